"""How far regions are from each other, and by which regions one drives from one to another.

Drawn through the centres of regions that border on each other, so it tells the order of magnitude
that a model of regions can tell, and no kilometre more.
"""

from functools import cache
from heapq import heappop, heappush
from math import isqrt

from oefening.world.model import Place, World
from oefening.world.nodes import WHOLE

METRES_NORTH = 111
"""Metres in a thousandth of a degree of latitude."""

METRES_EAST = 68
"""Metres in a thousandth of a degree of longitude at 52.2° north, the middle of the country."""


class Routes:
    """The regions of a world as a network in which neighbours are joined."""

    def __init__(self, world: World) -> None:
        self._detour = world.travel.detour
        self._places = {place.id: place for place in world.regions}
        self._regions = {place.id: place.within or place.id for place in world.places}
        self._found = cache(self._find)

    def distance(self, start: str, end: str) -> int:
        """Metres by road from one place to another; 0 within a region.

        Raise `KeyError` for a place that is in no region, and where no route leads.
        """
        route = self.route(start, end)
        return sum(map(self.between, route, route[1:]))

    def distances(self, start: str) -> dict[str, int]:
        """Metres by road from a place to each region that a route leads to, its own (0) first.

        Raise `KeyError` for a place that is in no region.
        """
        ahead: list[tuple[int, str]] = [(0, self._regions[start])]
        reached: dict[str, int] = {}
        while ahead:
            metres, here = heappop(ahead)
            if here in reached:
                continue
            reached[here] = metres
            for there in self._places[here].neighbours:
                if there not in reached:
                    heappush(ahead, (metres + self.between(here, there), there))
        return reached

    def route(self, start: str, end: str) -> tuple[str, ...]:
        """Ids of the regions passed, both ends among them; raises like `distance`.

        Of routes of one length the one through the regions that sort first is taken.
        """
        found: tuple[str, ...] = self._found(self._regions[start], self._regions[end])
        return found

    def _find(self, start: str, end: str) -> tuple[str, ...]:
        ahead: list[tuple[int, tuple[str, ...]]] = [(0, (start,))]
        reached: dict[str, int] = {}
        while ahead:
            metres, route = heappop(ahead)
            here = route[-1]
            if here == end:
                return route
            if here in reached:
                continue
            reached[here] = metres
            for there in self._places[here].neighbours:
                if there not in reached:
                    heappush(ahead, (metres + self.between(here, there), (*route, there)))
        raise KeyError(end)

    def between(self, start: str, end: str) -> int:
        """Metres by road between the centres of two regions that border on each other."""
        return road(self._places[start], self._places[end], self._detour)


def road(start: Place, end: Place, detour: int) -> int:
    """Metres by road between the centres of two regions: `detour` ppm of the bee-line."""
    north = (start.latitude - end.latitude) * METRES_NORTH
    east = (start.longitude - end.longitude) * METRES_EAST
    return isqrt(north * north + east * east) * detour // WHOLE
