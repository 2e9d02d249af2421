"""How much of something long is done: what is told to whoever shows a bar meanwhile."""

from collections.abc import Callable

Hears = Callable[[float], None]
"""Is told the share that is done, 0 to 1, now and then."""


def nobody(_: float) -> None:
    """Hears nothing of it."""


def part(hears: Hears, begin: float, end: float) -> Hears:
    """Who hears of a part of something longer, that lies between those shares of the whole.

    >>> part(print, 0.5, 0.7)(0.5)
    0.6
    """
    return lambda share: hears(begin + share * (end - begin))
