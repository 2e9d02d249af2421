"""Effects of military need: convoys, guards, and reservists who are called up."""

from pydantic import Field

from oefening.source import Bilingual, Count, Flag, Id, Model, Seconds, Share
from oefening.world.military import Some, Way


class Convoy(Model):
    """Vehicles leave a place for another, in packets, as soon as they can."""

    noun = "noun.convoy"

    convoy: str
    """Place that it leaves."""
    as_: Id | None = Field(default=None, alias="as")
    """Name by which the log knows it."""
    name: Bilingual | None = None
    """What people call it, amid a sentence; None: by where it goes, and which one it is."""
    to: str
    via: tuple[str, ...] = ()
    """Places that it passes on its way, in order; none: it goes the shortest way."""
    by: Way = "road"
    vehicles: Some | None = None
    """None: as many as the world says of a convoy."""
    starts: Seconds = 0
    """Seconds from now to when the first packet may leave."""
    every: Seconds | None = None
    """Seconds between two packets; None: what the world says."""


class Guard(Model):
    """Teams of a region's police leave their work to guard something, or to go with convoys."""

    noun = "noun.guard"

    guard: str
    """Place whose police it is."""
    teams: Some
    escort: Flag = False
    """Whether they go with convoys, in the nation's pool, rather than guard something there."""
    lasts: Seconds | None = None


class Mobilise(Model):
    """Reservists are called up and leave their civil posts."""

    noun = "noun.mobilise"

    mobilise: str
    """The place where they live: a region, or the nation."""
    share: Share = 0
    """Of the reservists there."""
    persons: Count = 0
    """How many, instead of a share."""
    lasts: Seconds | None = None
