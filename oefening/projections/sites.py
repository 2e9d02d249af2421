"""A node from close by: what it depends on and who on it, what bridges a loss, what limits it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from oefening.events.world import ends_of
from oefening.projections import reserves
from oefening.state import Holding, State
from oefening.world.model import World
from oefening.world.nodes import WHOLE, Dependency, Node, Stock

BufferState = Literal["full", "drains", "fills", "holds", "empty"]
"""A buffer is full, drains, fills, holds what it has, or is empty."""

Kind = Literal["stock"] | reserves.Kind


@dataclass(frozen=True, slots=True)
class Supply:
    """A supplier of a node, as the node sees it."""

    dependency: Dependency
    level: int
    """What is supplied of what this consumer's class asks, in ppm."""
    lost: int
    """What the node loses by it, behind its backups, in ppm: weight × (1 − seen). Generators that
    did not start are counted as if they had."""
    limiting: bool = False
    """Whether no other supplier costs the node as much."""
    needed: bool = True
    """Whether the node needs it by itself, not as one of several that will do."""

    @property
    def bare(self) -> int:
        """What it leaves the node of its level without any backup, in ppm."""
        return WHOLE - self.dependency.weight * (WHOLE - self.level) // WHOLE


@dataclass(frozen=True, slots=True)
class Reserve:
    """A stock or backup, as it is at a moment."""

    key: str
    """As in `state.stocks` or `state.tiers`."""
    kind: Kind
    share: int
    """Of the node's sites or demand that it serves, in ppm."""
    capacity: int
    """Ppm-seconds, full."""
    amount: int
    """Ppm-seconds now."""
    left: int | None
    """Seconds until it is empty; None while it does not drain."""
    standing: BufferState

    @property
    def fill(self) -> int:
        """What it holds of what it can, in ppm."""
        return self.amount * WHOLE // self.capacity if self.capacity else 0


class Sites:
    """The nodes of a world with who depends on whom, looked up once."""

    def __init__(self, world: World) -> None:
        self.nodes = {node.address: node for node in world.nodes}
        self._consumers: dict[str, list[str]] = {}
        for node in world.nodes:
            for link in node.depends:
                self._consumers.setdefault(link.on, []).append(node.address)
        self._regions = {
            link.on: node.address
            for node in world.nodes
            if node.combination == "mean"
            for link in node.depends
        }
        self._within = world.within
        self._of_place: dict[str, list[Node]] = {}
        for node in world.nodes:
            self._of_place.setdefault(node.place, []).append(node)

    def of_place(self, place: str) -> tuple[Node, ...]:
        """The place's own nodes, in the order of the world; without those of its areas."""
        return tuple(self._of_place.get(place, ()))

    def consumers(self, address: str) -> tuple[str, ...]:
        """Addresses of the nodes that depend on it, in the order of the world; none of no node."""
        return tuple(dict.fromkeys(self._consumers.get(address, ())))

    def areas(self, address: str) -> tuple[str, ...]:
        """Addresses of the nodes that it is the mean of; none of a node that stands for itself.

        Raise `KeyError` if there is no such node.
        """
        node = self.nodes[address]
        return tuple(link.on for link in node.depends) if node.combination == "mean" else ()

    def region(self, address: str) -> str | None:
        """Address of the region's node that is the mean of it and others; None if there is none."""
        return self._regions.get(address)

    def within(self, place: str) -> str | None:
        """Id of the region that a place is an area of; None of one that is no area."""
        return self._within.get(place)

    def supplies(self, state: State, now: int, address: str) -> tuple[Supply, ...]:
        """What the node depends on at second `now`, as its formula counts it; the limit is marked.

        Raise `KeyError` if there is no such node.
        """
        node = self.nodes[address]
        found = [self._supply(state, now, node, link) for link in node.depends]
        costs = [one.lost for one in found if one.needed]
        alternatives = [one.lost for one in found if not one.needed]
        # An `any` node is held down by the best of its alternatives: where none is whole.
        worst = max([*costs, min(alternatives, default=0)], default=0)
        return tuple(replace(one, limiting=0 < worst == one.lost) for one in found)

    def _supply(self, state: State, now: int, node: Node, link: Dependency) -> Supply:
        level = self._served(state, link)
        gap = WHOLE - level
        bridged = sum(
            one.share
            for one in self.backups(state, now, node.address)
            if gap and one.amount and ends_of(one.key)[1] == link.on
        )
        unmet = gap * max(0, WHOLE - bridged) // WHOLE
        return Supply(link, level, link.weight * unmet // WHOLE, needed=_counts(node, link))

    def _served(self, state: State, link: Dependency) -> int:
        """The supplier's level for the class of demand that the link belongs to."""
        classes = [one.id for one in self.nodes[link.on].classes]
        levels = state.classes.get(link.on, ())
        if link.for_class in classes and levels:
            return levels[classes.index(link.for_class)]
        return state.level(link.on)

    def reserves(self, state: State, now: int, address: str) -> tuple[Reserve, ...]:
        """Its stock, if it has one, and its backups, as they are at second `now`.

        Raise `KeyError` if there is no such node.
        """
        node = self.nodes[address]
        stock = [] if node.stock is None else [self._stock(state, now, node, node.stock)]
        return (*stock, *self.backups(state, now, address))

    def backups(self, state: State, now: int, address: str) -> tuple[Reserve, ...]:
        """Its own backups at second `now`, those that an effect gave it behind those of the world.

        Raise `KeyError` if there is no such node.
        """
        return tuple(self._backups(state, now, address))

    def _backups(self, state: State, now: int, address: str) -> Iterator[Reserve]:
        for link in self.nodes[address].depends:
            key = f"{address}<{link.on}#"
            for number, tier in enumerate(link.tiers):
                held = state.tiers.get(f"{key}{number}")
                size = state.shares.get(f"{key}{number}", tier.share), tier.lasts
                yield _reserve(f"{key}{number}", tier.kind, size, held, now)
            for added, given in state.added_tiers.items():
                if added.startswith(key):
                    kind = reserves.added_kind(self.nodes[address], given.recharge)
                    size = state.shares.get(added, given.share), given.lasts
                    yield _reserve(added, kind, size, state.tiers.get(added), now)

    def _stock(self, state: State, now: int, node: Node, stock: Stock) -> Reserve:
        address = node.address
        lasts = state.capacities.get(address, stock.lasts * WHOLE) // WHOLE
        return _reserve(address, "stock", (WHOLE, lasts), state.stocks.get(address), now)


def _counts(node: Node, link: Dependency) -> bool:
    """Whether the supplier is needed by itself, not as one of several that will do."""
    return node.combination != "any" or link.needed


def _reserve(
    key: str, kind: Kind, size: tuple[int, int], held: Holding | None, now: int
) -> Reserve:
    """A buffer of a share and a length in seconds; one that no record has named is full."""
    share, lasts = size
    capacity = lasts * WHOLE
    holding = Holding(capacity, 0, now) if held is None else held
    amount = holding.at(now, capacity)
    standing: BufferState
    if not amount and holding.rate <= 0:
        standing = "empty"
    elif holding.rate < 0:
        standing = "drains"
    elif amount >= capacity:
        standing = "full"
    else:
        standing = "fills" if holding.rate > 0 else "holds"
    return Reserve(key, kind, share, capacity, amount, holding.left(now) or None, standing)
