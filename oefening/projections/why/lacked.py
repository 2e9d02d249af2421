"""What people go short of who ask more of something else: what a coupling was triggered by."""

from collections.abc import Iterator
from dataclasses import dataclass

from oefening.state import State
from oefening.world.coupled import Coupled
from oefening.world.nodes import WHOLE


@dataclass(frozen=True, slots=True)
class Lack:
    """What people of one place go short of."""

    address: str
    """Whichever is shortest of what the coupling watches there."""
    weight: int
    """Share of these people among all whose shortage counts, in ppm."""
    level: int
    """In ppm, below that from which the coupling starts."""


def lacks(coupled: Coupled, state: State) -> list[Lack]:
    """Where people go short of what the coupling watches, what weighs most in it first."""
    persons = sum(one.persons for one in coupled.short)
    found = list(_lacks(coupled, state, persons))
    return sorted(found, key=lambda one: -one.weight * (WHOLE - one.level))


def _lacks(coupled: Coupled, state: State, persons: int) -> Iterator[Lack]:
    for short in coupled.short:
        level, address = min((state.level(one), one) for one in short.watched)
        if level < coupled.coupling.from_:
            yield Lack(address, short.persons * WHOLE // persons, level)
