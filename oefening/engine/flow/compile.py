"""From the world's nodes to the kernel's units, in an order in which suppliers come first."""

from oefening.engine.flow.parts import Backup, Latch, Link, Share, Store, Unit, tie
from oefening.world.graph import components
from oefening.world.model import World
from oefening.world.nodes import WHOLE, Dependency, Node, Tier


def compile_units(world: World) -> list[Unit]:
    """A unit per node; index `i` of the list is the unit's rank."""
    nodes = {node.address: node for node in world.nodes}
    suppliers = {address: _wants(node) for address, node in nodes.items()}
    together = list(components(suppliers))
    ranked = [nodes[address] for component in together for address in component]
    units = {node.address: _unit(rank, node) for rank, node in enumerate(ranked)}
    for node in ranked:
        for dependency in node.depends:
            _join(units[node.address], dependency, units)
    compiled = list(units.values())
    for first, *others in together:
        if others or first in suppliers[first]:
            tie(compiled, units[first].index, units[first].index + len(others))
    for unit in compiled:
        unit.plain = _is_plain(unit)
    return compiled


def _unit(rank: int, node: Node) -> Unit:
    unit = Unit(
        index=rank,
        address=node.address,
        combination=node.combination,
        margin=node.margin,
        base_demand=node.demand,
        profile=node.profile,
        persons=node.persons,
    )
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
    link = Link(
        consumer=consumer,
        supplier=supplier,
        supplier_class=class_index(supplier, dependency.for_class),
        weight=dependency.weight,
        start=dependency.start,
    )
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
    backup = Backup(
        key=f"{link.consumer.address}<{link.supplier.address}#{link.numbered}",
        link=link,
        share=tier.share,
        store=Store(tier.lasts * WHOLE, tier.lasts * WHOLE),
        recharge=tier.lasts * WHOLE // tier.recharge if tier.recharge else 0,
        shared=tier.drain == "shared",
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
    if name is None:
        return -1
    return next((i for i, share in enumerate(unit.shares) if share.id == name), -1)


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
