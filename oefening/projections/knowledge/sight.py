"""Sight: what of the world each cell hears of, how late, and by what that comes to it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from oefening.projections.spots import places_in_play
from oefening.scenario.model import Cell, Scenario
from oefening.world.model import NATION, REQUIREMENTS, World
from oefening.world.nodes import capacity_of, place_of

Ways = tuple[str, ...]
"""Addresses of the nodes by which a picture comes; while one of them is up it gets through."""


class Row(NamedTuple):
    """A line of a picture: a requirement in a place, or a capacity that serves none."""

    place: str
    what: str
    """One of the seven, or the id of a capacity."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What one cell hears of."""

    cell: str
    delay: int
    """Seconds after which a change reaches it, while its channel is up."""
    channel: str
    """The capacity by which its picture comes; empty: nothing can cut it off."""
    rows: Mapping[Row, tuple[str, ...]]
    """By line of its picture, by place and in the order of the seven, the nodes that it sees."""
    ways: Mapping[str, Ways]
    """By place of what it sees; none: nothing can cut it off from there."""

    @property
    def nodes(self) -> Iterator[str]:
        """Addresses of all that it sees."""
        for addresses in self.rows.values():
            yield from addresses

    def way(self, address: str) -> Ways:
        """By what it hears of a node that it sees."""
        return self.ways[place_of(address)]


def sights(scenario: Scenario, world: World) -> dict[str, Sight]:
    """What each cell hears of, by its id, in the order of the scenario.

    A place is heard of with its areas, by all that serves one of the seven requirements there; a
    capacity wherever it is in the regions in play and the nation.
    """
    ground = _Ground(scenario, world)
    return {cell.id: ground.sight(cell) for cell in scenario.cells}


class _Ground:
    """A world as cells can see it, looked up once."""

    def __init__(self, scenario: Scenario, world: World) -> None:
        self._world = world
        self._regions = scenario.regions
        self._capacities = world.capacities
        order = {place.id: at for at, place in enumerate(world.places)}
        self._order = {place: (place == NATION, at) for place, at in order.items()}
        in_play = places_in_play(scenario, world) | {NATION}
        self._there: dict[str, int] = {}
        """The addresses of all that can be seen, with their place in the world."""
        self._of: dict[str, list[str]] = {}
        """What a place means, and what a capacity does."""
        for node in world.nodes:
            if node.capacity not in self._capacities or node.persons:
                continue
            self._there[node.address] = len(self._there)
            if node.place in in_play:
                self._of.setdefault(node.capacity, []).append(node.address)
            if self._requirement(node.address) is not None:  # others only carry these
                for place in dict.fromkeys((node.place, world.within.get(node.place))):
                    self._of.setdefault(place or "", []).append(node.address)

    def sight(self, cell: Cell) -> Sight:
        found = {address for told in cell.sees for address in self._meant(told)}
        seen = sorted(found, key=self._there.__getitem__)
        rows: dict[Row, list[str]] = {}
        for address in seen:
            rows.setdefault(self._row(address), []).append(address)
        channel = cell.channel or ""
        return Sight(
            cell=cell.id,
            delay=cell.delay,
            channel=channel,
            rows={row: tuple(rows[row]) for row in sorted(rows, key=self._rank)},
            ways={place: self._ways(place, channel) for place in map(place_of, seen)},
        )

    def _meant(self, told: str) -> Iterable[str]:
        """The nodes that one thing means in the list of what a cell sees."""
        if "." in told:
            return (told,) if told in self._there else ()
        return self._of.get(told, ())

    def _requirement(self, address: str) -> str | None:
        return self._capacities[capacity_of(address)].requirement

    def _row(self, address: str) -> Row:
        return Row(place_of(address), self._requirement(address) or capacity_of(address))

    def _rank(self, row: Row) -> tuple[tuple[bool, int], int, str]:
        known = REQUIREMENTS.index(row.what) if row.what in REQUIREMENTS else len(REQUIREMENTS)
        return self._order[row.place], known, row.what

    def _ways(self, place: str, channel: str) -> Ways:
        """The channel where it is nearest: in the place, in its region, or in the nation.

        What is heard of the nation comes by any region in play, where the nation has none.
        """
        if not channel:
            return ()
        near = (place, self._world.within.get(place), NATION)
        for where in near:
            if (address := f"{where}.{channel}") in self._there:
                return (address,)
        regions = tuple(f"{region}.{channel}" for region in self._regions)
        return tuple(one for one in regions if one in self._there) if place == NATION else ()
