"""Parts of a frame that are kept as long as what they were made of stays the same."""

from collections.abc import Callable
from typing import Generic, TypeVar

Part = TypeVar("Part")


class Kept(Generic[Part]):
    """The part that was made last."""

    def __init__(self) -> None:
        self._last: tuple[tuple[object, ...], Part] | None = None

    def of(self, made_of: tuple[object, ...], make: Callable[[], Part]) -> Part:
        """The part that is `made_of` these: the last one, or else the one that `make` makes.

        What it is made of has to compare fast: a tuple of things that are the same compares by
        their identity.
        """
        if self._last is None or self._last[0] != made_of:
            self._last = made_of, make()
        return self._last[1]
