"""Thresholds: what a decision may have prevented, and when it came about in a branch."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from oefening.events import CareSettled, WorldSettled
from oefening.projections.bands import EDGES
from oefening.projections.lacking import Lacking
from oefening.projections.spots import Spots, places_in_play
from oefening.record import Header, Record
from oefening.state import Patients
from oefening.world.model import NATION, World
from oefening.world.nodes import place_of

Kind = Literal["requirement", "node", "without", "late-patients"]
"""The level of a requirement in a place, by its worst capacity there, or of one capacity; how many
people there are without a need; how many patients have not been treated in time so far."""

LEVELS: tuple[Kind, ...] = ("requirement", "node")

_LATE = Patients._fields.index("late")


class Measured(NamedTuple):
    """Something of which there is so much at a moment."""

    kind: Kind
    place: str
    """Id of a region, an area, or the nation."""
    of: str = ""
    """A requirement, a capacity or a need by its id."""

    @property
    def address(self) -> str:
        """Of a node, or of a need."""
        return f"{self.place}.{self.of}"


@dataclass(frozen=True, slots=True)
class Threshold:
    """That so much of something is too little, or too many."""

    measured: Measured
    edge: int
    """Level in ppm below which it is too little; persons or patients above which it is too many."""

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


class Kept:
    """A follower that keeps how much there was of each of what is `measured`, and since when."""

    def __init__(self, header: Header, measured: Iterable[Measured]) -> None:
        by: dict[str, dict[str, Measured]] = {}
        for one in measured:
            by.setdefault(one.kind, {})[one.address] = one
        self._nodes = by.get("node", {})
        self._requirements = by.get("requirement", {})
        self._lacking = Lacking(header.world) if "without" in by else None
        self._care = by.get("late-patients", {})
        self._late: dict[str, int] = {}
        """By region and class."""
        self._spots = Spots(header.scenario, header.world, beyond=True)
        self._turns: dict[Measured, list[tuple[int, int]]] = {}
        self._waiting: Sequence[Threshold] | None = None
        """Those that were not passed whenever it was asked so far."""

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        match record.body:
            case WorldSettled() as settled:
                self._settle(record, settled)
            case CareSettled(patients=patients) if self._care:
                self._late |= {key: counts[_LATE] for key, counts in patients.items()}
                for one in self._care.values():
                    late = (
                        count
                        for key, count in self._late.items()
                        if one.place in (NATION, place_of(key))
                    )
                    self._turn(one, record.at, sum(late))

    def _settle(self, record: Record, settled: WorldSettled) -> None:
        if self._lacking is not None:
            self._lacking.hear(record)
        for address, level in settled.levels.items():
            if (node := self._nodes.get(address)) is not None:
                self._turn(node, record.at, level)
        if self._requirements:
            for place, requirement in self._spots.settle(settled):
                spot = self._requirements.get(f"{place}.{requirement}")
                if spot is not None:
                    level = self._spots.worst((place, requirement)).level
                    self._turn(spot, record.at, level)

    def _turn(self, one: Measured, at: int, value: int) -> None:
        """From the end of second `at` on it is `value`."""
        turns = self._turns.setdefault(one, [])
        if turns and turns[-1][0] == at:
            turns.pop()
        turns.append((at, value))

    def passed(self, thresholds: Sequence[Threshold]) -> bool:
        """Whether each of them has been passed at one of the moments at which this was asked.

        Of people who go without that is not known before the end.
        """
        waiting = thresholds if self._waiting is None else self._waiting
        self._waiting = [one for one in waiting if not self._is_passed(one)]
        return not self._waiting

    def _is_passed(self, one: Threshold) -> bool:
        turns = self._turns.get(one.measured)
        return turns is not None and one.passed(turns[-1][1])

    def turns(self, one: Measured) -> Sequence[tuple[int, int]]:
        """The seconds at whose ends it had changed, and how much there was from then on."""
        if one.kind == "without":
            assert self._lacking is not None, "it was asked for"
            return self._lacking.changes(one.place, one.of)
        return self._turns.get(one, ())


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
