"""Amounts over time: lines told apart by their dashes, each with its name at its end."""

from itertools import cycle
from math import ceil, log10

from oefening.report.figures.axis import TimeAxis
from oefening.report.figures.canvas import RULE, SOFT, Canvas, Point
from oefening.report.page import Curves, Series
from oefening.text import Language
from oefening.text.content import number

WIDTH = 860.0
LEFT = 84.0
RIGHT = 600.0
"""Where the plot ends; names stand behind it."""
TOP = 34.0
HEIGHT = 260.0
LEAST = 30.0
"""Units between the names of two lines."""
FOOT = 26.0

STROKES: tuple[tuple[float, tuple[float, ...]], ...] = (
    (2.2, ()),
    (1.5, (7, 3)),
    (1.2, ()),
    (2.2, (2, 2.5)),
    (1.5, (10, 3, 2, 3)),
    (1.0, (4, 4)),
    (1.6, (14, 4)),
    (1.0, (1, 2)),
    (1.2, (6, 2, 1, 2, 1, 2)),
)
"""Width and dash of each line, in turn."""


def trends(curves: Curves, language: Language) -> str:
    """`curves` on one axis from 0 up to a round number."""
    most = rounded_up(max((value for one in curves.series for _, value in one.points), default=0))
    height = max(HEIGHT, LEAST * len(curves.series))
    canvas = Canvas(WIDTH, TOP + height + FOOT)
    axis = TimeAxis(curves.since, curves.until, LEFT, RIGHT)
    axis.draw(canvas, curves.ticks, TOP, TOP + height)
    canvas.words(0, 14, curves.axis, size=10.5, shade=SOFT)
    for part in range(5):
        y = TOP + height * (4 - part) / 4
        shade = SOFT if part == 0 else RULE
        canvas.line(((LEFT, y), (RIGHT, y)), weight=0.8, shade=shade)
        shown = number(most * part // 4).render(language)
        canvas.words(LEFT - 8, y + 4, shown, anchor="end", size=10.5, shade=SOFT)
    ends = []
    for series, stroke in zip(curves.series, cycle(STROKES)):
        line = _line(axis, series, most, height, steps=curves.steps)
        canvas.line(line, weight=stroke[0], dash=stroke[1])
        ends.append((line[-1][1], series, stroke))
    ends.sort(key=lambda end: (end[0], end[1].id))
    places = spread([y for y, _, _ in ends], TOP + 8, TOP + height, LEAST)
    for (y, series, stroke), place in zip(ends, places, strict=True):
        _name(canvas, series, stroke, y, place)
    return canvas.svg(curves.id, curves.title, curves.alt)


def _line(axis: TimeAxis, series: Series, most: int, height: float, *, steps: bool) -> list[Point]:
    made: list[Point] = []
    for second, value in series.points:
        point = axis.x(second), TOP + height * (1 - value / most)
        if steps and made:
            made.append((point[0], made[-1][1]))
        made.append(point)
    if not made:
        made = [(axis.left, TOP + height)]
    return [*made, (axis.right, made[-1][1])]


def _name(
    canvas: Canvas,
    series: Series,
    stroke: tuple[float, tuple[float, ...]],
    y: float,
    place: float,
) -> None:
    """The name of a line that ends at `y`, at `place`, with a piece of its dash before it."""
    weight, dash = stroke
    canvas.line(((RIGHT + 2, y), (RIGHT + 16, place)), weight=0.6, shade=SOFT)
    canvas.line(((RIGHT + 18, place), (RIGHT + 50, place)), weight=weight, dash=dash)
    room = WIDTH - RIGHT - 58
    canvas.words(RIGHT + 57, place + 1, series.name, room=room)
    canvas.words(RIGHT + 57, place + 13, series.note, size=10.5, shade=SOFT, room=room)


def spread(wanted: list[float], least: float, most: float, apart: float) -> list[float]:
    """Places near those `wanted`, which are in order, each at least `apart` from the one before.

    All lie from `least` to `most` if there is room for that.

    >>> spread([0.0, 1.0, 50.0], 0.0, 60.0, 10.0)
    [0.0, 10.0, 50.0]
    """
    places: list[float] = []
    for place in wanted:
        places.append(max(place, places[-1] + apart if places else least))
    limit = most
    for at in reversed(range(len(places))):
        places[at] = min(places[at], limit)
        limit = places[at] - apart
    return places


def rounded_up(value: int) -> int:
    """A round number that is at least `value` and of which quarters are whole.

    >>> rounded_up(3), rounded_up(81), rounded_up(1_581_505)
    (4, 100, 1600000)
    """
    power: int = 10 ** max(0, ceil(log10(value)) - 2) if value > 1 else 1
    steps = (4, 8, 12, 16, 20, 24, 32, 40, 60, 80, 100)
    return next(step * power for step in steps if step * power >= value)
