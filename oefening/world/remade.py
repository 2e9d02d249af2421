"""What is made of the very same things again is what was made of them before.

One number of a world stands in a few of its nodes. Whoever makes the world anew with another value
has the rest from the time before.
"""

from collections.abc import Callable, Hashable
from operator import is_
from typing import ParamSpec, TypeVar, cast

Given = ParamSpec("Given")
T = TypeVar("T")


class Remade:
    """Keeps by key what was made last, and of which parts."""

    def __init__(self) -> None:
        self._last: dict[tuple[Hashable, ...], tuple[tuple[object, ...], object]] = {}

    def of(
        self,
        key: tuple[Hashable, ...],
        parts: tuple[object, ...],
        make: Callable[Given, T],
        *given: Given.args,
        **named: Given.kwargs,
    ) -> T:
        """What `make` gives, or gave before for `key` where the `parts` are those very ones.

        The parts are all that it hangs on, and nothing in them or in it is ever changed. What
        `make` raises is kept by nobody.
        """
        last = self._last.get(key)
        if last is not None and len(last[0]) == len(parts) and all(map(is_, last[0], parts)):
            return cast("T", last[1])
        made = make(*given, **named)
        self._last[key] = parts, made
        return made
