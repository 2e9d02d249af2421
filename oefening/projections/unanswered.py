"""What was asked of a service and not done, counted: 112 calls that nobody answered."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from oefening.clock import HOUR
from oefening.projections.claims import together
from oefening.projections.history import History
from oefening.state import State
from oefening.world.model import NATION, World
from oefening.world.nodes import WHOLE

_SCALE = WHOLE * WHOLE


class Unanswered(NamedTuple):
    """What went unanswered at one node."""

    node: str
    """Address."""
    capacity: str
    demand: str
    """Address of the node whose demand grows with what is asked."""
    asked: int
    """How often it is asked for in an hour now, rounded down."""
    lost: int
    """How often of these in vain, rounded down."""
    so_far: int
    """How often in vain from STARTEX up to now, rounded down."""


class _Counted(NamedTuple):
    """A node of which what is asked is counted."""

    node: str
    capacity: str
    demand: str
    """Address of the node whose demand grows with what is asked."""
    normal: int
    """Asked in an hour in normal times, times persons of the country."""


def unanswered(world: World, history: History, place: str, at: int) -> tuple[Unanswered, ...]:
    """Of every service of a place that is counted, what went unanswered up to second `at`.

    Asked for in an hour = normal × persons of the place ÷ those of the country × demand; in vain
    are these × (1 − level), and so far the exact integral of that.
    """
    persons = max(1, sum(one.persons for one in world.regions))
    return tuple(_of(one, history, at, persons) for one in _counts(world, place))


def unanswered_now(world: World, state: State, place: str) -> tuple[Unanswered, ...]:
    """The same in `state`, of which it is not known what went before: nothing so far."""
    persons = max(1, sum(one.persons for one in world.regions))
    found = []
    for one in _counts(world, place):
        claims = (claim for claim in state.demands.values() if claim.node == one.demand)
        factor = together(claim for claim in claims if claim.for_class is None)
        found.append(_told(one, persons, factor, state.level(one.node), 0))
    return tuple(found)


def _counts(world: World, place: str) -> Iterator[_Counted]:
    addresses = {node.address for node in world.nodes if node.combination != "mean"}
    there = world.place(place)
    for id, capacity in world.capacities.items():
        node = f"{place}.{id}"
        if capacity.asked is None or there is None or node not in addresses:
            continue
        grows = f"{place}.{capacity.asked.demand}"
        demand = grows if grows in addresses else node
        yield _Counted(node, id, demand, capacity.asked.per_hour * there.persons)


def _of(one: _Counted, history: History, at: int, persons: int) -> Unanswered:
    factor, level = history.demand(one.demand, at), history.level(one.node, at)
    changes = (*history.levels(one.node), *history.demands(one.demand))
    turns = sorted({0, at, *(second for second, _ in changes if 0 < second < at)})
    area = sum(
        history.demand(one.demand, since)
        * (WHOLE - history.level(one.node, since))
        * (until - since)
        for since, until in pairwise(turns)
    )
    return _told(one, persons, factor, level, area)


def _told(one: _Counted, persons: int, factor: int, level: int, area: int) -> Unanswered:
    return Unanswered(
        one.node,
        one.capacity,
        one.demand,
        one.normal * factor // (persons * WHOLE),
        one.normal * factor * (WHOLE - level) // (persons * _SCALE),
        one.normal * area // (persons * HOUR * _SCALE),
    )


def in_places(world: World) -> tuple[str, ...]:
    """The places where anything is counted: the nation first, then regions in order."""
    counted = {id for id, one in world.capacities.items() if one.asked is not None}
    found = {node.place for node in world.nodes if node.capacity in counted}
    return tuple(place for place in (NATION, *(one.id for one in world.regions)) if place in found)
