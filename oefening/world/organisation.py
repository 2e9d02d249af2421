"""How regions are organised in a crisis: GRIP levels, teams with their clocks, shifts, routes."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from oefening.source import BadValue, Bilingual, Count, Flag, Id, Model, Seconds, Share
from oefening.text import phrase
from oefening.world.lengths import Length
from oefening.world.levers import Lever

HIGHEST = 5
"""The highest GRIP level of a region."""


class Team(Model):
    """A part of the crisis organisation that is called at a GRIP level."""

    noun = "noun.team"

    name: Bilingual
    level: Annotated[Count, Field(le=HIGHEST)]
    """The GRIP level from which on it is called."""
    within: Seconds | None = None
    """Seconds from the call in which it is to be working; none: no law gives it a time."""
    article: str = ""
    """Where that stands."""
    takes: Length
    """From the call until it works, where everybody is reached and roads are clear."""
    travels: Flag = True
    """Whether its members come by road after having been reached; else they are there."""
    alerts: Flag = False
    """Whether it is what alerts the others, which are called when it does."""


class Alerting(Model):
    """How teams are reached and come."""

    noun = "noun.alerting"

    by: tuple[Id, ...]
    """Capacities of the region, of which the best counts."""
    by_hand: Seconds
    """How much longer it takes where none of these is left: members are fetched at home."""
    road: Id
    """The capacity that they come over."""
    slowest: Share
    """Of the usual pace, at which they come however bad the road is."""


class Shifts(Model):
    """How long teams can go on."""

    noun = "noun.shifts"

    length: Seconds
    reliefs: Count
    """How often a region can relieve all its teams by rested people."""
    tires: Share
    """What each further shift without relief takes out of `of`."""
    most: Share
    """What fatigue takes out at most."""
    of: Id
    """The capacity of the region that suffers."""


class Continuity(Model):
    """Whether the crisis organisation can go on without power."""

    noun = "noun.continuity"

    of: Id
    """The capacity whose own power it is."""
    on: Id
    """The capacity whose loss that bridges."""
    without: Count
    """Regions that were found to have no plan."""
    among: Annotated[Count, Field(ge=1)]
    """Of so many."""

    @model_validator(mode="after")
    def _of_those_asked(self) -> Self:
        if self.without > self.among:
            raise BadValue(phrase("continuity-beyond"), at=("without",))
        return self


class RouteStep(Model):
    """One hand that a request goes through."""

    noun = "noun.route-step"

    name: Bilingual
    takes: Seconds


class Organisation(Model):
    """The whole of it."""

    noun = "noun.organisation"

    levels: Annotated[tuple[Bilingual, ...], Field(min_length=HIGHEST + 1, max_length=HIGHEST + 1)]
    """What the GRIP levels of a region are called, from 0 on, and who leads at each."""
    national: Bilingual | None = None
    """What it is called when the state steers; none: there is no such level."""
    teams: dict[Id, Team]
    alerting: Alerting
    shifts: Shifts
    continuity: Continuity
    routes: dict[Id, tuple[RouteStep, ...]] = {}
    """Ways that a request for assistance goes, by the name that levers give."""


def route_of(lever: Lever, organisation: Organisation | None) -> tuple[RouteStep, ...]:
    """The hands that a request for `lever` goes through before its lead time begins."""
    known = {} if organisation is None else organisation.routes
    return known.get(lever.route or "", ())


def lead_of(lever: Lever, organisation: Organisation | None) -> int:
    """Seconds from the decision until the effects of `lever` begin."""
    return sum(step.takes for step in route_of(lever, organisation)) + lever.lead
