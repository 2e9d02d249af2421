"""A forecast in lines of text, for whoever asked for it by a verb or in the dialogue."""

from collections.abc import Iterator, Sequence

from oefening.cli.fitting import fitted
from oefening.projections.names import Names
from oefening.record import Header
from oefening.study.forecast import Forecast
from oefening.study.foretold import THRESHOLDS, heads, lacks, places, rows, whole
from oefening.text import Language, Phrase, columns_of, phrase
from oefening.text.content import bare, listing
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE

NAME, KIND, NOW, CELL, LOWEST = 19, 6, 6, 8, 8
"""Columns of the table of levels, 79 in all with five cells."""

NEED, PEOPLE, HOURS = 30, 10, 14
"""Columns of the table of people; what is behind them is the band."""


class Foretelling:
    """Tells forecasts of one exercise in one language."""

    def __init__(self, header: Header, names: Names, language: Language) -> None:
        self._header, self._names, self._language = header, names, language

    def lines(self, forecast: Forecast, columns: int | None) -> list[str]:
        """What it is, then a table for each place, then who goes without."""
        told = fitted(map(self._words, heads(forecast, self._header, self._names)), columns)
        for place in places(self._header):
            if table := self._table(forecast, place, columns):
                told += ["", *table]
        for place in (*self._header.scenario.regions, NATION):
            told += ["", *self._people(forecast, place)]
        return told

    def _words(self, said: Phrase) -> str:
        return said.render(self._language)

    def _table(self, forecast: Forecast, place: str, columns: int | None) -> list[str]:
        """The requirements of `place` that fall, and in a line those that do not."""
        made: list[str] = []
        named, found = self._names.place(place), rows(forecast, place, self._names)
        if found:
            called = self._words(phrase("forecast.table", place=named))
            now, lowest = (phrase(f"forecast.column-{name}") for name in ("now", "lowest"))
            first = f"{self._words(now):>{NAME + KIND + NOW}}"
            cells = "".join(f"{threshold(edge):>{CELL}}" for edge in THRESHOLDS)
            made += [called, f"{first}{cells}{self._words(lowest):>{LOWEST}}"]
        for row in found:
            name, more = self._broken(self._words(bare(row.name)))
            made.append(self._row(name, "line", row.begins, row.line, row.lowest))
            if row.differs:
                made.append(self._row(more, "of-band", None, row.band, row.lowest_band))
                more = ""
            if any(map(self._words, row.runs)):
                made.append(self._row("", "runs", None, row.runs, None))
            made += [more] if more else []
        if quiet := whole(forecast, place, self._names):
            key = "forecast.stay-whole" if forecast.redraws else "forecast.stay-whole-line"
            made += fitted(
                [self._words(phrase(key, place=named, requirements=listing(quiet)))], columns
            )
        return made

    def _broken(self, name: str) -> tuple[str, str]:
        """What of a name stands in the first line, and what in the second."""
        if columns_of(name) < NAME:
            return name, ""
        kept = name.rfind(" ", 0, NAME)
        return name[:kept], f" {name[kept:][: NAME - 2]}"

    def _row(
        self,
        name: str,
        kind: str,
        now: Phrase | None,
        cells: Sequence[Phrase],
        lowest: Phrase | None,
    ) -> str:
        first = f"{name:{NAME}}{self._words(phrase(f'forecast.{kind}')):{KIND}}"
        begins, ends = ("" if one is None else self._words(one) for one in (now, lowest))
        shown = "".join(f"{self._words(cell):>{CELL}}" for cell in cells)
        return f"{first}{begins:>{NOW}}{shown}{ends:>{LOWEST}}".rstrip()

    def _people(self, forecast: Forecast, place: str) -> Iterator[str]:
        """Who goes without in `place`: now, at most, and for how long."""
        named, found = self._names.place(place), lacks(forecast, place, self._names)
        if not found:
            yield self._words(phrase("forecast.lacks-nobody", place=named))
            return
        heads = [
            self._words(phrase(f"forecast.{name}"))
            for name in ("column-now", "column-most", "column-hours", "of-band")
        ]
        yield self._line(self._words(phrase("forecast.lacks", place=named)), *heads)
        for one in found:
            told = (one.begins, one.most, one.hours, one.band)
            yield self._line(f"  {self._words(one.name)}", *map(self._words, told))

    @staticmethod
    def _line(name: str, now: str, most: str, hours: str, band: str) -> str:
        return f"{name:{NEED}}{now:>{PEOPLE}}{most:>{PEOPLE}}{hours:>{HOURS}}  {band}".rstrip()


def threshold(edge: int) -> str:
    """`75%`, or `0%` for what is nothing at all."""
    return f"{edge * 100 // WHOLE}%"
