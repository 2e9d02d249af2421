"""What the tick is given from the engine's records, and how near it comes to them."""

from collections.abc import Iterable, Sequence

import numpy as np

from bench.national import DAY
from bench.tick.parts import TICK
from bench.tick.tables import Numbers
from bench.tick.ticker import Change, Ticked
from oefening import events
from oefening.record import Record
from oefening.world.model import World
from oefening.world.nodes import WHOLE


def changes_of(records: Iterable[Record], world: World) -> list[Change]:
    """The damages that records tell of, each at the first tick that comes after it."""
    index = _index(world)
    found: list[Change] = []
    active: dict[str, Change] = {}
    for record in records:
        match record.body:
            case events.DamageDone(damage=name, node=node, share=share, limits=limits):
                done = Change(_tick(record), index[node], limits == "in", share / WHOLE)
                active[name] = done
                found.append(done)
            case events.DamageEnded(damage=name):
                done = active.pop(name)
                found.append(done._replace(tick=_tick(record), share=-done.share))
            case _:
                pass
    return found


def agreement(records: Sequence[Record], world: World, ticked: Ticked) -> dict[str, float]:
    """How far the tick is from the engine: mean gap in level, and in person-hours, in percent."""
    exact = _levels(records, world, len(ticked.levels))
    persons = np.array([node.persons for node in world.nodes])
    unmet = float(((1 - exact) @ persons).sum() * TICK)
    return {
        "mean level missed, % of a level": float(np.abs(exact - ticked.levels).mean() * 100),
        "mean loss in the engine, % of a level": float((1 - exact).mean() * 100),
        "person-hours off, %": abs(float(ticked.person_seconds.sum()) / max(1, unmet) - 1) * 100,
        "ticks": len(ticked.levels),
        "ticks a day": DAY // TICK,
    }


def _levels(records: Iterable[Record], world: World, ticks: int) -> Numbers:
    """The engine's level of each node at each tick, 0 to 1."""
    index = _index(world)
    levels = np.ones((ticks, len(index)))
    for record in records:
        if isinstance(record.body, events.WorldSettled):
            for address, level in record.body.levels.items():
                levels[_tick(record) :, index[address]] = level / WHOLE
    return levels


def _index(world: World) -> dict[str, int]:
    return {node.address: number for number, node in enumerate(world.nodes)}


def _tick(record: Record) -> int:
    """The first tick at which what is recorded is so."""
    return -(-record.at // TICK)
