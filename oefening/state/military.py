"""Convoys as they are seen in a state."""

from dataclasses import dataclass, field
from typing import Literal

from oefening.events.military import Cause, Doing
from oefening.world.military import Way


@dataclass(frozen=True, slots=True)
class PacketState:
    """A packet of a convoy."""

    vehicles: int
    doing: Doing | Literal["formed"]
    """What it began last; `formed`: it has not been told to go yet."""
    place: str
    """The region that it is in."""
    since: int
    """Exercise second at which it began."""
    until: int | None = None
    late: int | None = None
    """Seconds later than planned that it arrived."""
    lost: dict[Cause, int] = field(default_factory=dict)

    @property
    def under_way(self) -> bool:
        """Whether it has left and not arrived."""
        return self.doing not in _STILL

    @property
    def on_the_way(self) -> bool:
        """Whether it drives, or stands where nothing gets through."""
        return self.doing in _ON_THE_WAY

    @property
    def held_up(self) -> bool:
        """Whether it stands still on a way that is closed, or waits for something."""
        return self.doing == "stands" or self.doing.startswith("waits-")


_ON_THE_WAY = {"departs", "enters", "goes-on", "moves-again", "stands"}
_STILL = {"formed", "waits-for-port", "waits-for-way", "waits-for-escort", "arrives", "called-off"}


@dataclass(frozen=True, slots=True)
class ConvoyState:
    """A convoy."""

    route: tuple[str, ...]
    by: Way
    departs: int
    planned: int
    owner: str
    packets: int
    vehicles: int
    """All that it was formed of."""
    arrived: int | None = None
    """Exercise second at which all that left had arrived."""
    late: int | None = None
    lost: dict[Cause, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GuardState:
    """Teams of the police that are away from their work."""

    place: str
    teams: int
    escort: bool
    owner: str
    since: int
    until: int | None = None
    """Exercise second at which they are to be back; None: nobody has said."""


@dataclass(frozen=True, slots=True)
class CallState:
    """Reservists who are away from their civil posts."""

    place: str
    persons: int
    owner: str
    since: int
