"""Durations along an axis: a figure of the page model."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tick:
    """A moment, or a duration, on the axis of a figure."""

    second: int
    """Exercise second."""
    label: str
    """`D2 14:30`."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A line of `Strips`: durations of one kind."""

    id: str
    """As the row that states them."""
    label: str
    values: tuple[int, ...]
    """In seconds, the shortest first."""
    open: tuple[int, ...]
    """How long each has lasted that has not come to an end."""
    middle: int | None
    """The median; None: of nothing."""
    half: tuple[int, int] | None
    """Between what the middle half lies; None: too few to say so."""
    note: str
    """What stands behind it, short."""


@dataclass(frozen=True, slots=True)
class Strips:
    """Durations along one axis, each by itself: how many there are, and how they are spread."""

    id: str
    title: str
    until: int
    """Seconds at which the axis ends; what is longer lies at its edge."""
    ticks: tuple[Tick, ...]
    """Of which `second` is a duration."""
    strips: tuple[Strip, ...]
    value: str
    """What a filled mark stands for;"""
    open: str
    """an open one;"""
    middle: str
    """and the line with the box."""
    alt: str
    cites: tuple[int, ...]
    """As of `Curves`."""
