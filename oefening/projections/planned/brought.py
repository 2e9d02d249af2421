"""What brings an inject that does not come by the clock, in words."""

from oefening.projections.planned.short import short
from oefening.scenario.injects import Inject
from oefening.text import Phrase, phrase
from oefening.text.content import duration


def brought(inject: Inject, *, condition: Phrase, reserve: Phrase | None = None) -> Phrase | None:
    """What brings `inject`; None where it comes at a time of its own, whatever is so then.

    `condition`: how it is told that it waits for one; `reserve`: that it is kept back.
    """
    return _only_if(inject, _trigger(inject, condition, reserve))


def on_condition(inject: Inject) -> Phrase | None:
    """The conditions on which `inject` comes, that it waits for or asks then; None: on none."""
    when = None if inject.when is None else phrase("msel.if", what=short(inject.when))
    return _only_if(inject, when)


def _only_if(inject: Inject, how: Phrase | None) -> Phrase | None:
    """`how` it comes, with what it asks then."""
    if inject.if_ is None:
        return how
    asked = short(inject.if_)
    if how is None:
        return phrase("planned.brought.if", condition=asked)
    return phrase("planned.brought.and-if", how=how, condition=asked)


def _trigger(inject: Inject, condition: Phrase, reserve: Phrase | None) -> Phrase | None:
    if inject.after is not None:
        key = "planned.brought.delayed" if inject.after.delay else "planned.brought.after"
        delay = duration(inject.after.delay)
        return phrase(key, inject=inject.after.inject, delay=delay)
    if inject.when is not None:
        return condition
    if inject.at is not None:
        return None
    return phrase("msel.when.call") if reserve is None else reserve
