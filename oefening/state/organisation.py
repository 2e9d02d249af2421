"""The crisis organisation of regions as it is seen in a state."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GripState:
    """At which GRIP level a place is."""

    level: int
    since: int
    """Exercise second."""
    number: int
    """Of the record that says so."""


@dataclass(frozen=True, slots=True)
class TeamState:
    """A team that was called and has not stood down."""

    called_at: int
    """Exercise second."""
    due: int | None
    """By when it is to be working; None: no law gives it a time."""
    works_at: int
    working: bool = False
    late: int | None = None
    """Seconds beyond its time that it began to work; None: not yet, or no law gives it one."""


@dataclass(frozen=True, slots=True)
class PlanState:
    """What is known of whether the crisis organisation of a region can go on without power."""

    there: bool
    """Whether it has a plan for that."""
    drawn: bool
    """Whether chance had it so; else the author."""


@dataclass(frozen=True, slots=True)
class ShiftState:
    """How long the teams of a region can go on."""

    reliefs: int
    fatigue: int
    """What fatigue takes out, in ppm."""
