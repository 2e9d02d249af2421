"""Effects on the crisis organisation of a region."""

from typing import Annotated

from pydantic import Field

from oefening.source import Count, Factor, Model, Seconds
from oefening.world.organisation import HIGHEST


class Grip(Model):
    """Scales a region up or down; of the nation, level 1 is steering by the state."""

    noun = "noun.grip"

    grip: str
    level: Annotated[Count, Field(le=HIGHEST)]


class Reliefs(Model):
    """Brings rested people by whom all teams of a region can be relieved."""

    noun = "noun.reliefs"

    reliefs: str
    add: Count
    """How often they can be."""
    from_: str | None = Field(default=None, alias="from")
    """The region whose people they are, and that lacks them; none: of no region."""


class TeamSpeed(Model):
    """Has the teams of a region come at another speed, from the alert on."""

    noun = "noun.team-speed"

    team_speed: str
    speed: Factor
    """Of the usual: 200 % halves the time from the call to when they work."""
    lasts: Seconds | None = None
