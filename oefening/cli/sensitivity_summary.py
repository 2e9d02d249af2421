"""A sensitivity told in a screenful or two: what moves person-hours most, and how certain it is."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean
from textwrap import wrap

from oefening.cli.desk import WIDTH, Desk
from oefening.cli.fitting import fitted
from oefening.cli.kept_tables import kept_tables
from oefening.cli.studies import heads_of_study
from oefening.clock import HOUR
from oefening.report.model.amounts import amount
from oefening.study.sensitivity.effects import Change, Effect
from oefening.study.sensitivity.named import factor, nothing_alone
from oefening.study.sensitivity.screening import Measures, measures, some
from oefening.study.sensitivity.sensitivity import Sensitivity
from oefening.study.words import seeds
from oefening.text import Phrase, phrase
from oefening.text.content import counted, listing, literal, number

TOLD = 15
"""Numbers that are told of, and factors."""
POOR = 10
"""Numbers among which those are named of which better data would tell most."""
NAME = 30
CELL = 12
CORNERS = 8
INDENT = 4


def summary(found: Sensitivity, paths: Sequence[Path], desk: Desk) -> list[str]:
    """What each number does by itself, what factors do together, and what was not looked at.

    No line of it is wider than `WIDTH`, but where a path is.
    """
    return list(_Summary(found, desk).lines(paths))


class _Summary:
    def __init__(self, found: Sensitivity, desk: Desk) -> None:
        self._found = found
        self._desk = desk
        self._moving = [one for one in found.effects if one.any]

    def lines(self, paths: Sequence[Path]) -> Iterator[str]:
        found, plan = self._found, self._found.plan
        yield from heads_of_study(self._desk, plan.base.scenario)
        yield from self._said(
            "head",
            play=plan.play,
            hours=_hours(fmean(found.base)),
            seeds=seeds(plan.first, plan.seeds),
        )
        yield ""
        yield from self._one_at_a_time()
        yield from self._better_data()
        yield ""
        screened = measures(found.factors, list(found.blocks)) if plan.corners else ()
        if plan.corners:
            yield from self._screened(screened)
            yield ""
        yield from self._left_out()
        yield from self._said("method")
        if some(screened):
            yield from self._said("method-of-screening")
        yield from self._said("checksum", sum=found.checksum)
        yield from kept_tables(found.folder, paths, self._desk)

    def _words(self, told: Phrase) -> str:
        return self._desk.words(told)

    def _said(self, key: str, **given: str | int | Phrase) -> list[str]:
        return self._desk.told(phrase(f"cli.sensitivity.{key}", **given))

    def _one_at_a_time(self) -> Iterator[str]:
        yield from self._said("one-at-a-time")
        if not self._moving:
            yield from self._desk.told(nothing_alone(self._found.effects))
            return
        heads = (self._words(phrase(f"cli.sensitivity.at-{end}")) for end in ("low", "high"))
        certain = self._words(phrase("cli.sensitivity.certain"))
        yield (
            f"{'':{NAME + INDENT}}" + "".join(f"{head:>{CELL}}" for head in heads) + f"  {certain}"
        )
        for rank, one in enumerate(self._moving[:TOLD], 1):
            cells = "".join(f"{self._change(each):>{CELL}}" for each in (one.low, one.high))
            yield f"{rank:>{INDENT - 1}} {one.name:<{NAME}}{cells}  {self._certain(one)}".rstrip()
            others = self._found.plan.gives_way(one.name)
            told = phrase(
                "cli.sensitivity.part" if others else "cli.sensitivity.number",
                provenance=self._provenance(one),
                value=amount(one.parameter.value, one.parameter.unit),
                low=amount(one.low.value, one.parameter.unit),
                high=amount(one.high.value, one.parameter.unit),
                meaning=literal(one.parameter.meaning.in_(self._desk.language)),
            )
            yield from (
                f"{'':{INDENT}}{line}" for line in fitted([self._words(told)], WIDTH - INDENT)
            )
        ends = [each for one in self._moving[:TOLD] for each in (one.low, one.high)]
        if any(_unclear(each) for each in ends):
            yield from self._said("unclear")

    def _change(self, change: Change) -> str:
        """`+1,234`: person-hours more than as it is; a dash where it is there anyway.

        Behind it a question mark where the seeds do not tell whether there is any difference; a
        cross where the world does not hold together so.
        """
        told = change.mean
        if told is None:
            return "×" if change.wrong else "–"
        hours = round(told.value / HOUR)
        sign, unclear = "+" if hours > 0 else "", "?" if _unclear(change) else ""
        return f"{sign}{self._words(number(hours))}{unclear}"

    def _certain(self, one: Effect) -> str:
        if self._found.plan.set_here(one.name):
            return "–"
        return self._words(phrase(f"confidence-{one.parameter.confidence}"))

    def _provenance(self, one: Effect) -> Phrase:
        if self._found.plan.set_here(one.name):
            return phrase("study.set-here")
        return phrase(f"provenance-{one.parameter.provenance}")

    def _better_data(self) -> Iterator[str]:
        """Of what moves most, those of which little is known; what is set is known."""
        most = [one for one in self._moving if one.state == "moves"][:POOR]
        set_here = self._found.plan.set_here
        poor = [
            one.name for one in most if one.parameter.confidence == "low" and not set_here(one.name)
        ]
        if poor:
            first = counted("cli.sensitivity.first", len(most))
            yield from self._said("better-data", first=first, names=listing(map(literal, poor)))

    def _screened(self, told: Sequence[Measures]) -> Iterator[str]:
        plan = self._found.plan
        each, first = plan.runs_of(0), plan.runs_of(0)[0]
        others = seeds(first, len(each) * plan.corners)
        yield from self._said("screening", corners=plan.corners, seeds=others)
        yield from self._table(some(told)[:TOLD])
        missing = [one for one in told if one.missing]
        if missing:
            names = listing(map(self._named, missing))
            yield from self._said("missing", count=len(missing), names=names)

    def _table(self, told: Sequence[Measures]) -> Iterator[str]:
        """What each factor does, or that none does anything."""
        if not told:
            yield from self._desk.told(phrase("study.nothing-together"))
            return
        *heads, corners = (
            self._words(phrase(f"cli.sensitivity.{key}"))
            for key in ("size", "mean", "spread", "corners")
        )
        above = "".join(f"{head:>{CELL}}" for head in heads)
        yield f"{'':{NAME + INDENT}}{above}{corners:>{CORNERS}}"
        for rank, one in enumerate(told, 1):
            cells = "".join(f"{cell:>{CELL}}" for cell in self._cells(one))
            cells += f"{len(one.effects):>{CORNERS}}"
            *first_lines, name = wrap(self._factor(one), NAME) or [""]
            for at, line in enumerate([*first_lines, name]):
                number = f"{rank if not at else '':>{INDENT - 1}} "
                yield f"{number}{line:<{NAME}}{cells if at == len(first_lines) else ''}".rstrip()

    def _named(self, one: Measures) -> Phrase:
        return factor(one.factor, self._found.plan.base.world)

    def _factor(self, one: Measures) -> str:
        members, name = one.factor.members, self._named(one)
        if len(members) > 1:
            name = phrase("cli.sensitivity.group", name=name, count=len(members))
        return self._words(name)

    def _cells(self, one: Measures) -> Iterator[str]:
        mean = None if one.mu is None else one.mu.value
        for each in (one.mu_star, mean, one.sigma):
            yield "–" if each is None else self._words(_hours(each))

    def _left_out(self) -> Iterator[str]:
        found = self._found
        left = found.plan.left_out
        still = [one for one in found.effects if one.state == "no-difference"]
        yield from self._said("no-difference", numbers=_numbers(len(still)))
        unmattering = sum(why == "cannot-matter" for why in left.values())
        yield from self._said("cannot-matter", numbers=_numbers(unmattering))
        unranged = [name for name, why in left.items() if why == "no-range"]
        if unranged:
            names = listing(literal(name) for name in unranged)
            yield from self._said("no-range", numbers=_numbers(len(unranged)), names=names)
        unfit = [one for one in found.effects if one.low.wrong or one.high.wrong]
        if unfit:
            names = listing(map(_end, unfit))
            yield from self._said("does-not-fit", numbers=_numbers(len(unfit)), names=names)


def _unclear(change: Change) -> bool:
    """Whether there is a difference with some seed, but the seeds do not tell that there is one."""
    return change.any and not change.clear


def _end(one: Effect) -> Phrase:
    """The number at the ends at which the world does not hold together."""
    ends = (change.value for change in (one.low, one.high) if change.wrong)
    return literal(f"{one.name} {'/'.join(ends)}")


def _numbers(count: int) -> Phrase:
    return counted("cli.sensitivity.numbers", count)


def _hours(seconds: float) -> Phrase:
    return number(round(seconds / HOUR))
