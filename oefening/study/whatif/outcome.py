"""What a branch comes to, in whole numbers: the same ones for every branch of a log."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from oefening.events import InjectReleased
from oefening.projections.bands import EDGES
from oefening.projections.courses import Course, Courses
from oefening.projections.harm import harm
from oefening.projections.spots import Spot
from oefening.projections.yardsticks import falls_short
from oefening.record import Header, Record
from oefening.state import State
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
    released: dict[str, int]
    """By inject the exercise second at which it came into play."""

    def amount(self, amount: Amount) -> int:
        """How much of it there was."""
        return self.amounts.get(amount, 0)


class Watch:
    """A follower that keeps what an outcome needs."""

    def __init__(self, header: Header) -> None:
        self._world = header.world
        self._courses = Courses(header.scenario, header.world)
        self._released: dict[str, int] = {}

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        self._courses.hear(record)
        if isinstance(record.body, InjectReleased):
            self._released[record.body.inject] = record.at

    def outcome(self, state: State, end: int) -> Outcome:
        """What it came to at the end of second `end`, at which it stood as in `state`."""
        amounts = {amount: value for amount, value in self._amounts(state, end) if value}
        first = {spot: _first(course, end) for spot, course in self._courses.of.items()}
        return Outcome(end, amounts, first, self._released)

    def _amounts(self, state: State, end: int) -> Iterator[tuple[Amount, int]]:
        found = harm(self._world, state, end)
        yield Amount("without", NATION, ALL), found.total.person_seconds
        for need, lack in found.needs.items():
            yield Amount("without", NATION, need), lack.person_seconds
        in_all: dict[str, int] = {}
        for (place, need), lack in found.places.items():
            yield Amount("without", place, need), lack.person_seconds
            in_all[place] = in_all.get(place, 0) + lack.person_seconds
        for place, person_seconds in in_all.items():
            yield Amount("without", place, ALL), person_seconds
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


def _first(course: Course, end: int) -> tuple[int | None, ...]:
    points = [(at, level) for at, level in course.points if at <= end]
    return tuple(next((at for at, level in points if level < edge), None) for edge in EDGES)
