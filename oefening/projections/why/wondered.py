"""What can be asked why: a node, a mean over regions, or what holds each requirement of a place."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from oefening.projections.levels import Heat, HeatRow, Levels
from oefening.state import State
from oefening.world.model import NATION, REQUIREMENTS, Requirement
from oefening.world.nodes import WHOLE, capacity_of, place_of


@dataclass(frozen=True, slots=True)
class HeldDown:
    """A requirement that is not whole in a place, and what holds it down."""

    at: int
    """Its index in `REQUIREMENTS`."""
    requirement: Requirement
    level: int
    """Ppm, below the whole."""
    node: str
    """Address of its worst capacity; of the nation, of that of its worst region."""


def node_of(levels: Levels, nodes: Container[str], state: State, address: str) -> str | None:
    """The node at `address`; of a mean over regions that of the lowest; None if there is none."""
    place, capacity = place_of(address), capacity_of(address)
    if address in nodes or capacity not in levels.capacities:
        return address if address in nodes else None
    heat = levels.by_capacity(state, place)[levels.capacities.index(capacity)]
    lowest = "" if heat is None else f"{heat.worst}.{capacity}"
    return lowest if lowest in nodes else None


def held_down(rows: Mapping[str, HeatRow], place: str) -> Iterator[HeldDown]:
    """Of a place that has a row, each of the seven that is not whole, in their order."""
    for at, requirement in enumerate(REQUIREMENTS):
        heat = rows[place].heats[at]
        if heat is not None and heat.level < WHOLE:
            yield HeldDown(at, requirement, heat.level, _worst(rows, place, at, heat))


def _worst(rows: Mapping[str, HeatRow], place: str, at: int, heat: Heat) -> str:
    if place != NATION:
        return f"{place}.{heat.worst}"
    below = rows[heat.worst].heats[at]
    assert below is not None, "the worst region of a mean is one that it is made of"
    return f"{heat.worst}.{below.worst}"
