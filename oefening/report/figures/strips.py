"""Strips: a mark for each duration along one axis, with the median and the middle half of them."""

from collections.abc import Sequence

from oefening.report.figures.axis import LABEL, TimeAxis
from oefening.report.figures.canvas import FILL, INK, RULE, SOFT, Canvas, in_lines
from oefening.report.model.strips import Strip, Strips

WIDTH = 860.0
LEFT = 232.0
RIGHT = 676.0
LINE = 30.0
HEAD = 34.0
FOOT = 26.0
SMALL = 11.0
BOX = 9.0
"""Half the height of the box."""
NEAR = 5.0
"""Units within which two marks would lie over each other, so that one stands higher;"""
HIGHER = 4.5
"""so much."""
HEIGHTS = (0, -1, 1, -2, 2)
"""In which order they are put off the middle; what finds no place lies over another."""
ROOM = WIDTH - RIGHT - 14


def strips(figure: Strips) -> str:
    """`figure`, the strips below one another."""
    axis = TimeAxis(0, figure.until, LEFT, RIGHT)
    bottom = HEAD + LINE * len(figure.strips)
    canvas = Canvas(WIDTH, bottom + FOOT)
    _draw_key(canvas, figure)
    axis.draw(canvas, figure.ticks, HEAD - 2, bottom)
    for at, strip in enumerate(figure.strips):
        _draw(canvas, axis, strip, HEAD + LINE * (at + 0.5))
    return canvas.svg(figure.id, figure.title, figure.alt)


def _draw(canvas: Canvas, axis: TimeAxis, strip: Strip, y: float) -> None:
    canvas.name(y, strip.label, in_lines(strip.label, LEFT - 14, SMALL), apart=12.5, size=SMALL)
    if strip.half is not None:
        low, high = (axis.x(one) for one in strip.half)
        canvas.box(low, y - BOX, max(high - low, 1), 2 * BOX, FILL, edge=SOFT)
    canvas.line(((LEFT, y), (RIGHT, y)), weight=0.5, shade=RULE, dash=(1, 3))
    if strip.middle is not None:
        x = axis.x(strip.middle)
        canvas.line(((x, y - BOX - 2), (x, y + BOX + 2)), weight=2.4, shade=INK)
    for x, up in _apart([axis.x(one) for one in strip.open]):
        canvas.mark(x, y + up * HIGHER, "triangle", filled=False, size=3)
    for x, up in _apart([axis.x(one) for one in strip.values]):
        canvas.mark(x, y + up * HIGHER, "circle", filled=True, size=2.6)
    canvas.words(RIGHT + 14, y + 4, strip.note, size=LABEL, shade=SOFT, room=ROOM)


def _apart(places: Sequence[float]) -> list[tuple[float, int]]:
    """Where each mark stands, and how many steps off the middle, so that all can be seen."""
    ends: dict[int, float] = {}
    made: list[tuple[float, int]] = []
    for x in sorted(places):
        free = (up for up in HEIGHTS if x - ends.get(up, -NEAR) >= NEAR)
        up = next(free, HEIGHTS[len(made) % len(HEIGHTS)])
        ends[up] = x
        made.append((x, up))
    return made


def _draw_key(canvas: Canvas, figure: Strips) -> None:
    """What marks, line and box mean."""
    canvas.mark(6, 10, "circle", filled=True, size=2.6)
    canvas.words(14, 14, figure.value, size=LABEL, shade=SOFT, room=130)
    canvas.mark(176, 10, "triangle", filled=False, size=3)
    canvas.words(184, 14, figure.open, size=LABEL, shade=SOFT, room=300)
    canvas.box(516, 4, 22, 12, FILL, edge=SOFT)
    canvas.line(((527, 2), (527, 18)), weight=2.4, shade=INK)
    canvas.words(546, 14, figure.middle, size=LABEL, shade=SOFT, room=300)
