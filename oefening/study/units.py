"""Units: how the whole numbers that runs come to are written for people and their programs."""

from decimal import ROUND_HALF_EVEN, Decimal
from typing import Literal, NamedTuple

from oefening.clock import HOUR
from oefening.world.nodes import PERCENT

Unit = Literal[
    "person-seconds",
    "seconds",
    "ppm",
    "persons",
    "patients",
    "teams",
    "actions",
    "decisions",
    "times",
    "units",
    "euro",
]


class Written(NamedTuple):
    """How a unit is written."""

    name: str
    """In the name of a column."""
    each: int
    """How many of the unit make one of what is written."""
    decimals: int
    """Behind the point, in a file."""


UNITS: dict[Unit, Written] = {
    "person-seconds": Written("person_hours", HOUR, 2),
    "seconds": Written("hours", HOUR, 4),
    "ppm": Written("percent", PERCENT, 4),
    "persons": Written("persons", 1, 0),
    "patients": Written("patients", 1, 0),
    "teams": Written("teams", 1, 0),
    "actions": Written("actions", 1, 0),
    "decisions": Written("decisions", 1, 0),
    "times": Written("times", 1, 0),
    "units": Written("units", 1, 0),
    "euro": Written("euro", 1, 0),
}


IN_STATISTICS = 2
"""Decimals at least of what is told of many runs: a mean of whole numbers is none."""


def written(value: float | None, unit: Unit, decimals: int | None = None) -> str:
    """`value` as a file has it, with as many `decimals` as it has there; empty for None.

    >>> written(5_400, "seconds"), written(999_999, "ppm"), written(None, "teams")
    ('1.5000', '99.9999', '')
    """
    if value is None:
        return ""
    _, each, places = UNITS[unit]
    exact = Decimal(value) / each
    step = Decimal(1).scaleb(-(places if decimals is None else decimals))
    return str(exact.quantize(step, ROUND_HALF_EVEN) + 0)  # nothing is not below nothing


def about_many(value: float | None, unit: Unit) -> str:
    """The same of a number about many runs.

    >>> about_many(2.5, "patients"), about_many(-0.001, "patients")
    ('2.50', '0.00')
    """
    return written(value, unit, max(IN_STATISTICS, UNITS[unit].decimals))
