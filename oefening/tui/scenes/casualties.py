"""Casualties on the page of a place: where patients of each class are, and what works for them."""

from oefening.projections.casualties import told_in
from oefening.text import say
from oefening.tui.frames.page import Line, Section
from oefening.tui.scenes.look import Look


def casualties(look: Look, place: str) -> Section:
    """The patients of a region, or the nation; no line where there have never been any."""
    told = told_in(look.state, place, look.sight.header.world.care)
    lines = tuple(Line(look.say(line), mark=late) for line, late in told)
    return Section(say(look.language, "care.heading"), lines)
