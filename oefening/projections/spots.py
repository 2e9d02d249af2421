"""Spots: a requirement in a place in play, as its worst capacity there stands."""

from oefening.events import WorldSettled
from oefening.projections.levels import Heat
from oefening.scenario.model import Scenario
from oefening.world.model import REQUIREMENTS, Requirement, World
from oefening.world.nodes import WHOLE

Spot = tuple[str, Requirement]
"""Id of a place, and one of the seven."""


def places_in_play(scenario: Scenario, world: World) -> frozenset[str]:
    """The regions in play and the areas in them."""
    played = set(scenario.regions)
    return frozenset(
        place.id for place in world.places if place.id in played or place.within in played
    )


class Spots:
    """A follower that keeps the levels of every spot in the regions in play, and in their areas.

    And of all other regions, where it is to look `beyond`. What a split region shares with its
    areas stands for the region at their mean, as in the heat table; where that is not `shared`, for
    the areas alone, so that each loss is found once.
    """

    def __init__(
        self, scenario: Scenario, world: World, *, shared: bool = True, beyond: bool = False
    ) -> None:
        places = places_in_play(scenario, world)
        if beyond:
            places |= {region.id for region in world.regions}
        self._nodes: dict[str, tuple[Spot, dict[str, int], str]] = {}
        """By address the spot, its levels by capacity, and the capacity."""
        self._levels: dict[Spot, dict[str, int]] = {}
        for node in world.nodes:
            capacity = world.capacities.get(node.capacity)
            if (
                node.place in places
                and (shared or node.combination != "mean")
                and capacity is not None
                and capacity.requirement is not None
            ):
                spot = (node.place, capacity.requirement)
                levels = self._levels.setdefault(spot, {})
                levels[node.capacity] = WHOLE
                self._nodes[node.address] = spot, levels, node.capacity
        self.all = tuple(sorted(self._levels, key=_order))
        """Every spot, by place and in the order of the seven."""
        self._rank = {spot: at for at, spot in enumerate(self.all)}

    def settle(self, settled: WorldSettled) -> tuple[Spot, ...]:
        """Take `settled` in; return the spots of which it names a level, in the order of `all`."""
        touched: set[Spot] = set()
        for address, level in settled.levels.items():
            if (known := self._nodes.get(address)) is not None:
                spot, levels, capacity = known
                levels[capacity] = level
                touched.add(spot)
        return tuple(sorted(touched, key=self._rank.__getitem__))

    def worst(self, spot: Spot) -> Heat:
        """The lowest of a spot's levels, and the capacity that is at it."""
        levels = self._levels[spot]
        capacity = min(levels, key=levels.__getitem__)
        return Heat(levels[capacity], capacity)


def _order(spot: Spot) -> tuple[str, int]:
    return spot[0], REQUIREMENTS.index(spot[1])
