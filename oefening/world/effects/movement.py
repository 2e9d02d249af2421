"""Effects on people who cannot stay where they are."""

from typing import Annotated

from pydantic import Field

from oefening.source import Count, Model, Seconds, Share


class Displaced(Model):
    """People arrive in a region from elsewhere, as fast as its roads let them in."""

    noun = "noun.displaced"

    displaced: str
    """The region, or an area of one, that they come to."""
    persons: Annotated[Count, Field(ge=1)]
    over: Seconds = 0
    """The time over which they come; 0: all at once."""


class Evacuate(Model):
    """People of a place are led to regions, as fast as the roads carry them."""

    noun = "noun.evacuate"

    evacuate: str
    """The region, or the area of one, that they leave."""
    share: Share = 0
    """Of its inhabitants."""
    persons: Count = 0
    """Instead of a share."""
    to: Annotated[tuple[str, ...], Field(min_length=1)]
    """Regions; as many go to each."""
    lasts: Seconds | None = None
    """From the order until they are called home; none: until it is retracted."""


class CallHome(Model):
    """Who was evacuated from a place goes home, as fast as the roads carry them."""

    noun = "noun.call-home"

    call_home: str
    """The region, or the area of one, that they come from."""
