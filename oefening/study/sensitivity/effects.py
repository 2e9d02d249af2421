"""What a number of the world does to person-hours, at the ends of its range."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from oefening.study.compared import Statistic
from oefening.world.provenance import Parameter

End = Literal["low", "high"]
ENDS: tuple[End, ...] = ("low", "high")

State = Literal["moves", "unclear", "no-difference", "does-not-fit"]
"""What the runs tell of a number; "unclear": some differ, but not so that it is clear which way."""


class Change(NamedTuple):
    """What a number does at an end of its range: person-seconds more than as it is, by seed."""

    value: str
    """What it is there, as written."""
    differences: tuple[int, ...]
    wrong: dict[str, str] | None = None
    """By language why the world does not hold together so."""

    @property
    def mean(self) -> Statistic | None:
        """The mean, and between what it lies; None where it could not be run."""
        return Statistic.mean_of(self.differences) if self.differences else None

    @property
    def any(self) -> bool:
        """Whether it is another run with any of the seeds."""
        return any(self.differences)

    @property
    def clear(self) -> bool:
        """Whether the seeds tell that there is a difference, and which way."""
        return clear(self.differences)

    @property
    def unclear(self) -> bool:
        """Whether there is a difference with some seed, but the seeds do not tell which way."""
        return self.any and not self.clear


def clear(differences: Sequence[int]) -> bool:
    """Whether they tell that their mean is not nought, and which way.

    They do where the interval of the mean leaves nought out, or all of several tell the same.
    """
    if not any(differences):
        return False
    interval = Statistic.mean_of(differences).interval
    if interval is None:
        return len(differences) > 1
    return interval.low > 0 or interval.high < 0


class Effect(NamedTuple):
    """What a number does by itself, over its range."""

    name: str
    parameter: Parameter
    low: Change
    high: Change

    @property
    def tried(self) -> bool:
        """Whether it could be run at any end that is not where it is anyway."""
        return any(one.mean is not None for one in (self.low, self.high))

    @property
    def state(self) -> State:
        """What the runs tell of it."""
        both = (self.low, self.high)
        if not self.tried:
            return "does-not-fit" if any(one.wrong for one in both) else "no-difference"
        if any(one.clear for one in both):
            return "moves"
        return "unclear" if self.any else "no-difference"

    @property
    def any(self) -> bool:
        """Whether it is another run at either end, with any of the seeds."""
        return self.low.any or self.high.any

    @property
    def swing(self) -> float:
        """Person-seconds more at the high end than at the low one; negative: fewer.

        Where one of the two could not be run it is as if nothing changed there.
        """
        low, high = (one.mean for one in (self.low, self.high))
        return (0 if high is None else high.value) - (0 if low is None else low.value)

    @property
    def reach(self) -> float:
        """How far apart the most and the least are that come of it, as it is counted in."""
        means = [one.mean.value for one in (self.low, self.high) if one.mean is not None]
        return max(0.0, *means) - min(0.0, *means) if means else 0.0

    @property
    def sign(self) -> int:
        """1: a higher value gives more person-hours; -1: fewer; 0: it makes no difference."""
        return (self.swing > 0) - (self.swing < 0)
