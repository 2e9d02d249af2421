"""When a requirement somewhere crosses a threshold: whole, short, half, nothing."""

from dataclasses import dataclass
from typing import Literal

from oefening.events import WorldSettled
from oefening.scenario.model import Scenario
from oefening.world.model import REQUIREMENTS, Requirement, World
from oefening.world.nodes import WHOLE

Band = Literal["whole", "short", "half", "nothing"]
"""100 %; below that; below 50 %; 0."""


@dataclass(frozen=True, slots=True)
class Crossing:
    """A requirement of a place is now in another band than it was."""

    place: str
    requirement: Requirement
    level: int
    """Of its worst capacity, in ppm."""
    capacity: str
    """Id of that capacity."""
    band: Band


_Spot = tuple[str, Requirement]


class Thresholds:
    """A follower that keeps the levels of the regions in play and tells what crosses.

    Areas stand for a region that is split, and the region itself for what areas do not have, so
    that each loss is told once.
    """

    def __init__(self, scenario: Scenario, world: World) -> None:
        played = set(scenario.regions)
        places = {
            place.id for place in world.places if place.id in played or place.within in played
        }
        self._spots: dict[str, _Spot] = {}
        self._levels: dict[_Spot, dict[str, int]] = {}
        for node in world.nodes:
            capacity = world.capacities.get(node.capacity)
            if (
                node.place in places
                and node.combination != "mean"
                and capacity is not None
                and capacity.requirement is not None
            ):
                spot = (node.place, capacity.requirement)
                self._spots[node.address] = spot
                self._levels.setdefault(spot, {})[node.capacity] = WHOLE
        self._bands: dict[_Spot, Band] = dict.fromkeys(self._levels, "whole")

    def cross(self, settled: WorldSettled) -> tuple[Crossing, ...]:
        """What `settled` brings into another band, by place and in the order of the seven."""
        touched: set[_Spot] = set()
        for address, level in settled.levels.items():
            if (spot := self._spots.get(address)) is not None:
                self._levels[spot][address.rpartition(".")[2]] = level
                touched.add(spot)
        crossed = (self._crossing(spot) for spot in sorted(touched, key=_order))
        return tuple(crossing for crossing in crossed if crossing is not None)

    def _crossing(self, spot: _Spot) -> Crossing | None:
        levels = self._levels[spot]
        capacity = min(levels, key=lambda id: levels[id])
        band = _band(levels[capacity])
        if band == self._bands[spot]:
            return None
        self._bands[spot] = band
        return Crossing(*spot, levels[capacity], capacity, band)


def _order(spot: _Spot) -> tuple[str, int]:
    return spot[0], REQUIREMENTS.index(spot[1])


def _band(level: int) -> Band:
    if level >= WHOLE:
        return "whole"
    if level == 0:
        return "nothing"
    return "short" if level * 2 >= WHOLE else "half"
