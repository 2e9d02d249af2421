"""What a run comes to in the reference's terms: crossings, and levels as steps in time."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import itemgetter

from reference import Crossing

from oefening.events import (
    NodeFell,
    NodeRestarted,
    RestartBegun,
    RestartBroken,
    StockDried,
    StockRefilled,
    TierDried,
    WorldSettled,
)
from oefening.record import Record
from oefening.world.model import World

ONE = 1_000_000


def crossings_in(records: Iterable[Record]) -> list[Crossing]:
    """All that came about by itself, in order of time and name."""
    return sorted(crossing for record in records if (crossing := _crossing(record)))


def _crossing(record: Record) -> Crossing | None:
    match record.body:
        case TierDried(tier=name):
            what = "tier dry"
        case StockDried(node=name):
            what = "stock dry"
        case StockRefilled(node=name):
            what = "stock refilled"
        case NodeFell(node=name):
            what = "fell"
        case RestartBegun(node=name):
            what = "restarting"
        case RestartBroken(node=name):
            what = "relapsed"
        case NodeRestarted(node=name):
            what = "up"
        case _:
            return None
    return Crossing(record.at, what, name)


Levels = dict[str, int | tuple[int, ...]]
"""By node, and by `node by class` for nodes that divide their demand."""


def levels_in(world: World, records: Iterable[Record]) -> list[tuple[int, Levels]]:
    """All levels at the end of each second in which any changed."""
    settled = [
        (record.at, named(record.body.levels, record.body.classes))
        for record in records
        if isinstance(record.body, WorldSettled)
    ]
    return steps(world, settled)


def named(levels: Mapping[str, int], classes: Mapping[str, tuple[int, ...]]) -> Levels:
    """Levels of nodes and of classes under one roof."""
    by_class: Levels = {f"{name} by class": parts for name, parts in classes.items()}
    return {**levels, **by_class}


def steps(world: World, changes: Iterable[tuple[int, Levels]]) -> list[tuple[int, Levels]]:
    """All levels after each second of `changes` in which one is new; whole until then."""
    before = named(
        {node.address: ONE for node in world.nodes},
        {node.address: (ONE,) * len(node.classes) for node in world.nodes if node.classes},
    )
    found: list[tuple[int, Levels]] = []
    for second, together in groupby(changes, key=itemgetter(0)):
        now = dict(before)
        for _, levels in together:
            now |= levels
        if now != before:
            found.append((second, now))
        before = now
    return found
