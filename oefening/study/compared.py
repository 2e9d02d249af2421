"""What many runs come to in all, and how alternatives differ with the same chance."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from oefening.study.intervals import (
    BAND,
    Interval,
    interval_of_mean,
    interval_of_quantile,
    quantile,
)


@dataclass(frozen=True, slots=True)
class Statistic:
    """One number about many runs, with between what it lies with a confidence of 95 %."""

    value: float
    interval: Interval | None
    """None: there are too few runs to say so, or they are all alike, which tells of no others."""

    @staticmethod
    def mean_of(values: Sequence[int]) -> "Statistic":
        """The mean of `values`, of which there is one at least."""
        alike = min(values) == max(values)
        return Statistic(fmean(values), None if alike else interval_of_mean(values))


@dataclass(frozen=True, slots=True)
class Spread:
    """What a number of runs came to."""

    runs: int
    low: Statistic
    """Below it lie 5 %; of few runs it is the lowest."""
    median: Statistic
    high: Statistic
    """Above it lie 5 %; of few runs it is the highest."""
    mean: Statistic
    alike: bool
    """Whether all runs came to the same."""

    @staticmethod
    def of(values: Sequence[int]) -> "Spread":
        """That of `values`, of which there is one at least."""
        alike = min(values) == max(values)
        low, median, high = (
            Statistic(quantile(values, each), None if alike else interval_of_quantile(values, each))
            for each in BAND
        )
        return Spread(len(values), low, median, high, Statistic.mean_of(values), alike)


@dataclass(frozen=True, slots=True)
class Difference:
    """What an alternative comes to less what the first one does, seed by seed."""

    spread: Spread
    """Of the differences."""
    lower: int
    """Seeds with which it comes to less."""
    equal: int
    higher: int

    @property
    def any(self) -> bool:
        """Whether there is any difference."""
        return self.lower + self.higher > 0

    def leaves_out(self, value: int) -> bool:
        """Whether `value` lies outside what is told of them: nine in ten, or all where few."""
        return self.any and not self.spread.low.value <= value <= self.spread.high.value

    @staticmethod
    def of(first: Sequence[int], other: Sequence[int]) -> "Difference":
        """That of the values of two alternatives, each by seed."""
        differences = [then - now for now, then in zip(first, other, strict=True)]
        return Difference(
            Spread.of(differences),
            lower=sum(one < 0 for one in differences),
            equal=sum(one == 0 for one in differences),
            higher=sum(one > 0 for one in differences),
        )
