"""Casualties on the page of a place: where patients of each class are, and what works for them."""

from collections.abc import Iterator

from oefening.projections.casualties import by_class, means, told_of_class, urgency_name, waits
from oefening.text import phrase, say
from oefening.text.content import number
from oefening.tui.frames.page import Line, Section
from oefening.tui.scenes.look import Look


def casualties(look: Look, place: str) -> Section:
    """The patients of a region, or the nation; no line where there have never been any."""
    return Section(say(look.language, "care.heading"), tuple(_lines(look, place)))


def _lines(look: Look, place: str) -> Iterator[Line]:
    classes = by_class(look.state, place)
    waited = waits(look.state, place)
    for urgency, counts in classes.items():
        told = told_of_class(counts, waited.get(urgency))
        line = phrase("care.line", urgency=urgency_name(urgency), told=told)
        yield Line(look.say(line), mark=counts.late > 0)
    working, care = means(look.state, place), look.sight.header.world.care
    if not classes or working is None or care is None:
        return
    counted = {key: number(count) for key, count in working._asdict().items()}
    yield Line(look.say(phrase("care.means", **counted)))
    plan = look.state.spread or care.plan
    yield Line(look.say(phrase("care.spread", plan=phrase(f"care.plan.{plan}"))))
