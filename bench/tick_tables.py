"""The world as NumPy arrays, for the tick: what never changes in a run."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias, TypedDict

import numpy as np
from numpy.typing import NDArray

from oefening.world.model import World
from oefening.world.nodes import WHOLE, Dependency, Node, Tier

Numbers: TypeAlias = NDArray[np.float64]
Places: TypeAlias = NDArray[np.intp]
Flags: TypeAlias = NDArray[np.bool_]
Group: TypeAlias = tuple[Places, slice, Places]
"""Nodes, the slice of edges that limit them, and where each node's edges begin in that slice."""

HOUR = 3_600
DAY = 86_400


@dataclass(frozen=True)
class Edge:
    """A dependency between nodes by number."""

    node: int
    group: int
    one: Dependency


WORST, BEST, SUMMED, FED = range(4)
"""How an edge limits its node: like the worst; like the best of them; by its sum; its inflow."""


@dataclass(frozen=True)
class Tables:
    """Arrays per node, edge, tier, stock, latch and class; shares as 0 to 1, times in seconds."""

    margin: Numbers
    total: Numbers
    """Demand now, of normal demand."""
    scale: Numbers
    """What functionality is multiplied by: margin, or demand where there is a stock."""
    supplier: Places
    """Per edge, a place in the readings: nodes, then classes."""
    weight: Numbers
    bare: Numbers
    """Share without any backup."""
    limits: list[tuple[Places, slice, Places, np.ufunc]]
    summed: Group
    fed: Group
    tiered: Places
    tier_first: Places
    tier_supplier: Places
    tier_fuel: Places
    tier_share: Numbers
    tier_lasts: Numbers
    tier_recharge: Numbers
    tier_brings: Numbers
    tier_fuelled: Flags
    tier_shared: Flags
    tier_fails: Numbers
    tier_sites: Places
    stocked: Places
    stock: Numbers
    refilled: Numbers
    latched: Places
    below: Numbers
    after: Numbers
    grows: Numbers
    keeps: Flags
    waivable: Places
    waivable_latch: Places
    divided: Places
    class_want: Numbers
    class_never_zero: Numbers
    class_allowed: Numbers
    class_before: Numbers
    needs: Places
    persons: Numbers


class _Tiers(TypedDict):
    tiered: Places
    tier_first: Places
    tier_supplier: Places
    tier_fuel: Places
    tier_share: Numbers
    tier_lasts: Numbers
    tier_recharge: Numbers
    tier_brings: Numbers
    tier_fuelled: Flags
    tier_shared: Flags
    tier_fails: Numbers
    tier_sites: Places


def tables(world: World) -> Tables:
    """The arrays of `world`; raise `ValueError` for what the load does not have."""
    nodes = world.nodes
    if any(node.combination == "mean" or node.profile for node in nodes):
        raise ValueError("the tick knows neither split regions nor hours of the day")
    index = {node.address: number for number, node in enumerate(nodes)}
    divided = [number for number, node in enumerate(nodes) if node.classes]
    width = max((len(node.classes) for node in nodes), default=0)
    place = _Place(nodes, index, {node: row for row, node in enumerate(divided)}, width)
    edges = sorted(
        (
            Edge(number, _group(node, one), one)
            for number, node in enumerate(nodes)
            for one in node.depends
        ),
        key=lambda edge: (edge.group, edge.node),
    )
    want, allowed = _classes(nodes, divided, width)
    total = _array(
        _ppm(node.demand) if not node.classes else want[divided.index(number)].sum()
        for number, node in enumerate(nodes)
    )
    margin = _array(_ppm(node.margin) for node in nodes)
    stocked = _places(n for n, node in enumerate(nodes) if node.stock)
    latched = [n for n, node in enumerate(nodes) if node.restart]
    stock = _array(node.stock.lasts for node in nodes if node.stock)
    needs = [n for n, node in enumerate(nodes) if node.persons]
    waivable = [n for n, edge in enumerate(edges) if not edge.one.start]
    restarts = [node.restart for node in nodes if node.restart]
    limits = [
        (*_slice(edges, group), combine)
        for group, combine in ((WORST, np.maximum), (BEST, np.minimum))
    ]
    scale = margin.copy()
    scale[stocked] = total[stocked]
    return Tables(
        margin=margin,
        total=total,
        scale=scale,
        supplier=_places(place(edge.one.on, edge.one.for_class) for edge in edges),
        weight=_array(_ppm(edge.one.weight) for edge in edges),
        bare=_array(1 - sum(_ppm(tier.share) for tier in edge.one.tiers) for edge in edges),
        limits=[one for one in limits if len(one[0])],
        summed=_slice(edges, SUMMED),
        fed=_slice(edges, FED),
        **_tiers(edges, place),
        stocked=stocked,
        stock=stock,
        refilled=np.minimum(HOUR, stock),
        latched=_places(latched),
        below=_array(_ppm(one.below) for one in restarts),
        after=_array(one.after for one in restarts),
        grows=_array(_ppm(one.grows) for one in restarts),
        keeps=_flags(one.keeps == "lowest" for one in restarts),
        waivable=_places(waivable),
        waivable_latch=_places(latched.index(edges[n].node) for n in waivable),
        divided=_places(divided),
        class_want=want,
        class_never_zero=np.where(want > 0, want, 1),
        class_allowed=allowed,
        class_before=np.cumsum(allowed, axis=1) - allowed,
        needs=_places(needs),
        persons=_array(nodes[n].persons for n in needs),
    )


@dataclass(frozen=True)
class _Place:
    """Where a node's level, or that of one of its classes, stands in the readings."""

    nodes: Sequence[Node]
    index: dict[str, int]
    rows: dict[int, int]
    width: int

    def __call__(self, address: str, name: str | None) -> int:
        node = self.index[address]
        ids = [one.id for one in self.nodes[node].classes]
        if name is None or name not in ids:
            return node
        return len(self.nodes) + self.rows[node] * self.width + ids.index(name)


def _group(node: Node, one: Dependency) -> int:
    if one.limits == "in":
        return FED
    if node.combination == "additive":
        return SUMMED
    return BEST if node.combination == "any" and not one.needed else WORST


def _slice(edges: Sequence[Edge], group: int) -> Group:
    """The nodes that edges of `group` limit, and where their edges are."""
    first = next((n for n, edge in enumerate(edges) if edge.group == group), 0)
    mine = [edge for edge in edges if edge.group == group]
    nodes: list[int] = []
    begins: list[int] = []
    for number, edge in enumerate(mine):
        if not nodes or nodes[-1] != edge.node:
            nodes.append(edge.node)
            begins.append(number)
    return _places(nodes), slice(first, first + len(mine)), _places(begins)


def _tiers(edges: Sequence[Edge], place: Callable[[str, str | None], int]) -> _Tiers:
    every: list[tuple[int, Dependency, Tier]] = [
        (n, edge.one, tier) for n, edge in enumerate(edges) for tier in edge.one.tiers
    ]
    tiers = [tier for _, _, tier in every]
    begins = [next(group)[0] for _, group in groupby(enumerate(every), key=lambda one: one[1][0])]
    return {
        "tiered": _places(every[n][0] for n in begins),
        "tier_first": _places(begins),
        "tier_supplier": _places(place(one.on, one.for_class) for _, one, _ in every),
        "tier_fuel": _places(
            place(one.refuel.from_, one.refuel.for_class) if one.refuel else 0 for one in tiers
        ),
        "tier_share": _array(_ppm(one.share) for one in tiers),
        "tier_lasts": _array(one.lasts for one in tiers),
        "tier_recharge": _array(one.lasts / one.recharge if one.recharge else 0 for one in tiers),
        "tier_brings": _array(one.refuel.brings / DAY if one.refuel else 0 for one in tiers),
        "tier_fuelled": _flags(one.refuel is not None for one in tiers),
        "tier_shared": _flags(one.drain == "shared" for one in tiers),
        "tier_fails": _array(_ppm(one.fails) for one in tiers),
        "tier_sites": _places(max(1, one.sites) for one in tiers),
    }


def _classes(nodes: Sequence[Node], divided: list[int], width: int) -> tuple[Numbers, Numbers]:
    """Per divided node and class: what it asks and what it may have, of the node's demand."""
    want, allowed = np.zeros((len(divided), width)), np.zeros((len(divided), width))
    for row, number in enumerate(divided):
        node = nodes[number]
        for column, one in enumerate(node.classes):
            want[row, column] = _ppm(one.share) * _ppm(one.demand) * _ppm(node.demand)
            allowed[row, column] = want[row, column] * _ppm(one.cap)
    return want, allowed


def _ppm(number: int) -> float:
    return number / WHOLE


def _array(numbers: Iterable[float]) -> Numbers:
    return np.array(list(numbers), dtype=np.float64)


def _places(numbers: Iterable[int]) -> Places:
    return np.array(list(numbers), dtype=np.intp)


def _flags(some: Iterable[bool]) -> Flags:
    return np.array(list(some), dtype=np.bool_)
