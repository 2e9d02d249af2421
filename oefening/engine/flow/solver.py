"""Levels as the greatest fixed point of all formulas, solved from what was touched downstream.

Units are solved in rank order, so that one in no loop is evaluated once. In a loop everybody
depends on everybody: where something may have risen, all that is degraded there is set to whole,
and from there levels only go down, each fall passed on round the loop until nothing falls.
"""

from bisect import insort
from collections.abc import Sequence
from operator import gt

from oefening.engine.flow.levels import evaluate
from oefening.engine.flow.parts import Loop, Unit
from oefening.world.nodes import WHOLE

Before = dict[int, tuple[int, tuple[int, ...]]]
"""What units were before they became another: level and classes' levels, by rank."""


class Solver:
    """What is to be solved, and how to.

    With `full`, everything is solved every time: slower, and to no other effect.
    """

    def __init__(self, units: Sequence[Unit], *, full: bool = False) -> None:
        self.settles = 0
        """How often levels were solved, and how many nodes' formulas that took:"""
        self.evaluations = 0
        self._units = units
        self._full = full
        self._queue: list[int] = []
        """Ranks of the units that wait, below zero, so that the first one of them is the last."""

    @property
    def waits(self) -> bool:
        """Whether there is anything to solve."""
        return bool(self._queue)

    def touch(self, unit: Unit, *, rises: bool) -> None:
        """Have the unit solved next time; `rises` if its level may go up by this."""
        if rises and unit.loop is not None:
            unit.loop.rising.append(unit)
        if not unit.waits:
            unit.waits = True
            insort(self._queue, -unit.index)

    def solve(self, now: int, before: Before) -> set[int]:
        """Find the greatest fixed point; return the ranks of solved units that keep something.

        Stocks and latches do, and may move while the level stays. What has changed goes into
        `before`, unless it is there.
        """
        if self._full:
            for unit in self._units:
                self.touch(unit, rises=True)
        queue = self._queue
        solved: set[int] = set()
        while queue:
            unit = self._units[-queue[-1]]
            if unit.loop is not None:
                self._go_round(unit.loop, now, before, solved)
            elif (was := self._evaluate_first(now, solved)) is not None:
                before.setdefault(unit.index, was)
                self._pass_on(unit, was)
        self.settles += 1
        return solved

    def _evaluate_first(self, now: int, solved: set[int]) -> tuple[int, tuple[int, ...]] | None:
        """Evaluate the first unit that waits; return what it was if it is another now."""
        rank = -self._queue.pop()
        unit = self._units[rank]
        unit.waits = False
        if unit.store is not None or unit.latch is not None:
            solved.add(rank)
        self.evaluations += 1
        level, levels = unit.level, unit.levels
        evaluate(unit, now)
        return None if unit.level == level and unit.levels == levels else (level, levels)

    def _go_round(self, loop: Loop, now: int, before: Before, solved: set[int]) -> None:
        """Solve a loop, with all that it depends on solved; pass on what has changed in the end."""
        queue, last = self._queue, loop.units[-1].index
        were: Before = {}
        self._make_whole(loop, were)
        while queue and -queue[-1] <= last:
            unit = self._units[-queue[-1]]
            if (was := self._evaluate_first(now, solved)) is not None:
                were.setdefault(unit.index, was)
                for consumer in unit.consumers.values():
                    if consumer.loop is loop:
                        self.touch(consumer, rises=False)
        for rank, was in were.items():
            unit = self._units[rank]
            if (unit.level, unit.levels) != was:
                before.setdefault(rank, was)
                self._pass_on(unit, was)

    def _make_whole(self, loop: Loop, were: Before) -> None:
        """Set to whole, in a loop, what is degraded of what may rise and of all behind it."""
        rising, loop.rising = loop.rising, []
        while rising:
            unit = rising.pop()
            if unit.loop is not loop:
                continue
            self.touch(unit, rises=False)
            if unit.degraded() and not unit.frozen:
                were[unit.index] = unit.level, unit.levels
                unit.level, unit.levels = WHOLE, (WHOLE,) * len(unit.levels)
                rising += unit.consumers.values()

    def _pass_on(self, unit: Unit, was: tuple[int, tuple[int, ...]]) -> None:
        """Have those solved that depend on a changed unit and are not in a loop with it."""
        loop, rises = unit.loop, None
        for consumer in unit.consumers.values():
            if consumer.loop is None:
                if not consumer.waits:
                    consumer.waits = True
                    insort(self._queue, -consumer.index)
            elif consumer.loop is not loop:
                if rises is None:
                    rises = unit.level > was[0] or any(map(gt, unit.levels, was[1]))
                self.touch(consumer, rises=rises)
