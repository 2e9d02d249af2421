"""Rows of what many runs came to: numbers side by side, and in a line what is alike in all."""

from collections.abc import Iterator, Mapping
from math import ceil
from textwrap import wrap

from oefening.cli.desk import WIDTH, Desk
from oefening.clock import HOUR
from oefening.projections.bounds import at_most
from oefening.study.compared import Spread, Statistic
from oefening.study.ensemble.named import Named
from oefening.study.ensemble.tally import Value
from oefening.study.intervals import BANDED, SURE
from oefening.study.units import UNITS, Unit, written
from oefening.text import Phrase, columns_of, phrase
from oefening.text.content import listing, literal

CELL = 10
"""Columns of a number, with what sets it apart from that before it."""
LABEL = WIDTH - 5 * CELL
"""Columns of what it is that the numbers of a row are about; what is longer begins above it."""
INDENT = 2
ALIKE: dict[Unit, str] = {"ppm": "percent", "seconds": "hours"}
"""Units that are told with a number that stands by itself."""
MANY = 1_000_000 * HOUR
"""Person-seconds from which on they are told in thousands of hours."""

PARTS: dict[str, tuple[Unit, ...]] = {
    "person-hours": ("person-seconds",),
    "further": ("patients", "persons", "ppm", "teams"),
    "below": ("seconds",),
}
"""In which parts it is told, by the units of what stands in them."""


class Rows:
    """How what runs came to is told."""

    def __init__(self, desk: Desk, named: Named, most: int) -> None:
        self._desk = desk
        self._named = named
        self._thousands = most >= MANY
        """Whether person-hours are told in thousands."""

    def lines(self, found: Mapping[Value, Spread], *, differ: bool = False) -> Iterator[str]:
        """A row for each thing that runs came to, or by which they `differ`; person-hours first."""
        varied = {value: spread for value, spread in found.items() if not spread.alike}
        for title, units in PARTS.items():
            part = {value: spread for value, spread in varied.items() if value.unit in units}
            if part:
                yield from self._title(title)
            for value, spread in part.items():
                yield from self._row(self._label(value), spread, value.unit, bound=not differ)
        same = {value: spread for value, spread in found.items() if spread.alike}
        yield from self._alike(same, bound=not differ)

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

    def _title(self, title: str) -> list[str]:
        if title == "below":
            return self._said("below", of=self._named.threshold)
        if title == "person-hours" and self._thousands:
            title = "person-thousands"
        return self._said(title)

    def _label(self, value: Value) -> Phrase:
        if value.unit == "person-seconds":
            return self._named.lacked(value)
        if value.below is None:
            return self._named.value(value)
        return self._named.names.requirement(value.below)

    def _row(self, label: Phrase, spread: Spread, unit: Unit, *, bound: bool) -> Iterator[str]:
        """A line of numbers; of a label too long for it the last part stands there.

        With `bound` shares are what there is at most, and not how far two lie apart.
        """
        *above, last = wrap(
            label.render(self._desk.language),
            LABEL - INDENT,
            break_long_words=False,
            break_on_hyphens=False,
        )
        if columns_of(last) > LABEL - INDENT:
            above, last = [*above, last], ""
        yield from (f"{'':{INDENT}}{line}" for line in above)
        cells = (spread.low.value, spread.median.value, spread.high.value, spread.mean.value)
        tell = self._at_most if unit == "ppm" and bound else lambda one: self._shown(one, unit)
        shown = [*map(tell, cells), self._shown(_reach(spread.mean), unit)]
        room = LABEL - INDENT - columns_of(last)
        yield f"{'':{INDENT}}{last}{'':{room}}" + "".join(f"{cell:>{CELL}}" for cell in shown)

    def _alike(self, found: Mapping[Value, Spread], *, bound: bool) -> Iterator[str]:
        """What is the same in every run, in a line; and what of that is nothing at all."""
        told, nothing = list[Phrase](), list[Phrase]()
        shares: dict[tuple[str, int, float], list[Phrase]] = {}
        for value, spread in found.items():
            if value.key is not None and value.unit == "ppm":
                same = (value.key.yardstick, value.key.at or 0, spread.mean.value)
                shares.setdefault(same, []).append(self._named.names.place(value.key.place))
            elif spread.mean.value == 0:
                nothing.append(self._named.value(value))
            else:
                named = self._named.value(value)
                told.append(self._same(named, spread.mean.value, value.unit, bound=bound))
        for (_, at, share), places in shares.items():
            everywhere = phrase("study.value.provided", place=listing(places), hours=at // HOUR)
            told.append(self._same(everywhere, share, "ppm", bound=bound))
        if told:
            yield from self._said("alike", told=_apart(told, self._desk))
        if nothing:
            yield from self._said("nothing", told=_apart(nothing, self._desk))

    def _same(self, what: Phrase, value: float, unit: Unit, *, bound: bool) -> Phrase:
        if unit == "ppm":
            shown = literal(self._at_most(value) if bound else self._shown(value, unit))
        else:
            shown = literal(self._shown(value, unit, whole=True))
        if unit in ALIKE:
            shown = phrase(f"cli.ensemble.{ALIKE[unit]}", value=shown)
        return phrase("cli.ensemble.same", what=what, value=shown)

    def _at_most(self, ppm: float) -> str:
        """A share without its sign."""
        return self._desk.words(at_most(ceil(ppm))).removesuffix("%")

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


def _reach(found: Statistic) -> float | None:
    return None if found.interval is None else found.interval.width / 2


def _apart(told: list[Phrase], desk: Desk) -> str:
    """In a line, set apart so that commas in them do no harm."""
    return "; ".join(map(desk.words, told))
