"""Buffers: which stock or backup will be empty first, and when."""

from typing import NamedTuple

from oefening.events.world import ends_of
from oefening.state import State
from oefening.world.model import NATION, World
from oefening.world.nodes import capacity_of, place_of


class Buffer(NamedTuple):
    """A stock or backup that drains."""

    key: str
    """As in `state.stocks` (the node's address) or `state.tiers` (`consumer<supplier#tier`)."""
    left: int
    """Whole seconds until it is empty at the present rate."""

    @property
    def node(self) -> str:
        """Address of the node whose stock or backup it is."""
        return ends_of(self.key)[0]

    @property
    def place(self) -> str:
        """Id of the place of that node."""
        return place_of(self.node)

    @property
    def capacity(self) -> str:
        """Id of the capacity, or need, that the node is."""
        return capacity_of(self.node)


def draining(state: State, now: int, by: int | None = None) -> tuple[Buffer, ...]:
    """Every stock and backup that drains at second `now`, the soonest empty first.

    With `by` only those that are empty by that second.

    What nobody draws on does not, nor what is empty already. What drains at a node that delivers
    nothing is left out, since nothing more fails when it is empty.
    """
    found = [
        Buffer(key, left)
        for holdings in (state.stocks, state.tiers)
        for key, holding in holdings.items()
        if (left := holding.left(now))
        and (by is None or now + left <= by)
        and state.level(ends_of(key)[0])
    ]
    return tuple(sorted(found, key=lambda one: (one.left, one.key)))


class Buffers:
    """The places of a world with what each is part of, looked up once."""

    def __init__(self, world: World) -> None:
        self._within = world.within

    def first_empty(self, state: State, now: int, by: int | None = None) -> dict[str, Buffer]:
        """By place, what will be empty there soonest; a place where nothing drains is left out.

        With `by` only what is empty by that second.

        What drains in an area does so in its region, and all of it in the nation.
        """
        first: dict[str, Buffer] = {}
        for buffer in draining(state, now, by):
            for place in (buffer.place, self._within.get(buffer.place), NATION):
                if place is not None:
                    first.setdefault(place, buffer)
        return first
