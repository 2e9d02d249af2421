"""Yardsticks: what a run is measured by, each with who says that it should be.

Of a kind each is told by the first key of its own, as effects are.
"""

from typing import Annotated, Literal

from pydantic import Field

from oefening.source import Bilingual, Id, Model, Seconds, Share, by_key


class _Named(Model):
    """What every yardstick says of itself."""

    noun = "noun.yardstick"

    name: Bilingual
    meaning: Bilingual
    """What is counted, how, and what of it the sources do not say."""
    sources: Annotated[tuple[Id, ...], Field(min_length=1)]
    """Publications that measure by it, or that ask for what it measures."""


class TimeBelow(_Named):
    """For how long each of the seven requirements was below a level."""

    below: Share
    """Of a requirement, by its worst capacity."""


class Provided(_Named):
    """How many people still lack nothing at a moment."""

    provided_at: Seconds
    """After STARTEX."""


class EffectsAt(_Named):
    """How the requirements stand, and how many people lack what, at some moments."""

    effects_at: Annotated[tuple[Seconds, ...], Field(min_length=1)]
    """After STARTEX."""


class ClocksMet(_Named):
    """How many teams met the time that the law gives them."""

    clocks: Literal["organisation"]
    """The section of the world whose teams' times these are."""


Yardstick = Annotated[
    TimeBelow | Provided | EffectsAt | ClocksMet,
    by_key("noun.yardstick", TimeBelow, Provided, EffectsAt, ClocksMet),
]
