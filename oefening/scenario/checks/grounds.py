"""The world, indexed by the names that a scenario uses for its parts."""

from dataclasses import dataclass
from functools import cached_property

from oefening.world.model import Place, World
from oefening.world.nodes import Dependency, Node, capacity_of


@dataclass(frozen=True)
class Grounds:
    """Look-ups in a world that has been expanded with the scenario's areas."""

    world: World

    @cached_property
    def nodes(self) -> dict[str, Node]:
        """By address."""
        return {node.address: node for node in self.world.nodes}

    @cached_property
    def places(self) -> dict[str, Place]:
        """By id."""
        return {place.id: place for place in self.world.places}

    @cached_property
    def regions(self) -> tuple[str, ...]:
        """Places that are neither the nation nor part of another."""
        return tuple(place.id for place in self.world.regions)

    @cached_property
    def crews(self) -> frozenset[tuple[str, str]]:
        """Place and trade of every pool that has crews."""
        return frozenset((pool.place, pool.trade) for pool in self.world.crews if pool.crews)

    @cached_property
    def _areas(self) -> dict[str, tuple[str, ...]]:
        return self.world.areas

    def parts(self, node: Node) -> tuple[Node, ...]:
        """The nodes of the areas whose mean `node` is; none if it is a node of its own."""
        if node.combination != "mean":
            return ()
        addresses = (f"{area}.{node.capacity}" for area in self._areas.get(node.place, ()))
        return tuple(self.nodes[address] for address in addresses if address in self.nodes)

    def carried_out(self, node: Node) -> tuple[Node, ...]:
        """The nodes on which an effect on `node` is carried out: itself, or those of its areas."""
        return self.parts(node) or (node,)

    def own(self, place: str) -> tuple[str, ...]:
        """The capacities of which `place` has a node."""
        return self._own.get(place, ())

    def channels(self, place: str) -> tuple[str, ...]:
        """The capacities of its own by which people in `place` can be told something."""
        kinds = self.world.capacities
        return tuple(
            one
            for one in self.own(place)
            if one in kinds and kinds[one].requirement == "communications"
        )

    def suppliers(self, need: str) -> tuple[str, ...]:
        """The capacities that `need` is met by, in order."""
        met = (
            capacity_of(one.on)
            for node in self.world.nodes
            if node.capacity == need and node.combination != "mean"
            for one in node.depends
        )
        return tuple(dict.fromkeys(met))

    @cached_property
    def _own(self) -> dict[str, tuple[str, ...]]:
        own: dict[str, list[str]] = {}
        for node in self.world.nodes:
            own.setdefault(node.place, []).append(node.capacity)
        return {place: tuple(capacities) for place, capacities in own.items()}


def supplied(node: Node, supplier: str) -> tuple[Dependency, ...]:
    """How `node` depends on `supplier` or, in an area, on the area's own of that capacity."""
    exact = tuple(one for one in node.depends if one.on == supplier)
    capacity = capacity_of(supplier)
    return exact or tuple(one for one in node.depends if capacity_of(one.on) == capacity)
