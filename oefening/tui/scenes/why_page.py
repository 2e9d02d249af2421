"""The page of why: the chain of causes of a node, or of what holds each requirement down."""

from collections.abc import Iterable

from oefening.projections.why import Mean, Tell, TellConvoy, Told, asked_of, held_down, lost
from oefening.scenario.live import CONVOY
from oefening.text import phrase, say
from oefening.tui.frames.page import WHY, Line, Page, Section
from oefening.tui.scenes.facts import cell_of
from oefening.tui.scenes.levels import seven
from oefening.tui.scenes.look import Look


def why_page(look: Look, key: str) -> Page | None:
    """Why a node has its level, or a place its seven; None if the world has neither.

    Or why a convoy is late, where it is one behind `CONVOY`.
    """
    sight = look.sight
    if key.startswith(CONVOY):
        return _of_convoy(look, key)
    asked = asked_of(sight.levels, sight.sites.nodes, look.state, key) if "." in key else None
    if asked is not None:
        title = phrase("why.title", node=look.names.node(key))
        causes = Section(say(look.language, "why.causes"), tuple(_chain(look, asked)))
        cell = None if isinstance(asked, Mean) else cell_of(look, asked)
        return Page(f"{WHY}{key}", look.say(title), cell, sections=(causes,))
    if key not in look.rows:
        return None
    sections = tuple(_by_requirement(look, key))
    told = () if sections else (say(look.language, "why.all-whole"),)
    title = phrase("why.title", node=look.names.place(key))
    return Page(f"{WHY}{key}", look.say(title), None, told, sections=sections)


def _of_convoy(look: Look, key: str) -> Page:
    """Why a convoy is late."""
    sight, id = look.sight, key.removeprefix(CONVOY)
    tell = TellConvoy(sight.why, look.names, sight.before)
    told = tell.tell((look.state, look.now), id, lost(sight.records, id, look.now))
    title = phrase("why.title", node=look.names.convoys.of(id))
    causes = Section(say(look.language, "why.causes"), tuple(_lines(look, told)))
    return Page(f"{WHY}{key}", look.say(title), None, sections=(causes,))


def _by_requirement(look: Look, place: str) -> Iterable[Section]:
    """Of each of the seven that is not whole, why the capacity is not that holds it down."""
    cells = seven(look, place)
    for one in held_down(look.sight.levels, look.rows, place):
        name = look.say(look.names.requirement(one.requirement))
        yield Section(name, tuple(_chain(look, one.by)), cells[one.at])


def _chain(look: Look, asked: str | Mean) -> Iterable[Line]:
    """What is asked and its causes, each behind what it is the reason of."""
    sight = look.sight
    step = sight.why.of(look.state, look.now, asked, sight.before)
    return _lines(look, Tell(sight.header.world, look.names, look.state).tell(step))


def _lines(look: Look, told: Iterable[Told]) -> Iterable[Line]:
    return (Line(look.say(one.said), mark=one.root, link=one.link, depth=one.depth) for one in told)
