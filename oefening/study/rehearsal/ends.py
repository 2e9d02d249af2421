"""How a run ends: the whole numbers by which two runs are told apart, or found to end alike."""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from oefening import events
from oefening.projections.yardsticks import Yardsticks
from oefening.record import Header, Record
from oefening.state import State
from oefening.study.ensemble.tally import Tally, Value, whole_values
from oefening.world.nodes import WHOLE, Node, capacity_of

Unit = Literal[
    "seconds", "person-seconds", "ppm-seconds", "persons", "euro", "injects", "decisions"
]


class Further(NamedTuple):
    """Something that a run comes to besides what is counted in any study."""

    id: str
    unit: Unit
    capacity: str | None = None
    """The capacity that it is about, of those that are about one."""


COUNTS = (Further("injects", "injects"), Further("decisions", "decisions"))
"""What is counted of the exercise itself."""

ACTS = (Further("money", "euro"), Further("people", "persons"), *COUNTS)
"""What was asked and done: it is told, and makes no difference by itself."""

End = Value | Further


class Ends:
    """All that each run of a header's scenario comes to, in order."""

    def __init__(self, header: Header) -> None:
        self.tally = Tally(header)
        nodes = [node for node in header.world.nodes if counts(node)]
        persons = {place.id: place.persons for place in header.world.places}
        self.persons = {node.address: (node.capacity, persons.get(node.place, 0)) for node in nodes}
        """By address, which capacity it is and for how many it is there."""
        self.capacities = tuple(dict.fromkeys(node.capacity for node in nodes))
        stocked = (node.capacity for node in nodes if node.stock is not None)
        self.stocked = tuple(dict.fromkeys(stocked))
        self.all: tuple[End, ...] = (
            *self.tally.values,
            Further("convoys-late", "seconds"),
            Further("hindered", "person-seconds"),
            Further("sheltered", "persons"),
            Further("informed", "persons"),
            *(Further("undelivered", "person-seconds", one) for one in self.capacities),
            *(Further("by-class", "person-seconds", one) for one in self.capacities),
            *(Further("left", "ppm-seconds", one) for one in self.stocked),
            *ACTS,
        )

    def of(self, header: Header, state: State, seen: "Seen") -> Iterator[int | None]:
        """What a run that has ended came to, in the order of `all`."""
        end = header.scenario.duration
        yield from whole_values(header, state, seen.yardsticks, self.tally)
        convoys = state.convoys.values()
        yield sum(max(0, end - one.planned) if one.late is None else one.late for one in convoys)
        yield sum(want.at(end) for want in state.hindered.values())
        yield sum(one.housed for one in state.shelters.values())
        yield seen.informed
        for lost in (seen.levels, seen.classes):
            by = lost.at(end)
            yield from (by.get(capacity, 0) // WHOLE for capacity in self.capacities)
        left = dict.fromkeys(self.stocked, 0)
        for address, holding in state.stocks.items():
            if (capacity := capacity_of(address)) in left:
                left[capacity] += holding.at(end)
        yield from left.values()
        yield seen.money
        yield seen.people
        yield sum(one.released_at is not None for one in state.injects.values())
        yield sum(not one.retracted for one in state.taken)


def counts(node: Node) -> bool:
    """Whether it is a capacity of its own, neither the mean of areas nor a need of people."""
    return node.combination != "mean" and not node.persons


def settles(end: End) -> bool:
    """Whether it makes a difference between runs."""
    return end not in ACTS


class Lost:
    """Persons, by how much of a capacity they were without, over time."""

    def __init__(self, persons: Mapping[str, tuple[str, int]]) -> None:
        self._persons = persons
        self._now: dict[str, tuple[int, int]] = {}
        """By address what is missing, in ppm, and since when."""
        self._sums: dict[str, int] = {}
        """By capacity, up to that."""

    def turn(self, address: str, missing: int, at: int) -> None:
        """Have so much of a node be missing from second `at` on."""
        if address not in self._persons:
            return
        before, since = self._now.get(address, (0, 0))
        if before:
            capacity, persons = self._persons[address]
            self._sums[capacity] = self._sums.get(capacity, 0) + before * persons * (at - since)
        self._now[address] = missing, at

    def at(self, end: int) -> dict[str, int]:
        """By capacity ppm × persons × seconds up to `end`; nothing changes after that is asked."""
        for address, (missing, _) in list(self._now.items()):
            self.turn(address, missing, end)
        return self._sums


class Seen:
    """A follower that keeps what a run comes to."""

    def __init__(self, header: Header, persons: Mapping[str, tuple[str, int]]) -> None:
        self.yardsticks = Yardsticks(header.scenario, header.world)
        self.levels, self.classes = Lost(persons), Lost(persons)
        self.money = 0
        """Euro that levers ask."""
        self.people = 0
        self.informed = 0
        """Whom messages reached, of all messages together."""

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        self.yardsticks.hear(record)
        match record.body:
            case events.WorldSettled(levels=levels, classes=classes):
                for address, level in levels.items():
                    self.levels.turn(address, WHOLE - level, record.at)
                for address, some in classes.items():
                    self.classes.turn(address, sum(WHOLE - one for one in some), record.at)
            case events.LeverPulled(money=money, people=people):
                self.money += money
                self.people += people
            case events.PublicInformed(reached=reached):
                self.informed += reached
            case _:
                pass
