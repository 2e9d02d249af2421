"""Runs with a decision taken at one moment or another: when thresholds are passed in each."""

from collections.abc import Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from typing import NamedTuple

from oefening.share import Hears, nobody
from oefening.study.executor import as_done
from oefening.study.swept import swept
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.replayed import Replayed
from oefening.study.whatif.thresholds import Kept, Threshold, stretches
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


class Found(NamedTuple):
    """What a run comes to."""

    first: tuple[int | None, ...]
    """For each of the thresholds the exercise second at which it is first passed; None: never."""
    length: tuple[int, ...]
    """How many seconds long it is, as far as it was run."""
    refused: Phrase | None
    """Why the decision could not be taken then; None: it could."""

    def of(self, chosen: Sequence[int]) -> "Found":
        """The same of some of the thresholds, by where they stand among them."""
        return Found(
            tuple(self.first[one] for one in chosen),
            tuple(self.length[one] for one in chosen),
            self.refused,
        )


def found(run: Run) -> Found:
    """Do a unit."""
    with swept():
        return _found(run)


def _found(run: Run) -> Found:
    logged, header = run.logged, run.logged.header.header
    replayed = Replayed(header, logged, at_moment(logged, run.change, run.moment))
    kept = Kept(header, dict.fromkeys(one.measured for one in run.thresholds))
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
        turns = kept.turns(one.measured)
        passed = list(stretches(one, turns, run.since, logged.end))
        first.append(passed[0][0] if passed else None)
        length.append(sum(until - since for since, until in passed))
    return Found(tuple(first), tuple(length), refused)


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
    ) -> None:
        """Do those that are not done yet; `hears` how much of that is.

        Unless the `whole` of them is wanted, they end where all of the thresholds were passed.
        """
        wanted = [one for one in dict.fromkeys(moments) if one not in self.known]
        units = [
            Run(self._logged, self._change, at, thresholds, self._since, whole) for at in wanted
        ]
        done = as_done(self._executor, found, units, self._workers)
        for count, (unit, one) in enumerate(done, start=1):
            self.known[unit.moment] = one
            hears(count / len(units))

    def narrow(self, chosen: Sequence[int]) -> None:
        """Keep of what was found what it is of some of the thresholds."""
        self.known = {at: one.of(chosen) for at, one in self.known.items()}
