"""Harm: person-hours unmet, by need and by region, exact at any moment."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from oefening.clock import HOUR
from oefening.projections.crowds import TEN, rounded
from oefening.state import State
from oefening.world.model import World
from oefening.world.nodes import capacity_of, place_of


@dataclass(frozen=True, slots=True)
class Lack:
    """Persons without something, now and so far."""

    persons: int = 0
    person_seconds: int = 0
    told: int = 0
    """Person-hours as they are told: the sum of those of each place and need, each rounded, so
    that what is told of places and needs adds up to what is told of all."""

    def __add__(self, other: "Lack") -> "Lack":
        return Lack(
            self.persons + other.persons,
            self.person_seconds + other.person_seconds,
            self.told + other.told,
        )


def told_hours(person_seconds: int) -> int:
    """Person-hours of one need in one place, no more exactly than people are counted.

    Fewer than ten whole hours are told as they are.
    """
    hours = person_seconds // HOUR
    return rounded(hours) if hours >= TEN else hours


@dataclass(frozen=True, slots=True)
class Harm:
    """What people have gone without; persons who lack two things count twice."""

    total: Lack = Lack()
    needs: dict[str, Lack] = field(default_factory=dict)
    """By id of the need, over the whole country."""
    regions: dict[str, Lack] = field(default_factory=dict)
    """By id of the region, over all needs; only where anything was lacking."""
    places: dict[tuple[str, str], Lack] = field(default_factory=dict)
    """By place, a region or an area of one, and need; only where anything was lacking."""

    def within(self, regions: Iterable[str]) -> Lack:
        """What people in `regions`, given by their ids, have gone without together."""
        return sum((self.regions.get(region, Lack()) for region in regions), Lack())


def harm(world: World, state: State, now: int | None = None) -> Harm:
    """Person-hours unmet up to second `now`, which is not before the last record's."""
    moment = state.now if now is None else now
    within = world.within
    needs = dict.fromkeys(world.needs, Lack())
    regions: dict[str, Lack] = {}
    places: dict[tuple[str, str], Lack] = {}
    for address, want in state.needs.items():
        place, need = place_of(address), capacity_of(address)
        person_seconds = want.at(moment)
        lack = Lack(want.persons, person_seconds, told_hours(person_seconds))
        if not lack.person_seconds and not lack.persons:
            continue
        region = within[place] or place
        needs[need] = needs.get(need, Lack()) + lack
        regions[region] = regions.get(region, Lack()) + lack
        for one in dict.fromkeys((region, place)):
            places[one, need] = places.get((one, need), Lack()) + lack
    return Harm(sum(needs.values(), Lack()), needs, regions, places)
