"""Effects of military need: convoys that cross the country."""

from pydantic import Field

from oefening.source import Id, Model, Seconds
from oefening.world.military import Some, Way


class Convoy(Model):
    """Vehicles leave a place for another, in packets, as soon as they can."""

    noun = "noun.convoy"

    convoy: str
    """Place that it leaves."""
    as_: Id | None = Field(default=None, alias="as")
    """Name by which the log knows it."""
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
