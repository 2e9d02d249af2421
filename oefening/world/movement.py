"""How people move when they cannot stay: by road, as many as the roads carry."""

from typing import Annotated

from pydantic import Field

from oefening.source import Count, Factor, Id, Model, Seconds, Share
from oefening.world.nodes import WHOLE


class Travellers(Model):
    """Who is on the way when the trains stop."""

    noun = "noun.travellers"

    rail: Id
    """The capacity of a region that carries them."""
    below: Share
    """The level under which they are stranded."""
    share: Share
    """Of the inhabitants, who is then stranded at the busiest hour; 0 % switches this off."""
    hours: Annotated[tuple[Factor, ...], Field(min_length=24, max_length=24)]
    """How busy each hour of the day is, against the busiest."""
    wait: Seconds
    """Until they are taken home by road, if no train takes them before."""
    trip: Seconds
    """How long they are then on the way."""
    patience: Seconds = 0
    """How long they stay in trains and stations before they look for reception."""


class Lookers(Model):
    """Who of those that come looks for public reception; the others find a place of their own."""

    noun = "noun.lookers"

    displaced: Share = WHOLE
    evacuated: Share = WHOLE


class Movement(Model):
    """What roads carry, and how fast."""

    noun = "noun.movement"

    road: Id
    """The capacity of a region whose level is the share of its roads that can be used."""
    per_hour: Annotated[Count, Field(ge=1)]
    """Persons who can leave a region, or enter it from abroad, in an hour of whole roads."""
    packet: Annotated[Count, Field(ge=1)]
    """Persons who go together."""
    speed: Annotated[Count, Field(ge=1)]
    """Kilometres an hour."""
    look_for_reception: Lookers = Lookers()
    travellers: Travellers | None = None
