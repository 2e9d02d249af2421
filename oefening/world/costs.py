"""What pulling a lever costs: people who are tied up, and money."""

from dataclasses import dataclass

from oefening.world.levers import SIZES, UNITS, Lever, LeverUse
from oefening.world.pull import filled_in


@dataclass(frozen=True, slots=True)
class Cost:
    """People tied up, and euro once."""

    people: int = 0
    money: int = 0

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(self.people + other.people, self.money + other.money)


def cost(lever: Lever, use: LeverUse) -> Cost:
    """What `lever` costs when pulled as `use` says; what is counted in part counts rounded up."""
    size, unit = 0, 1
    if lever.per is not None:
        kind = lever.parameters[lever.per].kind
        size, unit = SIZES[kind](filled_in(lever, use)[lever.per]), UNITS[kind]
    return Cost(
        lever.people - -lever.people_each * size // unit,
        lever.money - -lever.money_each * size // unit,
    )
