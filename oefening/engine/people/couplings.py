"""Couplings at work: people who go short of one thing ask more of another, a while later."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache, partial

from oefening import events
from oefening.engine.flow import claims
from oefening.engine.flow.parts import Unit
from oefening.engine.run import Run
from oefening.engine.undoing import Once
from oefening.world.coupled import Coupled, coupled
from oefening.world.model import World
from oefening.world.nodes import PERCENT, WHOLE
from oefening.world.preparedness import pressure
from oefening.world.same import Same


@dataclass(slots=True, eq=False)
class Shortage:
    """What people of one place are short of."""

    place: str
    persons: int
    units: list[Unit]
    """Whichever is shortest counts."""
    counts: int = 0
    """What is short in ppm, weighted by persons, when it was counted last."""


@lru_cache(maxsize=1)  # many runs of one world begin after each other
def _coupled(of: Same[World], without: tuple[str, ...]) -> tuple[Coupled, ...]:
    return tuple(coupled(of.whole, without))


class Couplings:
    """All couplings of the world, each in every place."""

    def __init__(self, run: Run) -> None:
        for one in _coupled(Same(run.world), run.scenario.without):
            Reaction(run, one)


class Reaction:
    """One coupling in one place: it watches levels, and reacts when the time for that has come."""

    def __init__(self, run: Run, coupled: Coupled) -> None:
        self._run = run
        self._coupled = coupled
        self._claim = coupled.claim
        known = run.kernel.by_address
        self._short = [
            Shortage(one.place, one.persons, [known[address] for address in one.watched])
            for one in coupled.short
        ]
        self._changed = dict.fromkeys(self._short)
        """Where what is short is yet to be counted anew, since something has changed."""
        self._in_all = 0
        """What is short, as it was counted last, of all places together."""
        self._persons = sum(one.persons for one in coupled.short)
        self._at_first = {
            one.place: run.world.prepared(one.place)
            for one in (coupled.short if coupled.coupling.spared else ())
        }
        """How households are prepared at STARTEX, by place."""
        self._factor = WHOLE
        """What it makes of the demand now."""
        self._ahead: Once | None = None
        """Its next reaction, when one lies ahead."""
        self._more = False
        """Whether that will be to ask more."""
        for one in self._short:
            for unit in one.units:
                run.watch(unit.address, partial(self._notice, (one,)))
        if coupled.coupling.spared is not None:
            run.hear(events.PreparednessChanged, partial(self._notice, self._short))

    def _notice(self, changed: Iterable[Shortage]) -> None:
        """Look, once the second is at rest, at what is short in places where that has changed."""
        self._changed.update(dict.fromkeys(changed))
        self._run.closing[self._claim] = self._look

    def _look(self) -> None:
        """Have it react in time to levels as they are now, if these call for that."""
        wanted = self._wanted()
        more = wanted > self._factor
        if self._ahead is not None:
            if wanted != self._factor and more == self._more:
                return
            self._ahead.drop()
            self._ahead = None
        if wanted != self._factor:
            coupling = self._coupled.coupling
            self._ahead, self._more = Once(self._react), more
            self._run.later(coupling.delay if more else coupling.lingers, self._ahead.do)

    def _react(self) -> None:
        """Ask as much as levels call for by now."""
        self._ahead = None
        self._factor = self._wanted()
        run, node, for_class = self._run, self._coupled.node, self._coupled.raises.for_class
        unit, claim = run.kernel.by_address[node], self._claim
        asked = self._factor if self._factor > WHOLE else None
        claims.multiply_demand(unit, for_class, claim, asked)
        run.kernel.set_demand(unit, run.calendar.hour_of_day(run.now))
        in_all = claims.demand_in_all(unit, for_class)
        owner = self._coupled.owner
        run.emit(events.DemandChanged(node, for_class, in_all, owner, claim, asked))

    def _wanted(self) -> int:
        """What levels as they are now are to make of the demand: at least 100 %, in ppm.

        In whole percents, rounded down, so that small changes of levels change nothing.
        """
        raises = self._coupled.raises
        added = raises.strength * self._shortage() // WHOLE
        if raises.most is not None:
            added = min(added, raises.most)
        return WHOLE + added // PERCENT * PERCENT

    def _shortage(self) -> int:
        """What is short, in ppm: of each place whatever is shortest, weighted by persons."""
        for one in self._changed:
            before, one.counts = one.counts, self._count(one)
            self._in_all += one.counts - before
        self._changed.clear()
        return self._in_all // self._persons

    def _count(self, one: Shortage) -> int:
        level = min([unit.level for unit in one.units])
        if level >= self._coupled.coupling.from_:
            return 0
        return one.persons * (WHOLE - level) * self._pressing(one.place) // WHOLE

    def _pressing(self, place: str) -> int:
        """What counts, in ppm, of what is short in a place, where households have so many plans."""
        spared = self._coupled.coupling.spared
        if spared is None:
            return WHOLE
        prepared = self._run.state.prepared.get(place) or self._at_first[place]
        return pressure(prepared, self._run.world.preparedness.works, spared)
