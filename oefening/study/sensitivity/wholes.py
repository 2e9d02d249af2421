"""Wholes: numbers that are parts of 100 % together, so that none of them can move by itself.

Which these are is what the check of a world says must add up. Where one of them moves the others
take up the difference in proportion to what they are, as is usual for compositions. Where several
do all are scaled together: else what did not move would have to take up what all of those leave.
"""

from collections.abc import Iterator, Mapping
from functools import reduce
from operator import getitem
from typing import Any, NamedTuple

from pydantic import JsonValue

from oefening.source import Path, parse_share, show_share
from oefening.world.filling import named
from oefening.world.nodes import WHOLE
from oefening.world.placing import ROUNDING
from oefening.world.raw import RawWorld
from oefening.world.shares import apportioned
from oefening.world.sums import sums
from oefening.world.template import template


class Whole(NamedTuple):
    """Numbers that are parts of one whole."""

    parts: Mapping[str, int]
    """What each is, by name, in ppm."""
    room: int
    """Ppm that they have together: what is left of 100 % by parts that are no numbers."""
    full: bool
    """Whether they take all of that; if not, they are only not to take more."""

    def others(self, moved: Mapping[str, str]) -> dict[str, str]:
        """What other parts become where numbers are `moved`, as written.

        And these themselves where it is several of them, or the others are nothing.
        """
        mine = {name: parse_share(moved[name]) for name in self.parts if name in moved}
        parts = {**self.parts, **mine}
        excess = sum(parts.values()) - self.room
        if not mine or not excess or (excess < 0 and not self.full):
            return {}
        giving = {name: part for name, part in parts.items() if name not in mine}
        left = self.room - sum(mine.values())
        if len(mine) > 1 or left < 0 or not any(giving.values()):
            giving, left = parts, self.room
        shares = apportioned(left, list(giving.values()))
        return dict(zip(giving, map(show_share, shares), strict=True))


def wholes(raw: RawWorld, values: Mapping[str, str]) -> Iterator[Whole]:
    """Those of a world with its numbers at `values`, as written."""
    for file, path, node in template(raw, values).nodes():
        for one in sums(node):
            written = [_written(raw.documents[file].value, (*path, *each)) for each in one.paths]
            names = [name for each in written for name in named(each)]
            parts = {
                name: part
                for each, part in zip(written, one.parts, strict=True)
                for name in named(each)
            }
            if len(names) == len(parts) > 1:
                others = sum(one.parts) - sum(parts.values())
                yield Whole(parts, WHOLE - others, abs(WHOLE - sum(one.parts)) <= ROUNDING)


def _written(data: Any, path: Path) -> JsonValue:
    """What stands at `path` in a file, which has been read as a world."""
    found: JsonValue = reduce(getitem, path, data)
    return found
