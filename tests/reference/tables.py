"""A world as arrays: one row per node, dependency, backup and class of demand.

Numbers are Python integers in object arrays, since a loss has a scale of 10¹⁸ and is multiplied
further. Every node owns one dependency more than it has, which limits nothing, so that no segment
of a reduction is empty; every array of classes ends in one that nobody belongs to.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from oefening.world.model import World
from oefening.world.nodes import Dependency, Node, Tier

Numbers = NDArray[np.object_]
Flags = NDArray[np.bool_]
Places = NDArray[np.intp]
Reading = Callable[[str, str | None], int]
"""Row in the readings of a node's class, or of the node."""

ONE = 1_000_000
"""100 % in parts per million."""


def numbers(values: Iterable[int]) -> Numbers:
    """An array of exact integers."""
    return np.array([int(value) for value in values], dtype=object)


def flags(values: Iterable[bool]) -> Flags:
    """An array of yes and no."""
    return np.array(list(values), dtype=bool)


def places(values: Iterable[int]) -> Places:
    """An array of rows in another array."""
    return np.array(list(values), dtype=np.intp)


@dataclass(frozen=True)
class Nodes:
    """One row per node."""

    addresses: tuple[str, ...]
    margin: Numbers
    persons: Numbers
    combination: NDArray[np.str_]
    stocked: Flags
    capacity: Numbers
    divided: Flags
    """Whether its demand is divided into declared classes."""
    first: Places
    """Where its dependencies begin."""
    restarts: Flags
    below: Numbers
    after: Numbers
    grows: Numbers
    keeps_lowest: Flags


@dataclass(frozen=True)
class Edges:
    """One row per dependency."""

    consumer: Places
    supplier: Places
    """Row in the readings: nodes first, then classes."""
    weight: Numbers
    out: Flags
    into: Flags
    needed: Flags
    at_start: Flags
    bare: Numbers
    """Share that no tier bridges."""


@dataclass(frozen=True)
class Tiers:
    """One row per backup."""

    names: tuple[str, ...]
    edge: Places
    share: Numbers
    capacity: Numbers
    recharge: Numbers
    """Ppm-seconds per second while the supplier is whole."""
    refuelled: Flags
    """Whether it has a supplier of its own, instead of recharging."""
    brings: Numbers
    fuel: Places
    """Row in the readings."""
    shared: Flags


@dataclass(frozen=True)
class Classes:
    """One row per class of demand; an undivided node has one."""

    node: Places
    cap: Numbers
    ids: tuple[tuple[str, ...], ...]
    """Per node."""
    begins: Places
    """Row of a node's first class."""
    mixed: Places
    """Classes of `mean` nodes, once for each supplier …"""
    mixed_from: Places
    """… with the same class of that supplier …"""
    mixed_weight: Numbers
    """… and its share."""


@dataclass(frozen=True)
class Tables:
    """A whole world."""

    nodes: Nodes
    edges: Edges
    tiers: Tiers
    classes: Classes


def tables(world: World) -> Tables:
    """The arrays of `world`."""
    rows = {node.address: row for row, node in enumerate(world.nodes)}
    classes = _classes(world.nodes)

    def reading(address: str, for_class: str | None) -> int:
        row = rows[address]
        if for_class is None:
            return row
        return len(rows) + int(classes.begins[row]) + classes.ids[row].index(for_class)

    edges: list[tuple[int, Dependency | None]] = []
    first = []
    for row, node in enumerate(world.nodes):
        first.append(len(edges))
        edges += [(row, None), *((row, dependency) for dependency in node.depends)]
    return Tables(
        nodes=_nodes(world.nodes, first),
        edges=Edges(
            consumer=places(row for row, _ in edges),
            supplier=places(reading(d.on, d.for_class) if d else 0 for _, d in edges),
            weight=numbers(d.weight if d else 0 for _, d in edges),
            out=flags(bool(d and d.limits == "out") for _, d in edges),
            into=flags(bool(d and d.limits == "in") for _, d in edges),
            needed=flags(bool(d and d.needed) for _, d in edges),
            at_start=flags(not d or d.start for _, d in edges),
            bare=numbers(ONE - sum(t.share for t in d.tiers) if d else 0 for _, d in edges),
        ),
        tiers=_tiers(world.nodes, edges, reading),
        classes=classes,
    )


def _nodes(nodes: tuple[Node, ...], first: list[int]) -> Nodes:
    restarts = [node.restart for node in nodes]
    return Nodes(
        addresses=tuple(node.address for node in nodes),
        margin=numbers(node.margin for node in nodes),
        persons=numbers(node.persons for node in nodes),
        combination=np.array([node.combination for node in nodes]),
        stocked=flags(node.stock is not None for node in nodes),
        capacity=numbers(node.stock.lasts * ONE if node.stock else 0 for node in nodes),
        divided=flags(bool(node.classes) for node in nodes),
        first=places(first),
        restarts=flags(restart is not None for restart in restarts),
        below=numbers(restart.below if restart else 0 for restart in restarts),
        after=numbers(restart.after if restart else 0 for restart in restarts),
        grows=numbers(restart.grows if restart else 0 for restart in restarts),
        keeps_lowest=flags(bool(restart and restart.keeps == "lowest") for restart in restarts),
    )


def _classes(nodes: tuple[Node, ...]) -> Classes:
    begins: list[int] = []
    owner: list[int] = []
    cap: list[int] = []
    ids: list[tuple[str, ...]] = []
    for row, node in enumerate(nodes):
        begins.append(len(owner))
        ids.append(tuple(part.id for part in node.classes))
        for part in node.classes:
            owner.append(row)
            cap.append(part.cap)
        if not node.classes:
            owner.append(row)
            cap.append(ONE)
    nobody = [0]
    mixed = list(_mixed(nodes, begins))
    return Classes(
        node=places(owner + nobody),
        cap=numbers(cap + nobody),
        ids=tuple(ids),
        begins=places(begins),
        mixed=places(row for row, _, _ in mixed),
        mixed_from=places(row for _, row, _ in mixed),
        mixed_weight=numbers(weight for _, _, weight in mixed),
    )


def _mixed(nodes: tuple[Node, ...], begins: list[int]) -> Iterator[tuple[int, int, int]]:
    rows = {node.address: row for row, node in enumerate(nodes)}
    for row, node in enumerate(nodes):
        if node.combination == "mean":
            for dependency in node.depends:
                supplier = rows[dependency.on]
                ids = [part.id for part in nodes[supplier].classes]
                for place, part in enumerate(node.classes):
                    source = begins[supplier] + ids.index(part.id)
                    yield begins[row] + place, source, dependency.weight


def _tiers(
    nodes: tuple[Node, ...],
    edges: list[tuple[int, Dependency | None]],
    reading: Reading,
) -> Tiers:
    rows: list[tuple[int, str, Tier]] = [
        (edge, f"{nodes[row].address}<{dependency.on}#{number}", tier)
        for edge, (row, dependency) in enumerate(edges)
        if dependency
        for number, tier in enumerate(dependency.tiers)
    ]
    kinds = [tier for _, _, tier in rows]
    fuels = [tier.refuel for tier in kinds]
    return Tiers(
        names=tuple(name for _, name, _ in rows),
        edge=places(edge for edge, _, _ in rows),
        share=numbers(tier.share for tier in kinds),
        capacity=numbers(tier.lasts * ONE for tier in kinds),
        recharge=numbers(
            tier.lasts * ONE // tier.recharge if tier.recharge else 0 for tier in kinds
        ),
        refuelled=flags(fuel is not None for fuel in fuels),
        brings=numbers(fuel.brings if fuel else 0 for fuel in fuels),
        fuel=places(reading(fuel.from_, fuel.for_class) if fuel else 0 for fuel in fuels),
        shared=flags(tier.drain == "shared" for tier in kinds),
    )
