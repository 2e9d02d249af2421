"""Thresholds: what a decision may have prevented, and when it came about in a branch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from oefening.projections.bands import EDGES
from oefening.projections.spots import Spots, places_in_play
from oefening.record import Header
from oefening.world.model import World

Kind = Literal["requirement", "node", "without", "late-patients", "delay"]
"""The level of a requirement in a place, by its worst capacity there, or of one capacity; how many
people there are without a need; how many patients have not been treated in time so far; how many
seconds a convoy is late so far, or all of them together."""

LATE = "late-patients"
"""What patients who are not treated in time are `of`."""

LEVELS: tuple[Kind, ...] = ("requirement", "node")


class Measured(NamedTuple):
    """Something of which there is so much at a moment."""

    kind: Kind
    place: str
    """Id of a region, an area, or the nation, which is where convoys go."""
    of: str = ""
    """A requirement, a capacity, a need or a convoy by its id; none: all convoys."""

    @property
    def address(self) -> str:
        """Of a node, or of a need."""
        return f"{self.place}.{self.of}"


@dataclass(frozen=True, slots=True)
class Threshold:
    """That so much of something is too little, or too many."""

    measured: Measured
    edge: int
    """Level in ppm below which it is too little; persons, patients or seconds above which it is too
    many."""

    def passed(self, value: int) -> bool:
        """Whether it is too little, or too many."""
        return value < self.edge if self.measured.kind in LEVELS else value > self.edge


def in_play(header: Header) -> tuple[Threshold, ...]:
    """Those of the requirements, their capacities and the needs in the places in play.

    At each of `EDGES`. Parts that only carry others, such as each of several operators, are none.
    """
    spots = Spots(header.scenario, header.world).all
    measured = [Measured("requirement", place, requirement) for place, requirement in spots]
    measured += capacities_in_play(header)
    return tuple(Threshold(one, edge) for one in measured for edge in EDGES)


def counted_in_play(header: Header) -> tuple[Measured, ...]:
    """What people go without in the places in play, and patients in the regions in play.

    An area comes ahead of the region that it lies in. Convoys come as they are formed.
    """
    world = header.world
    places = [one for one in world.places if one.id in places_in_play(header.scenario, world)]
    places.sort(key=lambda one: one.within is None)
    needs = [Measured("without", one.id, need) for one in places for need in world.needs]
    if world.care is None:
        return tuple(needs)
    late = [Measured("late-patients", one.id, LATE) for one in places if one.within is None]
    return (*late, *needs)


def capacities_in_play(header: Header) -> Iterator[Measured]:
    """Each capacity in a place in play that people know by itself, in the order of the world."""
    world = header.world
    places = places_in_play(header.scenario, world)
    for node in world.nodes:
        if node.place in places and _known(node.capacity, world):
            yield Measured("node", node.place, node.capacity)


def _known(capacity: str, world: World) -> bool:
    """Whether people know it by itself: it is of a requirement, or it is a need."""
    found = world.capacities.get(capacity)
    return capacity in world.needs or (found is not None and found.requirement is not None)


def stretches(
    threshold: Threshold, turns: Sequence[tuple[int, int]], since: int, end: int
) -> Iterator[tuple[int, int]]:
    """From when until when it was passed, from the end of second `since` up to `end`."""
    begun: int | None = None
    known = [one for one in turns if one[0] <= end]
    for (at, value), (then, _) in pairwise([*known, (end, 0)]):
        if not threshold.passed(value) or then <= since < end:
            if begun is not None:
                yield begun, at
                begun = None
        elif begun is None:
            begun = max(at, since)
    if begun is not None:
        yield begun, end
