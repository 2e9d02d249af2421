"""Repair crews: each is a process that takes the next repair of its trade and works on it."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, prod
from typing import Any

import simpy

from oefening import events
from oefening.engine.run import Run
from oefening.world.effects import Work
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE


@dataclass(slots=True, eq=False)
class Job:
    """The repair of one damage."""

    damage: str
    work: Work
    pool: "Pool"
    sequence: int
    done: simpy.Event
    """Succeeds when the damage is gone, whatever ended it."""
    changed: simpy.Event
    """Succeeds when the work goes faster, or is finished by order."""
    priorities: dict[str, int] = field(default_factory=dict)
    """Priorities that were asked for, by claim; the last one holds."""
    speeds: dict[str, Fraction] = field(default_factory=dict)
    """How much faster the work is to go, by claim."""
    until: int | None = None
    ticket: int = 0
    """Of its place in the queue; an older place is void."""

    def priority(self) -> int:
        """Lower goes first."""
        return next(reversed(self.priorities.values()), self.work.priority)

    def speed(self) -> Fraction:
        """Of the usual."""
        return prod(self.speeds.values(), start=Fraction(1))


@dataclass(slots=True, eq=False)
class Pool:
    """The crews of a trade in a place."""

    place: str
    trade: str
    jobs: simpy.PriorityStore
    crews: int = 0
    called: int = 0
    """Crews that have been called up so far; the others have never been needed."""
    busy: int = 0
    blocked: list[Job] = field(default_factory=list)
    """Repairs that wait for a level, in the order in which they came."""


class Crews:
    """All pools of crews, and the repairs that they do."""

    def __init__(self, run: Run, repaired: Callable[[str], None]) -> None:
        """`repaired` is called with the name of each damage that a crew has repaired."""
        self._run = run
        self._repaired = repaired
        self._pools: dict[tuple[str, str], Pool] = {}
        self._jobs: dict[str, Job] = {}
        self._sequence = 0
        self._waiting = 0
        """How many repairs wait for a level."""
        for pool in run.world.crews:
            self.change(pool.place, pool.trade, pool.crews)

    def change(self, place: str, trade: str, by: int) -> None:
        """Add `by` crews to a pool, or take some out: whichever come free first leave."""
        pool = self._pool(place, trade)
        pool.crews += by
        self._call(pool)

    def repair(self, damage: str, place: str, work: Work) -> None:
        """Queue the repair of a damage in `place`."""
        self._sequence += 1
        job = Job(
            damage=damage,
            work=work,
            pool=self._pool_for(place, work),
            sequence=self._sequence,
            done=self._run.env.event(),
            changed=self._run.env.event(),
        )
        self._jobs[damage] = job
        self._queue(job)

    def finish(self, damage: str) -> None:
        """Forget a repair whose damage is gone."""
        job = self._jobs.pop(damage, None)
        if job is not None and not job.done.triggered:
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
        if job.until is None and job.priority() != before:
            self._queue(job)

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
            job.changed.succeed()
            job.changed = self._run.env.event()

    def look_again(self) -> None:
        """Queue the repairs that waited for a level which is there now."""
        if not self._waiting:
            return
        for pool in self._pools.values():
            ready = [job for job in pool.blocked if self._ready(job)]
            pool.blocked = [job for job in pool.blocked if not self._ready(job)]
            self._waiting -= len(ready)
            for job in ready:
                self._put(job)

    def _pool(self, place: str, trade: str) -> Pool:
        if (place, trade) not in self._pools:
            self._pools[place, trade] = Pool(place, trade, simpy.PriorityStore(self._run.env))
        return self._pools[place, trade]

    def _pool_for(self, place: str, work: Work) -> Pool:
        """The pool named, or the region's own, or the nation's where the region has none."""
        if work.pool is not None:
            return self._pool(work.pool, work.trade)
        known = self._run.places.get(place)
        region = known.within if known is not None and known.within else place
        own, national = self._pool(region, work.trade), self._pool(NATION, work.trade)
        return own if own.crews or not national.crews else national

    def _queue(self, job: Job) -> None:
        self._run.emit(
            events.RepairQueued(job.damage, job.work.trade, job.pool.place, job.priority())
        )
        if job.work.requires:
            # Levels are settled only at the end of the second, and then `look_again` is called.
            self._block(job)
        else:
            self._put(job)

    def _block(self, job: Job) -> None:
        job.pool.blocked.append(job)
        self._waiting += 1

    def _call(self, pool: Pool) -> None:
        """Call up a crew for every repair in the queue, as long as there are any."""
        while pool.called < pool.crews and pool.called < len(pool.jobs.items) + pool.busy:
            pool.called += 1
            self._run.env.process(self._work(pool))

    def _put(self, job: Job) -> None:
        job.ticket += 1
        item = (job, job.ticket)
        job.pool.jobs.put(simpy.PriorityItem((job.priority(), job.sequence, job.ticket), item))
        self._call(job.pool)

    def _ready(self, job: Job) -> bool:
        levels = self._run.kernel.by_address
        return all(levels[need.on].level >= need.at_least for need in job.work.requires)

    def _work(self, pool: Pool) -> Generator[simpy.Event, Any, None]:
        """A crew's life: take a repair, travel, work; until told to leave."""
        while pool.called <= pool.crews:
            taken = yield pool.jobs.get()
            if pool.called > pool.crews:
                pool.jobs.put(taken)
                break
            job, ticket = taken.item
            if ticket != job.ticket or job.done.triggered or job.until is not None:
                continue
            if not self._ready(job):
                self._block(job)
                continue
            pool.busy += 1
            yield from self._do(job)
            pool.busy -= 1
        pool.called -= 1

    def _do(self, job: Job) -> Generator[simpy.Event, Any, None]:
        run = self._run
        takes = run.chance.length(f"repair/{job.damage}", run.now, job.work.takes)
        left = Fraction(job.work.travel + takes)
        while not job.done.triggered:
            began, speed = run.now, job.speed()
            wait = ceil(left / speed)
            job.until = began + wait
            run.emit(events.RepairStarted(job.damage, job.until))
            over = run.env.timeout(wait)
            yield over | job.done | job.changed
            if over.processed:
                break
            left = max(Fraction(0), left - (run.now - began) * speed)
        if not job.done.triggered:
            self._repaired(job.damage)
