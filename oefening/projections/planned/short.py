"""Conditions on one line, by the ids that their author gave: for who writes, not for who plays."""

from functools import singledispatch

from oefening.scenario import conditions as c
from oefening.source import show_share
from oefening.text import Phrase, phrase
from oefening.text.content import duration, literal, number


def short(condition: c.Condition, *, within: bool = False) -> Phrase:
    """`condition` on one line; `within` another, what is joined stands in brackets."""
    told = _told(condition)
    if condition.returns:
        told = phrase("planned.returns", what=told)
    if condition.for_:
        told = phrase("planned.for", what=told, length=duration(condition.for_))
    joined = isinstance(condition, c.All | c.Any) and not condition.for_
    return phrase("planned.brackets", what=told) if joined and within else told


@singledispatch
def _told(condition: object) -> Phrase:
    raise TypeError(condition)


@_told.register
def _level(condition: c.LevelIs) -> Phrase:
    if condition.below is None:
        share = show_share(condition.at_least or 0)
        return phrase("planned.at-least", node=condition.level, share=share)
    return phrase("planned.below", node=condition.level, share=show_share(condition.below))


@_told.register
def _hours(condition: c.HoursLeft) -> Phrase:
    below = duration(condition.below)
    if condition.on is None:
        return phrase("planned.hours-left", node=condition.hours_left, below=below)
    return phrase(
        "planned.hours-left-on", node=condition.hours_left, supplier=condition.on, below=below
    )


@_told.register
def _unmet(condition: c.Unmet) -> Phrase:
    return phrase("planned.unmet", node=condition.unmet, above=number(condition.above))


@_told.register
def _patients(condition: c.PatientsAre) -> Phrase:
    return phrase(
        f"planned.patients.{condition.are}",
        place=condition.patients,
        of=literal("" if condition.of is None else f" {condition.of}"),
        least=number(condition.at_least),
    )


@_told.register
def _decided(condition: c.DecisionTaken) -> Phrase:
    if not condition.option:
        return phrase("planned.decision", decision=condition.decision)
    return phrase("planned.option", decision=condition.decision, option="|".join(condition.option))


@_told.register
def _inject(condition: c.InjectIs) -> Phrase:
    return phrase(
        "planned.inject", inject=condition.inject, state=phrase(f"status.{condition.is_}")
    )


@_told.register
def _since(condition: c.Since) -> Phrase:
    return phrase("planned.since", what=condition.since, delay=duration(condition.at_least))


@_told.register
def _grip(condition: c.GripIs) -> Phrase:
    return phrase("planned.grip", place=condition.grip, level=condition.at_least)


@_told.register
def _convoy(condition: c.ConvoyIs) -> Phrase:
    return phrase(f"planned.convoy.{condition.is_}", convoy=condition.convoy)


@_told.register
def _all(condition: c.All) -> Phrase:
    return _joined("planned.and", condition.all)


@_told.register
def _any(condition: c.Any) -> Phrase:
    return _joined("planned.or", condition.any)


@_told.register
def _not(condition: c.Not) -> Phrase:
    return phrase("planned.not", what=short(condition.not_))


def _joined(key: str, parts: tuple[c.Condition, ...]) -> Phrase:
    """`parts` with `and` or `or` between, of which the text `key` puts two together."""
    if not parts:
        return literal("")
    told = short(parts[0], within=True)
    for part in parts[1:]:
        told = phrase(key, one=told, other=short(part, within=True))
    return told
