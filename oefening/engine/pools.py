"""Pools of crews and staff: who of a trade is free in a place, and who waits for some.

Repairs wait in a pool by priority; whoever takes staff for something else is served in the order of
asking, behind the repairs that can be begun.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

from oefening.engine.run import Run
from oefening.world.model import NATION


@dataclass(slots=True, eq=False)
class Taker:
    """Something that has staff of a pool, or waits for it."""

    pool: "Pool"
    missing: int
    """How many it still waits for."""
    came: Callable[[], None]
    """Called in the second in which more have come, once they are counted."""
    has: int = 0


@dataclass(slots=True, eq=False)
class Pool:
    """The crews of a trade in a place."""

    place: str
    trade: str
    crews: int = 0
    at_work: int = 0
    """May be more than there are crews, if some are to leave when they come free."""
    takers: list[Taker] = field(default_factory=list)
    """Those who wait for staff, in the order in which they asked."""
    speeds: dict[str, Fraction] = field(default_factory=dict)
    """How much faster all its repairs are to go, by claim."""

    @property
    def free(self) -> int:
        """How many can be sent or taken now."""
        return max(0, self.crews - self.at_work)


class Pools:
    """All pools of a run."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._pools: dict[tuple[str, str], Pool] = {}
        self._short: dict[tuple[str, str], Pool] = {}
        """The pools for whose staff somebody waits."""
        for pool in run.world.crews:
            self.of(pool.place, pool.trade).crews += pool.crews

    def of(self, place: str, trade: str) -> Pool:
        """The pool of a trade in a place."""
        if (place, trade) not in self._pools:
            self._pools[place, trade] = Pool(place, trade)
        return self._pools[place, trade]

    def near(self, place: str, trade: str) -> Pool:
        """The pool of the region that `place` lies in, or the nation's where that has none."""
        known = self._run.places.get(place)
        region = known.within if known is not None and known.within else place
        own, national = self.of(region, trade), self.of(NATION, trade)
        return own if own.crews > 0 or national.crews <= 0 else national

    def take(self, place: str, trade: str, wanted: int, came: Callable[[], None]) -> Taker:
        """Take up to `wanted` staff from the pool near `place`; what it has at once is `Taker.has`.

        The rest comes as it comes free, behind whoever waits already; `came` tells of it.
        """
        taker = Taker(self.near(place, trade), wanted, came)
        taker.pool.takers.append(taker)
        if taker.pool.takers[0] is taker:
            self._give(taker)
        return taker

    def free(self, taker: Taker) -> None:
        """Give back all that a taker has, and wait for no more."""
        pool = taker.pool
        pool.at_work -= taker.has
        taker.has = taker.missing = 0
        if taker in pool.takers:
            pool.takers.remove(taker)

    def serve(self) -> None:
        """Give staff that is free to whoever waits, first come first served."""
        for key, pool in list(self._short.items()):
            while pool.takers and pool.free:
                taker = pool.takers[0]
                self._give(taker)
                self._run.later(0, taker.came)
            if not pool.takers:
                del self._short[key]

    def _give(self, taker: Taker) -> None:
        pool = taker.pool
        got = min(taker.missing, pool.free)
        taker.has += got
        taker.missing -= got
        pool.at_work += got
        if taker.missing:
            self._short[pool.place, pool.trade] = pool
        else:
            pool.takers.remove(taker)
