"""Times in the room that follow each other, and how much of any part of it they take up."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import UTC, datetime

_STILL_ON = datetime.max.replace(tzinfo=UTC)


class Times:
    """Times that do not overlap, in order, with their lengths added up beforehand."""

    def __init__(self, times: Iterable[tuple[datetime | None, datetime | None]]) -> None:
        """From when until when; one without a beginning is none, one without an end is still on.

        Where the clock in the room was put back, one begins no sooner than that before it ended.
        """
        self._begins: list[datetime] = []
        self._ends: list[datetime] = []
        self._sums = [0]
        """Whole seconds of so many of them, from the first on."""
        for begun, ended in times:
            if begun is not None:
                begins = max([begun, *self._ends[-1:]])
                self._begins.append(begins)
                self._ends.append(max(begins, _STILL_ON if ended is None else ended))
                self._sums.append(self._sums[-1] + seconds(begins, self._ends[-1]))

    def within(self, begin: datetime, end: datetime) -> int:
        """Whole seconds of them between `begin` and `end`; 0 where `end` is not the later."""
        first, last = bisect_right(self._ends, begin), bisect_left(self._begins, end) - 1
        if last < first:
            return 0
        between = self._sums[last] - self._sums[first + 1] if first < last else 0
        return between + sum(
            seconds(max(self._begins[at], begin), min(self._ends[at], end)) for at in {first, last}
        )


def seconds(begin: datetime, end: datetime) -> int:
    """Between the two as they are told, to the second: so parts add up to their whole; 0 or more.

    What is left of a second is dropped from each of both, not from what lies between them.
    """
    apart = end.replace(microsecond=0) - begin.replace(microsecond=0)
    return max(0, int(apart.total_seconds()))
