"""What came of each target and observation: what was simulated, and what that shows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from statistics import median
from typing import Literal

from validation.cases import observed, runs
from validation.catalogue import MEASURES, measured
from validation.observed import Measured, Observation, Target

BAND = (0.1, 0.9)
"""Quantiles over the runs between which figures have their band."""
WIDE, TIMES = 0.5, 2
"""A band is too wide to tell anything if it spans more than this: of a share, by its ends else."""

Standing = Literal["missed", "rests", "ours", "nothing", "speaks"]
"""What that a target holds or not says of the model: the first of these that is so."""
HELD: tuple[Standing, ...] = ("rests", "ours", "nothing", "speaks")
Verdict = Literal["agrees", "tells nothing", "differs"]


@dataclass(frozen=True)
class Value:
    """What was simulated, over the runs: the median, the least, the most, the ends of the band."""

    middle: float
    least: float
    most: float
    band: tuple[float, float]

    def wide(self, what: Measured) -> bool:
        """Whether the band is so wide that nearly anything seen would lie in it."""
        low, high = self.band
        if MEASURES[what.measure].unit in ("share", "points"):
            return high - low > WIDE
        return high > TIMES * low

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


def verdict(seen: Observation, found: Value) -> Verdict:
    """What that was seen says of what was simulated.

    A band that is too wide tells nothing, unless what was seen is beyond even that, or all of it
    lies on the side that was told.
    """
    if not found.agrees(seen):
        return "differs"
    if found.wide(seen) and not seen.surely(*found.band):
        return "tells nothing"
    return "agrees"


def about(slug: str, seen: Observation) -> tuple[Target, Value] | None:
    """The target about what was seen, with what was simulated: as it says, or measured alike."""
    for target, found in judged(slug):
        if target.id == seen.about or (not seen.about and _asked(target) == _asked(seen)):
            return target, found
    return None


def _asked(what: Measured) -> tuple[object, ...]:
    return what.measure, what.of, what.at, what.until, what.level


def standing(target: Target, found: Value) -> Standing:
    """What it says of the model that `target` holds, or does not.

    It speaks for the model only if nothing of the case is in it, its tolerance was proposed
    beforehand, it does not hold by construction or the like, and the runs are not too far apart.
    """
    if not target.holds(found.middle):
        return "missed"
    if target.rests:
        return "rests"
    if target.ours:
        return "ours"
    return "nothing" if target.shows_nothing or found.wide(target) else "speaks"


def against(target: Target, found: Value) -> bool:
    """Whether that `target` is missed speaks against the model, as holding would have for it."""
    return standing(target, found) == "missed" and not target.rests and not target.ours


def standings(slug: str) -> Counter[Standing]:
    """How many targets of a case have each standing."""
    return Counter(standing(*one) for one in judged(slug))
