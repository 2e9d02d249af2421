"""Where people are received, fed and told things when they cannot manage at home."""

from typing import Annotated, Literal

from pydantic import Field

from oefening.source import Bilingual, Count, Flag, Id, Model, Seconds, Share


class SiteKind(Model):
    """A kind of site that can be opened in a region."""

    noun = "noun.site-kind"

    name: Bilingual
    """In the plural, as it stands behind a number."""
    houses: Flag = False
    """Whether people can stay there."""
    serves: Id | None = None
    """The need that it meets of whoever comes by; where people stay, with the places left over."""
    among: Literal["knows"] | None = None
    """Of those whom it could serve, only those who know where to go."""
    places: Annotated[Count, Field(ge=1)]
    """Persons for whom there is room at a site, or whom it can serve."""
    hands_out: Count = 0
    """What a site can hand out in a day, such as litres of water."""
    each: Count = 0
    """Of which a person is given so much a day; 0: nothing is handed out that could run short."""
    nearby: Flag = False
    """Whether `places` are those who live within a walk of a site, of whom it serves the ones that
    lack what it serves; else it serves so many, wherever they live."""
    lead: Seconds
    """From the order until a site is ready for its staff."""
    on_call: Count = 0
    """Places that are ready after `lead`, where the others take longer."""
    per_day: Count = 0
    """Places that get ready in a day beyond those on call; 0: all are ready after `lead`."""
    staff: Count = 0
    """Who must be there for a site to be open, all shifts."""
    most: Count = 0
    """Places in a region at most; 0: no limit."""
    limited_by: Id | None = None
    """The capacity of the region whose level is the share of the places that can be used."""

    @property
    def room(self) -> int:
        """Persons whom a site can house or serve, by its places and by what it can hand out."""
        return min(self.places, self.hands_out // self.each) if self.each else self.places


class Seeking(Model):
    """When people who lack something leave home for a shelter."""

    noun = "noun.seeking"

    after: Seconds
    """Of going without, on end."""
    share: Share
    """Of them that look for shelter; 0 % switches this off."""


class Reception(Model):
    """What can be opened, by whom, and who comes of himself."""

    noun = "noun.reception"

    trade: Id
    """Whose staff the sites need."""
    kinds: dict[Id, SiteKind]
    seeking: dict[Id, Seeking] = {}
    """By need."""
    returning: Seconds = 0
    """From when the need is met until they are at home again."""
