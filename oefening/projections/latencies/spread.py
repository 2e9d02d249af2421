"""What several latencies come to: not one number, since few of them lie near a mean."""

from dataclasses import dataclass

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
        place = (self.count + 1) * percent - 100
        under, part = divmod(place, 100)
        if place < 0 or under >= self.count or (part and under + 1 >= self.count):
            return None
        low = self.values[under]
        high = self.values[under + 1] if part else low
        return low + (high - low) * part // 100
