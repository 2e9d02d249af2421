"""Runs with a decision taken at one moment or another: when thresholds are passed in each."""

from collections.abc import Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from typing import NamedTuple

from oefening.projections.delays import steps
from oefening.share import Hears, nobody
from oefening.study.executor import as_done
from oefening.study.swept import swept
from oefening.study.whatif.change import Change
from oefening.study.whatif.kept import Courses, Kept
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.replayed import Replayed
from oefening.study.whatif.thresholds import Measured, Threshold, stretches
from oefening.text import Phrase

Moment = int | None
"""Exercise second at which a decision is taken; None: it is not taken."""


class Run(NamedTuple):
    """A unit of work: the log with one decision taken at some moment. It can be pickled."""

    logged: Logged
    change: Change
    moment: Moment
    """At which that is made, whenever it says itself."""
    thresholds: tuple[Threshold, ...]
    since: int
    """Exercise second from the end of which on it is looked whether they are passed."""
    whole: bool = True
    """Whether it is run up to the end of the log though all of them have been passed."""
    counted: tuple[Measured, ...] | None = None
    """Of which it is kept how many there were, as well as how late convoys were; None: nothing."""


class Found(NamedTuple):
    """What a run comes to."""

    first: tuple[int | None, ...]
    """For each of the thresholds the exercise second at which it is first passed; None: never."""
    length: tuple[int, ...]
    """How many seconds long it is, as far as it was run."""
    refused: Phrase | None
    """Why the decision could not be taken then; None: it could."""
    courses: Courses = ()
    """Of what is counted how much there was."""

    def passed(self, threshold: Threshold, since: int, end: int) -> int | None:
        """When one of what is counted was first passed."""
        pieces = dict(self.courses).get(threshold.measured, ())
        taken = list(steps(pieces, threshold.edge))
        return next((at for at, _ in stretches(threshold, taken, since, end)), None)


def found(run: Run) -> Found:
    """Do a unit."""
    with swept():
        return _found(run)


def _found(run: Run) -> Found:
    logged, header = run.logged, run.logged.header.header
    replayed = Replayed(header, logged, at_moment(logged, run.change, run.moment))
    counted = run.counted or ()
    measured = dict.fromkeys([*(one.measured for one in run.thresholds), *counted])
    kept = Kept(header, measured, convoys=run.counted is not None)
    since = run.since
    for record in replayed.records():
        if not run.whole and record.at > since and kept.passed(run.thresholds):
            break
        since = max(since, record.at)
        kept.hear(record)
    refused = replayed.refused
    replayed.let_go()
    first, length = list[int | None](), list[int]()
    for one in run.thresholds:
        passed = list(stretches(one, kept.steps(one), run.since, logged.end))
        first.append(passed[0][0] if passed else None)
        length.append(sum(until - since for since, until in passed))
    courses = () if run.counted is None else kept.courses(counted)
    return Found(tuple(first), tuple(length), refused, courses)


def at_moment(logged: Logged, change: Change, moment: Moment) -> Change | None:
    """`change`, made at another moment, or the log without that decision."""
    if change.added is not None:
        return None if moment is None else replace(change, at=moment)
    if moment is None:
        return Change(change.number, removed=True)
    return replace(change, shift=moment - logged.decisions[change.number].at)


class Runs:
    """The runs of one decision that were done, by the moment at which it is taken."""

    def __init__(
        self, logged: Logged, change: Change, since: int, executor: Executor, workers: int
    ) -> None:
        self.known: dict[Moment, Found] = {}
        """What came of them."""
        self._logged = logged
        self._change = change
        self._since = since
        self._executor = executor
        self._workers = workers

    def compute(
        self,
        moments: Iterable[Moment],
        thresholds: tuple[Threshold, ...],
        hears: Hears = nobody,
        *,
        whole: bool = False,
        counted: tuple[Measured, ...] | None = None,
    ) -> None:
        """Do those that are not done yet; `hears` how much of that is.

        Unless the `whole` of them is wanted, they end where all of the thresholds were passed.
        """
        wanted = [one for one in dict.fromkeys(moments) if one not in self.known]
        units = [
            Run(self._logged, self._change, at, thresholds, self._since, whole, counted)
            for at in wanted
        ]
        done = as_done(self._executor, found, units, self._workers)
        for count, (unit, one) in enumerate(done, start=1):
            self.known[unit.moment] = one
            hears(count / len(units))

    def narrow(self, thresholds: Sequence[Threshold], chosen: Sequence[Threshold]) -> None:
        """Keep of what was found about `thresholds`, and of what was counted, that of `chosen`."""
        where = {one: at for at, one in enumerate(thresholds)}
        since, end = self._since, self._logged.end
        for moment, one in self.known.items():
            first = [
                one.first[where[each]] if each in where else one.passed(each, since, end)
                for each in chosen
            ]
            length = [one.length[where[each]] if each in where else 0 for each in chosen]
            self.known[moment] = Found(tuple(first), tuple(length), one.refused)
