"""Who is on the way, and where. Persons are whole."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GroupFormed:
    """People are to be received in a region."""

    group: str
    because: str
    """`displaced`, `evacuated` or `stranded`."""
    place: str
    """Where they live, of who is evacuated; else empty."""
    region: str
    persons: int
    owner: str
    """What brought it about; empty of who is stranded."""


@dataclass(frozen=True, slots=True)
class PeopleMoved:
    """How many of a group are where from now on; together they are all of it."""

    group: str
    waiting: int
    """To leave home, or to come in."""
    travelling: int
    there: int
    returning: int
    home: int
    """At home again, or never gone."""
