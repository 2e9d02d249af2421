"""Working time, counted record by record; what it is, `room` says."""

from array import array
from bisect import bisect_right
from datetime import datetime, timedelta

from oefening.record import Record

_MICROSECOND = timedelta(microseconds=1)
_MICRO = 1_000_000
"""Of them, a second."""


class Work:
    """How much working time had passed at each record."""

    def __init__(self, past: int = 0) -> None:
        """Of the `past` first records nothing is known."""
        self._past = past
        self.until: datetime | None = None
        """Up to when in the room it was counted."""
        self._passed = array("q")
        """Microseconds of it up to each record."""
        self._seconds = array("q")
        """The exercise second of each."""
        self._paces = array("q")
        """Exercise seconds in a second of it up to each; 0: none passed."""

    def go_on(self, record: Record, wall: datetime | None, pace: int) -> None:
        """Count on to `record`, of which people came to know at `wall`."""
        passed = self._passed[-1] if self._passed else 0
        if pace and wall is not None and self.until is not None and wall > self.until:
            passed += (wall - self.until) // _MICROSECOND
        self._passed.append(passed)
        self._seconds.append(record.at)
        self._paces.append(pace)

    def at(self, number: int) -> int | None:
        """Whole seconds of it up to record `number`; None: not known, or no such record."""
        known = self._past < number <= len(self._passed)
        return self._passed[number - 1] // _MICRO if known else None

    def at_second(self, second: int, number: int) -> int | None:
        """The same up to exercise second `second`, which record `number` is not ahead of.

        Between two records it lies where the speed puts it, and not behind the later one.
        """
        if not self._past < number <= len(self._passed):
            return None
        before = bisect_right(self._seconds, second, hi=number)
        if before <= self._past and self._past:
            return None
        passed = self._passed[before - 1] if before else 0
        if before < number and (pace := self._paces[before]):
            since = self._seconds[before - 1] if before else 0
            on = (second - since) * _MICRO // pace
            passed = min(passed + on, self._passed[before])
        return passed // _MICRO
