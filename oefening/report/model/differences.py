"""What several things each made more or less of: a figure of the page model."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """How much more there is of it, or below 0 less."""

    id: str
    """As the row that states it."""
    label: str
    value: int
    band: tuple[int, int] | None
    """Between what it lies as chance falls otherwise; None: that is not known, or it is alike."""
    note: str
    """What stands behind it: the value in words."""


@dataclass(frozen=True, slots=True)
class Differences:
    """Bars to both sides of nothing, with bands."""

    id: str
    title: str
    less: str
    """What stands above the side on which there is less;"""
    more: str
    """and above the other."""
    band: str
    """What a band stands for; empty where no bar has one."""
    bars: tuple[Bar, ...]
    alt: str
    cites: tuple[int, ...]
    """As of `Curves`."""
