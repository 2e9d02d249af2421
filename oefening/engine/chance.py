"""Chance: one stream per named thing, drawn by inversion, the same on every machine.

A draw is a hash of (seed, alternative, stream, number of the draw), so adding one thing leaves the
draws of all others alone, and no generator of any library version is relied upon. Logarithms are
taken in decimal arithmetic, which is rounded the same everywhere; a platform's `log` is not.
"""

import hashlib
from decimal import Context, Decimal
from functools import cache
from statistics import NormalDist
from typing import NamedTuple

from oefening.clock import LONGEST
from oefening.record import Redraw
from oefening.world.lengths import Drawn

_EXACT = Context(prec=25)
_LONGEST = Decimal(LONGEST)
_BITS = 53
_HALF = Context(prec=2 * _BITS).power(Decimal(2), -_BITS - 1)
"""Half of the smallest step between draws, exactly."""


class Chance:
    """All streams of a run."""

    def __init__(self, seed: int, redraw: Redraw | None = None) -> None:
        self._seed = seed
        self._branch = 0 if redraw is None else redraw.with_ + 1
        self._redraw = redraw
        self._drawn: dict[str, int] = {}
        """How often each stream was drawn from, before and after a redraw."""
        self._drawn_again: dict[str, int] = {}

    def uniform(self, stream: str, now: int) -> Decimal:
        """The stream's next number, above 0 and below 1; `now` is the exercise second."""
        again = self._redraw is not None and now > self._redraw.after
        drawn = self._drawn_again if again else self._drawn
        number = drawn.get(stream, 0)
        drawn[stream] = number + 1
        branch = self._branch if again else 0
        raw = hashlib.sha256(f"{self._seed}/{branch}/{stream}/{number}".encode()).digest()
        whole = int.from_bytes(raw[:8], "big") >> (64 - _BITS)
        return _EXACT.multiply(Decimal(2 * whole + 1), _HALF)

    def hits(self, stream: str, now: int, share: int, tries: int) -> int:
        """How many of `tries` draws fall below `share` (ppm)."""
        bar = Decimal(share) / 1_000_000
        return sum(self.uniform(stream, now) < bar for _ in range(tries))

    def length(self, stream: str, now: int, length: Drawn) -> int:
        """Whole seconds, 0 to 3650 days; draws only where there is something to draw."""
        if length.shape == "fixed":
            return length.values[0]
        return _whole(_inverse(length, self.uniform(stream, now)))


def middle(length: Drawn) -> int:
    """Whole seconds that it is as likely to be longer than as shorter; draws nothing."""
    return quantile(length, Decimal("0.5"))


def quantile(length: Drawn, share: Decimal) -> int:
    """Whole seconds below which a `share` of draws lies, above 0 and below 1; draws nothing."""
    return _whole(_inverse(length, share))


def _whole(drawn: Decimal) -> int:
    # Cut off ahead: whole numbers of a million digits take seconds to make.
    return max(0, int(min(drawn, _LONGEST).to_integral_value()))


def _inverse(length: Drawn, u: Decimal) -> Decimal:
    """The quantile `u` of the distribution, in seconds."""
    first = Decimal(length.values[0])
    match length.shape:
        case "uniform":
            return first + (Decimal(length.values[1]) - first) * u
        case "triangular":
            return _triangular(_triangle(*length.values), u)
        case "exponential":
            return -first * _EXACT.ln(1 - u)
        case "lognormal":
            # The inverse of the normal distribution is a rational function of arithmetic that every
            # platform rounds alike, except for one logarithm in its tails; 12 digits hide that.
            normal = Decimal(f"{NormalDist().inv_cdf(float(u)):.12f}")
            sigma = Decimal(length.values[1]) / 1_000_000
            return first * _EXACT.exp(sigma * normal)
        case "weibull":
            shape = Decimal(length.values[1]) / 1_000_000
            return first * _EXACT.exp(_EXACT.divide(_EXACT.ln(-_EXACT.ln(1 - u)), shape))
        case _:
            return first


class _Triangle(NamedTuple):
    """A triangular distribution, with what its quantiles are made of."""

    low: Decimal
    high: Decimal
    wide: Decimal
    rises: Decimal
    """From its lowest to its likeliest, and from there to its highest:"""
    falls: Decimal
    turns: Decimal
    """Share of it that lies below its likeliest."""


@cache
def _triangle(low: int, mode: int, high: int) -> _Triangle:
    wide, rises, falls = Decimal(high - low), Decimal(mode - low), Decimal(high - mode)
    turns = rises / wide if wide else Decimal(0)
    return _Triangle(Decimal(low), Decimal(high), wide, rises, falls, turns)


def _triangular(of: _Triangle, u: Decimal) -> Decimal:
    if not of.wide:
        return of.low
    if u < of.turns:
        return of.low + _EXACT.sqrt(u * of.wide * of.rises)
    return of.high - _EXACT.sqrt((1 - u) * of.wide * of.falls)
