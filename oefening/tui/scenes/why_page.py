"""The page of why: the chain of causes of a node, or of what holds each requirement down."""

from collections.abc import Iterable

from oefening.projections.why import Tell
from oefening.text import phrase, say
from oefening.tui.frames.level_table import LevelCell
from oefening.tui.frames.page import WHY, Line, Page, Section
from oefening.tui.scenes.facts import cell_of
from oefening.tui.scenes.levels import seven
from oefening.tui.scenes.look import Look
from oefening.world.model import REQUIREMENTS
from oefening.world.nodes import WHOLE, capacity_of, place_of


def why_page(look: Look, key: str) -> Page | None:
    """Why a node has its level, or a place its seven; None if the world has neither."""
    node = _node(look, key) if "." in key else None
    if node is not None:
        title = phrase("why.title", node=look.names.node(node))
        causes = Section(say(look.language, "why.causes"), tuple(_chain(look, node)))
        return Page(f"{WHY}{key}", look.say(title), cell_of(look, node), sections=(causes,))
    if key not in look.rows:
        return None
    sections = tuple(_by_requirement(look, key))
    told = () if sections else (say(look.language, "why.all-whole"),)
    title = phrase("why.title", node=look.names.place(key))
    return Page(f"{WHY}{key}", look.say(title), None, told, sections=sections)


def _node(look: Look, address: str) -> str | None:
    """The node at `address`; of a mean over regions that of the lowest; None if there is none."""
    nodes, levels = look.sight.sites.nodes, look.sight.levels
    place, capacity = place_of(address), capacity_of(address)
    if address in nodes or capacity not in levels.capacities:
        return address if address in nodes else None
    heat = levels.by_capacity(look.state, place)[levels.capacities.index(capacity)]
    lowest = "" if heat is None else f"{heat.worst}.{capacity}"
    return lowest if lowest in nodes else None


def _by_requirement(look: Look, place: str) -> Iterable[Section]:
    """Of each of the seven that is not whole, why the capacity is not that holds it down."""
    for at, requirement in enumerate(REQUIREMENTS):
        cell = seven(look, place)[at]
        if cell is not None and cell.level < WHOLE:
            node = _worst(look, place, at, cell)
            name = look.say(look.names.requirement(requirement))
            yield Section(name, tuple(_chain(look, node)), cell)


def _worst(look: Look, place: str, at: int, cell: LevelCell) -> str:
    """Address of the capacity that holds the requirement with index `at` down, there or below."""
    if cell.worst:
        return f"{place}.{cell.worst}"
    heat = look.rows[place].heats[at]
    assert heat is not None
    below = heat.worst
    deeper = seven(look, below)[at]
    assert deeper is not None
    return _worst(look, below, at, deeper)


def _chain(look: Look, address: str) -> Iterable[Line]:
    """The node and its causes, each behind what it is the reason of."""
    sight = look.sight
    step = sight.why.of(look.state, look.now, address, sight.before)
    tell = Tell(sight.header.world, look.names, {one.id: one for one in look.repairs})
    return (
        Line(look.say(one.said), mark=one.root, link=one.link, depth=one.depth)
        for one in tell.tell(step)
    )
