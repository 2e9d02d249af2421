"""Where people are received. Persons and places are whole, times exercise seconds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SitesPlanned:
    """Sites are being made ready; the first of them is at `ready_at`, the last at `all_at`."""

    region: str
    site_kind: str
    asked: int
    """How many are asked for by it; 0 where they were before, and there was no room then."""
    sites: int
    """Fewer than asked for where the region has no room for more."""
    ready_at: int
    all_at: int
    owner: str


@dataclass(frozen=True, slots=True)
class SitesChanged:
    """So many sites of a kind are open now, and so many are not yet."""

    region: str
    site_kind: str
    open: int
    preparing: int
    unstaffed: int
    """Ready, but short of staff."""


@dataclass(frozen=True, slots=True)
class ReceptionChanged:
    """How many people of a region seek shelter and find it, from this second on."""

    region: str
    seeking: int
    housed: int
    places: int
    """That can be used."""
    person_seconds: int
    """Of those who sought and were not housed, so far."""
    homes: dict[str, tuple[int, int]]
    """Seeking and housed by the area, or the region where it is whole, in which they live."""
    served: dict[str, int]
    """Persons at home whose need is met by sites, by need."""


@dataclass(frozen=True, slots=True)
class RoomRanOut:
    """More people seek shelter in a region than there are places, which there had been."""

    region: str
    persons: int
    """Not housed."""


@dataclass(frozen=True, slots=True)
class RoomFound:
    """Everybody in a region who seeks shelter has a place again."""

    region: str


@dataclass(frozen=True, slots=True)
class NeedsEased:
    """Who does not count as lacking something, by address of the need."""

    needs: dict[str, tuple[int, int]]
    """Persons who are away from there, and persons lacking it who are provided for."""
