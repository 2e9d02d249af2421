"""Columns of times that hold bare numbers, and what those count."""

import re
from collections.abc import Iterable
from typing import Literal

from oefening.clock import DAY, HOUR, MINUTE
from oefening.interop.msel.fields import tidied
from oefening.interop.sheets import Cell

Unit = Literal["minutes", "hours", "days"]
UNITS: dict[Unit, int] = {"minutes": MINUTE, "hours": HOUR, "days": DAY}
FEWEST = 3
"""Numbers by which a column shows that it holds no times of day."""
MOST_HOURS = 100
STEP = 4
"""What all of 8, 24, 48 and 72 hours are a multiple of, and minutes seldom all are."""
_TOLD: tuple[tuple[re.Pattern[str], Unit], ...] = (
    (re.compile(r"\b(?:min|mins|minutes?|minuten|minuut)\b", re.IGNORECASE), "minutes"),
    (re.compile(r"\b(?:hours?|hrs|uren)\b", re.IGNORECASE), "hours"),
)
"""What the title of a column says that its numbers count."""
_NUMBER = re.compile(r"([1-9]\d{0,4}|0)(?:\.0)?")
_ON_A_CLOCK = 60
"""What the last two figures of a time of day stay below."""


def number_in(cell: Cell) -> int | None:
    """The bare number that `cell` holds; None for 0700 too, which is a time of day."""
    if isinstance(cell.value, bool) or not isinstance(cell.value, str | int | float):
        return None
    said = _NUMBER.fullmatch(tidied(cell.text))
    return int(said[1]) if said else None


def unit_in(title: str) -> Unit | None:
    """What the title of a column says that its numbers count."""
    return next((unit for form, unit in _TOLD if form.search(title)), None)


def unit_of(title: str, cells: Iterable[Cell], asked: Unit | None) -> Unit | None:
    """What the numbers in a column count since STARTEX; None where not all are numbers.

    Somebody `asked` for it, or its `title` says it, or some are times on no clock: then minutes,
    unless all could be hours of a long story.
    """
    numbers = [number_in(cell) for cell in cells]
    counted = [number for number in numbers if number is not None]
    if len(counted) < len(numbers) or len(counted) < FEWEST:
        return None
    told = asked or unit_in(title)
    off = any(number % 100 >= _ON_A_CLOCK for number in counted)
    hours = max(counted) < MOST_HOURS and not any(number % STEP for number in counted)
    return told or ("minutes" if off and not hours else None)
