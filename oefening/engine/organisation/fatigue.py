"""Shifts: how long teams can go on, and what it costs when there is nobody left to relieve them."""

from dataclasses import dataclass
from functools import partial

from oefening import events
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Undoing
from oefening.events.organisation import FATIGUE
from oefening.world import effects


@dataclass(slots=True, eq=False)
class Crew:
    """The people of a region's teams."""

    reliefs: int
    lent: int = 0
    """Shifts of its people that are elsewhere; below 0 where it has others' with it."""
    fatigue: int = 0
    """What it takes out of the organisation, in ppm."""
    rested: bool = True
    """Whether nobody is at work."""
    beat: int = 0
    """Of the shift that is under way; one that was called off is void."""


class Fatigue:
    """The shifts of all regions whose teams are at work."""

    def __init__(self, run: Run, undoing: Undoing) -> None:
        self._run = run
        self._undoing = undoing
        self._known = run.world.organisation
        self._crews: dict[str, Crew] = {}

    def begin(self, region: str) -> None:
        """A team of the region works from now on; the first one begins the first shift."""
        crew = self._crew(region)
        if crew.rested:
            crew.rested = False
            self._next_shift(region, crew)

    def rest(self, region: str) -> None:
        """Nobody of the region is at work any more: everybody sleeps."""
        crew = self._crew(region)
        if crew.rested:
            return
        crew.rested = True
        crew.beat += 1
        self._sleep(region, crew, "")

    def _sleep(self, region: str, crew: Crew, owner: str) -> None:
        """Have all who are there rested."""
        self._change(region, crew, max(crew.reliefs, self._usual - crew.lent), 0, owner)

    @property
    def _usual(self) -> int:
        """Shifts that a region has to relieve its first."""
        return 0 if self._known is None else self._known.shifts.reliefs

    def relieve(self, effect: effects.Reliefs, doer: Doer) -> None:
        """Bring rested people; of another region as many as that still has."""
        add = effect.add
        if effect.from_ is not None:
            giver = self._crew(effect.from_)
            add = min(add, giver.reliefs)
            self._lend(effect.from_, giver, add, add, doer.owner)
        self._crew(effect.reliefs).lent -= add
        self._bring(effect.reliefs, add, doer.owner)

        def take_back() -> None:
            crew = self._crew(effect.reliefs)
            back = min(add, crew.reliefs)
            self._lend(effect.reliefs, crew, add, back, doer.owner)
            if effect.from_ is not None:
                self._come_home(effect.from_, add, back, doer.owner)

        self._undoing.until(doer.owner, None, take_back)

    def _lend(self, region: str, crew: Crew, add: int, rested: int, owner: str) -> None:
        """Have so many shifts leave, of which these are rested."""
        crew.lent += add
        self._change(region, crew, crew.reliefs - rested, crew.fatigue, owner)

    def _come_home(self, region: str, add: int, rested: int, owner: str) -> None:
        """Have so many shifts back; whoever is tired sleeps where nobody is at work."""
        crew = self._crew(region)
        crew.lent -= add
        self._bring(region, rested, owner)
        if crew.rested:
            self._sleep(region, crew, owner)

    def _bring(self, region: str, add: int, owner: str) -> None:
        """Let so many shifts of rested people come; tired ones are relieved by them at once."""
        crew = self._crew(region)
        left, fatigue = crew.reliefs + add, crew.fatigue
        if fatigue and left:
            left, fatigue = left - 1, 0
        self._change(region, crew, left, fatigue, owner)

    def _crew(self, region: str) -> Crew:
        if region not in self._crews:
            self._crews[region] = Crew(self._usual)
        return self._crews[region]

    def _next_shift(self, region: str, crew: Crew) -> None:
        if self._known is not None and self._known.shifts.length:
            over = partial(self._shift_over, region, crew, crew.beat)
            self._run.later(self._known.shifts.length, over)

    def _shift_over(self, region: str, crew: Crew, beat: int) -> None:
        if crew.beat != beat or self._known is None:
            return
        shifts = self._known.shifts
        left, fatigue = crew.reliefs - 1, 0
        if left < 0:
            left, fatigue = 0, min(shifts.most, crew.fatigue + shifts.tires)
        self._change(region, crew, left, fatigue, "")
        self._next_shift(region, crew)

    def _change(self, region: str, crew: Crew, reliefs: int, fatigue: int, owner: str) -> None:
        if (reliefs, fatigue) == (crew.reliefs, crew.fatigue):
            return
        before, crew.reliefs, crew.fatigue = crew.fatigue, reliefs, fatigue
        self._run.emit(events.ShiftChanged(region, reliefs, fatigue, owner))
        if fatigue != before and self._known is not None:
            self._tire(f"{region}.{self._known.shifts.of}", before, fatigue)

    def _tire(self, address: str, before: int, fatigue: int) -> None:
        """Have fatigue take so much out of a node, in place of what it took `before`."""
        if address not in self._run.kernel.by_address:
            return
        damage = f"{FATIGUE}/{address.partition('.')[0]}"
        if not before:
            self._run.emit(events.DamageDone(damage, address, fatigue, "out", FATIGUE))
        elif fatigue:
            self._run.emit(events.DamageChanged(damage, fatigue))
        for unit in self._run.units(address):
            self._run.kernel.set_damage(unit, damage, fatigue)
        if not fatigue:
            self._run.emit(events.DamageEnded(damage))
