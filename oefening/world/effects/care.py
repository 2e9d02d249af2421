"""Effects on casualties: who is hurt, and who can carry and treat them.

Places may be regions or areas; care is that of the region.
"""

from typing import Annotated, Literal

from pydantic import Field

from oefening.source import Count, Flag, Id, Model, Seconds, Share
from oefening.world.care import Plan, Triage, Wounded

MOST = 20_000
"""Patients that one effect may bring: more than any disaster that is played has, and soon run."""
Some = Annotated[Count, Field(le=MOST)]
"""In one train."""


class Patients(Model):
    """People are hurt or fall ill, and need an ambulance and a hospital."""

    noun = "noun.patients"

    patients: str
    as_: Id | None = Field(default=None, alias="as")
    """Name of the group; its patients' chances are drawn by it."""
    count: Some = 0
    """In all, divided by `shares`, or as casualties usually are; or else by class:"""
    t1: Some = 0
    t2: Some = 0
    t3: Some = 0
    shares: dict[Triage, Share] = {}
    over: Seconds = 0
    """The time in which they come."""
    come: Literal["evenly", "drawn"] = "evenly"
    """At even distances, or each at a moment of chance."""

    @property
    def given(self) -> dict[Triage, int]:
        """How many of each class were given by class."""
        return {"t1": self.t1, "t2": self.t2, "t3": self.t3}


class HospitalTrain(Model):
    """Trains bring wounded from elsewhere, as far as the region's railways let them in."""

    noun = "noun.hospital-train"

    hospital_train: str
    trains: Annotated[Count, Field(ge=1, le=100)] = 1
    every: Seconds = 0
    """Between one and the next."""
    wounded: Wounded = 0
    """In each; 0: drawn for each as usual."""
    shares: dict[Triage, Share] = {}


class Spread(Model):
    """Patients are spread over regions by another plan."""

    noun = "noun.spread"

    spread: Plan
    lasts: Seconds | None = None


class OpenCalamityHospital(Model):
    """The calamity hospital opens its beds, in the region where it stands.

    There is one: while several want it open, it has what the one who asks most wants.
    """

    noun = "noun.calamity-hospital"

    open_calamity_hospital: str
    partners: Flag = False
    """Whether its partners open theirs too."""
    lasts: Seconds | None = None


class CareChange(Model):
    """A region has more ambulances, treatment places or beds."""

    noun = "noun.care-change"

    care: str
    ambulances: Some = 0
    slots: Some = 0
    beds: Some = 0
    from_: str | None = Field(default=None, alias="from")
    """The region that lacks them meanwhile; none: they come from outside."""
    lasts: Seconds | None = None
