"""A forecast in lines of text, in columns that go on any terminal."""

from collections.abc import Iterator, Sequence

from oefening.projections.names import Names
from oefening.record import Header
from oefening.study.forecast.forecast import Forecast
from oefening.study.forecast.foretold import THRESHOLDS, Row, lacks, measures, rows, whole
from oefening.text import Language, Phrase, columns_of, phrase
from oefening.text.content import bare, listing
from oefening.world.nodes import WHOLE

NAME, KIND, NOW, CELL, LOWEST = 19, 5, 5, 8, 7
"""Columns of the table of levels, 76 in all with five cells."""

NEED, PEOPLE, HOURS, BAND = 24, 9, 13, 21
"""Columns of the table of people, 76 in all."""

MEASURE, LINE = 48, 9
"""Columns of the table of yardsticks; what is behind them is the band."""

GAP = "  "


class ForecastTable:
    """Tells forecasts of one exercise in one language; a row is 76 columns at most."""

    def __init__(self, header: Header, names: Names, language: Language) -> None:
        self._yardsticks, self._names, self._language = header.world.yardsticks, names, language

    def levels(self, forecast: Forecast, place: str) -> list[str]:
        """In how many hours which requirement of `place` falls how low; none that stays whole."""
        found = rows(forecast, place, self._names)
        if not found:
            return []
        now, lowest = (self._said(f"forecast.column-{name}") for name in ("now", "lowest"))
        until = self._said("forecast.until")
        cells = "".join(f"{f'{edge * 100 // WHOLE}%':>{CELL}}" for edge in THRESHOLDS)
        head = f"{until:{NAME + KIND}}{now:>{NOW}}{cells}{lowest:>{LOWEST}}"
        return [head, *(line for row in found for line in self._level(row))]

    def whole(self, forecast: Forecast, place: str) -> str:
        """The requirements of `place` that stay whole, in a sentence; empty where none does."""
        quiet = whole(forecast, place, self._names)
        key = "forecast.stay-whole" if forecast.redraws else "forecast.stay-whole-line"
        return self._words(phrase(key, requirements=listing(quiet))) if quiet else ""

    def people(self, forecast: Forecast, place: str) -> list[str]:
        """Who goes without in `place`: now, at most, and for how long; nothing: nobody does."""
        found = lacks(forecast, place, self._names)
        if not found:
            return []
        keys = ("without", "column-now", "column-most", "column-hours", "of-band")
        told = [[self._said(f"forecast.{key}") for key in keys]]
        for one in found:
            cells = (one.name, one.begins, one.most, one.hours, one.band)
            told.append([self._words(cell) for cell in cells])
        return [
            f"{_short(name, NEED)}{now:>{PEOPLE}}{most:>{PEOPLE}}{hours:>{HOURS}}{band:>{BAND}}"
            for name, now, most, hours, band in told
        ]

    def yardsticks(self, forecast: Forecast, place: str) -> list[str]:
        """What it comes to by the yardsticks that still have something to say; maybe nothing."""
        found = measures(forecast, place, self._names, self._yardsticks)
        if not found:
            return []
        head = [self._said(f"forecast.{key}") for key in ("yardsticks", "line", "of-band")]
        told = [head, *([self._words(cell) for cell in one] for one in found)]
        return [
            f"{_short(name, MEASURE)}{line:>{LINE}}{GAP}{band}".rstrip()
            for name, line, band in told
        ]

    def _level(self, row: Row) -> Iterator[str]:
        name, more = _broken(self._words(bare(row.name)))
        yield self._cells(name, "line", row.begins, row.line, row.lowest)
        if row.differs:
            yield self._cells(more, "of-band", None, row.band, row.lowest_band)
            more = ""
        if any(map(self._words, row.runs)):
            yield self._cells(more, "runs", None, row.runs, None)
            more = ""
        if more:
            yield more

    def _cells(
        self,
        name: str,
        kind: str,
        now: Phrase | None,
        cells: Sequence[Phrase],
        lowest: Phrase | None,
    ) -> str:
        first = f"{name:{NAME}}{self._said(f'forecast.{kind}'):{KIND}}"
        begins, ends = ("" if one is None else self._words(one) for one in (now, lowest))
        shown = "".join(f"{self._words(cell):>{CELL}}" for cell in cells)
        return f"{first}{begins:>{NOW}}{shown}{ends:>{LOWEST}}".rstrip()

    def _said(self, key: str) -> str:
        return self._words(phrase(key))

    def _words(self, said: Phrase) -> str:
        return said.render(self._language)


def _short(name: str, room: int) -> str:
    """`name` in so many columns, cut where it needs more."""
    if columns_of(name) >= room:
        while columns_of(name) > room - 2:
            name = name[:-1]
        name = f"{name.rstrip()}…"
    return name + " " * (room - columns_of(name))


def _broken(name: str) -> tuple[str, str]:
    """What of a name stands in the first line, and what in the second."""
    if columns_of(name) < NAME:
        return name, ""
    kept = name.rfind(" ", 0, NAME)
    return (
        (name[:kept], _short(f" {name[kept:]}", NAME).rstrip())
        if kept > 0
        else (
            _short(name, NAME),
            "",
        )
    )
