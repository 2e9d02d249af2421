"""A forecast: what will happen from a moment on if nobody acts, and how far chance may change that.

It is a *line*, this exercise's own chance gone on with, and a *band*, made of alternatives in which
everything that is drawn after the moment is drawn anew. It is asked of a model and of that alone.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from typing import NamedTuple

import numpy as np

from oefening.clock import HOUR, LONGEST
from oefening.commands import Command, EndExercise
from oefening.errors import OefeningError
from oefening.projections.spots import Spot
from oefening.record import ENGINE, Header, Record
from oefening.study.ahead import Ahead, Past, look_ahead
from oefening.study.executor import in_order
from oefening.study.intervals import BAND, quantiles
from oefening.study.outcome import Lacked, Outcome
from oefening.study.packed import Packed
from oefening.study.steps import Steps
from oefening.text import phrase

REDRAWS = 40
"""Alternatives of chance that a band is made of."""

HOURS = 72
"""How far ahead to look, unless told otherwise."""


def past_of(header: Header, records: Iterable[Record], now: int) -> Past:
    """The exercise at the end of second `now`, from its records up to then at least.

    Raise `OefeningError` where nothing can be said of what comes after that: it has ended by then,
    another engine played it, or its own chance was drawn anew.
    """
    if header.engine != ENGINE:
        raise OefeningError(phrase("forecast.other-engine", made=header.engine, here=ENGINE))
    if header.redraw is not None:
        raise OefeningError(phrase("forecast.drawn-anew"))
    commands: list[Record] = []
    for record in records:
        if record.at > now:
            break
        if isinstance(record.body, EndExercise):
            raise OefeningError(phrase("forecast.ended"))
        if record.seat is not None and isinstance(record.body, Command):
            commands.append(record)
    return Past(Packed.of(header), tuple(commands), now)


class Spread(NamedTuple):
    """Between what nine of ten alternatives lie, rounded down."""

    low: int
    middle: int
    high: int


class Reach(NamedTuple):
    """After how many seconds something comes about; None: later than was looked."""

    low: int | None
    middle: int | None
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
        """The line, where it is known, and every alternative."""
        line = [] if self.line is None else [self.line]
        return [*line, *self._redraws.values()]

    @property
    def complete(self) -> bool:
        """Whether all runs are in."""
        return self.line is not None and self.redraws == REDRAWS

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
                _reached(each.middle),
                _reached(each.high),
                sum(first[edge] is not None for first in firsts),
            )
            for edge, each in enumerate(spreads)
        ]

    def persons(self, lacked: Lacked) -> list[Spread]:
        """In each step, how many people at most go without."""
        return self._band(lambda one: one.persons_of(lacked))

    def person_seconds(self, lacked: Lacked) -> Spread:
        """By the end, counted from the moment on."""
        return self._band(lambda one: one.person_seconds_of(lacked)[-1:])[0]

    def _band(self, of: Callable[[Outcome], Sequence[int]]) -> list[Spread]:
        runs = np.array([of(one) for one in self._redraws.values()], dtype=np.int64)
        return [Spread(*map(int, each)) for each in zip(*quantiles(runs, BAND), strict=True)]


_NEVER = 10**12
"""Stands for a second that lies beyond what was looked at, behind every other."""


def _reached(second: int) -> int | None:
    return None if second >= LONGEST else second


def units(past: Past, hours: int) -> Iterator[Ahead]:
    """The runs that a forecast so far ahead is made of, the line first."""
    steps = Steps.over(past.now, past.now + hours * HOUR)
    for redraw in (None, *range(REDRAWS)):
        yield Ahead(past, steps, redraw)


def forecasts(past: Past, hours: int, executor: Executor, workers: int) -> Iterator[Forecast]:
    """The forecast each time that it has grown by a run, the same one every time."""
    asked = list(units(past, hours))
    forecast = Forecast(asked[0].steps)
    outcomes = in_order(executor, look_ahead, asked, workers)
    for ahead, outcome in zip(asked, outcomes, strict=True):
        forecast.take(ahead, outcome)
        yield forecast
