"""A forecast in lines of text, in columns that go on any terminal."""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from oefening.projections.names import Names
from oefening.record import Header
from oefening.study.forecast.forecast import Forecast
from oefening.study.forecast.measures import measures
from oefening.study.forecast.moments import at_moments, hours_after
from oefening.study.forecast.rows import THRESHOLDS, Row, all_in, lacks, rows, whole
from oefening.text import Language, Phrase, columns_of, phrase
from oefening.text.content import bare, listing, literal
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE

ROOM = 76
"""Columns that a row takes at most; the first of its cells goes on below where it has to."""

LEAST = 12
"""Columns that the first cell has at least."""

GAP = "  "


class ForecastTable:
    """Tells forecasts of one exercise in one language; a row is `ROOM` columns at most."""

    def __init__(self, header: Header, names: Names, language: Language) -> None:
        self._header, self._names, self._language = header, names, language
        self._yardsticks = header.world.yardsticks

    def levels(self, forecast: Forecast, place: str) -> list[str]:
        """In how many hours which requirement of `place` falls how low; none that stays whole."""
        found = rows(forecast, place, self._names)
        if not found:
            return []
        keys = ("until", None, "column-now", *THRESHOLDS, "column-lowest", "column-back")
        told = [[self._head(key) for key in keys]]
        told += [cells for row in found for cells in self._level(row)]
        return _aligned(told, left=2)

    def whole(self, forecast: Forecast, place: str) -> str:
        """The requirements of `place` that stay whole, in a sentence; empty where none does."""
        quiet = whole(forecast, place, self._names)
        key = "forecast.stay-whole" if forecast.redraws else "forecast.stay-whole-line"
        return self._words(phrase(key, requirements=listing(quiet))) if quiet else ""

    def people(self, forecast: Forecast, place: str) -> list[str]:
        """Who goes without in `place`: now, at most, and for how long; nothing: nobody does.

        Of the nation it is not told again where one region has told it all.
        """
        region = all_in(forecast, self._header) if place == NATION else None
        if region is not None:
            where = self._names.place(region)
            return wrap(self._words(phrase("forecast.lacks-all-in", place=where)), ROOM)
        found = lacks(forecast, place, self._names)
        if not found:
            return []
        keys = ("without", "column-now", "column-most", "column-hours", "of-band")
        told = [list(map(self._said, keys))]
        for one in found:
            cells = (one.name, one.begins, one.most, one.hours, one.band)
            told.append(list(map(self._words, cells)))
        twice = self._said("counts-twice")
        needs = len(found) - 1
        return [*_aligned(told), *(wrap(twice, ROOM) if needs > 1 else ())]

    def yardsticks(self, forecast: Forecast, place: str) -> list[str]:
        """What it comes to by the yardsticks that still have something to say; maybe nothing."""
        found = measures(forecast, place, self._names, self._yardsticks)
        if not found:
            return []
        head = list(map(self._said, ("yardsticks", "line", "of-band")))
        told = [head, *(list(map(self._words, one)) for one in found)]
        return _aligned(told)

    def effects(self, forecast: Forecast, place: str) -> list[str]:
        """How requirements of `place` stand at moments that are still to come; maybe nothing."""
        found = at_moments(forecast, place, self._names, self._yardsticks)
        if not found.rows:
            return []
        told = [[self._said("effects"), *(self._words(hours_after(at)) for at in found.moments)]]
        told += [[self._words(bare(name)), *map(self._words, cells)] for name, cells in found.rows]
        return _aligned(told)

    def _level(self, row: Row) -> Iterator[list[str]]:
        """The lines of a requirement, of which the first bears its name."""
        yield self._cells(row.name, "line", (row.begins, *row.line, row.lowest, row.back))
        none = literal("")
        for kind, cells in (
            ("of-band", (*row.band, row.lowest_band, row.back_band)),
            ("runs", row.runs),
        ):
            if any(map(self._words, cells)):
                yield self._cells(none, kind, (none, *cells))

    def _cells(self, name: Phrase, kind: str, cells: Sequence[Phrase]) -> list[str]:
        told = [self._words(bare(name)), self._said(kind), *map(self._words, cells)]
        return told + [""] * (len(THRESHOLDS) + 5 - len(told))

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


def _aligned(rows: Sequence[Sequence[str]], left: int = 1) -> list[str]:
    """`rows` in columns as wide as what is in them, the first `left` of which begin alike.

    The others end alike. The first cell of a row has what the others leave, and goes on below; the
    lines below a row whose own first cell is empty are used for that.
    """
    widths = [max(map(columns_of, column)) for column in zip(*rows, strict=True)]
    rest = sum(widths[1:]) + len(GAP) * (len(widths) - 1)
    widths[0] = min(widths[0], max(ROOM - rest, LEAST))
    told, name = list[str](), list[str]()
    for row in rows:
        if row[0]:
            told += name
            name = _wrapped(row[0], widths[0])
        cells = [name.pop(0) if name else "", *row[1:]]
        padded = (
            cell + " " * (width - columns_of(cell))
            if at < left
            else " " * (width - columns_of(cell)) + cell
            for at, (cell, width) in enumerate(zip(cells, widths, strict=True))
        )
        told.append(GAP.join(padded).rstrip())
    return [*told, *name]


def _wrapped(name: str, room: int) -> list[str]:
    """`name` in as many lines as it takes, those after the first a little further in."""
    return wrap(name, room, subsequent_indent=" ") or [""]
