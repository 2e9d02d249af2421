"""Injects that waited for a decision, and what became of them once it was recorded."""

from collections.abc import Iterator

from oefening import events
from oefening.projections.decisions import TakenDecision
from oefening.projections.planned.hanging import leaves, waits_for
from oefening.report.model.log import Log
from oefening.report.model.page import Said
from oefening.scenario import conditions as c
from oefening.scenario.injects import Inject
from oefening.state.conditions import Reason
from oefening.text import phrase


def waited(log: Log, one: TakenDecision) -> Iterator[Said]:
    """Each inject whose condition has this decision in it: when it came due, or that it did not.

    One that came before the decision did not wait for it, nor did one that came when the decision
    had been retracted, whose condition held without it, or that was released or given a time by
    hand; one that waits for it not to be taken is no consequence of it.
    """
    for inject in log.state.script(log.scenario):
        if inject.when is not None and any(_for(leaf, one) for leaf in leaves(inject.when)):
            alone = _for(inject.when, one)
            yield from _came(log, inject, one, alone=alone)


def _for(condition: c.Condition, one: TakenDecision) -> bool:
    return waits_for(condition, one.taken.decision, one.taken.option)


def _came(log: Log, inject: Inject, one: TakenDecision, *, alone: bool) -> Iterator[Said]:
    number = one.taken.number
    due = log.first_about(inject.id, events.InjectDue)
    released = log.first_about(inject.id, events.InjectReleased)
    moved = log.first_about(inject.id, events.InjectRetimed)
    came = [record for record in (due, released) if record is not None]
    first = min((record.number for record in came), default=log.last)
    retracted = log.retracted.get(number)
    if first < number or (retracted is not None and first >= retracted.number):
        return
    if moved is not None and (due is None or moved.number < due.number):
        return
    if due is None:
        if released is not None:
            return
        told = phrase("report.waited.not")
    elif not _needed(log.reasons.get(inject.id), one):
        return
    elif released is None:
        told = phrase("report.waited.due", when=log.moment(due.at))
    else:
        by_hand = moved is not None and moved.number < released.number
        key = "report.waited.moved" if by_hand else "report.waited.both"
        told = phrase(key, due=log.moment(due.at), when=log.moment(released.at))
    cites = [record.number for record in came] or [log.until]
    key = "report.waited.alone" if alone else "report.waited.among"
    name = log.names.inject(inject.id)
    yield log.state_that(
        key, [log.head.of("injects", inject.id), number, *cites], inject=name, came=told
    )


def _needed(reason: Reason | None, one: TakenDecision) -> bool:
    """Whether a condition held as `reason` says, and would not have without the decision."""
    return reason is not None and reason.holds and not _without(reason, one)


def _without(reason: Reason, one: TakenDecision) -> bool:
    """Whether the condition would have held without the decision."""
    parts = [_without(part, one) for part in reason.parts]
    match reason.condition:
        case c.All():
            return reason.holds and all(parts)
        case c.Any():
            return reason.holds and any(parts)
        case _:
            return reason.holds and not _for(reason.condition, one)
