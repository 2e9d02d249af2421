"""What has changed for people."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PreparednessChanged:
    """Households of a place are prepared otherwise."""

    place: str
    by: dict[str, int]
    """Points added, in ppm, by `kit`, `plan`, `knows` and `helps`; negative where taken."""
    prepared: dict[str, tuple[int, int, int, int]]
    """These four as they are from now on, in ppm of households, by place where they may differ."""
    owner: str
    shares: dict[str, int] | None = None
    """What backups serve from now on, in ppm, of those of which that changes."""


@dataclass(frozen=True, slots=True)
class WeatherChanged:
    """It is so warm outside from now on, in the country (wherever it was) or in a region."""

    place: str
    temperature: int
    """Tenths of a degree Celsius."""
    owner: str
