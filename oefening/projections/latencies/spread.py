"""What several latencies come to: not one number, since few of them lie near a mean."""

from dataclasses import dataclass
from itertools import count

FEW = 5
"""So many are told one by one: quartiles of them would say less than they do themselves."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Durations of one kind, in seconds."""

    values: tuple[int, ...]
    """The shortest first."""
    open: tuple[int, ...] = ()
    """How long each lasted so far that had not come to an end; these are no durations, and none of
    the other numbers knows of them. The shortest first."""

    @property
    def count(self) -> int:
        """How many came to an end."""
        return len(self.values)

    @property
    def few(self) -> bool:
        """Whether they are to be told one by one."""
        return self.count <= FEW

    def quantile(self, percent: int) -> int | None:
        """The value below which a further one lies with that chance, rounded down.

        The order statistic at `(n + 1) percent / 100`, between two of them the straight line, as
        everywhere in the program; None where that lies beyond them.
        """
        found = self.around(percent)
        if found is None:
            return None
        under, over, part = found
        low, high = self.values[under], self.values[over]
        return low + (high - low) * part // 100

    def around(self, percent: int) -> tuple[int, int, int] | None:
        """Between which of them that lies, from 0, and how many hundredths of the way."""
        under, part = divmod((self.count + 1) * percent - 100, 100)
        over = under + 1 if part else under
        return (under, over, part) if under >= 0 and over < self.count else None


TAIL = next(many for many in count(1) if Spread((0,) * many).quantile(90) is not None)
"""From so many on something can be said of the longest tenth."""
