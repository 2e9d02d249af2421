"""Courses: how every requirement stood in every place in play, each time that it changed.

What lasted no time at all, set and taken back within one second, is no part of them.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from oefening.events import WorldSettled
from oefening.projections.held import ByHand
from oefening.projections.levels import Heat
from oefening.projections.spots import Spot, Spots
from oefening.record import Record
from oefening.scenario.model import Scenario
from oefening.world.model import World
from oefening.world.nodes import WHOLE

HEADER = 0
"""The record of what stood at the beginning."""


class Stood(NamedTuple):
    """A level that a requirement came to."""

    at: int
    """Exercise second."""
    number: int
    """Of the record that it rests on."""
    heat: Heat
    by_hand: bool = False
    """Whether the facilitator brought it there, rather than the model."""


@dataclass(slots=True)
class Course:
    """How a requirement stood in a place over time, by its worst capacity."""

    stood: list[Stood] = field(default_factory=lambda: [Stood(0, HEADER, Heat(WHOLE, ""))])
    """In order of time; the first is how it began."""

    def turn(self, then: Stood) -> None:
        """Have it stand so from there on; in one second the last word counts."""
        if then.heat.level == self.stood[-1].heat.level:
            return
        if self.stood[-1].at == then.at and len(self.stood) > 1:
            self.stood.pop()
            if then.heat.level == self.stood[-1].heat.level:
                return
        self.stood.append(then)

    @property
    def points(self) -> tuple[tuple[int, int], ...]:
        """Exercise second and level in ppm, each time it changed."""
        return tuple((one.at, one.heat.level) for one in self.stood)

    @property
    def cites(self) -> list[int]:
        """The record of each of them."""
        return [one.number for one in self.stood]

    @property
    def lowest(self) -> Stood:
        """When it first came to its lowest level."""
        return min(self.stood, key=lambda one: one.heat.level)

    @property
    def last(self) -> Stood:
        """How it stood in the end."""
        return self.stood[-1]

    @property
    def fell(self) -> bool:
        """Whether it was ever below 100 %."""
        return len(self.stood) > 1

    @property
    def back(self) -> bool:
        """Whether it was whole in the end."""
        return self.last.heat.level == WHOLE

    def within(self, since: int, until: int) -> Iterator[Stood]:
        """How it stood at the end of second `since`, and whatever came up to that of `until`."""
        ends = (*(one.at for one in self.stood[1:]), until + 1)
        for one, end in zip(self.stood, ends, strict=True):
            if one.at <= until and end > since:
                yield one

    def at(self, second: int) -> Stood:
        """How it stood at the end of `second`."""
        return self.stood[bisect_right(self.stood, second, key=_second) - 1]

    def below(self, end: int, told: Callable[[int], int] = int, under: int = WHOLE) -> int:
        """Exercise seconds up to `end` in which it was below `under` ppm, each moment as `told`."""
        points = (*self.points, (max(end, self.last.at), WHOLE))
        return sum(
            max(0, told(min(then, end)) - told(at))
            for (at, level), (then, _) in pairwise(points)
            if level < under
        )

    def crossings(self, under: int, end: int) -> list[int]:
        """Numbers of the records at which it came below `under` ppm, or up again, up to `end`."""
        sides = [(one.number, one.heat.level < under) for one in self.stood if one.at <= end]
        before = [False, *(low for _, low in sides)]
        return [number for (number, low), was in zip(sides, before, strict=False) if low is not was]


def _second(stood: Stood) -> int:
    return stood.at


class Courses:
    """A follower that keeps the course of every spot, and of those `beyond` the regions in play."""

    def __init__(self, scenario: Scenario, world: World, *, beyond: bool = False) -> None:
        self._spots = Spots(scenario, world, beyond=beyond)
        self._by_hand = ByHand()
        self.now = 0
        """Exercise second of the last record heard."""
        self.of = {
            spot: Course([Stood(0, HEADER, self._spots.worst(spot))]) for spot in self._spots.all
        }
        """In the order of places, then of the seven."""

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        self.now = record.at
        self._by_hand.hear(record)
        if isinstance(record.body, WorldSettled):
            for spot in self._spots.settle(record.body):
                heat = self._spots.worst(spot)
                by_hand = self._by_hand.brought(f"{spot[0]}.{heat.worst}")
                self.of[spot].turn(Stood(record.at, record.number, heat, by_hand))

    def worst(self, spot: Spot) -> Heat:
        """How it stands now, by the capacity that is worst now."""
        return self._spots.worst(spot)
