"""Repair crews: they are sent out once all changes of a second have been made and levels settled.

A crew at work is a process of SimPy's. Whoever waits is sent a crew by priority, then by arrival.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import partial
from math import ceil, prod
from typing import Any

import simpy

from oefening import events
from oefening.engine.flow.parts import Unit
from oefening.engine.pools import Pools, Taker
from oefening.engine.run import Run
from oefening.world.effects import Work
from oefening.world.nodes import WHOLE


@dataclass(slots=True, eq=False, kw_only=True)
class Job(Taker):
    """The repair of one damage, which takes one crew."""

    damage: str
    work: Work
    needs: list[tuple[Unit, int]]
    """The nodes whose levels it needs, with how high these must be."""
    done: simpy.Event
    """Succeeds when the damage is gone, whatever ended it."""
    changed: simpy.Event
    """Succeeds when the work goes faster, or is finished by order."""
    priorities: dict[str, int] = field(default_factory=dict)
    """Priorities that were asked for, by claim; the last one holds."""
    speeds: dict[str, Fraction] = field(default_factory=dict)
    """How much faster the work is to go, by claim."""
    told_lacks: dict[str, int] = field(default_factory=dict)
    """What was last told of what keeps it from being begun: the level required in ppm, by node."""

    def priority(self) -> int:
        """Lower goes first."""
        return next(reversed(self.priorities.values()), self.work.priority)

    def speed(self) -> Fraction:
        """Of the usual."""
        return prod((*self.speeds.values(), *self.pool.speeds.values()), start=Fraction(1))

    def order(self) -> tuple[int, int, int]:
        """By priority, then by arrival; ahead of all that is no repair."""
        return 0, self.priority(), self.number

    def ready(self) -> bool:
        """Whether the levels that it needs are there."""
        return all(unit.level >= least for unit, least in self.needs)

    def lacks(self) -> dict[str, int]:
        """The levels that it needs and are not there, in ppm, by node."""
        return {unit.address: least for unit, least in self.needs if unit.level < least}


class Crews:
    """All pools of crews, and the repairs that they do."""

    def __init__(
        self, run: Run, repaired: Callable[[str], None], begun: Callable[[str], None]
    ) -> None:
        """Each is called with the name of a damage: that a crew has `repaired`, and has `begun`."""
        self._run = run
        self._repaired = repaired
        self._begun = begun
        self.pools = Pools(run)
        self._jobs: dict[str, Job] = {}

    def repair(self, damage: str, place: str, work: Work) -> None:
        """Queue the repair of a damage in `place`."""
        levels = self._run.kernel.by_address
        job = Job(
            place=place,
            trade=work.trade,
            missing=1,
            named=work.pool,
            damage=damage,
            work=work,
            needs=[(levels[need.on], need.at_least) for need in work.requires],
            done=self._run.env.event(),
            changed=self._run.env.event(),
        )
        job.came, job.moved = partial(self._begin, job), partial(self._tell_queued, job)
        if job.needs:
            job.passed = partial(self._tell_hindered, job)
        self._jobs[damage] = job
        self.pools.wait(job)
        self._tell_queued(job)

    def finish(self, damage: str) -> None:
        """Forget a repair whose damage is gone."""
        job = self._jobs.pop(damage, None)
        if job is None:
            return
        if job.missing:
            self.pools.free(job)
        if not job.done.triggered:
            job.done.succeed()

    def prefer(self, damage: str, claim: str, priority: int | None) -> None:
        """Ask for another priority of a repair, or (None) no longer; its place stays by arrival."""
        job = self._jobs.get(damage)
        if job is None:
            return
        before = job.priority()
        if priority is None:
            job.priorities.pop(claim, None)
        else:
            job.priorities[claim] = priority
        if job.missing and job.priority() != before:
            self._tell_queued(job)

    def hurry(self, damage: str, claim: str, speed: int | None) -> None:
        """Let the work that is left go at `speed` ppm of the usual, or (None) no longer."""
        job = self._jobs.get(damage)
        if job is None:
            return
        before = job.speed()
        if speed is None:
            job.speeds.pop(claim, None)
        else:
            job.speeds[claim] = Fraction(speed, WHOLE)
        if job.speed() != before:
            self._reckon(job)

    def pace(self, place: str, trade: str, claim: str, speed: int | None) -> int:
        """Let all repairs of a pool go at `speed` ppm of the usual, or (None) no longer.

        Return the speed at which they now go in all, in ppm, rounded down.
        """
        pool = self.pools.of(place, trade)
        if speed is None:
            pool.speeds.pop(claim, None)
        else:
            pool.speeds[claim] = Fraction(speed, WHOLE)
        for job in self._jobs.values():
            if job.pool is pool and not job.missing:
                self._reckon(job)
        return int(prod(pool.speeds.values(), start=Fraction(1)) * WHOLE)

    def _reckon(self, job: Job) -> None:
        """Have the end of the work reckoned anew."""
        job.changed.succeed()
        job.changed = self._run.env.event()

    def _tell_queued(self, job: Job) -> None:
        self._run.emit(
            events.RepairQueued(job.damage, job.work.trade, job.pool.place, job.priority())
        )

    def _tell_hindered(self, job: Job) -> None:
        """Tell what keeps a repair from being begun, if that is something else than before."""
        if (lacks := job.lacks()) != job.told_lacks:
            job.told_lacks = lacks
            self._run.emit(events.RepairHindered(job.damage, lacks))

    def _begin(self, job: Job) -> None:
        self._run.env.process(self._work(job))

    def _work(self, job: Job) -> Generator[simpy.Event, Any, None]:
        """What a crew does: travel, work, come free."""
        yield from self._do(job)
        if not job.done.triggered:
            self._repaired(job.damage)
        self.pools.free(job)

    def _do(self, job: Job) -> Generator[simpy.Event, Any, None]:
        run = self._run
        travel = job.work.travel
        left = Fraction(run.chance.length(f"repair/{job.damage}", run.now, job.work.takes))
        while not job.done.triggered:
            began, speed = run.now, job.speed()
            wait = travel + ceil(left / speed)
            run.emit(events.RepairStarted(job.damage, began + wait))
            self._begun(job.damage)
            over = run.env.timeout(wait)
            yield over | job.done | job.changed
            if over.processed:
                break
            driven = min(travel, run.now - began)
            travel -= driven
            left = max(Fraction(0), left - (run.now - began - driven) * speed)
