"""What came of each target: what was simulated, and whether that is within the tolerance."""

from dataclasses import dataclass
from functools import cache
from statistics import median

from validation.cases import observed, runs
from validation.catalogue import measured
from validation.observed import Measured, Observation, Target


@dataclass(frozen=True)
class Value:
    """What was simulated: the median over seeds, the least and the most."""

    middle: float
    least: float
    most: float


def value(slug: str, what: Measured) -> Value:
    """What the runs of a case give for `what`."""
    found = [measured(run, what) for run in runs(slug)]
    return Value(median(found), min(found), max(found))


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
