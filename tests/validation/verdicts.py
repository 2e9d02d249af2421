"""What came of each target: what was simulated, and whether that is within the tolerance."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from statistics import median

from validation.cases import observed, runs
from validation.catalogue import measured
from validation.observed import Measured, Observation, Target

BAND = (0.1, 0.9)
"""Quantiles over the runs between which figures have their band."""


@dataclass(frozen=True)
class Value:
    """What was simulated, over the runs: the median, the least, the most, the ends of the band."""

    middle: float
    least: float
    most: float
    band: tuple[float, float]

    @property
    def anything(self) -> bool:
        """Whether the band is all that a share can be, so that nothing can differ from it."""
        return self.band == (0, 1)

    def agrees(self, seen: Observation) -> bool:
        """Whether what was seen lies in the band, or hardly beyond."""
        return seen.agrees(*self.band)


def value(slug: str, what: Measured) -> Value:
    """What the runs of a case give for `what`."""
    found = [measured(run, what) for run in runs(slug)]
    low, high = (quantile(found, share) for share in BAND)
    return Value(median(found), min(found), max(found), (low, high))


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which `share` of `values` lies, between two of them in proportion."""
    ordered = sorted(values)
    at = share * (len(ordered) - 1)
    below = int(at)
    above = min(below + 1, len(ordered) - 1)
    if ordered[below] == ordered[above]:
        return ordered[below]
    return ordered[below] + (ordered[above] - ordered[below]) * (at - below)


@cache
def judged(slug: str) -> tuple[tuple[Target, Value], ...]:
    """The targets of a case with what was simulated."""
    return tuple((target, value(slug, target)) for target in observed(slug).targets)


@cache
def compared(slug: str) -> tuple[tuple[Observation, Value], ...]:
    """The observations of a case with what was simulated."""
    return tuple((seen, value(slug, seen)) for seen in observed(slug).observations)


def counts(slug: str) -> tuple[int, int, int]:
    """How many targets of a case hold, how many of these rest on nothing of it, and all of them."""
    held = [target for target, simulated in judged(slug) if target.holds(simulated.middle)]
    return len(held), sum(not target.rests for target in held), len(judged(slug))
