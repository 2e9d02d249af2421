"""Pools of crews and staff: who of a trade is free in a place, and who waits for some.

Repairs are served first, by priority; whoever takes staff for something else is served in the order
of asking, behind the repairs that can be begun.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import partial

from oefening import events
from oefening.engine.credits import Credits
from oefening.engine.ledger import Strength
from oefening.engine.run import Run
from oefening.world.model import NATION


@dataclass(slots=True, eq=False)
class Taker:
    """Something in a place that has staff of a trade, or waits for it."""

    place: str
    trade: str
    missing: int
    """How many it still waits for."""
    came: Callable[[], None] = lambda: None
    """Called in the second in which more have come, once they are counted."""
    moved: Callable[[], None] = lambda: None
    """Called when it waits for those of another pool, or has them."""
    passed: Callable[[], None] = lambda: None
    """Called when all that is free has been given, and it still waits."""
    named: str | None = None
    """The only place whose staff it takes; None: whoever is near."""
    number: int = 0
    """In the order of asking."""
    taken: dict["Pool", int] = field(default_factory=dict)
    """How many it has, by the pool that they are of."""
    own: "Pool" = field(init=False)
    """That of the region that `place` lies in."""
    pool: "Pool" = field(init=False)
    """Where it waits, or waited last."""

    @property
    def has(self) -> int:
        """How many it has."""
        return sum(self.taken.values())

    def order(self) -> tuple[int, int, int]:
        """The lowest goes first."""
        return 1, 0, self.number

    def ready(self) -> bool:
        """Whether it can have any now."""
        return True


@dataclass(slots=True, eq=False)
class Pool(Strength):
    """The crews of a trade in a place."""

    waiting: list[Taker] = field(default_factory=list)
    """Who waits for some of them."""
    speeds: dict[str, Fraction] = field(default_factory=dict)
    """How much faster all its repairs are to go, by claim."""

    def first(self) -> Taker | None:
        """Who is served next; None while nobody can be."""
        ready = (one for one in self.waiting if one.ready())
        return min(ready, key=lambda one: one.order(), default=None)


class Pools:
    """All pools of a run."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._pools: dict[tuple[str, str], Pool] = {}
        self._short: dict[Pool, None] = {}
        """The pools for whose staff somebody waits."""
        self._more = Credits()
        self._asked = 0
        """How often somebody has asked for staff."""
        self._chosen = 0
        """After how many changes of the ledger these pools were chosen."""
        for pool in run.world.crews:
            self.of(pool.place, pool.trade).there += pool.crews

    def of(self, place: str, trade: str) -> Pool:
        """The pool of a trade in a place."""
        if (place, trade) not in self._pools:
            self._pools[place, trade] = Pool(place, trade, told=self._tell)
        return self._pools[place, trade]

    def near(self, place: str, trade: str) -> Pool:
        """The pool of the region that `place` lies in, or the nation's where none stays in that."""
        own, national = self._own(place, trade), self.of(NATION, trade)
        return own if own.staying > 0 or national.staying <= 0 else national

    def _own(self, place: str, trade: str) -> Pool:
        """The pool of the region that `place` lies in."""
        known = self._run.places.get(place)
        return self.of(known.within if known is not None and known.within else place, trade)

    def take(self, place: str, trade: str, wanted: int, came: Callable[[], None]) -> Taker:
        """Take up to `wanted` staff from the pool near `place`; what it has at once is `Taker.has`.

        The rest comes as it comes free, behind whoever waits already; `came` tells of it.
        """
        taker = Taker(place, trade, wanted, partial(self._run.later, 0, came))
        self.wait(taker)
        if taker.pool.first() is taker:
            self._give(taker, taker.pool)
        return taker

    def wait(self, taker: Taker) -> None:
        """Have somebody wait for staff."""
        self._asked += 1
        taker.number = self._asked
        taker.own = self._own(taker.place, taker.trade)
        self._stand(taker, self._choice(taker))

    def free(self, taker: Taker) -> None:
        """Give back all that a taker has, and wait for no more."""
        if taker in taker.pool.waiting:
            taker.pool.waiting.remove(taker)
        taken, taker.taken, taker.missing = taker.taken, {}, 0
        for pool, number in taken.items():
            self._run.ledger.release(pool, number)

    def serve(self) -> None:
        """Give staff that is free to whoever waits: where they do, else of their own region.

        To be called when levels are settled, so that all that happens in a second counts.
        """
        if not self._short:
            return
        if self._chosen != self._run.ledger.changes:
            self._chosen = self._run.ledger.changes
            self._choose_again()
        for pool in list(self._short):
            while pool.free and (taker := pool.first()) is not None:
                self._give(taker, pool)
                taker.came()
        for pool in list(self._short):
            if pool.place == NATION:
                self._serve_at_home(pool)
            for taker in pool.waiting:
                taker.passed()
            if not pool.waiting:
                del self._short[pool]

    def _serve_at_home(self, national: Pool) -> None:
        """Give whoever waits for the nation's what their own region has free by now."""
        at_home = [one for one in national.waiting if one.own.free and one.named is None]
        for taker in sorted(at_home, key=lambda one: one.order()):
            if taker.own.free and taker.ready():
                self._give(taker, taker.own)
                taker.came()

    def _choose_again(self) -> None:
        """Have whoever waits where none stays wait where they would if they asked now."""
        for pool in list(self._short):
            if pool.staying <= 0:
                for taker in list(pool.waiting):
                    choice = self._choice(taker)
                    if choice is not pool:
                        pool.waiting.remove(taker)
                        self._stand(taker, choice)
                        taker.moved()

    def _choice(self, taker: Taker) -> Pool:
        if taker.named is not None:
            return self.of(taker.named, taker.trade)
        return self.near(taker.place, taker.trade)

    def _stand(self, taker: Taker, pool: Pool) -> None:
        taker.pool = pool
        pool.waiting.append(taker)
        self._short[pool] = None

    @staticmethod
    def _give(taker: Taker, pool: Pool) -> None:
        """Give what a pool has free to somebody who waits there, or for the nation's."""
        got = min(taker.missing, pool.free)
        taker.taken[pool] = taker.taken.get(pool, 0) + got
        taker.missing -= got
        pool.busy += got
        if not taker.missing:
            taker.pool.waiting.remove(taker)
            if taker.pool is not pool:
                taker.pool = pool
                taker.moved()

    def _tell(self, pool: Strength, by: int, owner: str) -> None:
        owners = self._more.add(f"{pool.place}/{pool.kind}", owner, by)
        self._run.emit(events.CrewsChanged(pool.place, pool.kind, by, owner, owners))
