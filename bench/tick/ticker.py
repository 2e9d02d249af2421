"""The stepping: changes, then levels, then time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bench.tick.compile import compiled
from bench.tick.parts import TICK, Backups, Latches, Moved, Stores
from bench.tick.tables import Numbers
from oefening.world.model import World

SETTLED = 1e-7
"""Levels that move by less than a tenth of a ppm are at rest."""

PASSES = 2_000
ROUNDED = 1e-12
"""What floats may be off."""


class Change(NamedTuple):
    """To the damage of a node."""

    tick: int
    node: int
    inflow: bool
    """Whether it limits what the node's stock receives, instead of what the node delivers."""
    share: float
    """What is added to its damage."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """What came of a run."""

    levels: NDArray[np.float32]
    """Per tick and node, 0 to 1."""
    person_seconds: Numbers
    """Unmet, per node that is a need."""
    solved: int
    passes: int


class Ticker:
    """The world in arrays, at a quarter of an hour."""

    def __init__(self, world: World, changes: Sequence[Change], seed: int = 1) -> None:
        self._table = table = compiled(world)
        self._changes = sorted(changes, reverse=True)
        """Those that are still to come, the next one last."""
        self._stores = Stores(table.stocks)
        self._backups = Backups(table.tiers, np.random.default_rng(seed))
        self._latches = Latches(table.restarts, table.waivers, table.links.weight)
        nodes = len(world.nodes)
        self._damage = np.zeros((2, nodes))
        """Of what nodes deliver, and of what their stocks receive."""
        self._sound = np.ones((2, nodes))
        """What that leaves."""
        self._lost = np.zeros(nodes + table.classes.want.size)
        """1 − level, of all readings."""
        self._net = np.zeros(nodes)
        """What nodes receive less what they deliver, in the last pass."""
        self._solved = 0
        self._passes = 0

    def run(self, seconds: int, *, settle: bool = True) -> Ticked:
        """Step through so many seconds.

        Without `settle`, each tick is one pass, so that a loss travels one dependency a tick.
        """
        needs, nodes = self._table.needs, len(self._net)
        levels = np.empty((seconds // TICK, nodes), dtype=np.float32)
        harm = np.zeros(len(needs.node))
        moved = Moved(changed=True, rises=True)
        for tick in range(len(levels)):
            moved |= self._change(tick)
            if not settle:
                self._lost = self._pass(self._lost)
            elif moved.changed:
                self._solve(from_whole=moved.rises)
            levels[tick] = 1 - self._lost[:nodes]
            harm += self._lost[needs.node] * needs.persons * TICK
            moved = self._step((tick + 1) * TICK)
        return Ticked(levels, harm, self._solved, self._passes)

    def _change(self, tick: int) -> Moved:
        """Make the changes up to and including those of this tick."""
        moved = Moved(changed=False, rises=False)
        while self._changes and self._changes[-1].tick <= tick:
            change = self._changes.pop()
            self._damage[int(change.inflow), change.node] += change.share
            moved |= Moved(changed=True, rises=change.share < 0)
        if moved.changed:
            self._sound = 1 - np.clip(self._damage, 0, 1)
        return moved

    def _step(self, now: int) -> Moved:
        """Let a tick pass, at the end of which it is `now`."""
        return (
            self._stores.step(self._net)
            | self._backups.step(self._lost)
            | self._latches.step(self._lost, now)
        )

    # ── levels ───────────────────────────────────────────────────────────────────────────────────

    def _solve(self, *, from_whole: bool) -> None:
        self._solved += 1
        lost = np.zeros_like(self._lost) if from_whole else self._lost
        for _ in range(PASSES):
            found = self._pass(lost)
            if np.abs(found - lost).max() < SETTLED:
                break
            lost = found
        self._lost = found

    def _pass(self, lost: Numbers) -> Numbers:
        """The losses that follow from the losses of suppliers."""
        self._passes += 1
        seen = self._see(lost)
        able, received = self._function(seen), self._receive(seen)
        self._stores.limit(able, received)
        self._latches.hold(able)
        delivered, found = self._deliver(able)
        self._net = received - delivered
        return found

    def _see(self, lost: Numbers) -> Numbers:
        """What each link loses behind its backups."""
        links, tiers = self._table.links, self._table.tiers
        seen: Numbers = links.bare * lost[links.supplier]
        seen[tiers.link] += np.add.reduceat(self._backups.unbridged(lost), tiers.first)
        seen *= self._latches.weight
        return seen

    def _function(self, seen: Numbers) -> Numbers:
        """What nodes are able to deliver by what they depend on and their damage."""
        links = self._table.links
        able: Numbers = self._sound[0].copy()
        for span, how in ((links.worst, np.maximum), (links.best, np.minimum)):
            able[span.node] = np.minimum(able[span.node], 1 - span.combined(how, seen))
        summed = links.summed
        able[summed.node] = np.maximum(0, able[summed.node] - summed.combined(np.add, seen))
        able *= self._table.nodes.scale
        return able

    def _receive(self, seen: Numbers) -> Numbers:
        """What comes in."""
        inflow = self._table.links.inflow
        received: Numbers = self._sound[1].copy()
        worst = inflow.combined(np.maximum, seen)
        received[inflow.node] = np.minimum(received[inflow.node], 1 - worst)
        received *= self._table.nodes.margin
        return received

    def _deliver(self, able: Numbers) -> tuple[Numbers, Numbers]:
        """What nodes deliver, and the losses of nodes and classes that follow."""
        total, classes = self._table.nodes.total, self._table.classes
        delivered, short = np.minimum(total, able), np.maximum(0, 1 - able / total)
        rest = able[classes.node][:, None] - classes.before
        given = np.minimum(np.maximum(rest, 0), classes.allowed)
        together, whole = given.sum(axis=1), total[classes.node]
        delivered[classes.node] = together
        short[classes.node] = np.where(together >= whole - ROUNDED, 0, 1 - together / whole)
        parts = (classes.want - given) / classes.divisor
        parts[parts < ROUNDED] = 0
        return delivered, np.concatenate([short, parts.ravel()])
