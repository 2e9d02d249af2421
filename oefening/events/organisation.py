"""What has happened to the crisis organisation of regions."""

from dataclasses import dataclass

from oefening.world.levers import LeverUse

FATIGUE = "organisation/fatigue"
"""Whose damage it is that nobody relieves tired teams; the region follows behind a slash."""


@dataclass(frozen=True, slots=True)
class GripSet:
    """A region, or the nation, is at another GRIP level."""

    place: str
    level: int
    before: int
    owner: str


@dataclass(frozen=True, slots=True)
class TeamCalled:
    """A team of a region is called."""

    region: str
    team: str
    due: int | None
    """Exercise second by which it is to be working; None: no law gives it a time."""
    works_at: int
    """Exercise second at which it will be."""


@dataclass(frozen=True, slots=True)
class TeamWorking:
    """A team has begun to work."""

    region: str
    team: str
    late: int | None
    """Seconds beyond its time; None: no law gives it one."""


@dataclass(frozen=True, slots=True)
class TeamStoodDown:
    """A team is no longer needed."""

    region: str
    team: str


@dataclass(frozen=True, slots=True)
class ShiftChanged:
    """A shift of a region's teams is over, or reliefs came or went."""

    region: str
    reliefs: int
    """How often they can still be relieved."""
    fatigue: int
    """What fatigue takes out of the organisation now, in ppm."""
    owner: str
    """What brought or took reliefs; empty: a shift is over."""
    came: int = 0
    """How many reliefs it brought, or, below 0, took."""


@dataclass(frozen=True, slots=True)
class TeamSpeedChanged:
    """The teams of a region that are called from now on come at this speed, in ppm of the usual."""

    region: str
    speed: int
    owner: str


@dataclass(frozen=True, slots=True)
class ContinuityFound:
    """Whether a region's crisis organisation can go on without power turns out."""

    region: str
    plan: bool
    drawn: bool
    """Whether chance said so; else the scenario."""
    shares: dict[str, int]
    """By backup, what it serves of its sites from now on, in ppm."""


@dataclass(frozen=True, slots=True)
class RequestPassed:
    """A request for assistance has gone through one more hand."""

    use: LeverUse
    owner: str
    route: str
    step: int
    """Which step of the route is over, from 0 on."""
