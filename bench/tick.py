"""The rival: the same world stepped every 15 minutes, all nodes at once, in NumPy.

Same nodes, dependencies, backups, stocks, classes, latches, household needs and damages as the
engine's; everything that happens inside a quarter of an hour happens at its end. It works in losses
(1 − level) as floats, so that a whole node is exactly 0. When repairs end is taken from the
engine's own records, so that it need not queue crews: that is in its favour. It is solved anew only
in ticks in which something changed, and from the levels of the tick before if nothing may rise.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from bench.tick_tables import Numbers, Places, Tables, tables
from oefening import events
from oefening.record import Record
from oefening.world.model import World

TICK = 900
"""Seconds."""

SETTLED = 1e-7
"""Levels that move by less than a tenth of a ppm are at rest."""

PASSES = 2_000
ROUNDED = 1e-12
"""What floats may be off."""

Flags: TypeAlias = NDArray[np.bool_]
Change = tuple[int, int, bool, float]
"""Tick, node, whether it limits inflow, and the share that is added to its damage."""


@dataclass(frozen=True)
class Ticked:
    """What came of a run."""

    levels: NDArray[np.float32]
    """Per tick and node, 0 to 1."""
    person_seconds: Numbers
    """Unmet, per node that is a need."""
    solved: int
    passes: int


def changes_of(records: Iterable[Record], world: World) -> list[Change]:
    """The damages that records tell of, each at the first tick that comes after it."""
    index = {node.address: number for number, node in enumerate(world.nodes)}
    active: dict[str, tuple[int, bool, float]] = {}
    found: list[Change] = []
    for record in records:
        tick = -(-record.at // TICK)
        match record.body:
            case events.DamageDone(damage=name, node=node, share=share, limits=limits):
                active[name] = index[node], limits == "in", share / 1e6
                found.append((tick, *active[name]))
            case events.DamageEnded(damage=name):
                node_hit, inflow, share_hit = active.pop(name)
                found.append((tick, node_hit, inflow, -share_hit))
            case _:
                pass
    return found


class Ticker:
    """The world in arrays, at a quarter of an hour."""

    def __init__(self, world: World, changes: Sequence[Change], seed: int = 1) -> None:
        self.table: Tables = tables(world)
        self._changes = sorted(changes)
        self._chance = np.random.default_rng(seed)
        self.solved = 0
        self.passes = 0
        table = self.table
        nodes, tiers = len(table.margin), len(table.tier_share)
        self.lost = np.zeros(nodes + table.class_want.size)
        """1 − level, of all nodes and then of all classes."""
        self._damage = np.zeros((2, nodes))
        self._sound = np.ones((2, nodes))
        self._amount = table.stock.copy()
        self._empty = np.zeros(len(table.stocked), dtype=np.bool_)
        self._held = table.tier_lasts.copy()
        self._charged = np.ones(tiers, dtype=np.bool_)
        self._short = np.zeros(tiers, dtype=np.bool_)
        self._bridged = table.tier_share.copy()
        self._draw(np.flatnonzero(table.tier_fails > 0))
        latched = len(table.latched)
        self._fallen = np.zeros(latched, dtype=np.bool_)
        self._up_at = np.full(latched, np.inf)
        self._fell_at = np.zeros(latched)
        self._lowest = np.ones(latched)
        self._free = np.ones(latched)
        self._weight = table.weight.copy()
        self._received = np.zeros(nodes)
        self._delivered = np.zeros(nodes)

    def run(self, seconds: int, *, settle: bool = True) -> Ticked:
        """Step through so many seconds.

        Without `settle`, each tick is one pass, so that a loss travels one dependency a tick.
        """
        table, ticks = self.table, seconds // TICK
        nodes = len(table.margin)
        history = np.empty((ticks, nodes), dtype=np.float32)
        harm = np.zeros(len(table.needs))
        fresh, rises, at = True, True, 0
        for tick in range(ticks):
            while at < len(self._changes) and self._changes[at][0] <= tick:
                _, node, inflow, share = self._changes[at]
                self._damage[int(inflow), node] += share
                fresh, rises, at = True, rises or share < 0, at + 1
                self._sound = 1 - np.clip(self._damage, 0, 1)
            if not settle:
                self.lost = self._pass(self.lost)
            elif fresh:
                self._solve(from_whole=rises)
            history[tick] = 1 - self.lost[:nodes]
            harm += self.lost[table.needs] * table.persons * TICK
            fresh, rises = self._step((tick + 1) * TICK)
        return Ticked(history, harm, self.solved, self.passes)

    # ── levels ───────────────────────────────────────────────────────────────────────────────────

    def _solve(self, *, from_whole: bool) -> None:
        self.solved += 1
        lost = np.zeros_like(self.lost) if from_whole else self.lost
        for _ in range(PASSES):
            found = self._pass(lost)
            if np.abs(found - lost).max() < SETTLED:
                break
            lost = found
        self.lost = found

    def _pass(self, lost: Numbers) -> Numbers:
        """The losses that follow from the losses of suppliers."""
        self.passes += 1
        table = self.table
        behind = lost[table.supplier]
        seen = table.bare * behind
        seen[table.tiered] += np.add.reduceat(self._unbridged(lost), table.tier_first)
        seen *= self._weight
        able = self._sound[0].copy()
        for nodes, part, first, combine in table.limits:
            able[nodes] = np.minimum(able[nodes], 1 - combine.reduceat(seen[part], first))
        nodes, part, first = table.summed
        able[nodes] = np.maximum(0, able[nodes] - np.add.reduceat(seen[part], first))
        able *= table.scale
        received = self._receive(seen)
        held = able[table.stocked]
        able[table.stocked] = np.where(self._empty, np.minimum(held, received[table.stocked]), held)
        self._latch(able)
        return self._deliver(able)

    def _unbridged(self, lost: Numbers) -> Numbers:
        """What each backup leaves of its supplier's loss, times its share."""
        table = self.table
        gap = lost[table.tier_supplier]
        carried = table.tier_brings * (1 - lost[table.tier_fuel])
        left = np.where(self._charged, 0, np.maximum(0, gap - carried))
        unbridged: Numbers = (table.tier_share - self._bridged) * gap + self._bridged * left
        return unbridged

    def _receive(self, seen: Numbers) -> Numbers:
        received: Numbers = self._sound[1].copy()
        nodes, part, first = self.table.fed
        if len(nodes):
            worst = 1 - np.maximum.reduceat(seen[part], first)
            received[nodes] = np.minimum(received[nodes], worst)
        received *= self.table.margin
        self._received = received
        return received

    def _latch(self, able: Numbers) -> None:
        """Hold down what has fallen."""
        table = self.table
        mine = able[table.latched]
        total = table.total[table.latched]
        self._free = np.minimum(1, mine / total)
        kept = np.where(table.keeps, self._lowest * total, 0)
        able[table.latched] = np.where(self._fallen, np.minimum(mine, kept), mine)

    def _deliver(self, able: Numbers) -> Numbers:
        table = self.table
        delivered = np.minimum(table.total, able)
        short = np.maximum(0, 1 - able / table.total)
        if not table.class_want.size:
            self._delivered = delivered
            return short
        rest = able[table.divided][:, None] - table.class_before
        given = np.minimum(np.maximum(rest, 0), table.class_allowed)
        together = given.sum(axis=1)
        delivered[table.divided] = together
        self._delivered = delivered
        whole = table.total[table.divided]
        short[table.divided] = np.where(together >= whole - ROUNDED, 0, 1 - together / whole)
        parts = np.where(table.class_want > 0, 1 - given / table.class_never_zero, 0)
        parts[parts < ROUNDED] = 0
        return np.concatenate([short, parts.ravel()])

    # ── time ─────────────────────────────────────────────────────────────────────────────────────

    def _step(self, now: int) -> tuple[bool, bool]:
        """Let a tick pass; return whether levels must be solved anew, and whether any may rise."""
        some = [self._step_stocks(), self._step_tiers(), self._step_latches(now)]
        return any(changed for changed, _ in some), any(rises for _, rises in some)

    def _step_stocks(self) -> tuple[bool, bool]:
        table = self.table
        net = (self._received - self._delivered)[table.stocked]
        self._amount = np.clip(self._amount + net * TICK, 0, table.stock)
        was = self._empty
        self._empty = np.where(was, self._amount < table.refilled, self._amount <= 0)
        return bool((was != self._empty).any()), bool((was & ~self._empty).any())

    def _step_tiers(self) -> tuple[bool, bool]:
        table = self.table
        gap = self.lost[table.tier_supplier]
        short = gap > 0
        carried = table.tier_brings * (1 - self.lost[table.tier_fuel])
        covered = np.minimum(1, carried / np.where(short, gap, 1))
        drain = np.where(table.tier_shared, np.minimum(gap, carried) - gap, covered - 1)
        rate = np.where(short, drain, np.where(table.tier_fuelled, carried, table.tier_recharge))
        self._held = np.clip(self._held + rate * TICK, 0, table.tier_lasts)
        was = self._charged
        self._charged = self._held > 0
        stopped = np.flatnonzero(self._short & ~short & (table.tier_fails > 0))
        self._short = short
        if len(stopped):
            self._draw(stopped)
        changed = bool((was != self._charged).any()) or bool(len(stopped))
        return changed, bool((self._charged & ~was).any()) or bool(len(stopped))

    def _draw(self, which: Places) -> None:
        """Draw which generators will not start the next time."""
        table = self.table
        sites = table.tier_sites[which]
        failed = self._chance.binomial(sites, table.tier_fails[which]) / sites
        self._bridged[which] = table.tier_share[which] * (1 - failed)

    def _step_latches(self, now: int) -> tuple[bool, bool]:
        table = self.table
        level = 1 - self.lost[table.latched]
        falls = ~self._fallen & (level < table.below)
        ups = self._fallen & (self._up_at <= now)
        self._fell_at[falls] = now
        self._lowest[falls] = level[falls]
        self._fallen = (self._fallen | falls) & ~ups
        self._up_at[ups] = np.inf
        lowest = np.where(self._fallen, np.minimum(self._lowest, self._free), self._lowest)
        lower = bool((lowest < self._lowest).any())
        self._lowest = lowest
        well = self._free >= table.below
        begun = self._fallen & well & np.isinf(self._up_at)
        grown = table.after + table.grows * (now - self._fell_at)
        self._up_at[begun] = now + grown[begun]
        self._up_at[self._fallen & ~well] = np.inf
        waivers = self._waive(falls)
        return bool(falls.any() or ups.any() or lower or waivers), bool(ups.any() or waivers)

    def _waive(self, falls: Flags) -> bool:
        """Waive what a fallen node does not need to start, until it is up and sees it again."""
        table = self.table
        if not len(table.waivable):
            return False
        owner = table.waivable_latch
        idle = self._weight[table.waivable] == 0
        seen = 1 - self.lost[table.supplier[table.waivable]]
        ends = idle & ~self._fallen[owner] & (seen >= table.below[owner])
        begins = falls[owner]
        self._weight[table.waivable[ends]] = table.weight[table.waivable[ends]]
        self._weight[table.waivable[begins]] = 0
        return bool(ends.any() or begins.any())
