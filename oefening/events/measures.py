"""What was bought before STARTEX, and what of it begins to work. Amounts are in whole euro."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MeasureBought:
    """Units of a measure were bought for a place, with money of a year."""

    year: int
    measure: str
    place: str
    units: int
    in_all: int
    """Units that were bought of it for the place in that year."""
    cost: int
    """In all the years of the round together."""
    left: dict[str, int]
    """What is left of each year's money, by year."""


@dataclass(frozen=True, slots=True)
class MeasureReturned:
    """Units of a measure were taken back."""

    year: int
    measure: str
    place: str
    units: int
    in_all: int
    cost: int
    """What comes back, in all the years of the round together."""
    left: dict[str, int]


@dataclass(frozen=True, slots=True)
class MeasureApplied:
    """STARTEX: all that was bought of a measure for a place begins to work."""

    measure: str
    place: str
    units: int
