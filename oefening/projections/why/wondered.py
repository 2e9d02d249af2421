"""What can be asked why: a node, a mean over regions, or what holds each requirement of a place."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from oefening.projections.levels import HeatRow, Levels
from oefening.state import State
from oefening.world.model import NATION, REQUIREMENTS, Requirement
from oefening.world.nodes import WHOLE, capacity_of, place_of


@dataclass(frozen=True, slots=True)
class Mean:
    """A level of the nation that is the mean of its regions, by their persons."""

    address: str
    """Of the capacity in the nation, which has no node of it; empty: it is of a requirement."""
    level: int
    """Ppm."""
    parts: tuple[tuple[int, str], ...]
    """Of each region that has such: its persons, and the address of its node."""


@dataclass(frozen=True, slots=True)
class HeldDown:
    """A requirement that is not whole in a place, and what holds it down."""

    at: int
    """Its index in `REQUIREMENTS`."""
    requirement: Requirement
    level: int
    """Ppm, below the whole."""
    by: str | Mean
    """Address of its worst capacity; of the nation the mean of that of each region."""


def asked_of(
    levels: Levels, nodes: Container[str], state: State, address: str
) -> str | Mean | None:
    """The node at `address`, or the mean over regions that it is; None if it is neither."""
    if address in nodes:
        return address
    capacity = capacity_of(address)
    if place_of(address) != NATION or capacity not in levels.capacities:
        return None
    heat = levels.by_capacity(state, NATION)[levels.capacities.index(capacity)]
    if heat is None:
        return None
    found = ((persons, f"{region}.{capacity}") for region, persons in levels.persons.items())
    return Mean(address, heat.level, tuple(one for one in found if one[1] in nodes))


def held_down(levels: Levels, rows: Mapping[str, HeatRow], place: str) -> Iterator[HeldDown]:
    """Of a place that has a row, each of the seven that is not whole, in their order.

    Of the nation, every region has a row as well.
    """
    for at, requirement in enumerate(REQUIREMENTS):
        heat = rows[place].heats[at]
        if heat is None or heat.level == WHOLE:
            continue
        by: str | Mean = f"{place}.{heat.worst}"
        if place == NATION:
            by = Mean("", heat.level, tuple(_worst(levels, rows, at)))
        yield HeldDown(at, requirement, heat.level, by)


def _worst(levels: Levels, rows: Mapping[str, HeatRow], at: int) -> Iterator[tuple[int, str]]:
    """The worst capacity of each region."""
    for region, persons in levels.persons.items():
        heat = rows[region].heats[at]
        if heat is not None:
            yield persons, f"{region}.{heat.worst}"
