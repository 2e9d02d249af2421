"""Repair crews: they are sent out once all changes of a second have been made and levels settled.

A crew at work is a process of SimPy's. Whoever waits is sent a crew by priority, then by arrival.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, prod
from typing import Any

import simpy

from oefening import events
from oefening.engine.pools import Pool, Pools
from oefening.engine.run import Run
from oefening.world.effects import Work
from oefening.world.nodes import WHOLE


@dataclass(slots=True, eq=False)
class Job:
    """The repair of one damage."""

    damage: str
    place: str
    work: Work
    pool: Pool
    sequence: int
    done: simpy.Event
    """Succeeds when the damage is gone, whatever ended it."""
    changed: simpy.Event
    """Succeeds when the work goes faster, or is finished by order."""
    priorities: dict[str, int] = field(default_factory=dict)
    """Priorities that were asked for, by claim; the last one holds."""
    speeds: dict[str, Fraction] = field(default_factory=dict)
    """How much faster the work is to go, by claim."""

    def priority(self) -> int:
        """Lower goes first."""
        return next(reversed(self.priorities.values()), self.work.priority)

    def speed(self) -> Fraction:
        """Of the usual."""
        return prod((*self.speeds.values(), *self.pool.speeds.values()), start=Fraction(1))


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
        self._sequence = 0
        self._lines: dict[Pool, list[Job]] = {}
        """The repairs that no crew has been sent to, by the pool in which they wait."""
        self._chosen = 0
        """After how many changes of the ledger these pools were chosen."""

    def repair(self, damage: str, place: str, work: Work) -> None:
        """Queue the repair of a damage in `place`."""
        self._sequence += 1
        job = Job(
            damage=damage,
            place=place,
            work=work,
            pool=self._pool_for(place, work),
            sequence=self._sequence,
            done=self._run.env.event(),
            changed=self._run.env.event(),
        )
        self._jobs[damage] = job
        self._lines.setdefault(job.pool, []).append(job)
        self._tell_queued(job)

    def finish(self, damage: str) -> None:
        """Forget a repair whose damage is gone."""
        job = self._jobs.pop(damage, None)
        if job is None:
            return
        if self._waits(job):
            self._lines[job.pool].remove(job)
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
        if self._waits(job) and job.priority() != before:
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
            if job.pool is pool and not self._waits(job):
                self._reckon(job)
        return int(prod(pool.speeds.values(), start=Fraction(1)) * WHOLE)

    def _reckon(self, job: Job) -> None:
        """Have the end of the work reckoned anew."""
        job.changed.succeed()
        job.changed = self._run.env.event()

    def send_out(self) -> None:
        """Send crews that are free to the repairs that wait, where the levels these need are there.

        What is then still free goes to those who wait to take staff for something else. To be
        called when levels are settled, so that all that happens in a second counts.
        """
        if self._chosen != self._run.ledger.changes:
            self._chosen = self._run.ledger.changes
            self._choose_again()
            self.pools.choose_again()
        for pool, waiting in list(self._lines.items()):
            while pool.free and (job := self._first(waiting)) is not None:
                waiting.remove(job)
                pool.busy += 1
                self._run.env.process(self._work(job))
            if not waiting:
                del self._lines[pool]
        self.pools.serve()

    def _choose_again(self) -> None:
        """Have repairs wait where they would if their damage were done now."""
        for pool, waiting in list(self._lines.items()):
            for job in list(waiting):
                other = self._pool_for(job.place, job.work)
                if other is not pool:
                    waiting.remove(job)
                    job.pool = other
                    self._lines.setdefault(other, []).append(job)
                    self._tell_queued(job)

    def _waits(self, job: Job) -> bool:
        return job in self._lines.get(job.pool, ())

    def _first(self, waiting: list[Job]) -> Job | None:
        """The repair that a crew is sent to next; None while none can be begun."""
        ready = (job for job in waiting if self._ready(job))
        return min(ready, key=lambda job: (job.priority(), job.sequence), default=None)

    def _pool_for(self, place: str, work: Work) -> Pool:
        """The pool named, or the region's own, or the nation's where the region has none."""
        if work.pool is not None:
            return self.pools.of(work.pool, work.trade)
        return self.pools.near(place, work.trade)

    def _tell_queued(self, job: Job) -> None:
        self._run.emit(
            events.RepairQueued(job.damage, job.work.trade, job.pool.place, job.priority())
        )

    def _ready(self, job: Job) -> bool:
        levels = self._run.kernel.by_address
        return all(levels[need.on].level >= need.at_least for need in job.work.requires)

    def _work(self, job: Job) -> Generator[simpy.Event, Any, None]:
        """What a crew does: travel, work, come free."""
        yield from self._do(job)
        if not job.done.triggered:
            self._repaired(job.damage)
        self._run.ledger.release(job.pool)

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
