"""Where the name of a curve stands in a figure: beside it, where most room is to all else."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from math import hypot
from typing import NamedTuple

from oefening.report.figures.canvas import BROAD
from oefening.report.figures.plotting import Anchor

SIZE = 10.0
"""Of the letters of a name."""
GAP = 4.0
"""Between a name and its curve."""
CLEAR = 14.0
"""From anything else: more than that is no better."""
OWN = 3.0
"""From its own curve at least, so that no further step of it goes through."""
ASLANT = 2.0
"""How far a name goes past the end of an upright stretch beside it, so that a step is cleared."""
PLACES = (0.5, 0.25, 0.75)
"""Along each stretch of a curve, where its name is tried."""

Point = tuple[float, float]


class Box(NamedTuple):
    """A part of the canvas; a stretch of a curve is one without breadth or height."""

    left: float
    top: float
    right: float
    bottom: float

    def at(self, anchor: Anchor) -> Point:
        """Where words stand that fill the box."""
        x = {"start": self.left, "middle": (self.left + self.right) / 2, "end": self.right}[anchor]
        return x, self.bottom - 1


Placed = tuple[Box, Anchor]
"""Where a name stands, and from which of its ends."""


def apart(one: Box, other: Box) -> float:
    """How far two boxes are apart; 0 if they touch or overlap."""
    across = max(one.left - other.right, other.left - one.right, 0)
    return hypot(across, max(one.top - other.bottom, other.top - one.bottom, 0))


def within(box: Box, frame: Box) -> bool:
    """Whether all of a box lies in another."""
    across = frame.left <= box.left and box.right <= frame.right
    return across and frame.top <= box.top and box.bottom <= frame.bottom


def stretches(points: Sequence[Point]) -> list[Box]:
    """The stretches of a curve that goes across and upright only."""
    return [
        Box(min(x, other), min(y, next_y), max(x, other), max(y, next_y))
        for (x, y), (other, next_y) in pairwise(points)
        if (x, y) != (other, next_y)
    ]


def beside(
    name: str, curve: Sequence[Box], others: Iterable[Box], frame: Box
) -> tuple[Box, Anchor]:
    """Where `name` stands, and from which of its ends; it is told as broad as it may be.

    It is within `frame`, clear of its own curve, with most room to `others`. Of places with as much
    room it is the one nearest to the middle height of the frame.
    """
    taken = list(others)
    middle = (frame.top + frame.bottom) / 2

    def worth(tried: Placed) -> tuple[bool, float, float]:
        box, _ = tried
        clear = min(apart(box, one) for one in curve) >= OWN
        room = min((apart(box, one) for one in taken), default=CLEAR)
        return clear, min(room, CLEAR), -abs((box.top + box.bottom) / 2 - middle)

    tried = (at for one in curve for at in _tried(len(name) * SIZE * BROAD, one))
    return max((at for at in tried if within(at[0], frame)), key=worth)


def _tried(broad: float, one: Box) -> Iterator[Placed]:
    """Left and right of an upright stretch, and aslant of its ends; above and below a level one."""
    if one.left == one.right:
        heights = [one.top + share * (one.bottom - one.top) - SIZE / 2 for share in PLACES]
        for top in (*heights, one.top - SIZE + ASLANT, one.bottom - ASLANT):
            yield Box(one.left - GAP - broad, top, one.left - GAP, top + SIZE), "end"
            yield Box(one.left + GAP, top, one.left + GAP + broad, top + SIZE), "start"
        return
    for share in PLACES:
        left = one.left + share * (one.right - one.left) - broad / 2
        for top in (one.top - GAP - SIZE, one.top + GAP):
            yield Box(left, top, left + broad, top + SIZE), "middle"
