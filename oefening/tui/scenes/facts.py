"""What the pages of places and nodes have in common: lines of nodes, repairs, estimates."""

from collections.abc import Iterator, Mapping

from oefening.projections.buffers import Buffer, draining
from oefening.projections.crowds import crowd
from oefening.projections.estimates import Estimate
from oefening.projections.losses import loss_of
from oefening.projections.names import percent
from oefening.projections.recovery import Recovery
from oefening.projections.repairs import Repair, ends, standing
from oefening.projections.trend import SPAN, trend
from oefening.text import Phrase, phrase
from oefening.text.content import roughly
from oefening.tui.frames.level_table import LevelCell
from oefening.tui.frames.page import Line
from oefening.tui.scenes.buffers import part_of, reserve_name
from oefening.tui.scenes.look import Look
from oefening.world.model import NATION
from oefening.world.nodes import place_of


def cell_of(look: Look, address: str) -> LevelCell:
    """The level of a node with its trend."""
    level = look.state.level(address)
    return LevelCell(level, trend(look.history.level(address, look.now - SPAN), level))


def first_by_node(look: Look) -> dict[str, Buffer]:
    """By address, the buffer of a node that is empty soonest."""
    return look.kept("first-by-node", make=lambda: _first_by_node(look))


def _first_by_node(look: Look) -> dict[str, Buffer]:
    first: dict[str, Buffer] = {}
    for buffer in draining(look.state, look.now, look.last):
        first.setdefault(buffer.node, buffer)
    return first


def node_line(look: Look, address: str, first: Mapping[str, Buffer], *, place: str = "") -> Line:
    """A line of a node, called by its capacity alone where it lies in `place`."""
    sites = look.sight.sites
    node = sites.nodes[address]
    name = look.names.capacity(node.capacity) if node.place == place else look.names.node(address)
    if node.place == NATION != place:
        name = phrase("levels.national", capacity=name)
    behind = (address, *sites.areas(address))
    buffers = [] if address in look.state.empty else [first[one] for one in behind if one in first]
    soonest = min(buffers, key=lambda one: one.left, default=None)
    told = [look.say(note) for _, note in notes(look, address)]
    if soonest is not None:
        told += [*part_of(look, soonest.key), reserve_name(look, soonest.key)]
    return Line(
        look.say(name),
        cell_of(look, address),
        left="" if soonest is None else look.say(roughly(soonest.left)),
        note=" · ".join(told),
        link=address,
    )


def notes(look: Look, address: str) -> Iterator[tuple[str, Phrase]]:
    """What there is to know of a node besides its level: of what it is, in a few words each."""
    state = look.state
    if address in state.held:
        yield "held", phrase("levels.held")
    out = next((one for one in look.repairs if one.damage.node == address), None)
    if out is not None:
        told = standing(look.names, out)
        outage = loss_of(out.id) == "outage"
        yield "damage", phrase("levels.damage", repair=told) if outage else told
    if address in state.fallen:
        until = state.fallen[address]
        if until is None:
            yield "fallen", phrase("levels.fallen")
        else:
            yield "fallen", phrase("levels.restarts", when=look.names.moment(until))
    if address in state.empty:
        yield "stock", phrase("levels.stock-empty")
    if address in state.estimates:
        yield "told", phrase("levels.told", when=look.names.moment(state.estimates[address]))
    if persons := _lacking(look, address):
        yield "persons", phrase("levels.persons", persons=crowd(persons))


def _lacking(look: Look, address: str) -> int:
    """Persons who go without, if the node is a need of people; of a mean those of its areas."""
    needs = look.state.needs
    areas = look.sight.sites.areas(address)
    return sum(needs[one].persons for one in areas or (address,) if one in needs)


def repair_line(look: Look, repair: Repair) -> Line:
    """A damage with what is done about it."""
    damage = repair.damage
    key = "levels.out" if damage.limits == "out" else "levels.out-in"
    if loss_of(repair.id) != "outage":
        key = "levels.out-less"
    told = phrase(key, node=look.names.node(damage.node), share=percent(damage.share))
    said = phrase("levels.repair", damage=told, standing=standing(look.names, repair))
    return Line(look.say(said), link=damage.node)


def truth(look: Look, address: str, recovery: Recovery) -> Phrase:
    """When the node will be back by what the model holds now, or that nobody knows."""
    if recovery.outlook == "whole" and recovery.at is None:
        return phrase("levels.truth.always")
    cause = look.names.node(recovery.cause)
    told = phrase(f"levels.truth.{recovery.outlook}", **_filled(look, recovery))
    if recovery.cause != address and recovery.outlook != "whole":
        told = phrase("levels.truth.cause", cause=cause, told=told)
    return told if recovery.known is None else _not_before(look, address, recovery.known, told)


def _not_before(look: Look, address: str, known: Recovery, told: Phrase) -> Phrase:
    """`told`, which leaves the moment open, behind that before which it will not be."""
    when = look.names.moment(known.at or 0)
    if known.cause == address:
        return phrase("levels.truth.not-before", when=when, told=told)
    place = place_of(known.cause)
    by = look.names.node(known.cause) if place == place_of(address) else look.names.place(place)
    return phrase("levels.truth.not-before-by", when=when, by=by, told=told)


def _filled(look: Look, recovery: Recovery) -> dict[str, str | int | Phrase]:
    """What the sentence about an outlook names."""
    match recovery.outlook:
        case "whole" | "crew" | "restart":
            return {"when": look.names.moment(recovery.at or 0)}
        case "queue" if recovery.repair is not None:
            return {"standing": standing(look.names, recovery.repair)}
        case "itself" if recovery.repair is not None:
            return {"how": ends(recovery.repair)}
        case _:
            return {}


def estimate_line(look: Look, told: Estimate) -> Line:
    """What the public was told of a node, or of all of its region, against what the model says."""
    recovery = look.recovery(told.node)
    node, when = look.names.node(told.node), look.names.moment(told.back)
    said = truth(look, told.node, recovery)
    if told.region:
        region = look.names.place(told.region)
        line = phrase("levels.estimate.all", node=node, region=region, when=when, truth=said)
    else:
        line = phrase("levels.estimate", node=node, when=when, truth=said)
    return Line(look.say(line), cell_of(look, told.node), link=told.node)
