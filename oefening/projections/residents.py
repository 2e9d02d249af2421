"""Residents: how many have no electricity, and to how many at most a message comes through.

Both by what the world calls them, `power` and `information`; a world without them has nobody so.
"""

from collections.abc import Sequence
from typing import NamedTuple

from oefening import events
from oefening.projections.crowds import rounded
from oefening.record import Record
from oefening.state import State
from oefening.world.model import NATION, World
from oefening.world.nodes import WHOLE, capacity_of, place_of

POWER = "power"
"""Id of the capacity that is electricity."""

INFORMATION = "information"
"""Id of the need of whoever can be told nothing while it is unmet."""


class Home(NamedTuple):
    """Where people live who have one electricity."""

    place: str
    power: str
    """Address of their electricity."""
    persons: int


class Residents:
    """The places of a world with who lives where on which electricity, looked up once."""

    def __init__(self, world: World) -> None:
        nodes = {node.address for node in world.nodes}
        split = world.areas
        self._homes: dict[str, list[Home]] = {}
        """By place, each unsplit place in it."""
        for place in world.places:
            own, wider = f"{place.id}.{POWER}", f"{place.within}.{POWER}"
            address = own if own in nodes else wider
            if place.id in split or place.id == NATION or address not in nodes:
                continue
            for within in dict.fromkeys((place.id, place.within or place.id, NATION)):
                self._homes.setdefault(within, []).append(Home(place.id, address, place.persons))

    def homes(self, place: str) -> Sequence[Home]:
        """Each unsplit place in `place` that has an electricity."""
        return self._homes.get(place, ())

    def without_power(self, state: State, place: str) -> int:
        """Persons in `place` without electricity, as if what is lost were spread evenly.

        Rounded, for it is no more exact than that, though never more than live there.
        """
        homes = self.homes(place)
        lost = sum(home.persons * (WHOLE - state.level(home.power)) for home in homes)
        return rounded(lost // WHOLE, sum(home.persons for home in homes))


class Hearing:
    """A follower that knows who can be told nothing, at the record heard last."""

    def __init__(self, world: World) -> None:
        self._persons = {place.id: place.persons for place in world.places}
        self._within = world.within
        self._deaf: dict[str, int] = {}
        """Persons by place."""
        self._most: dict[int, int] = {}
        """By record that sent a message."""

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        match record.body:
            case events.WorldSettled(needs=needs):
                for address, (persons, _) in needs.items():
                    if capacity_of(address) == INFORMATION:
                        self._deaf[place_of(address)] = persons
            case events.PublicInformed() as told:
                self._most[record.number] = self._now(told)

    def most(self, number: int) -> int:
        """How many at most the message of record `number`, heard before, came through to."""
        return self._most[number]

    def _now(self, told: events.PublicInformed) -> int:
        deaf = sum(
            persons
            for place, persons in self._deaf.items()
            if told.place in (place, self._within[place], NATION)
        )
        return max(0, min(told.reached, self._persons[told.place] - deaf))
