"""Shifts: how long teams can go on, and what it costs when there is nobody left to relieve them."""

from dataclasses import dataclass
from functools import partial

from oefening import events
from oefening.engine.ledger import Strength
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Undoing
from oefening.events.organisation import FATIGUE
from oefening.world import effects


@dataclass(slots=True, eq=False)
class Crew(Strength):
    """The people of a region's teams, in shifts beside the one whose turn it is."""

    reliefs: int = 0
    """How often they can be relieved, as was told last."""
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
            self._next_shift(crew)

    def rest(self, region: str) -> None:
        """Nobody of the region is at work any more: everybody sleeps."""
        crew = self._crew(region)
        if not crew.rested:
            crew.rested = True
            crew.beat += 1
            self._sleep(crew, "")

    def relieve(self, effect: effects.Reliefs, doer: Doer) -> None:
        """Bring rested people; of another region as many as that still has."""
        giver = None if effect.from_ is None else self._crew(effect.from_)
        loan = self._run.ledger.lend(giver, self._crew(effect.reliefs), effect.add, doer.owner)
        self._undoing.until(doer.owner, None, partial(self._run.ledger.end, loan))

    def _moved(self, strength: Strength, by: int, owner: str) -> None:
        """Who came or went: tired ones sleep where nobody is at work, or are relieved at once."""
        crew = self._crew(strength.place)
        if crew.rested:
            self._sleep(crew, owner, by)
        elif by > 0 and crew.fatigue and crew.free:
            crew.busy += 1
            self._tire(crew, 0, owner, by)
        else:
            self._tire(crew, crew.fatigue, owner, by)

    def _sleep(self, crew: Crew, owner: str, by: int = 0) -> None:
        """Have all who are there rested."""
        crew.busy = 0
        self._tire(crew, 0, owner, by)

    def _crew(self, region: str) -> Crew:
        if region not in self._crews:
            usual = 0 if self._known is None else self._known.shifts.reliefs
            self._crews[region] = Crew(
                region, "shifts", usual, tired=True, told=self._moved, reliefs=usual
            )
        return self._crews[region]

    def _next_shift(self, crew: Crew) -> None:
        if self._known is not None and self._known.shifts.length:
            over = partial(self._shift_over, crew, crew.beat)
            self._run.later(self._known.shifts.length, over)

    def _shift_over(self, crew: Crew, beat: int) -> None:
        if crew.beat != beat or self._known is None:
            return
        shifts, fatigue = self._known.shifts, 0
        if crew.free:
            crew.busy += 1
        else:
            fatigue = min(shifts.most, crew.fatigue + shifts.tires)
        self._tire(crew, fatigue, "")
        self._next_shift(crew)

    def _tire(self, crew: Crew, fatigue: int, owner: str, by: int = 0) -> None:
        """Have the crew so tired, and tell of it, and of how often it can be relieved.

        `by` is how many came, or, below 0, left.
        """
        before, reliefs = crew.fatigue, crew.free
        if (crew.reliefs, before) == (reliefs, fatigue):
            return
        crew.reliefs, crew.fatigue = reliefs, fatigue
        self._run.emit(events.ShiftChanged(crew.place, reliefs, fatigue, owner, by))
        if fatigue != before and self._known is not None:
            self._weaken(f"{crew.place}.{self._known.shifts.of}", before, fatigue)

    def _weaken(self, address: str, before: int, fatigue: int) -> None:
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
