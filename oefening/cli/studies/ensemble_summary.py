"""An ensemble told: how its alternatives differ, and what the runs of each came to."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from oefening.cli.desk import Desk
from oefening.cli.studies.ensemble_effects import Effects
from oefening.cli.studies.ensemble_rows import Rows
from oefening.cli.studies.kept_tables import kept_tables
from oefening.cli.studies.studies import heads_of_study
from oefening.study.alternatives import Alternative
from oefening.study.ensemble.ensemble import Ensemble
from oefening.study.ensemble.named import Named
from oefening.study.ensemble.outcomes import differences, spreads
from oefening.study.intervals import BANDED
from oefening.study.words import seeds, yardsticks
from oefening.text import Phrase, phrase


def summary(runs: Ensemble, paths: Sequence[Path], desk: Desk) -> list[str]:
    """How alternatives differ, what the runs of each came to, and where it is all kept.

    No line of it is wider than `WIDTH`, but where a path or a name of one word is.
    """
    return list(_Summary(runs, desk).lines(paths))


class _Summary:
    def __init__(self, runs: Ensemble, desk: Desk) -> None:
        self._runs = runs
        self._plan = runs.plan
        self._desk = desk
        self._named = Named(runs.plan.header)
        self._found = {one: spreads(runs, one) for one in runs.plan.alternatives}
        in_all = [next(iter(found.values())) for found in self._found.values()]
        self._rows = Rows(desk, self._named, int(max(one.high.value for one in in_all)))

    def lines(self, paths: Sequence[Path]) -> Iterator[str]:
        plan, desk = self._plan, self._desk
        first, *others = plan.alternatives
        yield from heads_of_study(desk, plan.header.scenario)
        yield from self._said("head", seeds=seeds(plan.header.seed, plan.seeds))
        for other in others:
            yield from ("", *self._difference(first, other))
        for one in plan.alternatives:
            yield from ("", *self._alternative(one))
        yield ""
        yield from self._said("method" if plan.seeds >= BANDED else "method-of-few")
        if (named := yardsticks(plan.header.world)) is not None:
            yield from desk.told(named)
        yield from self._said("model")
        yield from self._said("checksum", sum=self._runs.checksum)
        yield from kept_tables(self._runs.folder, paths, self._desk)

    def _said(self, key: str, **given: str | int | Phrase) -> list[str]:
        return self._desk.told(phrase(f"cli.ensemble.{key}", **given))

    def _effects(self, *, differ: bool) -> Effects:
        return Effects(self._desk, self._named, self._plan.seeds, differ=differ)

    def _alternative(self, one: Alternative) -> Iterator[str]:
        found = self._found[one]
        yield from self._said("alternative", name=self._named.alternative(one), id=one.id)
        yield self._rows.heads(self._plan.seeds)
        yield from self._rows.lines(found)
        yield from self._effects(differ=False).lines(found)
        yield from self._rows.alike(found)
        value, spread = next(iter(found.items()))
        yield from self._rows.median(spread, value.unit)

    def _difference(self, first: Alternative, other: Alternative) -> Iterator[str]:
        names = {
            "first": self._named.alternative(first),
            "other": self._named.alternative(other),
        }
        yield from self._said("difference", **names)
        found = differences(self._runs, first, other)
        any_of = {value: one.spread for value, one in found.items() if one.any}
        if not any_of:
            yield from self._said("no-difference")
            return
        yield self._rows.heads(self._plan.seeds)
        yield from self._rows.lines(any_of, differ=True)
        every = {value: one.spread for value, one in found.items()}
        yield from self._effects(differ=True).lines(every)
        yield from self._rows.alike(any_of, differ=True)
        if len(any_of) < len(found):
            yield from self._said("no-other-difference")
        value, difference = next(iter(found.items()))
        if (runs := difference.spread.runs) > 1:
            yield from self._said(
                "seeds",
                other=names["other"],
                all=runs,
                lower=difference.lower,
                equal=difference.equal,
                higher=difference.higher,
            )
        yield from self._rows.median(difference.spread, value.unit)
