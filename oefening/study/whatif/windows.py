"""Decision windows: the last moment at which a decision still prevents what else comes about.

The decision is taken at a grid of moments, from when it was put before the players to when the
threshold is passed without it, and between every two of them that differ it is narrowed down to the
minute. So a run on either side of each end confirms it, and a window that opens again is found
where the grid is finer than that. Rounds of runs do not depend on who does them, nor how many.
"""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from oefening.clock import MINUTE, whole_minute
from oefening.share import Hears, nobody, part
from oefening.study.whatif.change import Change
from oefening.study.whatif.halfway import Halfway, halfway, in_turn
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.moments import Found, Moment, Runs
from oefening.study.whatif.thresholds import Threshold, counted_in_play, in_play
from oefening.text import Phrase

GRID = 16
"""Moments at most at which a decision is tried at first, and half of it at least where there are as
many minutes."""

MOST = 5
"""Windows that are looked for where no threshold is given."""

Verdict = Literal["no-breach", "brings", "already", "never", "always", "until", "stretches"]
"""Without it the threshold is not passed at all, nor with it; or with it alone it is. It was passed
already when the decision was put. Whenever it is taken, it does not prevent that. It always does,
up to a minute before. It does until some moment. It does in some stretches and not in others.
"""

Other = Literal["option", "lever"]


class Stretch(NamedTuple):
    """Moments at which the decision prevents the threshold from being passed, in exercise seconds.

    It does at the first and the last of them, and not at the next that was tried, a minute later.
    """

    since: int
    until: int
    beyond: int
    """The next moment."""
    breach: int | None
    """When the threshold is passed if it is taken only then; None: it is refused then."""


@dataclass(frozen=True, slots=True)
class Window:
    """Until when a decision prevented that a threshold was passed."""

    threshold: Threshold
    put: int
    """Exercise second from which on it can be taken: since it was put before the players."""
    asked: bool
    """Whether an inject put it; else it can be taken from STARTEX or from when it is looked for."""
    taken: int | None
    """When it was recorded; None: nobody took it."""
    without: int | None
    """When the threshold is passed if it is not taken; None: never."""
    as_taken: int | None
    """When it is passed with the decision as it was taken; None: never."""
    at_once: int | None
    """When it is passed with the decision taken as soon as it was put; None: never."""
    stretches: tuple[Stretch, ...]
    refused: Phrase | None
    """Why it could not be taken at once; None: it could."""
    tried: int
    """At how many moments it was tried."""
    other: Other | None = None
    """What of the decision is otherwise than it was taken."""
    half: Halfway | None = None
    """Between what the threshold was chosen; None: it was given, or is a level."""

    @property
    def verdict(self) -> Verdict:
        """What it comes to."""
        if self.without is None:
            return "no-breach" if self.as_taken is None else "brings"
        if not self.stretches:
            return "already" if self.without <= self.put else "never"
        first = self.stretches[0]
        if len(self.stretches) > 1 or first.since != self.put:
            return "stretches"
        return "always" if first.beyond >= self.without else "until"

    @property
    def until(self) -> int | None:
        """The last moment at which it prevents that; None: there is no such moment."""
        return self.stretches[-1].until if self.stretches else None

    @property
    def spare(self) -> int | None:
        """Seconds that were left as it was taken, below 0: by which it was too late."""
        if self.until is None or self.taken is None:
            return None
        return self.until - self.taken

    @property
    def in_time(self) -> bool:
        """Whether it prevented that as it was taken."""
        return self.taken is not None and self.without is not None and self.as_taken is None


def windows(
    logged: Logged,
    change: Change,
    thresholds: Sequence[Threshold],
    executor: Executor,
    *,
    workers: int = 1,
    hears: Hears = nobody,
) -> tuple[Window, ...]:
    """The window of the decision of `change`, as that has it, for each of `thresholds`.

    When it is taken in `change` does not matter, but that one which nobody took can be taken from
    then on. Without thresholds, for those in play that it keeps if it is taken at once and that are
    passed without it: patients, levels, people and convoys in turn, of each the worst first, `MOST`
    at most. `hears` how much is done.
    """
    put = put_at(logged, change)
    asked = change.added is None and logged.decisions[change.number].put.at is not None
    runs = Runs(logged, change, put, executor, workers)
    wanted = tuple(thresholds) or in_play(logged.header.header)
    taken = None if change.added is not None else logged.decisions[change.number].at
    ends: list[Moment] = [None, put] if taken is None else [None, put, taken]
    counted = None if thresholds else counted_in_play(logged.header.header)
    runs.compute(ends, wanted, part(hears, 0, BEGUN), whole=True, counted=counted)
    halves: dict[Threshold, Halfway] = {}
    if not thresholds:
        wanted, halves = _chosen(runs, wanted, put, logged.end)
    searches = [Search(at, runs.known, put, taken) for at in range(len(wanted))]
    rounds = 0
    while moments := list(dict.fromkeys(one for search in searches for one in search.wants())):
        rounds += 1
        now, then = (1 - (1 - BEGUN) * FALLS**at for at in (rounds - 1, rounds))
        runs.compute(moments, wanted, part(hears, now, then))
    return tuple(
        search.window(threshold, halves.get(threshold), asked=asked, other=_other(change))
        for search, threshold in zip(searches, wanted, strict=True)
    )


BEGUN = 0.15
"""Share of the time that goes into the runs at both ends."""

FALLS = 0.75
"""What part of what is left to be told of progress is still left after a further round."""


def _other(change: Change) -> Other | None:
    """What of a decision that was taken is otherwise in `change`."""
    if change.option is not None:
        return "option"
    return None if change.levers is None else "lever"


def put_at(logged: Logged, change: Change) -> int:
    """The exercise second from which on the decision can be taken: STARTEX if nothing puts it.

    Of one that nobody took it is when `change` has it taken.
    """
    if change.added is not None:
        return change.second(logged)
    return logged.decisions[change.number].put.at or 0


def _chosen(
    runs: Runs, levels: Sequence[Threshold], put: int, end: int
) -> tuple[tuple[Threshold, ...], dict[Threshold, Halfway]]:
    """Thresholds for which the decision matters, and between what those were chosen that are.

    Of what is passed in the second in which a level falls that level stands for all.
    """
    worst = _worst(levels, runs.known, put)
    without, at_once = runs.known[None], runs.known[put]
    told = {without.first[at] for at in worst}
    halves: dict[Threshold, Halfway] = {}
    for one in halfway(without.courses, at_once.courses, put, end):
        breach = without.passed(one.threshold, put, end)
        if breach is not None and breach > put and breach not in told:
            halves[one.threshold] = one
            told.add(breach)
    found = in_turn([*(levels[at] for at in worst), *halves], MOST)
    runs.narrow(levels, found)
    return tuple(found), halves


def _worst(thresholds: Sequence[Threshold], runs: Mapping[Moment, Found], put: int) -> list[int]:
    """Which of `thresholds` the decision keeps if taken at once, that are passed without it.

    Of each thing the lowest level, and of what is passed in one second, which has one cause, what
    falls lowest and stays there longest; those before others too.
    """
    without, at_once = runs[None], runs[put]
    kept: dict[object, int] = {}
    for at, one in enumerate(thresholds):
        breach = without.first[at]
        if breach is not None and breach > put and at_once.first[at] is None:
            kept[one.measured] = at  # levels come in order, the lowest last
    by_depth = sorted(kept.values(), key=lambda at: (thresholds[at].edge, -without.length[at]))
    one_of: dict[int | None, int] = {}
    for at in by_depth:
        one_of.setdefault(without.first[at], at)
    return list(one_of.values())[:MOST]


def _between(one: int, other: int) -> int:
    """A number between the two, about in their middle, that has most factors of two."""
    step = 1
    while step * 2 < other - one:
        step *= 2
    return one // step * step + step


class Search:
    """Looks for the window of one threshold, which is the one at `at` of each run."""

    def __init__(self, at: int, runs: Mapping[Moment, Found], put: int, taken: int | None) -> None:
        self._at = at
        self._runs = runs
        self._put = put
        self._taken = taken
        self._moments = self._between()
        self._tried = self._grid()
        """Indexes of moments, in order."""

    def _between(self) -> list[int]:
        """When it was put, and every whole minute after that, up to when the threshold is passed.

        And one more: then it was passed whatever is decided.
        """
        without = self._first(None)
        if without is None:
            return []
        first = whole_minute(self._put) + MINUTE
        return [self._put, *range(first, max(without, self._put) + MINUTE + 1, MINUTE)]

    def _grid(self) -> list[int]:
        """Every so many of them, by a power of two: windows of one decision share their runs."""
        last = len(self._moments) - 1
        if last < 0:
            return []
        step = 1
        while last // step > GRID:
            step *= 2
        return sorted({*range(0, last, step), max(0, last - 2), last - 1, last})

    def wants(self) -> Iterator[int]:
        """The moments of the next round; none: it is done."""
        grid = [self._moments[one] for one in self._tried]
        if any(one not in self._runs for one in grid):
            yield from grid
            return
        middles = [_between(one, other) for one, other in self._ends() if other - one > 1]
        self._tried = sorted({*self._tried, *middles})
        yield from (self._moments[one] for one in middles)

    def _ends(self) -> list[tuple[int, int]]:
        """Neighbours among what was tried that differ."""
        return [
            (one, other)
            for one, other in pairwise(self._tried)
            if self._prevents(one) is not self._prevents(other)
        ]

    def _prevents(self, index: int) -> bool:
        run = self._runs[self._moments[index]]
        return run.refused is None and run.first[self._at] is None

    def _first(self, moment: Moment) -> int | None:
        return self._runs[moment].first[self._at]

    def window(
        self,
        threshold: Threshold,
        half: Halfway | None = None,
        *,
        asked: bool = True,
        other: Other | None = None,
    ) -> Window:
        """What was found."""
        recorded = self._taken is not None
        return Window(
            threshold,
            self._put,
            asked,
            self._taken,
            self._first(None),
            self._first(self._taken) if recorded else self._first(None),
            self._first(self._put),
            tuple(self._stretches()),
            self._runs[self._put].refused,
            len(self._tried),
            other,
            half,
        )

    def _stretches(self) -> Iterator[Stretch]:
        begun: int | None = None
        for one, other in pairwise([*self._tried, len(self._moments)]):
            if begun is None and self._prevents(one):
                begun = one
            if begun is not None and other < len(self._moments) and not self._prevents(other):
                since, until, beyond = (self._moments[at] for at in (begun, one, other))
                yield Stretch(since, until, beyond, self._first(beyond))
                begun = None
