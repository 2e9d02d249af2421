"""The numbers of a figure as a table, for who cannot see it or wants to know exactly."""

from bisect import bisect_right
from dataclasses import dataclass

from oefening.projections.names import percent
from oefening.report.model.page import Curves, Figure, HeatMap, Series
from oefening.text import Language
from oefening.text.content import number


@dataclass(frozen=True, slots=True)
class Data:
    """A table: the first cell of a row is its name."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def data_of(figure: Figure, language: Language) -> Data | None:
    """The numbers of `figure`; of a line those at the ticks of its axis.

    None where another table of the report states them.
    """
    if isinstance(figure, Curves):
        return Data(
            ("", *(tick.label for tick in figure.ticks)),
            tuple(
                (one.name, *(_value(figure, one, tick.second, language) for tick in figure.ticks))
                for one in figure.series
            ),
        )
    if isinstance(figure, HeatMap):
        return Data(
            ("", *figure.columns),
            tuple(
                (f"{line.place}: {line.label}", *(_level(level, language) for level in line.levels))
                for line in figure.lines
            ),
        )
    return None


def _value(figure: Curves, series: Series, second: int, language: Language) -> str:
    value = value_at(series.points, second, steps=figure.steps)
    if value is None:
        return "–"
    return (percent(value) if figure.unit == "level" else number(value)).render(language)


def _level(level: int | None, language: Language) -> str:
    return "–" if level is None else percent(level).render(language)


def value_at(points: tuple[tuple[int, int], ...], second: int, *, steps: bool) -> int | None:
    """What a line through `points` is at `second`, rounded down; None before its first point.

    >>> value_at(((0, 0), (10, 5)), 5, steps=False), value_at(((0, 0), (10, 5)), 5, steps=True)
    (2, 0)
    """
    at = bisect_right(points, second, key=lambda point: point[0])
    if at == 0:
        return None
    since, value = points[at - 1]
    if steps or at == len(points):
        return value
    until, then = points[at]
    return value + (then - value) * (second - since) // (until - since)
