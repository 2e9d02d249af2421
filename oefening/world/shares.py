"""Shares that must add up: what is rounded goes to whoever lost most by rounding."""

from collections.abc import Sequence


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
