"""Reception: sites that open as far as there is staff, and who finds a place in them.

In every second in which anything of it changes, places are given out anew, once levels have
settled: first to guests, who have no home in the region, then to its own people in proportion. Who
is housed or served counts as lacking nothing at home: those who lack one thing are taken to be the
same as far as possible as those who lack another.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from oefening import events
from oefening.engine.people.homes import Home, homes_by_region
from oefening.engine.people.sites import Sites
from oefening.engine.pools import Pools
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Once, Undoing
from oefening.state import prepared_in
from oefening.world import effects
from oefening.world.nodes import WHOLE
from oefening.world.preparedness import Prepared, finding, pressure
from oefening.world.reception import Reception as Rules
from oefening.world.reception import SiteKind
from oefening.world.shares import apportioned


@dataclass(slots=True, eq=False)
class Standby:
    """Sites that are ordered once enough people lack what they serve."""

    need: str
    share: int
    """Of the region's people, in ppm."""
    order: Callable[[], None]


@dataclass(slots=True, eq=False)
class Hall:
    """The reception of a region."""

    region: str
    homes: list[Home]
    guests: dict[str, int] = field(default_factory=dict)
    """Persons from elsewhere by what brought them."""
    standby: list[Standby] = field(default_factory=list)
    seeking: int = 0
    housed: int = 0
    places: int = 0
    person_seconds: int = 0
    since: int = 0
    due: bool = False
    """Whether places are to be given out anew in this second."""
    told: events.ReceptionChanged = field(init=False)
    """What was told last; that nobody seeks anything is not told."""

    def __post_init__(self) -> None:
        self.told = self.tell(0)

    @property
    def persons(self) -> int:
        """Who live in the region."""
        return sum(home.persons for home in self.homes)

    @property
    def short(self) -> int:
        """Persons not housed."""
        return self.seeking - self.housed

    def needed(self) -> list[Standby]:
        """The sites on standby that are to be ordered now; they are on standby no longer."""
        if not self.standby:
            return []
        lacking = {
            one.need: sum(home.lacking(one.need) for home in self.homes) for one in self.standby
        }
        due = [one for one in self.standby if lacking[one.need] * WHOLE >= one.share * self.persons]
        self.standby = [one for one in self.standby if one not in due]
        return due

    def tell(self, person_seconds: int) -> events.ReceptionChanged:
        """How things are, after so many person-seconds without a place."""
        return events.ReceptionChanged(
            self.region,
            self.seeking,
            self.housed,
            self.places,
            person_seconds,
            {home.place: (home.seeking, home.housed) for home in self.homes if home.seeking},
            self._served(),
        )

    def _served(self) -> dict[str, int]:
        """Persons served at sites, by need, of needs that any are served."""
        served: dict[str, int] = {}
        for home in self.homes:
            for need, persons in home.served.items():
                if persons:
                    served[need] = served.get(need, 0) + persons
        return served


class Reception:
    """All sites and halls of a run."""

    def __init__(self, run: Run, undoing: Undoing, pools: Pools) -> None:
        self._run = run
        self._undoing = undoing
        rules = run.world.reception
        self.rules = rules if rules is not None else Rules(trade="none", kinds={})
        self.sites = Sites(run, pools, self.rules, self.stir)
        self._halls = {
            region: Hall(region, homes)
            for region, homes in homes_by_region(run, self.rules).items()
        }
        self._regions = {home.place: hall for hall in self._halls.values() for home in hall.homes}
        self._regions |= self._halls
        if rules is not None:
            for hall in self._halls.values():
                self._watch(hall)

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {effects.OpenReception: self._open}

    def hall(self, place: str) -> Hall:
        """That of the region that `place` is, or lies in."""
        return self._regions[place]

    def stir(self, place: str) -> None:
        """Have the places of the region of `place` given out anew in this second."""
        hall = self._regions[place]
        if not hall.due:
            hall.due = True
            self._run.readings.append(partial(self._give_out, hall))

    def _watch(self, hall: Hall) -> None:
        run, act = self._run, partial(self.stir, hall.region)
        served = partial(self._stir_if_in_use, hall)
        for home in hall.homes:
            driving = {drive.unit.address for drive in home.drives}
            for unit in home.needs.values():
                run.watch(unit.address, act if unit.address in driving else served)
        for capacity in dict.fromkeys(kind.limited_by for kind in self.rules.kinds.values()):
            if capacity is not None:
                run.watch(f"{hall.region}.{capacity}", act)

    def _stir_if_in_use(self, hall: Hall) -> None:
        """Stir it for a need that nobody leaves home for, unless there is nothing to give out."""
        if hall.standby or self._in_use(hall):
            self.stir(hall.region)

    def _in_use(self, hall: Hall) -> bool:
        """Whether anybody seeks a place or is served, or any site is there or on its way."""
        return (
            any(home.seeking or home.served for home in hall.homes)
            or bool(hall.seeking or hall.places or hall.guests)
            or self.sites.any_in(hall.region)
        )

    def _open(self, effect: effects.OpenReception, doer: Doer) -> None:
        hall, kind = self.hall(effect.open_reception), self.rules.kinds[effect.kind]
        lead = kind.lead if effect.lead is None else effect.lead
        first = 0 if effect.ready else lead
        closing: list[Callable[[], None]] = []

        def order() -> None:
            close = self.sites.plan(hall.region, effect.kind, effect.sites, first, doer.owner)
            closing.append(close)
            if effect.lasts is not None:
                self._run.later(effect.lasts, end.do)

        def undo() -> None:
            hall.standby = [one for one in hall.standby if one.order is not order]
            for close in closing:
                close()

        end = Once(undo)
        self._undoing.until(doer.owner, None, end.do)
        if kind.serves is not None and effect.once_lacking:
            hall.standby.append(Standby(kind.serves, effect.once_lacking, order))
            self.stir(hall.region)
        else:
            order()

    # ── giving out places ────────────────────────────────────────────────────────────────────────

    def _give_out(self, hall: Hall) -> None:
        hall.due = False
        now = self._run.now
        hall.person_seconds += hall.short * (now - hall.since)
        hall.since = now
        for standby in hall.needed():
            standby.order()
        for home in hall.homes:
            home.seeking = self._seeking(home)
            if (at := home.next()) is not None and at != home.alarm:
                home.alarm = at
                self._run.later(at - now, partial(self.stir, hall.region))
        if not self._in_use(hall):
            return
        self._house(hall)
        self._serve(hall)
        for home in hall.homes:
            home.ease(self._run.kernel)
        self._run.closing[f"reception/{hall.region}"] = partial(self._tell, hall)

    def _house(self, hall: Hall) -> None:
        guests = sum(hall.guests.values())
        hall.seeking = guests + sum(home.seeking for home in hall.homes)
        houses = (id for id, kind in self.rules.kinds.items() if kind.houses)
        hall.places = sum(self.sites.places(hall.region, id) for id in houses)
        hall.housed = min(hall.seeking, hall.places)
        left = hall.housed - min(guests, hall.housed)
        given = apportioned(left, [home.seeking for home in hall.homes])
        for home, housed in zip(hall.homes, given, strict=True):
            home.housed = housed

    def _serve(self, hall: Hall) -> None:
        """Meet needs at sites, of those who lack it and are not housed."""
        left = hall.places - hall.housed
        for home in hall.homes:
            home.served.clear()
        for id, kind in self.rules.kinds.items():
            if kind.serves is None:
                continue
            places = self.sites.places(hall.region, id)
            if not places:
                continue
            if kind.houses:
                places = min(places, left)
                left -= places
            lacking = [home.unserved(kind.serves) for home in hall.homes]
            come = apportioned(self._within_reach(hall, kind, places, sum(lacking)), lacking)
            for home, persons in zip(hall.homes, come, strict=True):
                served = persons * self._finding(home) // WHOLE if kind.among else persons
                home.served[kind.serves] = home.served.get(kind.serves, 0) + served

    @staticmethod
    def _within_reach(hall: Hall, kind: SiteKind, places: int, lacking: int) -> int:
        """How many of those who lack a need the open sites of a kind can serve."""
        if kind.nearby:
            return lacking * min(places, hall.persons) // max(1, hall.persons)
        return min(places, lacking)

    def _seeking(self, home: Home) -> int:
        """Persons of a home who look for shelter; of households with a plan fewer do."""
        longing = home.seek(self._run.now)
        if not longing:
            return 0
        left = pressure(self._prepared(home), self._run.world.preparedness.works, "shelter")
        return longing * left // WHOLE

    def _finding(self, home: Home) -> int:
        """Share of people of a home, in ppm, who find what is opened for them."""
        return finding(self._prepared(home), self._run.world.preparedness.works)

    def _prepared(self, home: Home) -> Prepared:
        return prepared_in(self._run.world, self._run.state, home.place)

    def _tell(self, hall: Hall) -> None:
        before = hall.told
        if before == hall.tell(before.person_seconds):
            return
        hall.told = hall.tell(hall.person_seconds)
        self._run.emit(hall.told)
        if hall.short and before.seeking == before.housed:
            self._run.emit(events.RoomRanOut(hall.region, hall.short))
        elif before.seeking > before.housed and not hall.short:
            self._run.emit(events.RoomFound(hall.region))
