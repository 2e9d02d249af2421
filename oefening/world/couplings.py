"""Couplings: people who go short of one thing ask more of another. Data, beside the world.

A coupling only ever adds demand, so nothing rises by it when something else falls.
"""

from typing import Annotated

from pydantic import BeforeValidator, Field

from oefening.source import Bilingual, Factor, Id, Model, Seconds, Share
from oefening.source.values import parse_address, parse_id
from oefening.world.nodes import WHOLE
from oefening.world.preparedness import Pressure

SOONEST = 60
"""Seconds in which nobody reacts, so that nothing chatters within one."""


def parse_reference(value: object) -> str:
    """What a template refers to: `power` of the same place, or `NL.payments` of the nation."""
    return parse_address(value) if isinstance(value, str) and "." in value else parse_id(value)


Reference = Annotated[str, BeforeValidator(parse_reference)]
Reaction = Annotated[Seconds, Field(ge=SOONEST)]


class Raise(Model):
    """What a coupling asks more of."""

    noun = "noun.raise"

    demand: Reference
    """In the place of those who go short (of their region, where it has none), or the nation's."""
    for_class: Id | None = None
    """The class of the demand that grows; none: all of it."""
    strength: Factor
    """What is added to the demand when nothing is left, and in proportion above that. 0: none."""
    most: Factor | None = None
    """The most that is ever added; none: `strength`."""


class Coupling(Model):
    """That people who go short of something ask more of something else, a while later."""

    noun = "noun.coupling"

    name: Bilingual
    """As it stands in a sentence: `fuel hoarding`."""
    meaning: Bilingual
    watches: tuple[Reference, ...] = Field(min_length=1)
    """Capacities or needs: whichever is shortest counts."""
    from_: Annotated[Share, Field(alias="from")] = WHOLE
    """The level below which it starts; from there on all that is short counts."""
    delay: Reaction
    """Seconds that people take to react."""
    lingers: Reaction
    """Seconds that they go on when less is short than before."""
    spared: Pressure | None = None
    """What households with a plan do less of, by which what is short then counts for less."""
    raises: tuple[Raise, ...]
