"""Steps: time cut into equal parts, so that curves of many runs can be laid upon each other."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from oefening.clock import HOUR, MINUTE

MOST = 200
"""Steps that a curve is resampled in, at most."""

LENGTHS = (
    *(MINUTE * some for some in (1, 2, 5, 10, 15, 30)),
    *(HOUR * some for some in (1, 2, 3, 6, 12, 24)),
)
"""How long a step may be, in seconds, so that hours are told by where steps end."""

_Chooses = Callable[[int, int], int]
"""Of what a line was and what it then became, which stands for a step."""


@dataclass(frozen=True, slots=True)
class Steps:
    """Equal steps from second `since`; the last ends at `until`, and is shorter if it has to be."""

    since: int
    until: int
    length: int
    """Seconds."""

    @staticmethod
    def over(since: int, until: int, most: int = MOST) -> "Steps":
        """At most so many steps from `since` to `until`, of as few seconds as that allows."""
        fits = (one for one in LENGTHS if -(-(until - since) // one) <= most)
        return Steps(since, until, next(fits, -(-(until - since) // most)))

    @property
    def ends(self) -> tuple[int, ...]:
        """The last second of each step."""
        return *range(self.since + self.length, self.until, self.length), self.until

    def __len__(self) -> int:
        return len(self.ends)

    def lowest(self, points: Iterable[tuple[int, int]], before: int) -> list[int]:
        """The lowest that a line came to in each step, as it would else fall between two.

        `points` are the second and the value of each change, in order; up to the first it was at
        `before`. What held when a step began belongs to it.
        """
        return list(self._each(points, before, min))

    def highest(self, points: Iterable[tuple[int, int]], before: int) -> list[int]:
        """The highest; as `lowest` does."""
        return list(self._each(points, before, max))

    def _each(self, points: Iterable[tuple[int, int]], before: int, of: _Chooses) -> Iterator[int]:
        level, changes = before, iter(points)
        change = next(changes, None)
        while change is not None and change[0] <= self.since:
            level, change = change[1], next(changes, None)
        for end in self.ends:
            chosen = level
            while change is not None and change[0] <= end:
                level, change = change[1], next(changes, None)
                chosen = of(chosen, level)
            yield chosen

    def summed(self, points: Iterable[tuple[int, int]], before: int) -> list[int]:
        """Value times seconds from the beginning to the end of each step; as `lowest` does."""
        sums, total, value, at, changes = list[int](), 0, before, self.since, iter(points)
        change = next(changes, None)
        for end in self.ends:
            while change is not None and change[0] <= end:
                then = max(change[0], self.since)
                total += value * (then - at)
                at, value, change = then, change[1], next(changes, None)
            sums.append(total + value * (end - at))
        return sums
