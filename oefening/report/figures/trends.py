"""Amounts over time: a panel for each with an axis of its own, since one can dwarf the others.

Where all are of one thing, and so compared, their axes are of one scale.
"""

from dataclasses import dataclass
from math import ceil, log10

from oefening.report.figures.axis import TimeAxis
from oefening.report.figures.canvas import FILL, RULE, SOFT, Canvas, Point, in_lines
from oefening.report.model.page import Curves, Series
from oefening.text import Language
from oefening.text.content import number

WIDTH = 860.0
LEFT = 236.0
"""Where the plots begin; names and the numbers of their axes stand before them."""
RIGHT = 716.0
"""Where they end; the last value of each stands behind it."""
TOP = 30.0
PANEL = 76.0
BAND = 54.0
"""Height of a panel from 0 to the top of its axis."""
NAMES = 156.0
"""Units that a name may take."""
FOOT = 26.0


def trends(curves: Curves, language: Language) -> str:
    """`curves` in panels below one another, each on an axis from 0 up to a round number."""
    highest = [max((value for _, value in one.points), default=0) for one in curves.series]
    if curves.of_one:
        highest = [max(highest)] * len(highest)
    bottom = TOP + PANEL * len(curves.series)
    canvas = Canvas(WIDTH, bottom + FOOT)
    axis = TimeAxis(curves.since, curves.until, LEFT, RIGHT)
    axis.draw(canvas, curves.ticks, TOP, bottom)
    canvas.words(LEFT, 14, curves.axis, size=10.5, shade=SOFT, room=RIGHT - LEFT)
    canvas.words(RIGHT + 14, 14, curves.notes, size=10.5, shade=SOFT, room=WIDTH - RIGHT - 14)
    for at, (series, most) in enumerate(zip(curves.series, map(rounded_up, highest), strict=True)):
        panel = _Panel(axis, TOP + PANEL * at + (PANEL - BAND), most)
        panel.draw(canvas, series, language, steps=curves.steps)
    return canvas.svg(curves.id, curves.title, curves.alt)


@dataclass(frozen=True, slots=True)
class _Panel:
    axis: TimeAxis
    top: float
    most: int
    """What stands at the top of its axis."""

    def draw(self, canvas: Canvas, series: Series, language: Language, *, steps: bool) -> None:
        """Draw `series` on its axis, the name before it and the note behind it."""
        axis, bottom = self.axis, self.top + BAND
        line = self._line(series, steps=steps)
        canvas.area([(axis.left, bottom), *line, (axis.right, bottom)], FILL)
        for part in range(3):
            y = self.top + BAND * (2 - part) / 2
            canvas.line(((axis.left, y), (axis.right, y)), weight=0.7, shade=RULE if part else SOFT)
            shown = number(self.most * part // 2).render(language)
            canvas.words(axis.left - 8, y + 3.5, shown, anchor="end", size=9.5, shade=SOFT)
        canvas.line(line, weight=1.6)
        canvas.name(self.top + BAND / 2, series.name, in_lines(series.name, NAMES), apart=13)
        room = WIDTH - RIGHT - 14
        # What goes up and down has a note of its highest, which stands beside no end of the line.
        beside = self.top + BAND / 2 if steps else line[-1][1]
        canvas.words(RIGHT + 14, beside + 4, series.note, size=11.5, bold=True, room=room)

    def _line(self, series: Series, *, steps: bool) -> list[Point]:
        made: list[Point] = []
        for second, value in series.points:
            point = self.axis.x(second), self.top + BAND * (1 - value / self.most)
            if steps and made:
                made.append((point[0], made[-1][1]))
            made.append(point)
        if not made:
            made = [(self.axis.left, self.top + BAND)]
        return [*made, (self.axis.right, made[-1][1])]


def rounded_up(value: int) -> int:
    """A round number that is at least `value` and of which quarters are whole.

    >>> rounded_up(3), rounded_up(81), rounded_up(1_581_505)
    (4, 100, 1600000)
    """
    power: int = 10 ** max(0, ceil(log10(value)) - 2) if value > 1 else 1
    steps = (4, 8, 12, 16, 20, 24, 32, 40, 60, 80, 100)
    return next(step * power for step in steps if step * power >= value)


STEPS = 6
"""Steps that an axis is divided into, at most: more labels would touch."""


def round_steps(low: int, high: int) -> range:
    """Multiples of 1, 2 or 5 times a power of 10 from `low` to `high`, which is more.

    Nought is among them where it is between the two.

    >>> list(round_steps(-2_400_000, 800_000))
    [-2000000, -1000000, 0]
    >>> list(round_steps(3, 8))
    [3, 4, 5, 6, 7, 8]
    """
    power = 10 ** (len(str(high - low)) - 1)
    steps = (max(times * power // 10, 1) for times in (1, 2, 5, 10, 20, 50))
    step = next(one for one in steps if (high - low) <= STEPS * one)
    return range(-(-low // step) * step, high + 1, step)
