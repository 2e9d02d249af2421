"""A sensitivity told in a screenful or two: what moves person-hours most, and how certain it is."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean
from textwrap import wrap

from oefening.cli.desk import WIDTH, Desk
from oefening.cli.fitting import fitted
from oefening.cli.studies.kept_tables import kept_tables
from oefening.cli.studies.studies import heads_of_study
from oefening.clock import HOUR
from oefening.report.model.amounts import amount
from oefening.study.compared import Statistic
from oefening.study.sensitivity.effects import Change, Effect
from oefening.study.sensitivity.named import (
    confidence,
    factor,
    from_corners,
    nothing_alone,
    together,
)
from oefening.study.sensitivity.screening import Measures, measures, some
from oefening.study.sensitivity.sensitivity import Sensitivity
from oefening.study.words import seeds, share
from oefening.text import Phrase, phrase
from oefening.text.content import counted, listing, literal, number

TOLD = 15
"""Numbers that are told of, and factors."""
POOR = 10
"""Numbers among which those are named of which better data would tell most."""
CELL = 12
SHARE = 7
CERTAIN = 14
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
        heads = self._heads("at-low", "at-high")
        yield from _row("", "", f"{heads}{self._head('share'):>{SHARE}}", self._head("certain"))
        for rank, one in enumerate(self._moving[:TOLD], 1):
            cells = "".join(f"{self._change(each):>{CELL}}" for each in (one.low, one.high))
            cells += f"{self._share(one):>{SHARE}}"
            yield from _row(f"{rank}", one.name, cells, self._certain(one.name))
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
        if any(each.unclear for each in ends):
            yield from self._said("unclear")

    def _change(self, change: Change) -> str:
        """`+1,234`: person-hours more than as it is; a dash where it is there anyway.

        Behind it a question mark where the seeds do not tell whether there is any difference; a
        cross where the world does not hold together so.
        """
        told = change.mean
        if told is None:
            return "×" if change.wrong else "–"
        return self._signed(told.value, unclear=change.unclear)

    def _signed(self, seconds: float, *, unclear: bool) -> str:
        hours = round(seconds / HOUR)
        sign, doubt = "+" if hours > 0 else "", "?" if unclear else ""
        return f"{sign}{self._words(number(hours))}{doubt}"

    def _share(self, one: Effect) -> str:
        """How far apart what comes of its ends is, as a share of what it is now."""
        base = fmean(self._found.base)
        return self._words(share(one.reach, base)) if base else "–"

    def _certain(self, name: str) -> str:
        plan = self._found.plan
        return "–" if plan.set_here(name) else self._words(confidence(name, plan))

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
        shown = some(told)[:TOLD]
        yield from self._table(shown)
        if any(one.unclear for one in shown):
            yield from self._desk.told(phrase("study.unclear-way"))
        missing = [one for one in told if one.missing]
        if missing:
            names = listing(map(self._named, missing))
            yield from self._said("missing", count=len(missing), names=names)

    def _table(self, told: Sequence[Measures]) -> Iterator[str]:
        """What each factor does, or that none does anything."""
        if not told:
            yield from self._desk.told(phrase("study.nothing-together"))
            return
        yield from _row("", "", self._heads("size", "mean", "spread"), self._head("certain"))
        for rank, one in enumerate(told, 1):
            members, name = one.factor.members, self._words(self._named(one))
            certain = self._certain(members[0].name) if len(members) == 1 else ""
            yield from _row(f"{rank}", name, "".join(self._cells(one)), certain)
            if notes := self._notes(one):
                yield from (f"{'':{INDENT}}{line}" for line in fitted([notes], WIDTH - INDENT))

    def _heads(self, *keys: str) -> str:
        return "".join(f"{self._head(key):>{CELL}}" for key in keys)

    def _head(self, key: str) -> str:
        return self._words(phrase(f"cli.sensitivity.{key}"))

    def _named(self, one: Measures) -> Phrase:
        return factor(one.factor, self._found.plan.base.world)

    def _notes(self, one: Measures) -> str:
        """What is to be said below its row: of a group what it consists of, and what lacks."""
        plan, members = self._found.plan, one.factor.members
        notes = list[Phrase]()
        if len(members) > 1:
            notes.append(together(one.factor, plan))
        elif plan.set_here(members[0].name):
            notes.append(confidence(members[0].name, plan))
        if one.missing:
            notes.append(from_corners(one))
        return "; ".join(map(self._words, notes))

    def _cells(self, one: Measures) -> Iterator[str]:
        for each in (one.mu_star, one.mu, one.sigma):
            match each:
                case None:
                    told = "–"
                case Statistic():
                    told = self._signed(each.value, unclear=one.unclear)
                case _:
                    told = self._words(_hours(each))
            yield f"{told:>{CELL}}"

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


def _row(rank: str, name: str, cells: str, certain: str) -> Iterator[str]:
    """A row of a table: the name in as many lines as it takes, and beside the last one the rest."""
    room = WIDTH - INDENT - len(cells) - len(f"  {'':{CERTAIN}}")
    *above, last = wrap(name, room) or [""]
    for line in above:
        yield f"{rank:>{INDENT - 1}} {line}"
        rank = ""
    yield f"{rank:>{INDENT - 1}} {last:<{room}}{cells}  {certain}".rstrip()


def _end(one: Effect) -> Phrase:
    """The number at the ends at which the world does not hold together."""
    ends = (change.value for change in (one.low, one.high) if change.wrong)
    return literal(f"{one.name} {'/'.join(ends)}")


def _numbers(count: int) -> Phrase:
    return counted("cli.sensitivity.numbers", count)


def _hours(seconds: float) -> Phrase:
    return number(round(seconds / HOUR))
