"""When a requirement somewhere comes into another band."""

from dataclasses import dataclass

from oefening.events import WorldSettled
from oefening.projections.bands import band
from oefening.projections.spots import Spot, Spots
from oefening.scenario.model import Scenario
from oefening.world.model import Requirement, World


@dataclass(frozen=True, slots=True)
class Crossing:
    """A requirement of a place is now in another band than it was."""

    place: str
    requirement: Requirement
    level: int
    """Of its worst capacity, in ppm."""
    capacity: str
    """Id of that capacity."""
    band: int
    """0 is whole; see `bands`."""


class Thresholds:
    """A follower that keeps the bands of the regions in play and tells what crosses."""

    def __init__(self, scenario: Scenario, world: World) -> None:
        self._spots = Spots(scenario, world, shared=False)
        self._bands: dict[Spot, int] = dict.fromkeys(self._spots.all, 0)

    def cross(self, settled: WorldSettled) -> tuple[Crossing, ...]:
        """What `settled` brings into another band, by place and in the order of the seven."""
        crossed = (self._crossing(spot) for spot in self._spots.settle(settled))
        return tuple(crossing for crossing in crossed if crossing is not None)

    def _crossing(self, spot: Spot) -> Crossing | None:
        heat = self._spots.worst(spot)
        now = band(heat.level)
        if now == self._bands[spot]:
            return None
        self._bands[spot] = now
        return Crossing(*spot, heat.level, heat.worst, now)
