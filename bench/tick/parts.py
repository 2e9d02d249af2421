"""What moves with time: stocks, backups and latches, each with the table that it follows.

Each says after a step whether levels must be solved anew. In between it takes part in a pass.
"""

from typing import NamedTuple

import numpy as np

from bench.tick.tables import Flags, Numbers, Places, Restarts, Stocks, Tiers, Waivers

TICK = 900
"""Seconds."""


class Moved(NamedTuple):
    """What changes mean to the levels."""

    changed: bool
    """They must be solved anew."""
    rises: bool
    """Some of them may rise by it."""

    def __or__(self, other: "Moved") -> "Moved":
        return Moved(self.changed or other.changed, self.rises or other.rises)


class Stores:
    """Stocks, which are full at first."""

    def __init__(self, table: Stocks) -> None:
        self._table = table
        self._amount = table.capacity.copy()
        self._empty = np.zeros(len(table.node), dtype=np.bool_)

    def limit(self, able: Numbers, received: Numbers) -> None:
        """Have an empty stock pass on no more than comes in."""
        node = self._table.node
        mine = able[node]
        able[node] = np.where(self._empty, np.minimum(mine, received[node]), mine)

    def step(self, net: Numbers) -> Moved:
        """Let a tick pass in which every node receives so much more than it delivers."""
        table, was = self._table, self._empty
        self._amount = np.clip(self._amount + net[table.node] * TICK, 0, table.capacity)
        self._empty = np.where(was, self._amount < table.refilled, self._amount <= 0)
        return Moved(bool((was != self._empty).any()), bool((was & ~self._empty).any()))


class Backups:
    """Batteries, generators and what people have at home, which are full at first."""

    def __init__(self, table: Tiers, chance: np.random.Generator) -> None:
        self._table = table
        self._chance = chance
        self._held = table.lasts.copy()
        self._charged = np.ones(len(table.share), dtype=np.bool_)
        self._short = np.zeros(len(table.share), dtype=np.bool_)
        """Whose supplier is not whole."""
        self._bridged = table.share.copy()
        """The share of sites whose backup works when it is called upon."""
        self._draw(np.flatnonzero(table.fails > 0))

    def unbridged(self, lost: Numbers) -> Numbers:
        """What each leaves of its supplier's loss, times its share."""
        table = self._table
        gap = lost[table.supplier]
        left = np.where(self._charged, 0, np.maximum(0, gap - self._carried(lost)))
        unbridged: Numbers = (table.share - self._bridged) * gap + self._bridged * left
        return unbridged

    def step(self, lost: Numbers) -> Moved:
        """Let a tick pass with such losses."""
        table, charged, was_short = self._table, self._charged, self._short
        gap, carried = lost[table.supplier], self._carried(lost)
        short = gap > 0
        covered = np.minimum(1, carried / np.where(short, gap, 1))
        drain = np.where(table.shared, np.minimum(gap, carried) - gap, covered - 1)
        rate = np.where(short, drain, np.where(table.fuelled, carried, table.recharge))
        self._held = np.clip(self._held + rate * TICK, 0, table.lasts)
        self._charged, self._short = self._held > 0, short
        stopped = np.flatnonzero(was_short & ~short & (table.fails > 0))
        drawn = len(stopped) > 0
        if drawn:
            self._draw(stopped)
        return Moved(
            drawn or bool((charged != self._charged).any()),
            drawn or bool((self._charged & ~charged).any()),
        )

    def _carried(self, lost: Numbers) -> Numbers:
        """What refuelling brings."""
        carried: Numbers = self._table.brings * (1 - lost[self._table.fuel])
        return carried

    def _draw(self, which: Places) -> None:
        """Draw which generators will not start the next time."""
        table = self._table
        sites = table.sites[which]
        failed = self._chance.binomial(sites, table.fails[which]) / sites
        self._bridged[which] = table.share[which] * (1 - failed)


class Latches:
    """Restarts of nodes that have fallen, and what they need not wait for."""

    def __init__(self, table: Restarts, waivers: Waivers, weight: Numbers) -> None:
        self._table = table
        self._waivers = waivers
        self.weight = weight.copy()
        """Of every link; 0 while it is waived."""
        count = len(table.node)
        self._fallen = np.zeros(count, dtype=np.bool_)
        self._fell_at = np.zeros(count)
        self._up_at = np.full(count, np.inf)
        self._lowest = np.ones(count)
        self._free = np.ones(count)
        """The level were it not held down."""

    def hold(self, able: Numbers) -> None:
        """Hold down what has fallen."""
        table = self._table
        mine = able[table.node]
        self._free = np.minimum(1, mine / table.total)
        kept = np.where(table.keeps, self._lowest * table.total, 0)
        able[table.node] = np.where(self._fallen, np.minimum(mine, kept), mine)

    def step(self, lost: Numbers, now: int) -> Moved:
        """Let nodes fall, begin to restart, and be up."""
        table = self._table
        level = 1 - lost[table.node]
        falls = ~self._fallen & (level < table.below)
        ups = self._fallen & (self._up_at <= now)
        self._fell_at[falls] = now
        self._lowest[falls] = level[falls]
        self._fallen = (self._fallen | falls) & ~ups
        self._up_at[ups] = np.inf
        lowest = np.where(self._fallen, np.minimum(self._lowest, self._free), self._lowest)
        lower = bool((lowest < self._lowest).any())
        self._lowest = lowest
        self._restart(now)
        up = bool(ups.any())
        return Moved(bool(falls.any()) or up or lower, up) | self._waive(lost, falls)

    def _restart(self, now: int) -> None:
        """Begin to restart what could do well, and break off what no longer could."""
        table = self._table
        well = self._free >= table.below
        begun = self._fallen & well & np.isinf(self._up_at)
        takes = table.after + table.grows * (now - self._fell_at)
        self._up_at[begun] = now + takes[begun]
        self._up_at[self._fallen & ~well] = np.inf

    def _waive(self, lost: Numbers, falls: Flags) -> Moved:
        """Waive what a fallen node does not need to start, until it is up and sees it again."""
        table = self._waivers
        waived = self.weight[table.link] == 0
        below, fallen = self._table.below[table.restart], self._fallen[table.restart]
        ends = waived & ~fallen & (1 - lost[table.supplier] >= below)
        begins = falls[table.restart]
        self.weight[table.link[ends]] = table.weight[ends]
        self.weight[table.link[begins]] = 0
        changed = bool(ends.any() or begins.any())
        return Moved(changed, changed)
