"""What each kind of event says, as a phrase; a kind without words of its own says nothing."""

from oefening.projections.words import (
    care,
    exercise,
    measures,
    military,
    organisation,
    people,
    reception,
    world,
)
from oefening.projections.words.said import PLAIN, refusal, words
from oefening.projections.words.world import informed

__all__ = [
    "PLAIN",
    "care",
    "exercise",
    "informed",
    "measures",
    "military",
    "organisation",
    "people",
    "reception",
    "refusal",
    "words",
    "world",
]
