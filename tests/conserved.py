"""What must hold of people, patients, vehicles, places and money in every run, by its records.

Everybody is in exactly one place at every record: of a group of people, of the patients of the
country, of a convoy's vehicles, of police and reservists. Places hold no more than there are, and
money that is spent is gone from what was left.
"""

from collections import Counter
from collections.abc import Iterable

from oefening import events
from oefening.record import Header, Record
from oefening.scenario.spending import Spending
from oefening.state import Patients, Waits, beginning

Heads = Counter[str]


class Account:
    """An account of one kind of thing; fails at the first record that does not agree with it."""

    def __init__(self, header: Header) -> None:
        self.header = header

    def enter(self, record: Record) -> None:
        """Write a record in."""

    def close(self) -> None:
        """The run is over."""


class Ward(Account):
    """Whoever was hurt is in exactly one place, and nobody else is."""

    def __init__(self, header: Header) -> None:
        super().__init__(header)
        self.known: dict[str, Patients] = {}
        self.waited: dict[str, Waits] = {}
        self.expected: Heads = Counter()
        """By class how many were to come, without those who do not any more."""

    def enter(self, record: Record) -> None:
        match record.body:
            case events.PatientsExpected(counts=counts):
                self.expected.update(dict(zip(("t1", "t2", "t3"), counts, strict=True)))
            case events.PatientsCalledOff(count=count):
                self.expected["off"] += count
            case events.IntensiveCareFailed(patients=patients):
                self.expected["ic"] += patients
            case events.CareSettled() as settled:
                self.settle(settled)

    def settle(self, settled: events.CareSettled) -> None:
        """Check all patients at a moment."""
        for key, counts in settled.patients.items():
            before, self.known[key] = self.known.get(key, Patients()), Patients(*counts)
            assert min(counts) >= 0, key
            assert self.known[key].arrived >= before.arrived
            assert self.known[key].late >= before.late
        for key, waited in settled.waited.items():
            was, self.waited[key] = self.waited.get(key, Waits()), Waits(*waited)
            assert was.begun < self.waited[key].begun, key
            assert (
                was.seconds
                <= self.waited[key].seconds
                <= self.waited[key].begun * (self.waited[key].longest)
            )
        assert all(count >= 0 for means in settled.means.values() for count in means)
        for urgency in ("ic", "t1", "t2", "t3"):
            self.count(urgency)

    def count(self, urgency: str) -> None:
        """Check all of a class."""
        mine = [one for key, one in self.known.items() if key.endswith(f".{urgency}")]
        arrived = sum(one.arrived for one in mine)
        assert arrived == sum(one.here + one.discharged for one in mine), urgency
        assert sum(one.late for one in mine) <= arrived
        assert arrived <= self.expected[urgency], urgency
        begun = sum(one.begun for key, one in self.waited.items() if key.endswith(f".{urgency}"))
        through = sum(one.treated + one.for_bed + one.in_bed + one.discharged for one in mine)
        moving = sum(one.under_way for one in mine)
        assert through <= begun <= through + moving, urgency

    def close(self) -> None:
        triaged = sum(self.expected[one] for one in ("t1", "t2", "t3")) - self.expected["off"]
        came = sum(one.arrived for key, one in self.known.items() if not key.endswith(".ic"))
        assert came <= triaged, "more were hurt than were to be"


class Crowd(Account):
    """Everybody of a group is somewhere, and halls hold no more than they have places for."""

    def __init__(self, header: Header) -> None:
        super().__init__(header)
        self.groups: dict[str, events.GroupFormed] = {}
        self.there: dict[str, events.PeopleMoved] = {}
        self.away: Heads = Counter()
        self.homes = {node.place for node in header.world.nodes if node.persons}
        self.persons = {place.id: place.persons for place in header.world.places}
        self.sites: dict[tuple[str, str], events.SitesChanged] = {}
        self.halls: list[events.ReceptionChanged] = []
        """Told in this second, and not checked yet: its sites may be told later in it."""
        self.second = 0

    def enter(self, record: Record) -> None:
        if record.at > self.second:
            self.settle()
            self.second = record.at
        match record.body:
            case events.GroupFormed() as formed:
                assert formed.group not in self.groups
                self.groups[formed.group] = formed
            case events.PeopleMoved() as moved:
                parts = (moved.waiting, moved.travelling, moved.there, moved.returning, moved.home)
                assert min(parts) >= 0
                assert sum(parts) == self.groups[moved.group].persons, moved.group
                self.there[moved.group] = moved
            case events.SitesChanged() as sites:
                assert min(sites.open, sites.preparing, sites.unstaffed) >= 0
                self.sites[sites.region, sites.site_kind] = sites
            case events.ReceptionChanged() as told:
                self.halls.append(told)
            case events.NeedsEased(needs=eased):
                for address, (gone, _) in eased.items():
                    self.away[address.partition(".")[0]] = gone

    def settle(self) -> None:
        """Check the halls of a second that is over."""
        for told in self.halls:
            self.receive(told)
        self.halls.clear()

    def receive(self, told: events.ReceptionChanged) -> None:
        """Check who is housed and served in a region."""
        assert 0 <= told.housed == min(told.seeking, told.places), told.region
        assert sum(housed for _, housed in told.homes.values()) <= told.housed
        for home, (seeking, housed) in told.homes.items():
            at_home = self.persons[home] - self.away[home]
            assert 0 <= housed <= seeking <= at_home, f"{seeking} of {at_home} seek in {home}"
        rules = self.header.world.reception
        if rules is None:
            return
        kinds = rules.kinds.items()
        room = {id: kind.room * self.open(told.region, id) for id, kind in kinds}
        assert told.places <= sum(room[id] for id, kind in kinds if kind.houses)
        for need, persons in told.served.items():
            assert 0 <= persons <= sum(room[id] for id, kind in kinds if kind.serves == need), need

    def open(self, region: str, kind: str) -> int:
        """Sites that are open."""
        known = self.sites.get((region, kind))
        return 0 if known is None else known.open

    def close(self) -> None:
        self.settle()
        gone: Heads = Counter()
        for name, moved in self.there.items():
            place = self.groups[name].place
            gone[place] += moved.travelling + moved.there + moved.returning
        for place in self.homes:
            assert gone[place] == self.away[place], f"{place}: {gone[place]} are away"
            assert gone[place] <= self.persons[place]


class Column(Account):
    """A convoy's vehicles are still to leave, on their way, there, or stay: each once."""

    def __init__(self, header: Header) -> None:
        super().__init__(header)
        self.formed: dict[str, events.ConvoyFormed] = {}
        self.left: set[tuple[str, int]] = set()
        self.stay: set[tuple[str, int]] = set()
        self.there: set[tuple[str, int]] = set()
        self.resting: dict[str, set[tuple[str, int]]] = {}
        self.hindered: Heads = Counter()
        """Person-seconds lost by civil traffic, by node."""

    def enter(self, record: Record) -> None:
        match record.body:
            case events.ConvoyFormed() as formed:
                assert formed.convoy not in self.formed
                self.formed[formed.convoy] = formed
            case events.PacketMoved() as moved:
                self.move(moved)
            case events.PacketArrived(convoy=convoy, packet=packet, late=late, lost=lost):
                assert (convoy, packet) in self.left - self.there
                self.there.add((convoy, packet))
                assert sum(lost.values()) == late
            case events.TrafficHindered(node=node, persons=persons, person_seconds=much):
                assert persons >= 0
                assert much >= self.hindered[node], "what was lost is lost"
                self.hindered[node] = much
            case events.ConvoyCalledOff(convoy=convoy, vehicles=vehicles, packets=packets):
                stay = [number for name, number in self.stay if name == convoy]
                assert (len(stay), self.vehicles(convoy, stay)) == (packets, vehicles)
            case events.ConvoyArrived(convoy=convoy, vehicles=vehicles):
                there = [number for name, number in self.there if name == convoy]
                assert self.vehicles(convoy, there) == vehicles
                out = sum(name == convoy for name, _ in self.stay)
                assert len(there) + out == len(self.formed[convoy].packets)

    def vehicles(self, convoy: str, packets: Iterable[int]) -> int:
        """In so many packets."""
        return sum(self.formed[convoy].packets[number - 1] for number in packets)

    def move(self, moved: events.PacketMoved) -> None:
        """Check where a packet may be."""
        one = moved.convoy, moved.packet
        assert 1 <= moved.packet <= len(self.formed[moved.convoy].packets)
        assert moved.place in self.formed[moved.convoy].route
        assert one not in self.there | self.stay, "it is where it was to be, or stays"
        if moved.doing == "departs":
            assert one not in self.left, "it leaves once"
            self.left.add(one)
        elif moved.doing == "called-off":
            assert one not in self.left, "it has left"
            self.stay.add(one)
        for resting in self.resting.values():
            resting.discard(one)
        if moved.doing == "rests":
            self.rest(one, moved.place)

    def rest(self, one: tuple[str, int], place: str) -> None:
        """Check that there is room where it rests."""
        resting = self.resting.setdefault(place, set())
        resting.add(one)
        military = self.header.world.military
        assert military is not None
        rest = military.modes[self.formed[one[0]].by].rest
        assert rest is not None
        assert len(resting) <= rest.room, f"{len(resting)} rest in {place}"


class Post(Account):
    """Nobody leaves a post twice, and whoever is back had left."""

    def __init__(self, header: Header) -> None:
        super().__init__(header)
        self.guards: dict[str, events.GuardPosted] = {}
        self.calls: dict[str, events.ReservistsCalled] = {}

    def enter(self, record: Record) -> None:
        match record.body:
            case events.GuardPosted() as posted:
                self.guards[posted.guard] = posted
                out = [one.teams for one in self.guards.values() if one.place == posted.place]
                assert 0 <= sum(out) <= posted.of, f"{sum(out)} of {posted.of} teams are out"
            case events.GuardEnded(guard=guard, teams=teams):
                assert self.guards.pop(guard).teams == teams
            case events.ReservistsCalled() as called:
                self.calls[called.call] = called
                military = self.header.world.military
                assert military is not None
                assert military.mobilisation is not None
                out = [one.persons for one in self.calls.values()]
                assert 0 <= sum(out) <= military.mobilisation.reservists
            case events.ReservistsReleased(call=call, persons=persons):
                assert self.calls.pop(call).persons == persons


class Purse(Account):
    """What is bought is paid, once, of money that there was; what is given back comes back."""

    def __init__(self, header: Header) -> None:
        super().__init__(header)
        self.left = self.at_first(header)
        """Of all years together."""

    @staticmethod
    def at_first(header: Header) -> int:
        """What is left before anybody trades: without what the scenario has bought."""
        preparation = header.scenario.preparation
        if preparation is None:
            return 0
        spending = Spending(header.scenario, header.world, preparation)
        bought = beginning(header.scenario, header.world).bought
        return sum(spending.left(bought).values())

    def enter(self, record: Record) -> None:
        match record.body:
            case events.MeasureBought() | events.MeasureReturned() as traded:
                sign = 1 if isinstance(traded, events.MeasureBought) else -1
                assert min(traded.left.values(), default=0) >= 0
                self.left -= sign * traded.cost
                assert self.left == sum(traded.left.values()), f"{traded.cost} euro leave other"


ACCOUNTS = (Ward, Crowd, Column, Post, Purse)


def check_conserved(header: Header, records: Iterable[Record]) -> None:
    """Fail unless people, patients, vehicles, places and money of a run are accounted for."""
    accounts = [account(header) for account in ACCOUNTS]
    for record in records:
        for one in accounts:
            one.enter(record)
    for one in accounts:
        one.close()
