"""Shortages: which suppliers of a node fall short now, first those that limit it most."""

from collections.abc import Iterable
from typing import NamedTuple

from oefening.projections.sites import Sites
from oefening.state import State
from oefening.world.nodes import WHOLE, capacity_of, place_of


class Shortage(NamedTuple):
    """A supplier that falls short, or several of one capacity that do so alike."""

    capacity: str
    """Id of what is supplied."""
    places: tuple[str, ...]
    """Ids of the places where it falls short, in the order of the world."""
    level: int
    """What is supplied of what is asked, in ppm; below 1 000 000."""
    limiting: bool
    """Whether nothing else costs one of the consumers as much, and that one is not whole. What is
    bridged by a backup, or still comes out of a stock, limits nothing yet."""


def shortages(sites: Sites, state: State, now: int, addresses: Iterable[str]) -> list[Shortage]:
    """What falls short of the suppliers of the nodes at `addresses`, the most costly first."""
    places: dict[tuple[str, int], dict[str, bool]] = {}
    costs: dict[tuple[str, int], int] = {}
    for address in addresses:
        for supply in sites.supplies(state, now, address):
            if supply.level == WHOLE:
                continue
            place, capacity = place_of(supply.dependency.on), capacity_of(supply.dependency.on)
            kind = capacity, supply.level
            bound = supply.limiting and state.level(address) < WHOLE
            of_kind = places.setdefault(kind, {})
            of_kind[place] = of_kind.get(place, False) or bound
            costs[kind] = max(costs.get(kind, 0), supply.lost)
    found = [
        Shortage(capacity, tuple(of_kind), level, any(of_kind.values()))
        for (capacity, level), of_kind in places.items()
    ]
    return sorted(
        found, key=lambda one: (not one.limiting, -costs[one.capacity, one.level], one.level)
    )
