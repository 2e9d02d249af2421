"""Fans: of many runs at each moment between what nine of ten lie, and half, and their middle."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from oefening.report.figures.axis import LABEL, TimeAxis
from oefening.report.figures.canvas import FILL, INK, RULE, SOFT, Canvas, Point
from oefening.study.intervals import BANDED, FAN
from oefening.study.quantiles import quantiles
from oefening.study.steps import Steps
from oefening.text import Language, phrase

DARK = "#9fb1c1"
"""Of between what half of the runs lie."""
SHADES = (FILL, DARK)

Fan = NDArray[np.float64]
"""Of each of `FAN` a value for each step."""


def fan_of(runs: NDArray[np.int64]) -> Fan:
    """The fan of curves of runs, a row for each."""
    return quantiles(runs, FAN)


def draw_fan(canvas: Canvas, lines: Sequence[Sequence[Point]]) -> None:
    """Both bands and the middle, of which the `lines` lie one for each of `FAN`."""
    for shade, low, high in zip(SHADES, lines, reversed(lines), strict=False):
        canvas.area([*low, *reversed(high)], shade)
    canvas.line(lines[len(lines) // 2], weight=1.6)


def growing(
    fan: Fan, steps: Steps, axis: TimeAxis, y: Callable[[float], float]
) -> list[list[Point]]:
    """Its lines where a value is that at the end of a step, and grows evenly to it."""
    xs = [axis.x(steps.since), *map(axis.x, steps.ends)]
    return [[(x, y(value)) for x, value in zip(xs, (0.0, *values), strict=True)] for values in fan]


def holding(
    fan: Fan, steps: Steps, axis: TimeAxis, y: Callable[[float], float]
) -> list[list[Point]]:
    """Its lines where a value holds for a step."""
    xs = [axis.x(steps.since), *map(axis.x, steps.ends)]
    return [
        [(x, y(value)) for at, value in enumerate(values) for x in (xs[at], xs[at + 1])]
        for values in fan
    ]


def band_of(runs: int) -> str:
    """What the wider band is: of few runs it reaches from the lowest to the highest."""
    return "band" if runs >= BANDED else "all"


def draw_key(canvas: Canvas, x: float, y: float, language: Language, runs: int) -> None:
    """What the bands and the line mean, of so many runs, side by side from `x` on."""
    for shade, name in ((FILL, band_of(runs)), (DARK, "half"), (INK, "median")):
        if shade == INK:
            canvas.line(((x, y - 4), (x + 22, y - 4)), weight=1.6)
        else:
            canvas.box(x, y - 9, 22, 10, shade, edge=RULE)
        words = phrase(f"figure.ensemble.{name}").render(language)
        canvas.words(x + 28, y, words, size=LABEL, shade=SOFT)
        x += 190
