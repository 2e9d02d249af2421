"""What a number of the world does to person-hours, at the ends of its range."""

from typing import Literal, NamedTuple

from oefening.study.compared import Statistic
from oefening.study.intervals import interval_of_mean
from oefening.world.provenance import Parameter

End = Literal["low", "high"]
ENDS: tuple[End, ...] = ("low", "high")


class Change(NamedTuple):
    """What a number does at an end of its range: person-seconds more than as it is, by seed."""

    value: str
    """What it is there, as written."""
    differences: tuple[int, ...]
    wrong: dict[str, str] | None = None
    """By language why the world does not hold together so."""

    @property
    def told(self) -> Statistic | None:
        """The mean, and between what it lies; None where it could not be run."""
        if not self.differences:
            return None
        mean = sum(self.differences) / len(self.differences)
        return Statistic(mean, interval_of_mean(self.differences))


class Effect(NamedTuple):
    """What a number does by itself, over its range."""

    name: str
    parameter: Parameter
    low: Change
    high: Change

    @property
    def tried(self) -> bool:
        """Whether it could be run at any end that is not where it is anyway."""
        return any(one.told is not None for one in (self.low, self.high))

    @property
    def swing(self) -> float:
        """Person-seconds more at the high end than at the low one; negative: fewer.

        Where one of the two could not be run it is as if nothing changed there.
        """
        low, high = (one.told for one in (self.low, self.high))
        return (0 if high is None else high.value) - (0 if low is None else low.value)

    @property
    def reach(self) -> float:
        """How far apart the most and the least are that come of it, as it is counted in."""
        means = [one.told.value for one in (self.low, self.high) if one.told is not None]
        return max(0.0, *means) - min(0.0, *means) if means else 0.0

    @property
    def sign(self) -> int:
        """1: a higher value gives more person-hours; -1: fewer; 0: it makes no difference."""
        return (self.swing > 0) - (self.swing < 0)
