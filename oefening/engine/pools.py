"""Pools of crews and staff: who of a trade is free in a place, and who waits for some.

Repairs wait in a pool by priority; whoever takes staff for something else is served in the order of
asking, behind the repairs that can be begun.
"""

from bisect import insort
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

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
    came: Callable[[], None]
    """Called in the second in which more have come, once they are counted."""
    number: int
    """In the order of asking."""
    taken: dict["Pool", int] = field(default_factory=dict)
    """How many it has, by the pool that they are of."""

    @property
    def has(self) -> int:
        """How many it has."""
        return sum(self.taken.values())


@dataclass(slots=True, eq=False)
class Pool(Strength):
    """The crews of a trade in a place."""

    takers: list[Taker] = field(default_factory=list)
    """Those who wait for staff, in the order in which they asked."""
    speeds: dict[str, Fraction] = field(default_factory=dict)
    """How much faster all its repairs are to go, by claim."""


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
        for pool in run.world.crews:
            self.of(pool.place, pool.trade).there += pool.crews

    def of(self, place: str, trade: str) -> Pool:
        """The pool of a trade in a place."""
        if (place, trade) not in self._pools:
            self._pools[place, trade] = Pool(place, trade, told=self._tell)
        return self._pools[place, trade]

    def near(self, place: str, trade: str) -> Pool:
        """The pool of the region that `place` lies in, or the nation's where none stays in that."""
        known = self._run.places.get(place)
        region = known.within if known is not None and known.within else place
        own, national = self.of(region, trade), self.of(NATION, trade)
        return own if own.staying > 0 or national.staying <= 0 else national

    def take(self, place: str, trade: str, wanted: int, came: Callable[[], None]) -> Taker:
        """Take up to `wanted` staff from the pool near `place`; what it has at once is `Taker.has`.

        The rest comes as it comes free, behind whoever waits already; `came` tells of it.
        """
        self._asked += 1
        taker = Taker(place, trade, wanted, came, self._asked)
        pool = self.near(place, trade)
        self._wait(taker, pool)
        if pool.takers[0] is taker:
            self._give(pool)
        return taker

    def free(self, taker: Taker) -> None:
        """Give back all that a taker has, and wait for no more."""
        taken, taker.taken, taker.missing = taker.taken, {}, 0
        for pool in self._short:
            if taker in pool.takers:
                pool.takers.remove(taker)
        for pool, number in taken.items():
            self._run.ledger.release(pool, number)

    def serve(self) -> None:
        """Give staff that is free to whoever waits, first come first served."""
        for pool in list(self._short):
            while pool.takers and pool.free:
                self._run.later(0, pool.takers[0].came)
                self._give(pool)
            if not pool.takers:
                del self._short[pool]

    def choose_again(self) -> None:
        """Have whoever waits where they would wait if they asked now."""
        for pool in list(self._short):
            for taker in list(pool.takers):
                other = self.near(taker.place, taker.trade)
                if other is not pool:
                    pool.takers.remove(taker)
                    self._wait(taker, other)

    def _wait(self, taker: Taker, pool: Pool) -> None:
        insort(pool.takers, taker, key=lambda one: one.number)
        self._short[pool] = None

    @staticmethod
    def _give(pool: Pool) -> None:
        """Give what is free to the first who waits."""
        taker = pool.takers[0]
        got = min(taker.missing, pool.free)
        taker.taken[pool] = taker.taken.get(pool, 0) + got
        taker.missing -= got
        pool.busy += got
        if not taker.missing:
            pool.takers.remove(taker)

    def _tell(self, pool: Strength, by: int, owner: str) -> None:
        owners = self._more.add(f"{pool.place}/{pool.kind}", owner, by)
        self._run.emit(events.CrewsChanged(pool.place, pool.kind, by, owner, owners))
