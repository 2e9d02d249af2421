"""A forecast: what will happen from a moment on if nobody acts, and how far chance may change that.

It is a *line*, this exercise's own chance gone on with, and a *band*, made of alternatives in which
everything that is drawn after the moment is drawn anew. It is asked of a model and of that alone.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from typing import NamedTuple

from oefening.clock import LONGEST
from oefening.projections.spots import Spot
from oefening.projections.yardsticks import Key
from oefening.study.executor import as_done
from oefening.study.forecast.ahead import REDRAWS, Ahead, Past, look_ahead, units
from oefening.study.forecast.outcome import Lacked, Outcome
from oefening.study.steps import Steps


class Spread(NamedTuple):
    """Between what nine of ten alternatives lie, rounded down."""

    low: int
    middle: int
    high: int


class Reach(NamedTuple):
    """After how many seconds something comes about; None: later than was looked."""

    low: int | None
    high: int | None
    times: int
    """In how many of the alternatives it comes about."""


class Forecast:
    """What runs ahead have come to so far."""

    def __init__(self, steps: Steps) -> None:
        self.steps = steps
        self.line: Outcome | None = None
        """What will happen."""
        self._redraws: dict[int, Outcome] = {}

    def take(self, ahead: Ahead, outcome: Outcome) -> None:
        """Take a run in; in which order they come does not matter."""
        if ahead.redraw is None:
            self.line = outcome
        else:
            self._redraws[ahead.redraw] = outcome

    @property
    def redraws(self) -> int:
        """How many alternatives there are."""
        return len(self._redraws)

    @property
    def outcomes(self) -> list[Outcome]:
        """The line, where it is known, and every alternative by its number."""
        line = [] if self.line is None else [self.line]
        return [*line, *(self._redraws[number] for number in sorted(self._redraws))]

    @property
    def complete(self) -> bool:
        """Whether all runs are in."""
        return self.line is not None and self.redraws == REDRAWS

    @property
    def banded(self) -> bool:
        """Whether there are enough alternatives for a band of nine of ten of them."""
        from oefening.study.intervals import BANDED  # loads numpy, see below

        return self.redraws >= BANDED

    @property
    def alike(self) -> bool:
        """Whether every alternative comes to exactly what the line does, in all that is told."""
        return all(one == self.line for one in self._redraws.values())

    def of_line(self) -> "Forecast":
        """The same without any alternative."""
        alone = Forecast(self.steps)
        alone.line = self.line
        return alone

    def levels(self, spot: Spot) -> list[Spread]:
        """In each step, between what its lowest level lies, in ppm."""
        return self._band(lambda one: one.levels[spot])

    def lowest(self, spot: Spot) -> Spread:
        """How low it comes, in ppm."""
        return self._band(lambda one: [one.lowest(spot)])[0]

    def reaches(self, spot: Spot) -> list[Reach]:
        """For each of `EDGES`, when it is first below."""
        firsts = [one.first[spot] for one in self._redraws.values()]
        spreads = self._band(lambda one: [_NEVER if at is None else at for at in one.first[spot]])
        return [
            Reach(
                _reached(each.low),
                _reached(each.high),
                sum(first[edge] is not None for first in firsts),
            )
            for edge, each in enumerate(spreads)
        ]

    def back(self, spot: Spot) -> tuple[int | None, int | None]:
        """Between after how many seconds it is back for good; 0: it was never away."""
        [back] = self._band(lambda one: [_NEVER if (at := one.back[spot]) is None else at])
        return _reached(back.low), _reached(back.high)

    def persons(self, lacked: Lacked) -> list[Spread]:
        """In each step, how many people at most go without."""
        return self._band(lambda one: one.persons_of(lacked))

    def hours(self, lacked: Lacked) -> Spread:
        """Person-hours by the end, counted from the moment on."""
        return self._band(lambda one: [one.hours_of(lacked)])[0]

    def measured(self, key: Key) -> Spread:
        """What it comes to by a yardstick."""
        return self._band(lambda one: [one.yardsticks[key] or 0])[0]

    def _band(self, of: Callable[[Outcome], Sequence[int]]) -> list[Spread]:
        # Numpy is loaded here, since it takes a tenth of a second and 20 MB of whoever looks on.
        import numpy as np

        from oefening.study.intervals import BAND
        from oefening.study.quantiles import quantiles

        runs = np.array([of(one) for one in self._redraws.values()], dtype=np.int64)
        return [Spread(*map(int, each)) for each in zip(*quantiles(runs, BAND), strict=True)]


_NEVER = 10**12
"""Stands for a second that lies beyond what was looked at, behind every other."""


def _reached(second: int) -> int | None:
    return None if second >= LONGEST else second


def forecasts(past: Past, hours: int, executor: Executor, workers: int) -> Iterator[Forecast]:
    """The forecast each time that it has grown by a run, the same one every time."""
    asked = list(units(past, hours))
    forecast = Forecast(asked[0].steps)
    for ahead, outcome in as_done(executor, look_ahead, asked, workers):
        forecast.take(ahead, outcome)
        yield forecast
