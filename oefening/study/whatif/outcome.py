"""What a branch comes to, in whole numbers: the same ones for every branch of a log."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from oefening.events import InjectReleased
from oefening.projections.bands import EDGES
from oefening.projections.courses import Courses
from oefening.projections.harm import Harm, Lack, harm, told_hours
from oefening.projections.spots import Spot
from oefening.projections.yardsticks import falls_short
from oefening.record import Header, Record
from oefening.state import State
from oefening.study.whatif.kept import Kept
from oefening.study.whatif.thresholds import capacities_in_play
from oefening.text.content import as_lasting
from oefening.world.model import NATION
from oefening.world.nodes import place_of

ALL = ""
"""All needs together, or all convoys."""

Kind = Literal["without", "unhoused", "below", "late-patients", "delay"]
"""Person-seconds without a need; those of people not housed; seconds in which a requirement was
below the level at which it falls short; patients not treated in time; seconds that convoys are
later than planned."""

KINDS: tuple[Kind, ...] = ("without", "unhoused", "below", "late-patients", "delay")


class Amount(NamedTuple):
    """Something that is counted."""

    kind: Kind
    place: str
    """Id of a region or an area, or the nation."""
    of: str
    """A need, a requirement or a convoy by its id, or `ALL`; of people and patients `ALL`."""


def shown(kind: Kind, value: int) -> int:
    """The number that is told of so much of it, 0 or more.

    Person-hours no more exactly than people are counted; seconds, from an hour on without those of
    the minute; patients.
    """
    if kind in ("without", "unhoused"):
        return told_hours(value)
    return value if kind == "late-patients" else as_lasting(value)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a branch came to by the end of the log."""

    end: int
    """Exercise second."""
    amounts: dict[Amount, int]
    """What came to nothing need not be in it."""
    first: dict[Spot, tuple[int | None, ...]]
    """For each of `EDGES` the exercise second at which a requirement in a place in play was first
    below; None: never."""
    capacities: dict[str, tuple[int | None, ...]]
    """The same of each capacity in a place in play that was ever below any, by its address."""
    released: dict[str, int]
    """By inject the exercise second at which it came into play."""
    hours: dict[Amount, int]
    """Person-hours without, as they are told everywhere: the sum of what is told of each need in
    each place."""

    @property
    def breaches(self) -> tuple[object, ...]:
        """When anything first came below any level: what is the same where all of that is."""
        return self.first, self.capacities

    def amount(self, amount: Amount) -> int:
        """How much of it there was."""
        return self.amounts.get(amount, 0)

    def shown(self, amount: Amount) -> int:
        """The number that is told of it."""
        if amount.kind == "without":
            return self.hours.get(amount, 0)
        return shown(amount.kind, self.amount(amount))


class Watch:
    """A follower that keeps what an outcome needs."""

    def __init__(self, header: Header) -> None:
        self._world = header.world
        self._courses = Courses(header.scenario, header.world)
        self._capacities = tuple(capacities_in_play(header))
        self._kept = Kept(header, self._capacities)
        self._released: dict[str, int] = {}

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        self._courses.hear(record)
        self._kept.hear(record)
        if isinstance(record.body, InjectReleased):
            self._released[record.body.inject] = record.at

    def outcome(self, state: State, end: int) -> Outcome:
        """What it came to at the end of second `end`, at which it stood as in `state`."""
        lacks = dict(_lacks(harm(self._world, state, end)))
        amounts = {amount: lack.person_seconds for amount, lack in lacks.items()}
        amounts |= dict(self._amounts(state, end))
        amounts = {amount: value for amount, value in amounts.items() if value}
        first = {spot: _first(course.points, end) for spot, course in self._courses.of.items()}
        capacities = {one.address: _first(self._kept.turns(one), end) for one in self._capacities}
        fell = {
            address: moments for address, moments in capacities.items() if moments[0] is not None
        }
        hours = {amount: lack.told for amount, lack in lacks.items() if lack.told}
        released = {inject: at for inject, at in self._released.items() if at <= end}
        return Outcome(end, amounts, first, fell, released, hours)

    def _amounts(self, state: State, end: int) -> Iterator[tuple[Amount, int]]:
        shelters = {region: one.at(end) for region, one in state.shelters.items()}
        yield from _by_place("unhoused", shelters)
        under = falls_short(self._world)
        for (place, of), course in self._courses.of.items():
            yield Amount("below", place, of), course.below(end, under=under)
        late: dict[str, int] = {}
        for key, patients in state.patients.items():
            region = place_of(key)
            late[region] = late.get(region, 0) + patients.late
        yield from _by_place("late-patients", late)
        delays = dict(_delays(state, end))
        yield Amount("delay", NATION, ALL), sum(delays.values())
        for convoy, delay in delays.items():
            yield Amount("delay", NATION, convoy), delay


def _lacks(found: Harm) -> Iterator[tuple[Amount, Lack]]:
    """What people went without, in the nation and in each place, by need and in all."""
    yield Amount("without", NATION, ALL), found.total
    for need, lack in found.needs.items():
        yield Amount("without", NATION, need), lack
    in_all: dict[str, Lack] = {}
    for (place, need), lack in found.places.items():
        yield Amount("without", place, need), lack
        in_all[place] = in_all.get(place, Lack()) + lack
    for place, lack in in_all.items():
        yield Amount("without", place, ALL), lack


def _by_place(kind: Kind, values: dict[str, int]) -> Iterator[tuple[Amount, int]]:
    """So much in the nation, and in each place."""
    yield Amount(kind, NATION, ALL), sum(values.values())
    for place, value in values.items():
        yield Amount(kind, place, ALL), value


def _delays(state: State, end: int) -> Iterator[tuple[str, int]]:
    """How many seconds later than planned each convoy was there, or is so far.

    Of those that were called off whole nothing is late.
    """
    doing: dict[str, list[str]] = {}
    for (id, _), packet in state.packets.items():
        doing.setdefault(id, []).append(packet.doing)
    for id, convoy in state.convoys.items():
        if convoy.arrived is not None:
            yield id, convoy.late or 0
        elif any(one != "called-off" for one in doing.get(id, ())):
            yield id, max(0, end - convoy.planned)


def _first(turns: Iterable[tuple[int, int]], end: int) -> tuple[int | None, ...]:
    """For each of `EDGES` when a level was first below, of those that it came to and when."""
    first: list[int | None] = [None] * len(EDGES)
    deepest = 0
    for at, level in turns:
        if at > end or deepest == len(EDGES):
            break
        while deepest < len(EDGES) and level < EDGES[deepest]:
            first[deepest] = at
            deepest += 1
    return tuple(first)
