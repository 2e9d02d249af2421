"""Gaps: what fell, and which cells knew of it when, or did not."""

from dataclasses import dataclass
from typing import NamedTuple

from oefening.events import WorldSettled
from oefening.projections.bands import EDGES
from oefening.projections.knowledge.knowledge import Knowledge
from oefening.projections.knowledge.sight import Sight
from oefening.projections.spots import Spot, Spots
from oefening.record import Record
from oefening.scenario.model import Scenario
from oefening.world.model import World

SHORT = EDGES[2]
"""Level in ppm below which a requirement has fallen so far that cells should know (assumed): that
below which a requirement falls short in a world without yardsticks."""


class Thing(NamedTuple):
    """A requirement that fell somewhere."""

    spot: Spot
    address: str
    """Of the node that took it down."""
    at: int
    """Exercise second in which it first did."""
    number: int
    """Of the record that says so."""
    level: int
    """What it then came to, in ppm."""


class Heard(NamedTuple):
    """Whether a cell knew of it while it lasted."""

    cell: str
    sees: bool
    """Whether the node is any part of its picture."""
    at: int | None
    """Exercise second from which it knew; None: not by then, or not before it was over."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A thing, with every cell that has a picture."""

    thing: Thing
    cells: tuple[Heard, ...]
    over: int | None = None
    """Exercise second in which its node was back at `SHORT` or above; None: not by then."""

    @property
    def knew(self) -> tuple[Heard, ...]:
        """The cells that knew, the first of them first."""
        found = [(one.at, at) for at, one in enumerate(self.cells) if one.at is not None]
        return tuple(self.cells[at] for _, at in sorted(found))

    @property
    def missed(self) -> tuple[Heard, ...]:
        """The cells that have it in their picture and did not know, as long as it lasted."""
        return tuple(one for one in self.cells if one.sees and one.at is None)


class Falls:
    """A follower that keeps when each requirement in each place in play first fell short."""

    def __init__(self, scenario: Scenario, world: World) -> None:
        self._spots = Spots(scenario, world, shared=False)
        self._found: dict[Spot, Thing] = {}

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        if not isinstance(record.body, WorldSettled):
            return
        for spot in self._spots.settle(record.body):
            heat, before = self._spots.worst(spot), self._found.get(spot)
            if heat.level >= SHORT:
                if before is not None and before.at == record.at:  # for no time at all
                    del self._found[spot]
            elif before is None or before.at == record.at:
                address = f"{spot[0]}.{heat.worst}"
                self._found[spot] = Thing(spot, address, record.at, record.number, heat.level)

    def by(self, number: int) -> tuple[Thing, ...]:
        """What had fallen by record `number`, in the order in which it did."""
        found = (one for one in self._found.values() if one.number <= number)
        return tuple(sorted(found, key=lambda one: one.number))


def gaps(knowledge: Knowledge, falls: Falls, at: int, number: int) -> tuple[Gap, ...]:
    """What had fallen by record `number`, and which cells knew of it when, by second `at`."""
    return tuple(_gap(knowledge, thing, at) for thing in falls.by(number))


def _gap(knowledge: Knowledge, thing: Thing, at: int) -> Gap:
    turns = knowledge.history.levels(thing.address)
    back = (second for second, level in turns if thing.at < second <= at and level >= SHORT)
    over = next(back, None)
    last = at if over is None else over - 1
    seeing = (one for one in knowledge.sights.values() if one.rows)
    return Gap(thing, tuple(_heard(knowledge, one, thing, last) for one in seeing), over)


def _heard(knowledge: Knowledge, sight: Sight, thing: Thing, last: int) -> Heard:
    """Whether a cell knew of it by second `last`, the last in which it was to be known."""
    if thing.address not in set(sight.nodes):
        return Heard(sight.cell, sees=False, at=None)
    since = (
        came
        for came, second, level in knowledge.came(sight, thing.address)
        if second >= thing.at and level < SHORT and came <= last
    )
    return Heard(sight.cell, sees=True, at=next(since, None))
