"""Lows: how low each of the seven requirements came, in each part of an exercise."""

from collections.abc import Sequence

from oefening.events import WorldSettled
from oefening.projections.levels import Heat
from oefening.projections.spots import Spot, Spots
from oefening.record import Record
from oefening.scenario.model import Scenario
from oefening.world.model import REQUIREMENTS, World

Low = tuple[Heat | None, ...]
"""In the order of `REQUIREMENTS`; None for one that no place in play has a capacity of."""


class Lows:
    """A follower that keeps the lowest level of each requirement in any place in play.

    It does so for each part of the exercise: up to and including the first of the seconds `ends`,
    from there on to the next, and so on. What held when a part began belongs to it.
    """

    def __init__(self, scenario: Scenario, world: World, ends: Sequence[int]) -> None:
        self._ends = tuple(ends)
        self._spots = Spots(scenario, world)
        self._parts = [self._standing()]

    @property
    def parts(self) -> tuple[Low, ...]:
        """Of each part that has begun by the last record heard."""
        return tuple(map(tuple, self._parts))

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        while len(self._parts) < len(self._ends) and self._ends[len(self._parts) - 1] < record.at:
            self._parts.append(self._standing())
        if isinstance(record.body, WorldSettled):
            for spot in self._spots.settle(record.body):
                _lower(self._parts[-1], spot, self._spots.worst(spot))

    def _standing(self) -> list[Heat | None]:
        """How low each stands now."""
        now: list[Heat | None] = [None] * len(REQUIREMENTS)
        for spot in self._spots.all:
            _lower(now, spot, self._spots.worst(spot))
        return now


def _lower(lowest: list[Heat | None], spot: Spot, heat: Heat) -> None:
    at = REQUIREMENTS.index(spot[1])
    before = lowest[at]
    if before is None or heat.level < before.level:
        lowest[at] = heat
