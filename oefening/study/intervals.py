"""What many runs tell of one: quantiles and means, and between what they lie.

A quantile `p` of `n` runs is the order statistic at `(n + 1) p`, between two of them the straight
line: then a further run lies below it with the chance `p`, which is what a band promises. Where
that lies beyond the runs, it is the lowest or the highest of them, and the band promises less.

The interval of a quantile is that between two order statistics that hold it with the confidence
asked, or more: how many runs lie below it is binomial, whatever the runs are spread like. That of
a mean is Student's: `t` standard errors to either side, which supposes many runs or such as are
not too skewed.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from math import atan, cos, exp, lgamma, log, pi, sin, sqrt
from statistics import fmean, stdev
from typing import NamedTuple

CONFIDENCE = 0.95
"""Of intervals, unless asked otherwise."""

BAND = (0.05, 0.5, 0.95)
"""The quantiles that are told: the middle and between what nine of ten runs lie."""

FAN = (0.05, 0.25, 0.5, 0.75, 0.95)
"""The quantiles of curves over time: also between what half of the runs lie."""

BANDED = 20
"""Runs of which one at least lies below that band, and one above; of fewer it reaches from the
lowest to the highest."""

SURE = 6
"""Runs from which on the middle lies between two of them with that confidence."""


class Interval(NamedTuple):
    """Between what something lies."""

    low: float
    high: float

    @property
    def width(self) -> float:
        """How far the one is from the other."""
        return self.high - self.low


def between(count: int, of: float) -> tuple[int, int, float]:
    """Between which two of so many runs in order, from 0, a quantile lies, and how far from one."""
    place = min(max((count + 1) * of - 1, 0), count - 1)
    under = int(place)
    return under, min(under + 1, count - 1), place - under


def quantile(runs: Sequence[int], of: float) -> float:
    """The quantile `of` runs."""
    ordered = sorted(runs)
    under, over, share = between(len(ordered), of)
    low, high = float(ordered[under]), float(ordered[over])
    return low + (high - low) * share


def interval_of_quantile(
    runs: Sequence[int], of: float, confidence: float = CONFIDENCE
) -> Interval | None:
    """Between which two runs the quantile lies; None where there are too few to say so."""
    ordered, ranks = sorted(runs), _ranks(len(runs), of, confidence)
    return None if ranks is None else Interval(*(ordered[rank - 1] for rank in ranks))


@cache
def _ranks(count: int, of: float, confidence: float) -> tuple[int, int] | None:
    """Of so many runs in order between which the quantile lies, the first being 1."""
    tail = (1 - confidence) / 2
    at_most = list(accumulate(_binomial(count, of)))
    low = sum(chance <= tail for chance in at_most)
    high = sum(1 - chance > tail for chance in at_most) + 1
    return (low, high) if low >= 1 and high <= count else None


def interval_of_mean(runs: Sequence[int], confidence: float = CONFIDENCE) -> Interval | None:
    """Between what the mean of all that might be run lies; None of one run."""
    if len(runs) < 2:  # noqa: PLR2004 (one run does not tell how far others lie)
        return None
    mean, error = fmean(runs), stdev(runs) / sqrt(len(runs))
    reach = student(len(runs) - 1, (1 + confidence) / 2) * error
    return Interval(mean - reach, mean + reach)


@cache
def student(freedom: int, of: float) -> float:
    """The quantile `of` Student's t, above one half, with so many degrees of freedom."""
    low, high = 0.0, 1.0
    while _student_at_most(high, freedom) < of:
        high *= 2
    for _ in range(60):
        middle = (low + high) / 2
        if _student_at_most(middle, freedom) < of:
            low = middle
        else:
            high = middle
    return high


def _student_at_most(t: float, freedom: int) -> float:
    """The chance that Student's t is at most `t` (Abramowitz and Stegun, 26.7.3 and 26.7.4)."""
    angle = atan(t / sqrt(freedom))
    square = cos(angle) ** 2
    odd = freedom % 2
    term = cos(angle) if odd else 1.0
    terms = 0.0
    for one in range(1 + odd, freedom, 2):
        terms += term
        term *= square * one / (one + 1)
    inside = (2 / pi) * (angle + sin(angle) * terms) if odd else sin(angle) * terms
    return 0.5 + inside / 2


def _binomial(count: int, of: float) -> Iterator[float]:
    """The chance that so many `of` count come out, for none, one, two and so on."""
    for some in range(count + 1):
        ways = lgamma(count + 1) - lgamma(some + 1) - lgamma(count - some + 1)
        yield exp(ways + some * log(of) + (count - some) * log(1 - of))
