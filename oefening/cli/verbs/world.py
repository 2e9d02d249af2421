"""`oefening world`: shows the world, what can be done in it, and where its numbers come from."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from textwrap import wrap

import click

from oefening.cli.desk import MARK, WIDTH, Desk, pass_desk
from oefening.cli.spoken import Argument, Option, verb
from oefening.cli.studies.sensitivity_options import Study, with_sensitivity
from oefening.cli.world.money import money
from oefening.cli.world.rows import indented, number_lines, numbers_at, numbers_of
from oefening.cli.world.uses import Uses
from oefening.cli.world.wanted import Wanted
from oefening.cli.world.yardsticks import yardsticks
from oefening.projections.names import said
from oefening.projections.prices import begins, bounded, money_of, people_of, terms
from oefening.source import Bilingual, show_share
from oefening.text import Language, Phrase, phrase
from oefening.text.content import duration, listing
from oefening.world.couplings import Raise
from oefening.world.levers import Lever, asked
from oefening.world.listing import CONFIDENCES, listed
from oefening.world.model import NATION, World
from oefening.world.nodes import capacity_of
from oefening.world.organisation import lead_of


@verb("world")
@click.argument("text", nargs=-1, cls=Argument)
@click.option("--levers", is_flag=True, cls=Option, help="cli.option.levers")
@click.option("--couplings", is_flag=True, cls=Option, help="cli.option.couplings")
@click.option("--measures", is_flag=True, cls=Option, help="cli.option.measures")
@click.option("--yardsticks", is_flag=True, cls=Option, help="cli.option.yardsticks")
@click.option("--sources", is_flag=True, cls=Option, help="cli.option.sources")
@with_sensitivity
@pass_desk
def command(desk: Desk, /, text: tuple[str, ...], study: Study | None, **flags: bool) -> None:
    """Hand out levers, couplings, measures, yardsticks, numbers, as asked for; else a summary.

    Of each what every word of `text` occurs in; with words alone of all of them. Raise `Unclear`
    where nothing has them all. With a scenario to `study`, which numbers move it most.
    """
    if study is not None:
        study.hand_out(desk, text, [name for name, asked in flags.items() if asked])
        return
    from oefening.library import load_world

    world = load_world()
    wanted = Wanted(text)
    parts = [part for name, part in PARTS.items() if flags[name]]
    if not parts:
        parts = [_called, *PARTS.values()] if text else [_summary]
    lines = [line for part in parts for line in part(world, desk, wanted)]
    wanted.check()
    desk.hand_out(MARK)
    for line in lines:
        desk.hand_out(line)


def _levers(world: World, desk: Desk, wanted: Wanted) -> Iterator[str]:
    for id, lever in world.levers.items():
        if not wanted.has(id, lever.name, lever.meaning):
            continue
        yield ""
        yield f"{id}: {lever.name.in_(desk.language)}"
        yield from indented(lever.meaning.in_(desk.language))
        for told in _terms(lever, world):
            yield from indented(desk.words(told))
        for name, parameter in lever.parameters.items():
            yield from indented(desk.words(bounded(asked(name, parameter), parameter)))
        yield from numbers_at(world, desk, f"levers.{id}")


def _couplings(world: World, desk: Desk, wanted: Wanted) -> Iterator[str]:
    for id, coupling in world.couplings.items():
        nodes = _nodes(world, (*coupling.watches, *(one.demand for one in coupling.raises)))
        if not wanted.has(id, coupling.name, coupling.meaning, *nodes):
            continue
        yield ""
        yield f"{id}: {coupling.name.in_(desk.language)}"
        yield from indented(coupling.meaning.in_(desk.language))
        told = phrase(
            "world-coupling",
            watched=", ".join(coupling.watches),
            level=show_share(coupling.from_),
            delay=duration(coupling.delay),
            lingers=duration(coupling.lingers),
        )
        yield from indented(desk.words(told))
        for one in coupling.raises:
            yield from indented(desk.words(_raised(one)))
        if coupling.spared is not None:
            yield from indented(desk.words(phrase("world-coupling-spared")))
        yield from numbers_at(world, desk, f"couplings.{id}")
    for id, switch in world.switches.items():
        if not wanted.has(id, switch.name, switch.meaning):
            continue
        yield ""
        yield f"{id}: {switch.name.in_(desk.language)}"
        yield from indented(switch.meaning.in_(desk.language))
        sets = ", ".join(f"{name} {value}" for name, value in switch.sets.items())
        yield from indented(desk.words(phrase("world-switch", sets=sets)))
        yield from numbers_of(world, desk, switch.sets)


def _nodes(world: World, addresses: Iterable[str]) -> Iterator[str | Bilingual]:
    """Addresses, and what the capacities are called that these are of."""
    for address in addresses:
        yield address
        capacity = world.capacities.get(capacity_of(address) or address)
        if capacity is not None:
            yield capacity.name


def _raised(one: Raise) -> Phrase:
    """What a coupling adds to the demand on what."""
    strength = show_share(one.strength)
    if one.most is None:
        return phrase("world-raise", node=one.demand, strength=strength)
    most = show_share(one.most)
    return phrase("world-raise-most", node=one.demand, strength=strength, most=most)


def _terms(lever: Lever, world: World) -> Iterator[Phrase]:
    """What pulling a lever takes, and whose it is."""
    for_good = phrase("world-lever-for-good")
    yield phrase(
        "world-lever",
        begins=begins(lead_of(lever, world.organisation)),
        lasts=for_good if lever.lasts is None else duration(lever.lasts),
        people=people_of(lever),
        money=money_of(lever),
        who=said(lever.authority.who),
    )
    yield from terms(lever, world.organisation)


def _table(world: World, desk: Desk, wanted: Wanted) -> Iterator[str]:
    uses = Uses(world)
    rows = [
        row
        for row in listed(world)
        if wanted.has(row.name, row.meaning, *world.uses.get(row.name, ()), *uses.of(row.name))
    ]
    if not rows:
        return
    yield from wrap(
        desk.words(phrase("world-numbers" if len(rows) != 1 else "world-number", count=len(rows))),
        WIDTH,
    )
    for confidence in CONFIDENCES:
        within = [row for row in rows if row.confidence == confidence]
        if not within:
            continue
        yield ""
        yield desk.words(phrase(f"world-confidence-{confidence}", count=len(within)))
        for row in within:
            used = uses.of(row.name)
            told = (desk.words(phrase("world-used-by", uses=listing(used))),) if used else ()
            yield from number_lines(row, desk, *told)


PARTS = {
    "levers": _levers,
    "couplings": _couplings,
    "measures": money,
    "yardsticks": yardsticks,
    "sources": _table,
}
"""What each option asks for."""


def _called(world: World, desk: Desk, wanted: Wanted) -> Iterator[str]:
    """Regions, capacities and needs by their names, with the ids of these."""
    names = {place.id: place.name for place in world.regions}
    names |= {id: one.name for id, one in world.capacities.items()}
    names |= {id: need.name for id, need in world.needs.items()}
    found = {id: name for id, name in names.items() if wanted.has(id.casefold(), name)}
    if found:
        yield ""
        yield from _wrapped(_named(found, desk.language))


def _summary(world: World, desk: Desk, wanted: Wanted) -> Iterator[str]:
    del wanted  # it is told with no words only
    language = desk.language
    nation = world.place(NATION)
    regions = world.regions
    yield desk.words(
        phrase(
            "world-summary",
            name=world.name.in_(language),
            regions=len(regions),
            persons=_counted(nation.persons if nation else 0, language),
            nodes=_counted(len(world.nodes), language),
        )
    )
    yield ""
    yield desk.words(phrase("world-capacities"))
    for requirement, name in world.requirements.items():
        yield f"  {name.in_(language)}"
        kinds = world.capacities.items()
        names = [id for id, one in kinds if one.requirement == requirement]
        yield from _wrapped(_names(world, names, language))
    yield ""
    for key, names in _parts(world, language):
        yield desk.words(phrase(key))
        yield from _wrapped(names)
    yield ""
    yield from _certainty(world, desk)


def _parts(world: World, language: Language) -> Iterator[tuple[str, list[str]]]:
    national = [node.capacity for node in world.nodes if node.place == NATION]
    regional = {node.capacity for node in world.nodes if node.place != NATION}
    carrying = [
        id for id, one in world.capacities.items() if one.requirement is None and id in regional
    ]
    yield "world-carriers", _names(world, carrying, language)
    yield "world-national", _names(world, national, language)
    regions = {place.id: place.name for place in world.regions}
    yield "world-needs", _named({id: need.name for id, need in world.needs.items()}, language)
    yield "world-crews", _named(world.trades, language)
    yield "world-levers", _named({id: one.name for id, one in world.levers.items()}, language)
    named = {id: one.name for id, one in world.couplings.items()}
    yield "world-couplings", _named(named, language)
    switches = {id: one.name for id, one in world.switches.items()}
    yield "world-switches", _named(switches, language)
    measures = {id: one.name for id, one in world.measures.items()}
    yield "world-measures", _named(measures, language)
    named = {id: one.name for id, one in world.yardsticks.items()}
    yield "world-yardsticks", _named(named, language)
    yield "world-regions", _named(regions, language)


def _names(world: World, ids: list[str], language: Language) -> list[str]:
    return _named({id: world.capacities[id].name for id in ids}, language)


def _named(names: Mapping[str, Bilingual], language: Language) -> list[str]:
    return [f"{name.in_(language)} ({id})" for id, name in names.items()]


def _certainty(world: World, desk: Desk) -> Iterator[str]:
    count = Counter(row.confidence for row in listed(world))
    yield desk.words(
        phrase(
            "world-certainty",
            count=count.total(),
            high=count["high"],
            medium=count["medium"],
            low=count["low"],
        )
    )
    yield desk.words(phrase("world-see-levers"))
    yield desk.words(phrase("world-see-couplings"))
    yield desk.words(phrase("world-see-measures"))
    yield desk.words(phrase("world-see-yardsticks"))
    yield desk.words(phrase("world-see-sources"))


def _wrapped(names: list[str]) -> list[str]:
    return indented(", ".join(names))


def _counted(number: int, language: Language) -> str:
    return f"{number:,}".replace(",", "." if language == "nl" else ",")
