"""A forecast in words: tables and sentences, whoever lays them out."""

from collections.abc import Iterator, Sequence

from oefening.projections.names import Names
from oefening.record import Header
from oefening.study.forecast.forecast import Forecast
from oefening.study.forecast.measures import measures
from oefening.study.forecast.moments import at_moments, hours_after
from oefening.study.forecast.rows import THRESHOLDS, Row, all_in, lacks, rows, whole
from oefening.text import Language, Phrase, phrase
from oefening.text.columns import Block, Table
from oefening.text.content import bare, listing, literal
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE


class ForecastTable:
    """Tells forecasts of one exercise in one language."""

    def __init__(self, header: Header, names: Names, language: Language) -> None:
        self._header, self._names, self._language = header, names, language
        self._yardsticks = header.world.yardsticks

    def levels(self, forecast: Forecast, place: str) -> list[Block]:
        """In how many hours which requirement of `place` falls how low; none that stays whole."""
        found = rows(forecast, place, self._names)
        if not found:
            return []
        keys = ("until", None, "column-now", *THRESHOLDS, "column-lowest", "column-back")
        told = [tuple(self._head(key) for key in keys)]
        told += [cells for row in found for cells in self._level(row)]
        return [Table(tuple(told), left=2)]

    def whole(self, forecast: Forecast, place: str) -> str:
        """The requirements of `place` that stay whole, in a sentence; empty where none does."""
        quiet = whole(forecast, place, self._names)
        key = "forecast.stay-whole" if forecast.redraws else "forecast.stay-whole-line"
        return self._words(phrase(key, requirements=listing(quiet))) if quiet else ""

    def people(self, forecast: Forecast, place: str) -> list[Block]:
        """Who goes without in `place`: now, at most, and for how long; nothing: nobody does.

        Of the nation it is not told again where one region has told it all.
        """
        region = all_in(forecast, self._header) if place == NATION else None
        if region is not None:
            where = self._names.place(region)
            return [self._words(phrase("forecast.lacks-all-in", place=where))]
        found = lacks(forecast, place, self._names)
        if not found:
            return []
        keys = ("without", "column-now", "column-most", "column-hours", "of-band")
        told = [tuple(map(self._said, keys))]
        for one in found:
            cells = (one.name, one.begins, one.most, one.hours, one.band)
            told.append(tuple(map(self._words, cells)))
        twice = self._said("counts-twice")
        needs = len(found) - 1
        return [Table(tuple(told)), *([twice] if needs > 1 else ())]

    def yardsticks(self, forecast: Forecast, place: str) -> list[Block]:
        """What it comes to by the yardsticks that still have something to say; maybe nothing."""
        found = measures(forecast, place, self._names, self._yardsticks)
        if not found:
            return []
        head = tuple(map(self._said, ("yardsticks", "line", "of-band")))
        return [Table((head, *(tuple(map(self._words, one)) for one in found)))]

    def effects(self, forecast: Forecast, place: str) -> list[Block]:
        """How requirements of `place` stand at the moments that are asked about; maybe nothing."""
        found = at_moments(forecast, place, self._names, self._yardsticks)
        if not found.rows:
            return []
        since = forecast.steps.since
        after = (self._words(hours_after(at, since)) for at in found.moments)
        head = (self._said("effects"), *after)
        told = ((self._words(bare(name)), *map(self._words, cells)) for name, cells in found.rows)
        return [Table((head, *told))]

    def _level(self, row: Row) -> Iterator[tuple[str, ...]]:
        """The lines of a requirement, of which the first bears its name."""
        yield self._cells(row.name, "line", (row.begins, *row.line, row.lowest, row.back))
        none = literal("")
        for kind, cells in (
            ("of-band", (*row.band, row.lowest_band, row.back_band)),
            ("runs", row.runs),
        ):
            if any(map(self._words, cells)):
                yield self._cells(none, kind, (none, *cells))

    def _cells(self, name: Phrase, kind: str, cells: Sequence[Phrase]) -> tuple[str, ...]:
        told = (self._words(bare(name)), self._said(kind), *map(self._words, cells))
        return told + ("",) * (len(THRESHOLDS) + 5 - len(told))

    def _head(self, key: str | int | None) -> str:
        """What stands above a column: of an edge the level, in ppm, of nothing no percents."""
        if key is None:
            return ""
        if isinstance(key, str):
            return self._said(key)
        percents = key * 100 // WHOLE
        return f"{percents}%" if percents else self._said("column-nothing")

    def _said(self, key: str) -> str:
        return self._words(phrase(f"forecast.{key}"))

    def _words(self, said: Phrase) -> str:
        return said.render(self._language)
