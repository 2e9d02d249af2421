"""Shares that must add up: what is rounded goes to whoever lost most by rounding."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import NormalDist

EVEN_FIFTH = 200_000
"""What the largest fifth of parts is of the whole when all are as large, in ppm."""
_FINE = 10**12


def apportioned(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """`total` divided in proportion to `weights`, in whole numbers that add up to it exactly.

    By largest remainder; of equal remainders the first is served first. With no weight at all
    everything is 0.

    >>> apportioned(100, (1, 1, 1))
    (34, 33, 33)
    """
    whole = sum(weights)
    if not (whole and total):
        return (0,) * len(weights)
    parts = [total * weight // whole for weight in weights]
    remainders = [total * weight % whole for weight in weights]
    short = total - sum(parts)
    for index in sorted(range(len(weights)), key=lambda at: (-remainders[at], at))[:short]:
        parts[index] += 1
    return tuple(parts)


def unequal(parts: int, largest_fifth: int) -> tuple[int, ...]:
    """Weights of `parts`, the largest first, of which the largest fifth makes up so many ppm.

    As unequal as a lognormal distribution: by its Lorenz curve the largest `p` of all make up
    Φ(Φ⁻¹(p) + sigma), with Φ the normal distribution's, and sigma follows from the largest fifth.
    Twelve digits are taken, since a platform's last ones may differ.

    >>> [weight // 10**9 for weight in unequal(5, 800_000)]
    [800, 123, 49, 20, 5]
    >>> unequal(3, EVEN_FIFTH)
    (1, 1, 1)
    """
    if largest_fifth == EVEN_FIFTH:
        return (1,) * parts
    normal = NormalDist()
    sigma = normal.inv_cdf(largest_fifth / 1_000_000) - normal.inv_cdf(EVEN_FIFTH / 1_000_000)
    inner = (normal.cdf(normal.inv_cdf(part / parts) + sigma) for part in range(1, parts))
    reached = (0, *(round(share * _FINE) for share in inner), _FINE)
    return tuple(after - before for before, after in pairwise(reached))
