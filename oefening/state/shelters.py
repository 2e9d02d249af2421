"""Where people are received, as a state knows it."""

from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Shelter:
    """The reception of a region."""

    seeking: int = 0
    housed: int = 0
    places: int = 0
    """That can be used."""
    person_seconds: int = 0
    """Of those who sought and were not housed, up to `since`."""
    since: int = 0
    homes: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Seeking and housed by the area, or the region where it is whole, in which they live."""
    served: dict[str, int] = field(default_factory=dict)
    """Persons at home whose need is met by sites, by need."""

    @property
    def short(self) -> int:
        """Persons not housed."""
        return self.seeking - self.housed

    def at(self, now: int) -> int:
        """Person-seconds not housed up to `now`."""
        return self.person_seconds + self.short * (now - self.since)


class SiteCount(NamedTuple):
    """Sites of a kind in a region."""

    open: int
    preparing: int
    unstaffed: int


class Moving(NamedTuple):
    """People who are to be received in a region, and where they are."""

    because: str
    """`displaced`, `evacuated` or `stranded`."""
    place: str
    """Where they live, of who is evacuated; else empty."""
    region: str
    persons: int
    waiting: int = 0
    travelling: int = 0
    there: int = 0
    returning: int = 0
    home: int = 0
