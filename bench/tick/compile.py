"""A world made into tables, each by a function of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from bench.national import DAY
from bench.tick.tables import (
    Classes,
    Flags,
    Links,
    Needs,
    Nodes,
    Numbers,
    Places,
    Restarts,
    Span,
    Stocks,
    Tables,
    Tiers,
    Waivers,
)
from oefening.world.model import World
from oefening.world.nodes import WHOLE, Dependency, Node

HOUR = 3_600


def compiled(world: World) -> Tables:
    """The tables of `world`; raise `ValueError` for what the load does not have."""
    if any(node.combination == "mean" or node.profile for node in world.nodes):
        raise ValueError("the tick knows neither split regions nor hours of the day")
    rows = _rows(world.nodes)
    classes = _classes(world.nodes)
    readings = _Readings(world.nodes, classes)
    nodes = _nodes(world.nodes, classes)
    links = _links(rows, readings)
    restarts = _restarts(world.nodes, nodes)
    return Tables(
        nodes=nodes,
        links=links,
        tiers=_tiers(rows, readings),
        stocks=_stocks(world.nodes),
        restarts=restarts,
        waivers=_waivers(rows, links, restarts),
        classes=classes,
        needs=_needs(world.nodes),
    )


# ── nodes ────────────────────────────────────────────────────────────────────────────────────────


def _nodes(nodes: Sequence[Node], classes: Classes) -> Nodes:
    margin = _shares(node.margin for node in nodes)
    total = _shares(node.demand for node in nodes)
    total[classes.node] = classes.want.sum(axis=1)
    has_stock = _flags(node.stock is not None for node in nodes)
    return Nodes(margin, total, scale=np.where(has_stock, total, margin))


def _classes(nodes: Sequence[Node]) -> Classes:
    divided = _where(bool(node.classes) for node in nodes)
    width = max((len(node.classes) for node in nodes), default=0)
    want, cap = np.zeros((2, len(divided), width))
    for row, node in enumerate(nodes[number] for number in divided):
        for column, one in enumerate(node.classes):
            want[row, column] = one.share * one.demand * node.demand / WHOLE**3
            cap[row, column] = one.cap / WHOLE
    allowed = want * cap
    return Classes(
        node=divided,
        want=want,
        divisor=np.where(want > 0, want, 1),
        allowed=allowed,
        before=np.cumsum(allowed, axis=1) - allowed,
    )


def _stocks(nodes: Sequence[Node]) -> Stocks:
    capacity = _numbers(node.stock.lasts for node in nodes if node.stock)
    return Stocks(
        node=_where(node.stock is not None for node in nodes),
        capacity=capacity,
        refilled=np.minimum(HOUR, capacity),
    )


def _restarts(nodes: Sequence[Node], table: Nodes) -> Restarts:
    node = _where(node.restart is not None for node in nodes)
    restarts = [node.restart for node in nodes if node.restart]
    return Restarts(
        node=node,
        total=table.total[node],
        below=_shares(one.below for one in restarts),
        after=_numbers(one.after for one in restarts),
        grows=_shares(one.grows for one in restarts),
        keeps=_flags(one.keeps == "lowest" for one in restarts),
    )


def _needs(nodes: Sequence[Node]) -> Needs:
    return Needs(
        node=_where(node.persons > 0 for node in nodes),
        persons=_numbers(node.persons for node in nodes if node.persons),
    )


# ── links and their backups ──────────────────────────────────────────────────────────────────────

WORST, BEST, SUMMED, INFLOW = range(4)
"""How a link limits its node."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A dependency, of a node by number."""

    node: int
    limits: int
    one: Dependency


def _rows(nodes: Sequence[Node]) -> list[_Row]:
    """All dependencies, in the order of the table of links."""
    rows = [
        _Row(number, _limits(node, one), one)
        for number, node in enumerate(nodes)
        for one in node.depends
    ]
    return sorted(rows, key=lambda row: (row.limits, row.node))


def _limits(node: Node, one: Dependency) -> int:
    if one.limits == "in":
        return INFLOW
    if node.combination == "additive":
        return SUMMED
    return BEST if node.combination == "any" and not one.needed else WORST


class _Readings:
    """Where a node's level, or that of one of its classes, stands in the readings."""

    def __init__(self, nodes: Sequence[Node], classes: Classes) -> None:
        self._nodes = {node.address: number for number, node in enumerate(nodes)}
        width = classes.want.shape[1]
        self._classes = {
            (nodes[number].address, one.id): len(nodes) + row * width + column
            for row, number in enumerate(classes.node)
            for column, one in enumerate(nodes[number].classes)
        }

    def place(self, address: str, name: str | None) -> int:
        """That of the class; without one of that name, the node's."""
        mean = self._nodes[address]
        return mean if name is None else self._classes.get((address, name), mean)


def _links(rows: Sequence[_Row], readings: _Readings) -> Links:
    return Links(
        supplier=_places(readings.place(row.one.on, row.one.for_class) for row in rows),
        weight=_shares(row.one.weight for row in rows),
        bare=_shares(WHOLE - sum(tier.share for tier in row.one.tiers) for row in rows),
        worst=_span(rows, WORST),
        best=_span(rows, BEST),
        summed=_span(rows, SUMMED),
        inflow=_span(rows, INFLOW),
    )


def _span(rows: Sequence[_Row], limits: int) -> Span:
    first = sum(row.limits < limits for row in rows)
    mine = [row.node for row in rows if row.limits == limits]
    nodes, begins = _runs(mine)
    return Span(nodes, slice(first, first + len(mine)), begins)


def _tiers(rows: Sequence[_Row], readings: _Readings) -> Tiers:
    every = [(number, row.one, tier) for number, row in enumerate(rows) for tier in row.one.tiers]
    tiers = [tier for _, _, tier in every]
    link, first = _runs([number for number, _, _ in every])
    return Tiers(
        link=link,
        first=first,
        supplier=_places(readings.place(one.on, one.for_class) for _, one, _ in every),
        share=_shares(one.share for one in tiers),
        lasts=_numbers(one.lasts for one in tiers),
        recharge=_numbers(one.lasts / one.recharge if one.recharge else 0 for one in tiers),
        fuelled=_flags(one.refuel is not None for one in tiers),
        fuel=_places(
            readings.place(one.refuel.from_, one.refuel.for_class) if one.refuel else 0
            for one in tiers
        ),
        brings=_numbers(one.refuel.brings / DAY if one.refuel else 0 for one in tiers),
        shared=_flags(one.drain == "shared" for one in tiers),
        fails=_shares(one.fails for one in tiers),
        sites=_places(one.sites for one in tiers),
    )


def _waivers(rows: Sequence[_Row], links: Links, restarts: Restarts) -> Waivers:
    restart = {int(node): row for row, node in enumerate(restarts.node)}
    link = _where(not row.one.start and row.node in restart for row in rows)
    return Waivers(
        link=link,
        restart=_places(restart[rows[number].node] for number in link),
        supplier=links.supplier[link],
        weight=links.weight[link],
    )


# ── columns ──────────────────────────────────────────────────────────────────────────────────────


def _runs(numbers: Sequence[int]) -> tuple[Places, Places]:
    """The numbers that stand in runs, each once, and where each of their runs begins."""
    runs = [next(run) for _, run in groupby(enumerate(numbers), key=lambda one: one[1])]
    return _places(number for _, number in runs), _places(first for first, _ in runs)


def _numbers(column: Iterable[float]) -> Numbers:
    return np.array(list(column), dtype=np.float64)


def _shares(column: Iterable[int]) -> Numbers:
    """From parts per million."""
    return _numbers(column) / WHOLE


def _places(column: Iterable[int]) -> Places:
    return np.array(list(column), dtype=np.intp)


def _flags(column: Iterable[bool]) -> Flags:
    return np.array(list(column), dtype=np.bool_)


def _where(column: Iterable[bool]) -> Places:
    """The rows of which it is true."""
    return np.flatnonzero(_flags(column))
