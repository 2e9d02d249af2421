"""Differences: a bar to the right for more, an open one to the left for less, with their bands."""

from oefening.report.figures.axis import LABEL
from oefening.report.figures.canvas import FILL, INK, PAPER, RULE, SOFT, Canvas, in_lines
from oefening.report.model.differences import Bar, Differences

WIDTH = 860.0
LEFT = 262.0
RIGHT = 716.0
LINE = 32.0
HEAD = 30.0
FOOT = 12.0
SMALL = 11.0
HALF = 6.0
"""Half the height of a bar;"""
END = 4.0
"""and of the ends of a band."""
ROOM = WIDTH - RIGHT - 14
LETTERS = 2
"""Lines of a label; what has no room in them is in the table."""


def differences(figure: Differences) -> str:
    """`figure`, the bars below one another, on a scale that all ends fit on."""
    ends: list[int] = [end for bar in figure.bars for end in (0, bar.value, *(bar.band or ()))]
    low, high = min(ends), max(*ends, min(ends) + 1)
    bottom = HEAD + LINE * len(figure.bars)
    canvas = Canvas(WIDTH, bottom + FOOT)

    def x(value: int) -> float:
        return LEFT + (RIGHT - LEFT) * (value - low) / (high - low)

    _draw_key(canvas, figure, x(0), less=low < 0)
    canvas.line(((x(0), HEAD - 4), (x(0), bottom)), weight=1.0, shade=INK)
    for at, bar in enumerate(figure.bars):
        y = HEAD + LINE * (at + 0.5)
        label = in_lines(bar.label, LEFT - 14, SMALL)[:LETTERS]
        canvas.name(y, bar.label, label, apart=12.5, size=SMALL)
        canvas.line(((LEFT, y), (RIGHT, y)), weight=0.5, shade=RULE, dash=(1, 3))
        _draw(canvas, bar, y, x(0), x(bar.value))
        if bar.band is not None:
            _draw_band(canvas, y, *(x(end) for end in bar.band))
        canvas.words(RIGHT + 14, y + 4, bar.note, size=LABEL, shade=SOFT, room=ROOM)
    return canvas.svg(figure.id, figure.title, figure.alt)


def _draw(canvas: Canvas, bar: Bar, y: float, zero: float, end: float) -> None:
    """Filled where there is more, open where there is less."""
    shade = FILL if bar.value > 0 else PAPER
    width = max(abs(end - zero), 1)
    canvas.box(min(zero, end), y - HALF, width, 2 * HALF, shade, edge=INK)


def _draw_band(canvas: Canvas, y: float, low: float, high: float) -> None:
    canvas.line(((low, y), (high, y)), weight=1.6, shade=INK)
    for end in (low, high):
        canvas.line(((end, y - END), (end, y + END)), weight=1.6, shade=INK)


def _draw_key(canvas: Canvas, figure: Differences, zero: float, *, less: bool) -> None:
    """What either side means, and a band."""
    canvas.words(zero + 4, 14, figure.more, size=LABEL, shade=SOFT, room=WIDTH - zero - 4)
    if less:
        canvas.words(zero - 4, 14, figure.less, anchor="end", size=LABEL, shade=SOFT, room=zero)
    if figure.band:
        _draw_band(canvas, 10, 6, 26)
        canvas.words(32, 14, figure.band, size=LABEL, shade=SOFT, room=LEFT - 36)
