"""Figures: values of the page model, drawn so that they can be read in black and white."""

from typing import assert_never

from oefening.report.figures.bars import bars
from oefening.report.figures.differences import differences
from oefening.report.figures.heat import heat
from oefening.report.figures.lanes import lanes
from oefening.report.figures.strips import strips
from oefening.report.figures.trends import trends
from oefening.report.model.differences import Differences
from oefening.report.model.page import Curves, Figure, HeatMap, Spans
from oefening.report.model.strips import Strips
from oefening.text import Language


def drawn(figure: Figure, language: Language) -> tuple[str, ...]:
    """`figure` as SVG elements for a page: one, or several where it would be too high for paper."""
    match figure:
        case Curves(unit="level"):
            return (lanes(figure, language),)
        case Curves():
            return (trends(figure, language),)
        case HeatMap():
            return tuple(heat(figure, language))
        case Spans():
            return tuple(bars(figure))
        case Differences():
            return (differences(figure),)
        case Strips():
            return (strips(figure),)
        case _:
            assert_never(figure)
