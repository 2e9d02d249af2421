"""The preparation round: which years' money may be spent before STARTEX, on what, and what was."""

from typing import Annotated

from pydantic import Field

from oefening.source import Count, Id, Model, Share


class Purchase(Model):
    """Units of a measure, bought in a year for a place."""

    noun = "noun.purchase"

    year: Count
    measure: Id
    place: str
    """A region in play."""
    units: Annotated[Count, Field(ge=1)] = 1


class Preparation(Model):
    """The round with which an exercise opens."""

    noun = "noun.preparation"

    years: tuple[Count, ...]
    """Those whose money may be spent."""
    share: Share | None = None
    """Of the national money that the regions in play have; none: that of their inhabitants."""
    measures: tuple[Id, ...] = ()
    """What may be bought; none: all that the world has."""
    bought: tuple[Purchase, ...] = ()
    """What had been bought before players could choose; paid of the same money."""
