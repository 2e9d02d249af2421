"""Injects that come in no run, and options with a sequel that does not come."""

from collections.abc import Iterator

from oefening.projections.names import Names
from oefening.projections.planned.named import named
from oefening.scenario import conditions as c
from oefening.scenario.injects import Inject
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.findings.nearness import how_near
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.study.rehearsal.ways import Choices, options_for, waited_for
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal


def never(found: Rehearsal, names: Names) -> Iterator[Finding]:
    """Each inject that came in no run, with why.

    The reserve may stay unused, and what waits for it or for people with it. What is known to come
    due after ENDEX is too late, which is told elsewhere.
    """
    reserve = unused_reserve(found)
    overdue = {id for run in found.runs for id in run.due}
    places = {inject.id: index for index, inject in enumerate(found.scenario.injects)}
    for inject in found.missing:
        if inject.id in reserve or inject.id in overdue:
            continue
        path = "injects", places[inject.id]
        taken = [one for one in options_for(inject, found.scenario) if _taken(found, one)]
        if taken:
            options = listing(literal(_told(one)) for one in taken)
            message = phrase("rehearse.option-without-sequel", id=inject.id, options=options)
            decisions = (decision for one in taken for decision, _ in one)
            code, of = "branch-not-taken", (inject.id, *dict.fromkeys(decisions))
        else:
            code, of = "never-fires", (inject.id,)
            message = phrase("rehearse.never-comes", id=inject.id)
        yield Finding(code, of, path, message, _why(found, inject, names))


BY_HAND = frozenset({"acknowledged", "held", "skipped", "retracted"})
"""States that only people bring an inject to, which no script does."""


def unused_reserve(found: Rehearsal) -> frozenset[str]:
    """Injects on call that no script uses, and those that wait for one of them, or for people."""
    used = {step.release for play in found.scenario.plays.values() for step in play.steps}
    injects = found.scenario.injects
    reserve = {one.id for one in injects if one.on_call and one.id not in used}
    while more := {one.id for one in injects if one.id not in reserve and _waits(one, reserve)}:
        reserve |= more
    return frozenset(reserve)


def _waits(inject: Inject, reserve: set[str]) -> bool:
    if inject.after is not None and inject.after.inject in reserve:
        return True
    return any(_needs(one, reserve) for one in (inject.when, inject.if_) if one is not None)


def _needs(condition: c.Condition, reserve: set[str]) -> bool:
    """Whether it cannot hold while none of `reserve` comes, and nobody does anything by hand."""
    match condition:
        case c.InjectIs(is_=state) if state in BY_HAND:
            return True
        case c.InjectIs(inject=inject, is_="released") | c.Since(since=inject):
            return inject in reserve
        case c.All(all=parts):
            return any(_needs(part, reserve) for part in parts)
        case c.Any(any=parts):
            return all(_needs(part, reserve) for part in parts)
        case _:
            return False


def _taken(found: Rehearsal, choices: Choices) -> bool:
    """Whether all of these options were taken in some run together."""
    return any(
        all(run.taken.get(decision, ("",))[0] == option for decision, option in choices)
        for run in found.runs
    )


def _told(choices: Choices) -> str:
    return " + ".join(f"{decision}={option}" for decision, option in choices)


def _why(found: Rehearsal, inject: Inject, names: Names) -> tuple[Phrase, ...]:
    if inject.if_ is None:
        return _uncome(found, inject, names)
    asked = phrase("rehearse.why.if", what=named(inject.if_, names))
    return (*_uncome(found, inject, names), asked)


def _uncome(found: Rehearsal, inject: Inject, names: Names) -> tuple[Phrase, ...]:
    """Why its time does not come, so far as that is known."""
    if inject.after is not None:
        return (phrase("rehearse.why.after", id=inject.after.inject),)
    if inject.when is not None:
        unput = [*_never_put(found, inject)]
        return (*unput, *how_near(inject.id, found.watched.get(inject.id, ()), names))
    if inject.on_call:
        return tuple(_unreleased(found, inject))
    return ()


def _never_put(found: Rehearsal, inject: Inject) -> Iterator[Phrase]:
    """The decisions for which it waits, as far as it says so itself, and that are put in no run."""
    put = {decision for run in found.runs for decision in run.put}
    known = {decision.id for decision in found.scenario.decisions}
    asked = [decision for one in options_for(inject, found.scenario) for decision, _ in one]
    waited = waited_for(inject)
    for decision in dict.fromkeys((*waited, *asked)):
        if decision in known and decision not in put:
            yield phrase("rehearse.why.never-put", id=decision)


def _unreleased(found: Rehearsal, inject: Inject) -> Iterator[Phrase]:
    """The steps that were to use it."""
    for id, play in found.scenario.plays.items():
        for number, step in enumerate(play.steps, 1):
            if step.release == inject.id:
                yield phrase("rehearse.why.step", number=number, play=id)
