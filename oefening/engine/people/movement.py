"""Movement: people who are evacuated, arrive from elsewhere, or are stranded on the way."""

from functools import partial

from oefening.clock import HOUR
from oefening.engine.people.gates import Gate
from oefening.engine.people.groups import Group, Groups
from oefening.engine.people.homes import Home
from oefening.engine.people.reception import Reception
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Once, Undoing
from oefening.world import effects
from oefening.world.movement import Movement as Rules
from oefening.world.movement import Travellers
from oefening.world.nodes import WHOLE
from oefening.world.routes import Routes
from oefening.world.shares import apportioned

KILOMETRE = 1_000


class Movement:
    """Everybody who is on the way, and the roads that they go by."""

    def __init__(self, run: Run, undoing: Undoing, reception: Reception) -> None:
        self._run = run
        self._undoing = undoing
        self._reception = reception
        self._groups = Groups(run, reception)
        self._routes = Routes(run.world)
        self._rules = run.world.movement
        self._gates: dict[str, Gate] = {}
        self._led: dict[str, list[Once]] = {}
        """How to end every evacuation, by the home that people left."""
        if self._rules is not None and self._rules.travellers is not None:
            for region in run.world.regions:
                Stranding(run, region.id, self._rules.travellers, self)

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {
            effects.Displaced: self._displace,
            effects.Evacuate: self._evacuate,
            effects.CallHome: self._call_back,
        }

    @property
    def rules(self) -> Rules:
        """Those of the world; raise `LookupError` where it has none."""
        if self._rules is None:
            raise LookupError("movement")
        return self._rules

    def gate(self, place: str) -> Gate:
        """The roads of the region of `place`."""
        region = self._reception.hall(place).region
        if region not in self._gates:
            self._gates[region] = Gate(self._run, region, self.rules)
        return self._gates[region]

    # ── from elsewhere ───────────────────────────────────────────────────────────────────────────

    def _displace(self, effect: effects.Displaced, doer: Doer) -> None:
        region = self._reception.hall(effect.displaced).region
        name = self._undoing.number(f"displaced/{doer.owner}")
        looking, persons = self.rules.look_for_reception.displaced, effect.persons
        group = Group(name, "displaced", "", region, persons, looking, waiting=persons)
        self._groups.form(group, doer.owner)
        packets = max(1, -(-effect.persons // self.rules.packet)) if effect.over else 1
        for number in range(packets):
            upto, before = (effect.persons * at // packets for at in (number + 1, number))
            enter = partial(self._enter, group, upto - before)
            self._run.later(effect.over * number // packets, enter)
        self._undoing.until(doer.owner, None, partial(self._turn_back, group))

    def _enter(self, group: Group, persons: int) -> None:
        """Have people come in by road, unless no more are to come."""

        def arrive(count: int) -> None:
            group.waiting -= count
            group.there += count
            self._groups.moved(group)

        if not group.over:
            group.passages.append(self.gate(group.region).join(persons, arrive))

    def _turn_back(self, group: Group) -> None:
        """Let nobody come any more; who is there stays."""
        group.over = True
        for passage in group.passages:
            self.gate(group.region).leave(passage)
        group.home += group.waiting
        group.waiting = 0
        self._groups.moved(group)

    # ── evacuation ───────────────────────────────────────────────────────────────────────────────

    def _evacuate(self, effect: effects.Evacuate, doer: Doer) -> None:
        homes = self._homes(effect.evacuate)
        able = [home.persons - home.away - home.leaving for home in homes]
        asked = effect.persons or sum(home.persons for home in homes) * effect.share // WHOLE
        parts = apportioned(min(asked, sum(able)), able)
        for home, persons in zip(homes, parts, strict=True):
            shares = apportioned(persons, [1] * len(effect.to))
            for to, share in zip(effect.to, shares, strict=True):
                self._lead_away(home, to, share, effect.lasts, doer)

    def _call_back(self, effect: effects.CallHome, _: Doer) -> None:
        """End every evacuation of a place; that cannot be taken back."""
        for home in self._homes(effect.call_home):
            for end in self._led.pop(home.place, ()):
                end.do()

    def _homes(self, place: str) -> list[Home]:
        """Those of a region, or that of an area."""
        hall = self._reception.hall(place)
        return [home for home in hall.homes if place in (home.place, hall.region)]

    def _lead_away(self, home: Home, to: str, persons: int, lasts: int | None, doer: Doer) -> None:
        region = self._reception.hall(to).region
        name = self._undoing.number(f"evacuated/{doer.owner}")
        looking = self.rules.look_for_reception.evacuated
        group = Group(name, "evacuated", home.place, region, persons, looking, waiting=persons)
        home.leaving += persons
        self._groups.form(group, doer.owner)
        passed = partial(self._depart, group, home)
        group.passages.append(self.gate(home.place).join(persons, passed))
        end = Once(partial(self._call_home, group, home))
        self._led.setdefault(home.place, []).append(end)
        self._undoing.until(doer.owner, lasts, end.do)

    def _depart(self, group: Group, home: Home, persons: int) -> None:
        home.leaving -= persons
        group.waiting -= persons
        group.travelling += persons
        self._be_away(home, persons)
        self._groups.moved(group)
        travel = self._travel(home.place, group.region)
        self._run.later(travel, partial(self._arrive, group, home, persons))

    def _arrive(self, group: Group, home: Home, persons: int) -> None:
        group.travelling -= persons
        group.there += persons
        self._groups.moved(group)
        if group.over:
            self._go_home(group, home, persons)

    def _call_home(self, group: Group, home: Home) -> None:
        """Let nobody leave any more, and have those who are there go home."""
        group.over = True
        for passage in group.passages:
            self.gate(home.place).leave(passage)
        home.leaving -= group.waiting
        group.home += group.waiting
        group.waiting = 0
        self._groups.moved(group)
        self._go_home(group, home, group.there)

    def _go_home(self, group: Group, home: Home, persons: int) -> None:
        travel = self._travel(home.place, group.region)

        def pass_(count: int) -> None:
            group.there -= count
            group.returning += count
            self._groups.moved(group)
            self._run.later(travel, partial(end, count))

        def end(count: int) -> None:
            group.returning -= count
            group.home += count
            self._be_away(home, -count)
            self._groups.moved(group)

        self.gate(group.region).join(persons, pass_)

    def _be_away(self, home: Home, persons: int) -> None:
        home.away += persons
        home.ease(self._run.kernel)
        self._reception.stir(home.place)

    def _travel(self, start: str, end: str) -> int:
        """Seconds on the road from one place to another."""
        return self._routes.distance(start, end) * HOUR // (self.rules.speed * KILOMETRE)

    # ── stranded ─────────────────────────────────────────────────────────────────────────────────

    def strand(self, region: str, persons: int, patience: int) -> Group:
        """Have travellers be stranded in a region; they look for reception after `patience`."""
        name = self._undoing.number(f"stranded/{region}")
        group = Group(name, "stranded", "", region, persons, looking=0, there=persons)
        self._groups.form(group, "")
        self._run.later(patience, partial(self._look, group))
        return group

    def _look(self, group: Group) -> None:
        """Have all of a group who are still there look for reception from now on."""
        group.looking = WHOLE
        self._groups.moved(group)

    def bring_home(self, group: Group, trip: int, persons: int) -> None:
        """Have people of a group who are there be on their way home from now on."""
        group.there -= persons
        group.returning += persons
        self._groups.moved(group)
        self._run.later(trip, partial(self._be_home, group, persons))

    def _be_home(self, group: Group, persons: int) -> None:
        group.returning -= persons
        group.home += persons
        self._groups.moved(group)


class Stranding:
    """The railways of a region: whoever is on the way when they fail."""

    def __init__(self, run: Run, region: str, rules: Travellers, movement: Movement) -> None:
        self._run = run
        self._region = region
        self._rules = rules
        self._movement = movement
        self._down = False
        self._stranded: list[Group] = []
        address = f"{region}.{rules.rail}"
        if rules.share and address in run.kernel.by_address:
            self._rail = run.kernel.by_address[address]
            run.watch(address, self._look)

    def _look(self) -> None:
        """Strand who travels at this hour, or have trains take them on."""
        down = self._rail.level < self._rules.below
        if down == self._down:
            return
        self._down = down
        self._run.later(0, self._strand if down else self._take_on)

    def _strand(self) -> None:
        run, rules = self._run, self._rules
        busy = rules.hours[run.calendar.hour_of_day(run.now)]
        persons = run.places[self._region].persons * rules.share * busy // (WHOLE * WHOLE)
        if persons:
            group = self._movement.strand(self._region, persons, rules.patience)
            self._stranded.append(group)
            run.later(rules.wait, partial(self._fetch, group))

    def _fetch(self, group: Group) -> None:
        """Have those who are still there be taken home by road."""
        home = partial(self._movement.bring_home, group, self._rules.trip)
        if group.there:
            group.passages.append(self._movement.gate(self._region).join(group.there, home))

    def _take_on(self) -> None:
        for group in self._stranded:
            for passage in group.passages:
                self._movement.gate(self._region).leave(passage)
            if group.there:
                self._movement.bring_home(group, self._rules.trip, group.there)
        self._stranded.clear()
