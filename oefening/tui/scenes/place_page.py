"""The page of a place: its areas, its nodes by requirement, its people, repairs and estimates."""

from collections.abc import Callable, Iterable, Iterator

from oefening.projections import convoys
from oefening.projections.crowds import crowd
from oefening.projections.estimates import told_in
from oefening.projections.harm import harm
from oefening.projections.losses import loss_of
from oefening.projections.names import percent
from oefening.projections.organised import lasting_of, level_of, teams_of
from oefening.projections.repairs import Repair
from oefening.projections.residents import POWER
from oefening.scenario.live import CONVOY
from oefening.state import prepared_in, temperature_in
from oefening.text import Phrase, phrase, say
from oefening.text.content import coded, degrees, number, roughly
from oefening.tui.frames.level_table import LevelCell, worst_of
from oefening.tui.frames.page import WHY, Line, Page, Section
from oefening.tui.scenes.buffers import buffer_name
from oefening.tui.scenes.casualties import casualties
from oefening.tui.scenes.demand import demand_section
from oefening.tui.scenes.facts import estimate_line, first_by_node, node_line, repair_line
from oefening.tui.scenes.levels import seven
from oefening.tui.scenes.look import Look
from oefening.tui.scenes.sheltered import sheltered
from oefening.world.model import NATION, REQUIREMENTS, Place
from oefening.world.nodes import Node
from oefening.world.preparedness import SHARES


def place_page(look: Look, id: str) -> Page | None:
    """The page of a region, an area or the nation; None if there is no such place."""
    place = look.sight.header.world.place(id)
    if place is None:
        return None
    cells = seven(look, id)
    sections = (
        _areas(look, place),
        _organisation(look, id),
        *_by_requirement(look, place, cells),
        *_others(look, place),
        demand_section(look, id),
        _prepared(look, id),
        sheltered(look, id),
        casualties(look, id),
        _military(look, id),
        _repairs(look, id),
        _less(look, id),
        _estimates(look, id),
    )
    return Page(
        id,
        _title(look, place),
        worst_of(cells),
        tuple(told for told in (_people(look, place), " · ".join(_lacking(look, place))) if told),
        sections=tuple(section for section in sections if section.lines),
        whole=True,
    )


def _title(look: Look, place: Place) -> str:
    name = look.names.place(place.id)
    if place.within is None:
        return look.say(coded(name, place.id))
    return look.say(phrase("levels.page.area", area=name, region=look.names.place(place.within)))


def _people(look: Look, place: Place) -> str:
    """How many live there, whether it is in play, and how warm it is outside."""
    played = {place.id, place.within} & set(look.scenario.regions)
    key = "levels.page.in-play" if played else "levels.page.persons"
    told = look.say(phrase(key, persons=number(place.persons)))
    world = look.sight.header.world
    if not world.weather.works:
        return told
    outside = degrees(temperature_in(world, look.state, place.id))
    return f"{told} · {look.say(phrase('outside', degrees=outside))}"


def _lacking(look: Look, place: Place) -> Iterable[str]:
    """Residents without electricity, and who goes without something else now, need by need."""
    powerless = look.sight.residents.without_power(look.state, place.id)
    if powerless:
        power, about = look.names.capacity(POWER), number(powerless)
        yield look.say(phrase("levels.page.powerless", power=power, persons=about))
    world = look.sight.header.world
    found = harm(world, look.state, look.now)
    for need, kind in world.needs.items():
        if place.id == NATION:
            persons = found.needs[need].persons if need in found.needs else 0
        else:
            lack = found.places.get((place.id, need))
            persons = lack.persons if lack else 0
        if persons:
            without = kind.without.in_(look.language)
            yield say(look.language, "levels.page.lacking", without=without, persons=crowd(persons))


def _areas(look: Look, place: Place) -> Section:
    first = look.sight.buffers.first_empty(look.state, look.now, look.last)
    lines = []
    for area in look.sight.levels.areas(place.id):
        worst = worst_of(seven(look, area))
        left = look.say(roughly(first[area].left)) if area in first else ""
        notes = [worst.why] if worst is not None and worst.why else []
        notes += [buffer_name(look, first[area].key)] if area in first else []
        name, note = look.say(look.names.place(area)), " · ".join(notes)
        lines.append(Line(name, worst, left=left, note=note, link=area))
    return Section(say(look.language, "levels.page.areas"), tuple(lines))


def _by_requirement(
    look: Look, place: Place, cells: tuple[LevelCell | None, ...]
) -> Iterable[Section]:
    """The place's nodes below the requirement that they belong to."""
    capacities = look.sight.header.world.capacities
    for requirement, cell in zip(REQUIREMENTS, cells, strict=True):
        yield Section(
            look.say(look.names.requirement(requirement)),
            _lines(
                look,
                place,
                lambda node, wanted=requirement: (  # type: ignore[misc]
                    node.capacity in capacities and capacities[node.capacity].requirement == wanted
                ),
            ),
            cell,
        )


def _others(look: Look, place: Place) -> Iterable[Section]:
    """What only carries other capacities, and the needs of people."""
    capacities, needs = look.sight.header.world.capacities, look.sight.header.world.needs

    def carries(node: Node) -> bool:
        return node.capacity in capacities and capacities[node.capacity].requirement is None

    yield Section(say(look.language, "levels.page.carriers"), _lines(look, place, carries))
    yield Section(
        say(look.language, "levels.page.needs"),
        _lines(look, place, lambda node: node.capacity in needs),
    )


def _prepared(look: Look, place: str) -> Section:
    """How households there are prepared; nothing of a world that says nothing of it."""
    prepared = prepared_in(look.sight.header.world, look.state, place)
    lines = tuple(
        Line(say(look.language, f"prepared.{name}"), value=look.say(percent(share)))
        for name in SHARES
        if (share := getattr(prepared, name))
    )
    return Section(say(look.language, "levels.page.prepared"), lines)


def _lines(look: Look, place: Place, wanted: Callable[[Node], bool]) -> tuple[Line, ...]:
    first = first_by_node(look)
    return tuple(
        node_line(look, node.address, first, place=place.id)
        for node in look.sight.sites.of_place(place.id)
        if wanted(node)
    )


def _organisation(look: Look, place: str) -> Section:
    state, names = look.state, look.names
    level = level_of(state, place, names)
    lines = [] if level is None else [Line(look.say(level))]
    lines += [
        Line(look.say(team), note=look.say(stands))
        for team, stands in teams_of(state, place, names)
    ]
    lines += [Line(look.say(told)) for told in lasting_of(state, place)]
    return Section(say(look.language, "levels.page.organisation"), tuple(lines))


def _repairs(look: Look, place: str) -> Section:
    outages = (one for one in _damaged(look, place) if loss_of(one.id) == "outage")
    lines = tuple(repair_line(look, one) for one in outages)
    return Section(say(look.language, "levels.page.repairs"), lines)


def _less(look: Look, place: str) -> Section:
    """What is less there because people or things are elsewhere, which nobody has to repair."""
    others = (one for one in _damaged(look, place) if loss_of(one.id) != "outage")
    lines = tuple(repair_line(look, one) for one in others)
    return Section(say(look.language, "levels.page.less"), lines)


def _damaged(look: Look, place: str) -> Iterator[Repair]:
    lies_in = look.sight.levels.lies_in
    return (one for one in look.repairs if lies_in(one.damage.node, place))


def _military(look: Look, place: str) -> Section:
    """Convoys in the place, who has left a civil post there, and what civil traffic lost."""
    lines = [
        Line(
            look.say(convoys.named(group, look.names)),
            note=look.say(_stands(look, group, place)),
            link=f"{WHY}{CONVOY}{group.convoy}",
        )
        for group in convoys.groups(look.state, place, look.sight.header.world.military)
    ]
    told = (
        *convoys.away(look.state, place, look.names),
        *convoys.hindered(look.state, place, look.now, look.names),
    )
    lines += [Line(look.say(one)) for one in told]
    return Section(say(look.language, "convoy.heading"), tuple(lines))


def _stands(look: Look, group: convoys.Group, place: str) -> Phrase:
    """What packets do, and on the page of the nation where."""
    stands = convoys.standing(group, look.names)
    if place != NATION:
        return stands
    return phrase("convoy.where", stands=stands, place=look.names.place(group.place))


def _estimates(look: Look, place: str) -> Section:
    told = told_in(look.sight.sites, look.state, place)
    lines = tuple(estimate_line(look, one) for one in told)
    return Section(say(look.language, "levels.page.estimates"), lines)
