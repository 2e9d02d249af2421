"""What hangs on a decision: the injects that wait for it, or ask for it when their time comes."""

from collections.abc import Iterable, Iterator

from oefening.projections.names import Names
from oefening.scenario import conditions as c
from oefening.scenario.conditions import parts_of
from oefening.scenario.injects import Inject
from oefening.text import Phrase, phrase
from oefening.text.content import every


def hanging(
    injects: Iterable[Inject], decision: str | None, option: str | None
) -> tuple[Inject, ...]:
    """Those of `injects` that hang on that option of a decision, and those that come after them.

    In their order. On a decision that the scenario does not ask nothing hangs.
    """
    script = [*injects]
    found: dict[str, Inject] = {}
    for inject in script:
        conditions = [one for one in (inject.when, inject.if_) if one is not None]
        if any(waits_for(leaf, decision, option) for one in conditions for leaf in leaves(one)):
            found[inject.id] = inject
    more = True
    while more:
        after = [
            one
            for one in script
            if one.id not in found and one.after is not None and one.after.inject in found
        ]
        found |= {one.id: one for one in after}
        more = bool(after)
    return tuple(one for one in script if one.id in found)


def titles(injects: Iterable[Inject], names: Names) -> Phrase:
    """What these are called: `“Power yes, heat no” and “All districts are fed again”`."""
    return every(phrase("planned.quoted", text=names.inject(one.id)) for one in injects)


def leaves(condition: c.Condition) -> Iterator[c.Condition]:
    """The conditions in it that have to come to hold, not those that have to fail."""
    if isinstance(condition, c.Not):
        return
    parts = parts_of(condition)
    for part in parts:
        yield from leaves(part)
    if not parts:
        yield condition


def waits_for(condition: c.Condition, decision: str | None, option: str | None) -> bool:
    """Whether it wants that decision taken, with that option if it names any."""
    match condition:
        case c.DecisionTaken(decision=asked, option=options):
            return asked == decision and (not options or option in options)
        case c.Since(since=since):
            return since == decision
        case _:
            return False
