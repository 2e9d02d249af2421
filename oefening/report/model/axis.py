"""The axis of time of a figure: where its ticks stand."""

from collections.abc import Callable

from oefening.clock import DAY, HOUR, MINUTE, Calendar
from oefening.report.model.log import Log
from oefening.report.model.strips import Tick

MOST = 9
"""Ticks on an axis, at most."""

STEPS = (
    *(minutes * MINUTE for minutes in (1, 5, 10, 15, 30)),
    *(hours * HOUR for hours in (1, 2, 3, 6, 12)),
    *(days * DAY for days in (1, 2, 7, 14, 28, 56)),
)
"""Seconds that ticks can be apart."""


def ticks(log: Log, since: int, until: int) -> tuple[Tick, ...]:
    """A tick at each full step of the clock on the wall between the seconds `since` and `until`."""
    return ticks_of(log.calendar, log.moment, since, until)


def ticks_of(
    calendar: Calendar, told: Callable[[int], str], since: int, until: int
) -> tuple[Tick, ...]:
    """The same without a log; `told`: what a second is called."""
    step = step_for(until - since)
    first = first_full(calendar, since, step)
    return tuple(Tick(at, told(at)) for at in range(first, until + 1, step))


def step_for(length: int) -> int:
    """The shortest step by which `length` seconds have no more than `MOST` ticks."""
    return next((step for step in STEPS if length < step * MOST), max(STEPS[-1], length))


def first_full(calendar: Calendar, since: int, step: int) -> int:
    """The first second, from `since` on, at which a `step` of the clock on the wall is full.

    Reckoned from midnight of D1; across a change of the clocks the steps go on as they were.
    """
    hour, minute = calendar.start[-5:].split(":")
    midnight = -int(hour) * HOUR - int(minute) * MINUTE
    return since + (midnight - since) % step
