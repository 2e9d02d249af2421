"""Demand on the page of a place: what was changed by whom, and what is asked in vain."""

from collections.abc import Iterator

from oefening.projections.demanded import changed_in, in_vain
from oefening.projections.unanswered import unanswered
from oefening.text import phrase
from oefening.tui.frames.page import Line, Section
from oefening.tui.scenes.look import Look


def demand_section(look: Look, place: str) -> Section:
    """What changed the demand in a place and its areas, and what goes unanswered there.

    Of the nation only what is asked of its own nodes.
    """
    return Section(look.say(phrase("demand.page")), tuple(_lines(look, place)))


def _lines(look: Look, place: str) -> Iterator[Line]:
    world = look.sight.header.world
    for one in unanswered(world, look.history, place, look.now):
        if (told := in_vain(world, one)) is not None:
            yield Line(look.say(told), link=one.node)
    for node, said in changed_in(look.names, look.sight.levels, look.state, place):
        yield Line(look.say(said), link=node)
