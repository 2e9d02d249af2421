"""Levels over time: a lane for each requirement, so that no two lines have to be told apart."""

from oefening.report.figures.axis import TimeAxis
from oefening.report.figures.canvas import FILL, INK, RULE, SOFT, Canvas, Point, in_lines
from oefening.report.model.page import Curves, Series
from oefening.text import Language, phrase
from oefening.world.nodes import WHOLE

WIDTH = 860.0
LEFT = 196.0
"""Where the plot begins; names stand before it."""
RIGHT = 716.0
"""Where it ends; the lowest level of each stands behind it."""
LANE = 42.0
BAND = 27.0
"""Height of a lane from 0 to 100 %."""
FOOT = 26.0

_ROWS = ("phase", "inject", "decision", "override")
"""Kinds of marks from above, as far as there are any."""
_DROPPED = {"phase": (6.0, 2.0), "decision": (1.0, 3.0)}
"""Dash of the line from a mark down through the lanes."""


def lanes(curves: Curves, language: Language) -> str:
    """`curves` of levels in lanes below one another, with the marks above all of them."""
    rows = [(kind, [mark for mark in curves.marks if mark.kind == kind]) for kind in _ROWS]
    rows = [(kind, marks) for kind, marks in rows if marks]
    axis = TimeAxis(curves.since, curves.until, LEFT, RIGHT)
    top = sum(axis.height(marks) for _, marks in rows) + 14
    bottom = top + LANE * len(curves.series)
    canvas = Canvas(WIDTH, bottom + FOOT)
    axis.draw(canvas, curves.ticks, top - 4, bottom)
    y = 18.0
    for kind, marks in rows:
        axis.draw_marks(canvas, y, phrase(f"figure.{kind}s").render(language), marks)
        y += axis.height(marks)
    for mark in curves.marks:
        if dash := _DROPPED.get(mark.kind):
            x = axis.x(mark.second)
            canvas.line(((x, top), (x, bottom)), weight=0.7, shade=SOFT, dash=dash)
    _draw_head(canvas, top, phrase("figure.lowest").render(language))
    for at, series in enumerate(curves.series):
        _draw_lane(canvas, axis, series, top + LANE * at + (LANE - BAND))
    return canvas.svg(curves.id, curves.title, curves.alt)


def _draw_head(canvas: Canvas, top: float, lowest: str) -> None:
    canvas.words(RIGHT + 14, top + 4, lowest, size=10, shade=SOFT, room=WIDTH - RIGHT - 14)


def _draw_lane(canvas: Canvas, axis: TimeAxis, series: Series, top: float) -> None:
    """The lane of `series`, its 100 % at `top`."""
    bottom = top + BAND
    line = _steps(axis, series.points, top)
    canvas.area([(axis.left, bottom), *line, (axis.right, bottom)], FILL)
    canvas.line(((axis.left, top), (axis.right, top)), weight=0.6, shade=RULE, dash=(2, 2))
    canvas.line(((axis.left, bottom), (axis.right, bottom)), weight=0.8, shade=SOFT)
    canvas.line(line, weight=1.6)
    canvas.words(axis.left - 6, top + 4, "100%", anchor="end", size=8.5, shade=SOFT)
    canvas.words(axis.left - 6, bottom + 1, "0%", anchor="end", size=8.5, shade=SOFT)
    lines = in_lines(series.name, axis.left - 40)
    canvas.name(top + BAND / 2, series.name, lines, apart=13)
    second, level = min(series.points, key=lambda point: (point[1], point[0]), default=(0, WHOLE))
    if level < WHOLE:
        canvas.mark(axis.x(second), _y(level, top), "diamond", filled=True, size=3)
    canvas.words(
        RIGHT + 14, top + BAND / 2 + 4, series.note, size=11.5, shade=INK, bold=level < WHOLE
    )


def _steps(axis: TimeAxis, points: tuple[Point | tuple[int, int], ...], top: float) -> list[Point]:
    """A line along levels that hold until the next, up to the end of the figure."""
    made: list[Point] = []
    for second, level in points:
        x, y = axis.x(int(second)), _y(int(level), top)
        if made:
            made.append((x, made[-1][1]))
        made.append((x, y))
    if not made:
        return [(axis.left, top), (axis.right, top)]
    return [(axis.left, made[0][1]), *made, (axis.right, made[-1][1])]


def _y(level: int, top: float) -> float:
    return top + BAND * (WHOLE - level) / WHOLE
