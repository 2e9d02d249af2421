"""Parts of a frame that are kept as long as what they were made of stays the same."""

from collections.abc import Callable
from typing import Any, TypeVar

Part = TypeVar("Part")


class Kept:
    """Of each part the one that was made last."""

    def __init__(self) -> None:
        self._last: dict[str, tuple[tuple[object, ...], Any]] = {}

    def of(self, part: str, made_of: tuple[object, ...], make: Callable[[], Part]) -> Part:
        """The part called so that is `made_of` these: the last one, or else the one that is made.

        What it is made of has to compare fast: a tuple of things that are the same compares by
        their identity.
        """
        last = self._last.get(part)
        if last is None or last[0] != made_of:
            last = self._last[part] = made_of, make()
        found: Part = last[1]
        return found
