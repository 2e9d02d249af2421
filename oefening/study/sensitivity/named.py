"""What is screened, by its name in words; and what is said where nothing moves."""

from collections.abc import Sequence

from oefening.projections.names import said
from oefening.study.sensitivity.effects import Effect
from oefening.study.sensitivity.screening import Factor
from oefening.text import Phrase, phrase
from oefening.text.content import bare, literal
from oefening.text.factors import TEXTS
from oefening.world.model import World


def factor(one: Factor, world: World) -> Phrase:
    """A number by its own name; a group, between brackets, by what its numbers stand in."""
    if not one.name.startswith("("):
        return literal(one.name)
    section, _, part = one.name.strip("()").partition(" ")
    named = _section(section, world)
    if part:
        return phrase("study.factor-part", section=named, part=int(part))
    return phrase("study.factor", section=named)


def nothing_alone(effects: Sequence[Effect]) -> Phrase:
    """What is said where none of the `effects` is another run."""
    return phrase("study.nothing-alone" if effects else "study.nothing-looked-at")


def _section(section: str, world: World) -> Phrase:
    for requirement, name in world.requirements.items():
        if requirement == section:
            return bare(said(name))
    key = f"study.section.{section}"
    return phrase(key) if key in TEXTS else literal(section)
