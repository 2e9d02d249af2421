"""Casualties: what carries and treats patients, and how urgent they are.

Totals are those of the country, and are divided over the regions by population.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from oefening.source import BadValue, Count, Model, Seconds, Share
from oefening.text import phrase
from oefening.world.lengths import Length
from oefening.world.shares import apportioned

Triage = Literal["t1", "t2", "t3"]
"""The triage classes, the most urgent first."""

Urgency = Literal["ic", "t1", "t2", "t3"]
"""How patients are told apart: those moved from an intensive care come before all others."""

TRIAGES: tuple[Triage, ...] = ("t1", "t2", "t3")
URGENCIES: tuple[Urgency, ...] = ("ic", *TRIAGES)

Wounded = Annotated[Count, Field(le=2_000)]
"""As one train can bring, by far."""

Plan = Literal["stay", "nearest", "balanced"]
"""Where an ambulance brings a patient: to the region's own hospitals whatever happens; to the
nearest region whose hospitals treat anybody; T1 to where travel and the wait expected there are
least, while regions with free ambulances fetch whom they treat sooner."""


class Ambulances(Model):
    """What carries patients."""

    noun = "noun.care"

    total: Count
    brings: Seconds
    """From being sent until the patient is at a hospital of the same region."""
    returns: Seconds
    """From then until it can be sent again."""
    speed: Annotated[Count, Field(ge=1)]
    """Kilometres an hour between regions, on roads that are whole."""


class Hospitals(Model):
    """Where patients are treated and lie."""

    noun = "noun.care"

    beds: Count
    free: Share
    """Of the beds, that are free for casualties before the first comes."""
    slots: Count
    """Casualties treated at one time per thousand beds."""


class Intensive(Model):
    """Intensive care, and its patients at the moment a site fails."""

    noun = "noun.care"

    beds: Count
    occupied: Share
    moves: Share
    """Of the patients of sites that fail, how many must be moved; 0 % turns the coupling off."""
    below: Share
    """The level of the hospitals under which their intensive care fails in proportion."""
    within: Seconds
    """The time in which who must be moved is to lie elsewhere."""
    stay: Length


class Calamity(Model):
    """The hospital that opens in a calamity only."""

    noun = "noun.care"

    region: str
    """Where it stands."""
    beds: Count
    with_partners: Count
    """Beds where its partners open theirs too."""
    slots: Count
    longest: Seconds
    """How long somebody can lie there; who needs longer goes on to another bed."""


class Train(Model):
    """A train with wounded."""

    noun = "noun.care"

    least: Wounded
    most: Wounded
    """Wounded that one brings, at least and at most."""
    rail: Share
    """The level of the region's railways from which on it arrives; below, it waits."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.least > self.most:
            raise BadValue(phrase("train-order"), at=("least",))
        return self


class Class(Model):
    """A triage class."""

    noun = "noun.care"

    share: Share
    """Of a number of casualties whose classes nobody says."""
    within: Seconds
    """From being hurt until treatment is to have begun; after that they count as not in time."""
    treatment: Length
    stay: Length
    """In a bed, after treatment; 0: they go home."""


class Care(Model):
    """How casualties are cared for."""

    noun = "noun.care"

    step: Seconds
    """Times of patients are rounded to it, so that milestones fall together."""
    plan: Plan
    """How patients are spread unless a decision changes it."""
    ambulances: Ambulances
    hospitals: Hospitals
    intensive: Intensive
    calamity: Calamity
    train: Train
    classes: dict[Triage, Class]

    @model_validator(mode="after")
    def _of_every_class(self) -> Self:
        for one in TRIAGES:
            if one not in self.classes:
                noun = phrase(Class.noun)
                raise BadValue(phrase("missing-key", noun=noun, key=one), at=("classes",))
        return self

    def counts(
        self, count: int, given: dict[Triage, int], shares: dict[Triage, int]
    ) -> tuple[int, ...]:
        """So many of each triage class: those given, or `count` divided by `shares` or as usual."""
        if not count:
            return tuple(given.get(one, 0) for one in TRIAGES)
        if shares:
            return apportioned(count, [shares.get(one, 0) for one in TRIAGES])
        return apportioned(count, [self.classes[one].share for one in TRIAGES])
