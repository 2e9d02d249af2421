"""An ensemble told in a screenful: what its runs came to, and how alternatives differ."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from textwrap import wrap

from oefening.cli.desk import MARK, WIDTH, Desk
from oefening.cli.fitting import fitted
from oefening.projections.heading import heading
from oefening.study.alternatives import Alternative
from oefening.study.compared import Spread, Statistic
from oefening.study.ensemble import Ensemble
from oefening.study.named import Named
from oefening.study.outcomes import below, differences, spreads
from oefening.study.tally import Value
from oefening.study.units import Unit, written
from oefening.text import Phrase, columns_of, phrase
from oefening.world.model import NATION
from oefening.world.nodes import PERCENT

CELL = 11
"""Columns of a number, at the least."""

HEADS = ("low", "middle", "high", "mean", "reach")
"""Of the columns."""

Cells = tuple[str, ...]
Row = tuple[Phrase, Cells]
"""What it is about, and its numbers."""

_TENTHS = {"seconds": 1, "ppm": 1}
"""Units that are told with so many decimals; others are told whole."""


def summary(runs: Ensemble, paths: Sequence[Path], desk: Desk) -> list[str]:
    """What the runs of each alternative came to, how they differ, and where it is all kept.

    No line of it is wider than `WIDTH`, but where a path is.
    """
    return list(_Summary(runs, desk).lines(paths))


class _Summary:
    def __init__(self, runs: Ensemble, desk: Desk) -> None:
        self._runs = runs
        self._plan = runs.plan
        self._desk = desk
        self._named = Named(runs.plan.header)

    def lines(self, paths: Sequence[Path]) -> Iterator[str]:
        plan, desk = self._plan, self._desk
        first, *others = plan.alternatives
        yield from fitted([f"{MARK} · {desk.words(heading(plan.header.scenario))}"], WIDTH)
        since = plan.header.seed
        yield from self._said("head", first=str(since), last=str(since + plan.seeds - 1))
        for one in plan.alternatives:
            yield from ("", *self._alternative(one))
        for other in others:
            yield from ("", *self._difference(first, other))
        yield ""
        yield from self._said("method")
        yield from self._said("model")
        yield from self._said("checksum", sum=self._runs.checksum)
        yield from self._said("files", folder=str(self._runs.folder))
        yield from (f"  {path.name}" for path in paths)

    def _said(self, key: str, **given: str | int | Phrase) -> list[str]:
        return fitted([self._desk.words(phrase(f"cli.ensemble.{key}", **given))], WIDTH)

    def _alternative(self, one: Alternative) -> Iterator[str]:
        found = spreads(self._runs, one)
        yield from self._said("alternative", name=one.id)
        yield from self._table([*self._rows(found), *self._below(one)])
        value, spread = next(iter(found.items()))
        yield from self._said("median", **self._between(spread.median, value.unit))

    def _rows(self, found: dict[Value, Spread]) -> Iterator[Row]:
        """Person-hours together, then what else there is."""
        harm = {value: one for value, one in found.items() if value.unit == "person-seconds"}
        if harm:
            yield phrase("cli.ensemble.person-hours"), ()
        for value, spread in harm.items():
            yield self._named.lacked(value), self._cells(spread, value.unit)
        for value, spread in found.items():
            if value not in harm:
                yield self._named.value(value), self._cells(spread, value.unit)

    def _below(self, one: Alternative) -> Iterator[Row]:
        """How long each requirement was below the threshold, where that was ever so."""
        told = (*self._plan.header.scenario.regions, NATION)
        found = {
            curve: Spread.of(values)
            for curve, values in below(self._runs, one).items()
            if curve.place in told and any(values)
        }
        if found:
            yield phrase("cli.ensemble.below", of=self._plan.tally.threshold // PERCENT), ()
        for curve, spread in found.items():
            yield self._named.curve(curve), self._cells(spread, "seconds")

    def _difference(self, first: Alternative, other: Alternative) -> Iterator[str]:
        yield from self._said("difference", first=first.id, other=other.id)
        found = differences(self._runs, first, other)
        differing = {value: one.spread for value, one in found.items() if one.any}
        yield from self._table(list(self._rows(differing)))
        value, difference = next(iter(found.items()))
        seeds = {"lower": difference.lower, "equal": difference.equal, "higher": difference.higher}
        yield from self._said("seeds", other=other.id, all=difference.spread.runs, **seeds)
        yield from self._said("median", **self._between(difference.spread.median, value.unit))

    def _between(self, found: Statistic, unit: Unit) -> dict[str, str | Phrase]:
        low, high = found.interval or (None, None)
        return {
            "value": self._shown(found.value, unit),
            "low": self._shown(low, unit),
            "high": self._shown(high, unit),
        }

    def _table(self, rows: Sequence[Row]) -> Iterator[str]:
        """The rows under their heads, as wide as it takes; a label too long stands above its row.

        One without cells is a heading.
        """
        longest = max((len(cell) for _, cells in rows for cell in cells), default=0)
        wide = max(CELL, longest + 1)
        room = WIDTH - len(HEADS) * wide
        heads = (self._desk.words(phrase(f"cli.ensemble.{head}")) for head in HEADS)
        yield f"{'':{room}}" + "".join(f"{head:>{wide}}" for head in heads)
        for label, cells in rows:
            if not cells:
                yield self._desk.words(label)
                continue
            *above, last = wrap(self._desk.words(label), WIDTH - 2)
            if columns_of(last) > room - 2:
                above, last = [*above, last], ""
            yield from (f"  {line}" for line in above)
            yield f"  {last:{room - 2}}" + "".join(f"{cell:>{wide}}" for cell in cells)

    def _cells(self, spread: Spread, unit: Unit) -> Cells:
        mean = spread.mean
        reach = None if mean.interval is None else mean.interval.width / 2
        told = (spread.low.value, spread.median.value, spread.high.value, mean.value, reach)
        return tuple(self._shown(one, unit) for one in told)

    def _shown(self, value: float | None, unit: Unit) -> str:
        """`1,234.5`; a dash for what there are too few runs to say."""
        if value is None:
            return "–"
        told = f"{float(written(value, unit)):,.{_TENTHS.get(unit, 0)}f}"
        swapped = str.maketrans(",.", ".,") if self._desk.language == "nl" else {}
        return told.translate(swapped)
