"""From the world's nodes to the kernel's units, in an order in which suppliers come first."""

from functools import lru_cache
from typing import NamedTuple

from oefening.engine.flow.parts import Backup, Latch, Link, Share, Store, Unit, tie
from oefening.world.graph import components
from oefening.world.model import World
from oefening.world.nodes import WHOLE, Dependency, Node, Tier
from oefening.world.same import Same


class Order(NamedTuple):
    """The order in which nodes are solved, which is the same in every run of a world."""

    ranked: list[tuple[str, Node]]
    """Each with its address; those it depends on come before it."""
    loops: list[tuple[int, int]]
    """The first and the last rank of those that depend on each other."""


def compile_units(world: World) -> list[Unit]:
    """A unit per node; index `i` of the list is the unit's rank."""
    order = _order(Same(world.nodes))
    compiled = [_unit(rank, address, node) for rank, (address, node) in enumerate(order.ranked)]
    units = {unit.address: unit for unit in compiled}
    for unit, (_, node) in zip(compiled, order.ranked, strict=True):
        for dependency in node.depends:
            _join(unit, dependency, units)
    for first, last in order.loops:
        tie(compiled, first, last)
    for unit in compiled:
        unit.plain = _is_plain(unit)
    return compiled


@lru_cache(maxsize=1)  # many runs of one world begin after each other
def _order(of: Same[tuple[Node, ...]]) -> Order:
    nodes = {node.address: node for node in of.whole}
    suppliers = {address: _wants(node) for address, node in nodes.items()}
    ranked: list[tuple[str, Node]] = []
    loops: list[tuple[int, int]] = []
    for first, *others in components(suppliers):
        if others or first in suppliers[first]:
            loops.append((len(ranked), len(ranked) + len(others)))
        ranked += [(address, nodes[address]) for address in (first, *others)]
    return Order(ranked, loops)


def _unit(rank: int, address: str, node: Node) -> Unit:
    unit = Unit(
        rank, address, node.combination, node.margin, node.demand, node.profile, node.persons
    )
    if node.classes:
        unit.shares = [Share(one.id, one.share, one.demand, one.cap) for one in node.classes]
        unit.order = list(range(len(unit.shares)))
        unit.levels = (WHOLE,) * len(unit.shares)
    if node.stock is not None:
        capacity = node.stock.lasts * WHOLE
        unit.store = Store(capacity, capacity)
    if node.restart is not None:
        restart = node.restart
        unit.latch = Latch(
            unit, restart.below, restart.after, restart.grows, restart.keeps == "lowest"
        )
    return unit


def _join(consumer: Unit, dependency: Dependency, units: dict[str, Unit]) -> None:
    supplier = units[dependency.on]
    of_class = class_index(supplier, dependency.for_class)
    link = Link(consumer, supplier, of_class, dependency.weight, dependency.start)
    if dependency.limits == "in":
        consumer.into.append(link)
    else:
        consumer.out.append(link)
        one_of_many = consumer.combination == "any" and not dependency.needed
        (consumer.choices if one_of_many else consumer.needed).append(link)
    supplier.consumers[consumer.index] = consumer
    for tier in dependency.tiers:
        add_backup(link, tier, units)


def add_backup(link: Link, tier: Tier, units: dict[str, Unit]) -> Backup:
    """Give the link's consumer a further backup, full; return it."""
    full = tier.lasts * WHOLE
    backup = Backup(
        f"{link.consumer.address}<{link.supplier.address}#{link.numbered}",
        link,
        tier.share,
        Store(full, full),
        full // tier.recharge if tier.recharge else 0,
        tier.drain == "shared",
        fails=tier.fails,
        sites=max(1, tier.sites),
        cools=tier.cools,
    )
    if tier.refuel is not None:
        backup.fuel = units[tier.refuel.from_]
        backup.fuel_class = class_index(backup.fuel, tier.refuel.for_class)
        backup.brings = tier.refuel.brings
        backup.fuel.consumers[link.consumer.index] = link.consumer
        backup.fuel.bridges.append(backup)
    link.numbered += 1
    link.backups.append(backup)
    link.supplier.bridges.append(backup)
    return backup


def class_index(unit: Unit, name: str | None) -> int:
    """Index of the unit's class called `name`; -1 for None, or where it has no such class."""
    if name is not None:
        for index, share in enumerate(unit.shares):
            if share.id == name:
                return index
    return -1


def _is_plain(unit: Unit) -> bool:
    return (
        unit.combination != "mean" and not unit.shares and unit.store is None and unit.latch is None
    )


def _wants(node: Node) -> list[str]:
    """Everything whose level the node's own depends on."""
    fuels = [
        tier.refuel.from_
        for dependency in node.depends
        for tier in dependency.tiers
        if tier.refuel is not None
    ]
    return [dependency.on for dependency in node.depends] + fuels
