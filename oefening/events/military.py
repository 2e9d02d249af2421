"""What convoys have done."""

from dataclasses import dataclass
from typing import Literal

from oefening.source import Bilingual
from oefening.world.military import Way

Doing = Literal[
    "waits-for-port",
    "waits-for-way",
    "waits-for-escort",
    "departs",
    "enters",
    "goes-on",
    "moves-again",
    "stands",
    "waits-for-fuel",
    "refuels",
    "waits-for-rest",
    "rests",
    "arrives",
    "called-off",
]
"""What a packet of a convoy has begun to do: `stands` on a way that is closed, and then
`moves-again`; `goes-on` after it refuelled or rested; is `called-off` before it left."""

Cause = Literal["port", "escort", "fuel", "rest", "way"]
"""What a packet lost time by: the first four by waiting for them, `way` by a road or a railway that
was not at its full level, with the rests more that slow going takes."""

CAUSES: tuple[Cause, ...] = ("port", "escort", "fuel", "rest", "way")
"""In the order in which they are told."""


@dataclass(frozen=True, slots=True)
class ConvoyFormed:
    """A convoy is to go from the first place of its route to the last."""

    convoy: str
    route: tuple[str, ...]
    by: Way
    packets: tuple[int, ...]
    """Vehicles in each."""
    departs: int
    """Exercise second at which the first packet may leave."""
    planned: int
    """Exercise second at which the last arrives, if all levels are whole and nothing is waited
    for."""
    owner: str
    name: Bilingual | None = None
    """What people call it; None: by where it goes, and which one it is."""


@dataclass(frozen=True, slots=True)
class PacketMoved:
    """A packet of a convoy has begun to do something."""

    convoy: str
    packet: int
    """From 1."""
    doing: Doing
    place: str
    until: int | None = None
    """Exercise second at which it is done, of what takes a fixed time."""


@dataclass(frozen=True, slots=True)
class PacketArrived:
    """A packet is where it was to go, so many seconds later than planned."""

    convoy: str
    packet: int
    place: str
    late: int
    lost: dict[Cause, int]
    """Seconds by what they were lost to; together `late`."""


@dataclass(frozen=True, slots=True)
class ConvoyArrived:
    """All packets that left have arrived; the last so many seconds later than planned."""

    convoy: str
    place: str
    vehicles: int
    late: int
    lost: dict[Cause, int]
    """Seconds of packets by what they were lost to, of all packets together."""


@dataclass(frozen=True, slots=True)
class ConvoyCalledOff:
    """What had not left will not leave."""

    convoy: str
    vehicles: int
    packets: int


@dataclass(frozen=True, slots=True)
class TrafficHindered:
    """Convoys take something from civil traffic, or take another share of it now."""

    node: str
    persons: int
    """Of those who live there the share whose traffic is lost to convoys from now on."""
    person_seconds: int
    """The same, times seconds, so far."""


DRAWN = ("guard/", "mobilise/")
"""What damages and changes of demand are called by that stand for people who left their posts."""


@dataclass(frozen=True, slots=True)
class GuardPosted:
    """Teams of a region's police have left their work."""

    guard: str
    place: str
    teams: int
    """0: there were none left."""
    of: int
    """How many the region has on duty."""
    escort: bool
    """Whether they go with convoys rather than guard something."""
    owner: str
    back_at: int | None = None
    """Exercise second at which they are to be back; None: nobody has said."""


@dataclass(frozen=True, slots=True)
class GuardEnded:
    """Teams are back at their work."""

    guard: str
    place: str
    teams: int


@dataclass(frozen=True, slots=True)
class ReservistsCalled:
    """Reservists have left their civil posts."""

    call: str
    place: str
    persons: int
    """0: there were none left."""
    owner: str


@dataclass(frozen=True, slots=True)
class ReservistsReleased:
    """Reservists are back at their civil posts."""

    call: str
    place: str
    persons: int
