"""The heat table: the seven requirements in every place, each by its worst capacity.

And the same by capacity, where a region that is split stands as the mean of its areas.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from oefening.state import State
from oefening.world.model import NATION, REQUIREMENTS, Requirement, World
from oefening.world.nodes import WHOLE, place_of


class Heat(NamedTuple):
    """How a place stands on one requirement."""

    level: int
    """0 to 1 000 000 ppm: that of the worst capacity; for the nation the mean of the regions."""
    worst: str
    """Id of the worst capacity of a place; for the nation the id of the worst region. Of a single
    capacity: the id of the worst area or region where the level is a mean, else empty."""


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One line of the heat table."""

    place: str
    heats: tuple[Heat | None, ...]
    """In the order of `REQUIREMENTS`; None where the place has no capacity of that kind."""

    @property
    def worst(self) -> int:
        """The lowest of its levels in ppm, by which rows are sorted."""
        return min((heat.level for heat in self.heats if heat is not None), default=WHOLE)


_Nodes = tuple[tuple[str, str], ...]
"""(address, capacity) of a place's nodes of one requirement."""


class Levels:
    """The places of a world with the nodes that each requirement rests on, looked up once."""

    def __init__(self, world: World) -> None:
        self.capacities = tuple(sorted(world.capacities, key=partial(_rank, world)))
        """Ids of all capacities, by requirement; those that only carry others last."""
        self._means = {
            node.address: tuple(link.on for link in node.depends)
            for node in world.nodes
            if node.combination == "mean"
        }
        known = {node.address for node in world.nodes}
        addresses = {
            place.id: [f"{place.id}.{capacity}" for capacity in self.capacities]
            for place in world.places
        }
        self._addresses = {
            place: tuple(address if address in known else "" for address in all_)
            for place, all_ in addresses.items()
        }
        """By place, of each capacity; empty where the place has none of its own."""
        found: dict[str, dict[Requirement, list[tuple[str, str]]]] = {}
        for node in world.nodes:
            capacity = world.capacities.get(node.capacity)
            if capacity is not None and capacity.requirement is not None:
                of_place = found.setdefault(node.place, {})
                of_place.setdefault(capacity.requirement, []).append((node.address, node.capacity))
        self._nodes: dict[str, tuple[_Nodes, ...]] = {
            place: tuple(tuple(of_place.get(requirement, ())) for requirement in REQUIREMENTS)
            for place, of_place in found.items()
        }
        self.persons = {place.id: place.persons for place in world.regions}
        """Of each region, by which they count in the nation."""
        self.regions = tuple(self.persons)
        self._areas = world.areas
        self.places = (*(place.id for place in world.places if place.id != NATION), NATION)
        """Every region and area, the nation last."""

    def areas(self, region: str) -> tuple[str, ...]:
        """Ids of the areas of a split region; none of a whole one."""
        return self._areas.get(region, ())

    def lies_in(self, address: str, place: str) -> bool:
        """Whether a node lies in `place` or one of its areas; all of them do in the nation."""
        here = place_of(address)
        return place in (here, NATION) or here in self.areas(place)

    def row(self, state: State, place: str) -> HeatRow:
        """How `place`, a region or an area, stands now."""
        return HeatRow(
            place, tuple(_worst(state, nodes) for nodes in self._nodes.get(place, _NO_NODES))
        )

    def nation(self, state: State) -> HeatRow:
        """How the country stands: the mean of the regions, weighted by persons, rounded down."""
        return self._nation({id: self.row(state, id) for id in self.regions})

    def _nation(self, rows: Mapping[str, HeatRow]) -> HeatRow:
        return HeatRow(
            NATION,
            tuple(
                _mean([(id, rows[id].heats[at], persons) for id, persons in self.persons.items()])
                for at in range(len(REQUIREMENTS))
            ),
        )

    def rows(self, state: State, places: Sequence[str]) -> tuple[HeatRow, ...]:
        """A row for each of `places`, in that order; `NL` gives the nation's."""
        asked = {*places, *self.regions} if NATION in places else set(places)
        rows = {place: self.row(state, place) for place in asked - {NATION}}
        if NATION in places:
            rows[NATION] = self._nation(rows)
        return tuple(rows[place] for place in places)

    def by_capacity(self, state: State, place: str) -> tuple[Heat | None, ...]:
        """How each of `capacities` stands in `place`; None where it has none of its own.

        For the nation its own node, or else the mean of the regions by persons, rounded down.
        """
        addresses = self._addresses.get(place, ("",) * len(self.capacities))
        own = tuple(self._single(state, address) for address in addresses)
        if place != NATION:
            return own
        regions = {id: self.by_capacity(state, id) for id in self.regions}
        return tuple(
            heat or _mean([(id, heats[at], self.persons[id]) for id, heats in regions.items()])
            for at, heat in enumerate(own)
        )

    def _single(self, state: State, address: str) -> Heat | None:
        if not address:
            return None
        level, areas = state.level(address), self._means.get(address, ())
        worst = min(areas, key=state.level).rpartition(".")[0] if areas else ""
        return Heat(level, worst)

    def in_play(self, regions: Sequence[str]) -> tuple[str, ...]:
        """Ids of `regions` with the areas of each behind it."""
        return tuple(
            id
            for region in regions
            if region in self._nodes
            for id in (region, *self.areas(region))
        )


def _rank(world: World, capacity: str) -> int:
    """The place of a capacity in the order of requirements."""
    requirement = world.capacities[capacity].requirement
    return len(REQUIREMENTS) if requirement is None else REQUIREMENTS.index(requirement)


_NO_NODES: tuple[_Nodes, ...] = ((),) * len(REQUIREMENTS)


def _worst(state: State, nodes: _Nodes) -> Heat | None:
    if not nodes:
        return None
    levels = state.levels
    lowest, worst = WHOLE, nodes[0][1]
    for address, capacity in nodes:
        level = levels.get(address, WHOLE)
        if level < lowest:
            lowest, worst = level, capacity
    return Heat(lowest, worst)


def _mean(parts: list[tuple[str, Heat | None, int]]) -> Heat | None:
    present = [(place, heat, persons) for place, heat, persons in parts if heat is not None]
    total = sum(persons for _, _, persons in present)
    if total == 0:
        return None
    worst, _, _ = min(present, key=lambda part: part[1].level)
    return Heat(sum(heat.level * persons for _, heat, persons in present) // total, worst)
