"""Effects on where people are."""

from typing import Annotated

from pydantic import Field

from oefening.source import Count, Flag, Id, Model, Seconds, Share


class OpenReception(Model):
    """Opens sites in a region: as soon as they are ready, as far as there is staff."""

    noun = "noun.open-reception"

    open_reception: str
    """A region, or an area: its region's sites are for all its areas."""
    kind: Id
    sites: Annotated[Count, Field(ge=1)]
    ready: Flag = False
    """Whether the lead time of the first sites is over, as behind that of a lever."""
    lead: Seconds | None = None
    """Until the first sites are ready; none: as long as such sites take."""
    once_lacking: Share = 0
    """Ordered only once such a share of the region's people lacks what the sites serve; 0: now."""
    lasts: Seconds | None = None
    """From the order until they close; none: until it is retracted."""
