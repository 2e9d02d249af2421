"""The journey of one packet: how far it is on its way, and what stops it next.

Distances are metres × 3 600 × 1 000 000, of which a level of one ppm at one metre an hour takes one
a second, so that every remainder is a whole number.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from oefening.world.military import Mode
from oefening.world.nodes import WHOLE

METRE = 3_600 * WHOLE

Stop = Literal["leg", "fuel", "rest"]
"""What a packet drives to: the end of the region it is in, an empty tank, or the time to rest."""


@dataclass(slots=True)
class Journey:
    """Where a packet is, from the middle of its first region to the middle of its last."""

    mode: Mode
    legs: tuple[int, ...]
    """Metres in each region that it crosses."""
    leg: int = 0
    left: int = field(init=False)
    """Distance to the end of this leg."""
    tank: int = field(init=False)
    """Distance that it still has fuel for."""
    fresh: int = field(init=False)
    """Seconds that it drives before it rests."""

    def __post_init__(self) -> None:
        self.left = self.legs[0] * METRE
        self.refuel()
        self.rest()

    @property
    def over(self) -> bool:
        """Whether it has arrived."""
        return self.leg == len(self.legs)

    def refuel(self) -> None:
        """Fill the tank."""
        fuel = self.mode.fuel
        self.tank = fuel.every * 1_000 * METRE if fuel is not None else 0

    def rest(self) -> None:
        """Be fresh again."""
        rest = self.mode.rest
        self.fresh = rest.after if rest is not None else 0

    def next_stop(self, level: int) -> tuple[int, Stop] | None:
        """In how many seconds it stops, at a level in ppm, and by what; None: it stands still.

        Of stops in one second the end of a leg comes first, then fuel, then rest.
        """
        pace = self.mode.speed * 1_000 * level
        if not pace:
            return None
        wait, stop = -(-self.left // pace), "leg"
        if self.mode.fuel is not None and (until := -(-self.tank // pace)) < wait:
            wait, stop = until, "fuel"
        if self.mode.rest is not None and self.fresh < wait:
            wait, stop = self.fresh, "rest"
        return wait, stop  # type: ignore[return-value]  # mypy widens the literals

    def drive(self, seconds: int, level: int) -> None:
        """Go on for so many seconds at a level in ppm."""
        way = self.mode.speed * 1_000 * level * seconds
        self.left = max(0, self.left - way)
        self.tank = max(0, self.tank - way)
        if level:
            self.fresh = max(0, self.fresh - seconds)

    def next_leg(self) -> None:
        """Leave the region for the next one, or have arrived."""
        self.leg += 1
        if not self.over:
            self.left = self.legs[self.leg] * METRE


def legs_of(distances: tuple[int, ...]) -> tuple[int, ...]:
    """Metres in each region of a route, from the metres between the middles of each two.

    >>> legs_of((5, 10))
    (2, 8, 5)
    """
    halves = [(way // 2, way - way // 2) for way in distances]
    legs = [0] * (len(distances) + 1)
    for number, (first, second) in enumerate(halves):
        legs[number] += first
        legs[number + 1] += second
    return tuple(legs)


def planned(mode: Mode, legs: tuple[int, ...]) -> int:
    """Seconds from departure to arrival while every level is whole and nothing is waited for."""
    return sum(_spent(Journey(mode, legs)))


def _spent(journey: Journey) -> Iterator[int]:
    mode = journey.mode
    while not journey.over:
        stop = journey.next_stop(WHOLE)
        assert stop is not None, "a mode has a speed"
        journey.drive(stop[0], WHOLE)
        yield stop[0]
        if stop[1] == "leg":
            journey.next_leg()
        elif stop[1] == "fuel" and mode.fuel is not None:
            journey.refuel()
            yield mode.fuel.takes
        elif mode.rest is not None:
            journey.rest()
            yield mode.rest.lasts
