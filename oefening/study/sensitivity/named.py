"""What is screened, by its name and how certain it is; and what is said where nothing moves."""

from collections import Counter
from collections.abc import Sequence
from typing import get_args

from oefening.projections.names import said
from oefening.study.sensitivity.effects import Effect
from oefening.study.sensitivity.screening import Factor, Measures
from oefening.study.sensitivity.sensitivity import Plan
from oefening.text import Phrase, phrase
from oefening.text.content import bare, counted, listing, literal
from oefening.text.factors import TEXTS
from oefening.world.model import World
from oefening.world.provenance import Confidence


def factor(one: Factor, world: World) -> Phrase:
    """A number by its own name; a group, between brackets, by what its numbers stand in."""
    if not one.name.startswith("("):
        return literal(one.name)
    section, _, part = one.name.strip("()").partition(" ")
    named = _section(section, world)
    if part:
        return phrase("study.factor-part", section=named, part=int(part))
    return phrase("study.factor", section=named)


def confidence(name: str, plan: Plan) -> Phrase:
    """How certain a number is; of what the scenario sets there is no data to be had."""
    if plan.set_here(name):
        return phrase("study.set-here")
    return phrase(f"confidence-{plan.parameters[name].confidence}")


def together(one: Factor, plan: Plan) -> Phrase:
    """How many numbers a group has, and how many of these are how certain, the least so first."""
    names = [member.name for member in one.members]
    set_here = sum(map(plan.set_here, names))
    kinds = Counter(plan.parameters[name].confidence for name in names if not plan.set_here(name))
    certain = [
        phrase("study.so-certain", count=kinds[kind], certain=phrase(f"confidence-{kind}"))
        for kind in reversed(get_args(Confidence))
        if kinds[kind]
    ]
    certain += [phrase("study.so-many-set-here", count=set_here)] if set_here else []
    return phrase("study.together", count=len(names), certain=listing(certain))


def from_corners(one: Measures) -> Phrase:
    """From how many corners a factor was looked at, where that is not each."""
    return counted("study.from-corners", len(one.effects))


def nothing_alone(effects: Sequence[Effect]) -> Phrase:
    """What is said where none of the `effects` is another run."""
    return phrase("study.nothing-alone" if effects else "study.nothing-looked-at")


def _section(section: str, world: World) -> Phrase:
    for requirement, name in world.requirements.items():
        if requirement == section:
            return bare(said(name))
    key = f"study.section.{section}"
    return phrase(key) if key in TEXTS else literal(section)
