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
"""Columns of a number."""
LABEL = WIDTH - 5 * CELL - 1
"""Columns of what it is that the numbers of a row are about; longer ones have a line of their own
above it."""

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
        yield self._heads()
        yield from self._rows(found)
        yield from self._below(one)
        value, spread = next(iter(found.items()))
        yield from self._said("median", **self._between(spread.median, value.unit))

    def _rows(self, found: dict[Value, Spread]) -> Iterator[str]:
        """Person-hours together, then what else there is."""
        harm = {value: one for value, one in found.items() if value.unit == "person-seconds"}
        if harm:
            yield from self._said("person-hours")
        for value, spread in harm.items():
            yield from self._row(self._named.lacked(value), spread, value.unit)
        for value, spread in found.items():
            if value not in harm:
                yield from self._row(self._named.value(value), spread, value.unit)

    def _below(self, one: Alternative) -> Iterator[str]:
        """How long each requirement was below the threshold, where that was ever so."""
        told = (*self._plan.header.scenario.regions, NATION)
        found = {
            curve: Spread.of(values)
            for curve, values in below(self._runs, one).items()
            if curve.place in told and any(values)
        }
        if found:
            yield from self._said("below", of=self._plan.tally.threshold // PERCENT)
        for curve, spread in found.items():
            yield from self._row(self._named.curve(curve), spread, "seconds")

    def _difference(self, first: Alternative, other: Alternative) -> Iterator[str]:
        yield from self._said("difference", first=first.id, other=other.id)
        yield self._heads()
        found = differences(self._runs, first, other)
        yield from self._rows({value: one.spread for value, one in found.items() if one.any})
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

    def _heads(self) -> str:
        keys = ("low", "middle", "high", "mean", "reach")
        heads = [self._desk.words(phrase(f"cli.ensemble.{key}")) for key in keys]
        return f"{'':{LABEL}}" + "".join(f"{head:>{CELL}}" for head in heads)

    def _row(self, label: Phrase, spread: Spread, unit: Unit) -> Iterator[str]:
        """A line of numbers; a label too long for it stands above it."""
        *above, last = wrap(self._desk.words(label), WIDTH - 2)
        if columns_of(last) > LABEL - 2:
            above, last = [*above, last], ""
        yield from (f"  {line}" for line in above)
        mean = spread.mean
        cells = (spread.low.value, spread.median.value, spread.high.value, mean.value)
        reach = None if mean.interval is None else mean.interval.width / 2
        shown = [self._shown(one, unit) for one in (*cells, reach)]
        yield f"  {last:{LABEL - 2}}" + "".join(f"{cell:>{CELL}}" for cell in shown)

    def _shown(self, value: float | None, unit: Unit) -> str:
        """`1,234.5`; a dash for what there are too few runs to say."""
        if value is None:
            return "–"
        told = f"{float(written(value, unit)):,.{_TENTHS.get(unit, 0)}f}"
        swapped = str.maketrans(",.", ".,") if self._desk.language == "nl" else {}
        return told.translate(swapped)
