"""Rows of what many runs came to: numbers side by side, and in a line what is alike in all."""

from collections.abc import Iterator, Mapping
from math import ceil
from textwrap import wrap

from oefening.cli.desk import WIDTH, Desk
from oefening.clock import HOUR
from oefening.projections.bounds import at_most
from oefening.study.compared import Spread, Statistic
from oefening.study.ensemble.named import Named
from oefening.study.ensemble.tally import WORST, Value
from oefening.study.intervals import BANDED, SURE
from oefening.study.units import UNITS, Unit, written
from oefening.text import Phrase, columns_of, phrase
from oefening.text.content import literal
from oefening.world.nodes import WHOLE

CELL = 10
"""Columns of a number, with what sets it apart from that before it."""
LABEL = WIDTH - 5 * CELL
"""Columns of what it is that the numbers of a row are about; what is longer begins above it."""
INDENT = 2
ALIKE: dict[Unit, str] = {"ppm": "percent", "seconds": "hours"}
"""Units that are told with a number that stands by itself."""
MANY = 1_000_000 * HOUR
"""Person-seconds from which on they are told in thousands of hours."""

PARTS = ("person-hours", "further", "shares", "below")
"""In which parts it is told, in order."""

PART_OF: dict[Unit, str] = {"person-seconds": "person-hours", "seconds": "below", "ppm": "shares"}
"""In which of them a unit is told; any other stands with what there is further."""


class Rows:
    """How what runs came to is told."""

    def __init__(self, desk: Desk, named: Named, most: int) -> None:
        self._desk = desk
        self._named = named
        self._thousands = most >= MANY
        """Whether person-hours are told in thousands."""

    def lines(self, found: Mapping[Value, Spread], *, differ: bool = False) -> Iterator[str]:
        """A row for each thing that runs came to, or by which they `differ`; person-hours first.

        Effects have a table of their own, and the shares of each region are in files only.
        """
        told = {v: one for v, one in found.items() if _told(v) and not one.alike}
        for title in PARTS:
            part = {v: one for v, one in told.items() if PART_OF.get(v.unit, "further") == title}
            if part:
                yield from self._title(title, differ=differ)
            for value, spread in part.items():
                yield from self._row(value, spread, differ=differ)

    def heads(self, runs: int) -> str:
        """What stands above the numbers of so many runs."""
        ends = ("low", "high") if runs >= BANDED else ("lowest", "highest")
        keys = (ends[0], "middle", ends[1], "mean", "reach")
        return f"{'':{LABEL}}" + "".join(f"{self._words(key):>{CELL}}" for key in keys)

    def median(self, found: Spread, unit: Unit) -> list[str]:
        """What the middle is, and how certain that is."""
        value = self._shown(found.median.value, unit, whole=True)
        if found.alike:
            return self._said("all-alike", value=value)
        if found.median.interval is None:
            return self._said("median-of-few", value=value, least=SURE)
        low, high = (self._shown(one, unit, whole=True) for one in found.median.interval)
        return self._said("median", value=value, low=low, high=high)

    def _title(self, title: str, *, differ: bool) -> list[str]:
        if title == "below":
            return self._said("below", of=self._named.threshold)
        if title == "shares" and differ:
            title = "shares-differ"
        if title == "person-hours" and self._thousands:
            title = "person-thousands"
        return self._said(title)

    def _label(self, value: Value) -> Phrase:
        if value.unit == "person-seconds":
            return self._named.lacked(value)
        if value.below is None:
            return self._named.value(value)
        return self._named.names.requirement(value.below)

    def _row(self, value: Value, spread: Spread, *, differ: bool) -> Iterator[str]:
        """A line of numbers; of a label too long for it the last part stands there."""
        *above, last = wrap(
            self._label(value).render(self._desk.language),
            LABEL - INDENT,
            break_long_words=False,
            break_on_hyphens=False,
        )
        if columns_of(last) > LABEL - INDENT:
            above, last = [*above, last], ""
        yield from (f"{'':{INDENT}}{line}" for line in above)
        cells = (spread.low.value, spread.median.value, spread.high.value, spread.mean.value)
        shown = [self._percents(value, one, differ=differ) for one in cells]
        shown.append(self._shown(_reach(spread.mean), value.unit))
        room = LABEL - INDENT - columns_of(last)
        yield f"{'':{INDENT}}{last}{'':{room}}" + "".join(f"{cell:>{CELL}}" for cell in shown)

    def alike(self, found: Mapping[Value, Spread], *, differ: bool = False) -> Iterator[str]:
        """What is the same in every run, in a line; and what of that is nothing at all."""
        told, nothing = list[Phrase](), list[Phrase]()
        for value, spread in found.items():
            if not _told(value) or not spread.alike:
                continue
            if spread.mean.value == 0:
                nothing.append(self._named.value(value))
            else:
                told.append(self._same(value, spread.mean.value, differ=differ))
        if told:
            key = "alike-differ" if differ else "alike"
            yield from self._said(key, told=_apart(told, self._desk))
        if nothing:
            yield from self._said("nothing", told=_apart(nothing, self._desk))

    def _same(self, value: Value, found: float, *, differ: bool) -> Phrase:
        if value.unit == "ppm":
            shown = literal(self._percents(value, found, differ=differ))
        else:
            shown = literal(self._shown(found, value.unit, whole=True))
        if key := ALIKE.get(value.unit):
            points = "points" if differ and value.unit == "ppm" else key
            shown = phrase(f"cli.ensemble.{points}", value=shown)
        return phrase("cli.ensemble.same", what=self._named.value(value), value=shown)

    def _percents(self, value: Value, found: float, *, differ: bool) -> str:
        """As it is told in its unit, a share or a level without its sign.

        Unless it is how far two lie apart, a share is what there is at most: it is rounded up.
        """
        if value.unit != "ppm" or differ:
            return self._shown(found, value.unit)
        share = WHOLE if found == WHOLE else min(ceil(found), WHOLE - 1)
        return self._desk.words(at_most(share)).removesuffix("%")

    def _shown(self, value: float | None, unit: Unit, *, whole: bool = False) -> str:
        """`1,234.5`; a dash for what there are too few runs to say; counts may be told `whole`."""
        if value is None:
            return "–"
        thousands = self._thousands and unit == "person-seconds" and not whole
        decimals = 0 if whole and not UNITS[unit].decimals else 1
        if unit == "person-seconds" and not thousands:
            decimals = 0
        exact = written(value / 1000 if thousands else value, unit, decimals)
        told = f"{float(exact):,.{decimals}f}"
        swapped = str.maketrans(",.", ".,") if self._desk.language == "nl" else {}
        return told.translate(swapped)

    def _words(self, key: str) -> str:
        return self._desk.words(phrase(f"cli.ensemble.{key}"))

    def _said(self, key: str, **given: str | int | Phrase) -> list[str]:
        return self._desk.told(phrase(f"cli.ensemble.{key}", **given))


def _told(value: Value) -> bool:
    """Whether it has a row, or stands in a line."""
    region = value.key is not None and value.unit == "ppm" and value.key.place != WORST
    return not region and not value.effect


def _reach(found: Statistic) -> float | None:
    return None if found.interval is None else found.interval.width / 2


def _apart(told: list[Phrase], desk: Desk) -> str:
    """In a line, set apart so that commas in them do no harm."""
    return "; ".join(map(desk.words, told))
