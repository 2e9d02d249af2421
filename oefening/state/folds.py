"""How each record changes the state.

Records carry settled values, so `evolve` assigns and never calculates. It changes the state it is
given, since a fresh copy per record costs more than the engine itself; who wants to keep a moment
keeps a `copy`.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from oefening import events
from oefening.record import Record
from oefening.state.model import State
from oefening.state.parts import (
    IN_PLAY,
    Added,
    DamageState,
    DecisionTaken,
    Holding,
    InjectState,
    Jump,
    NoteState,
    Override,
    QuestionState,
    Want,
)


def evolve(state: State, record: Record) -> None:
    """Fold `record` into `state`."""
    state.now = record.at
    state.records = record.number
    if (fold := _FOLDS.get(type(record.body))) is not None:
        fold(state, record, record.body)


def _started(state: State, _: Record, __: events.ExerciseStarted) -> None:
    state.started = state.running = True


def _paused(state: State, _: Record, __: events.ClockPaused) -> None:
    state.running = False
    state.jump = None


def _resumed(state: State, _: Record, __: events.ClockResumed) -> None:
    state.running = True


def _speed(state: State, _: Record, event: events.SpeedSet) -> None:
    state.speed = event.speed


def _jumped(state: State, _: Record, event: events.ClockJumped) -> None:
    state.jump = Jump(event.to, event.passing)


def _arrived(state: State, _: Record, __: events.ClockArrived) -> None:
    state.jump = None


def _stopped(state: State, _: Record, __: events.ClockStopped) -> None:
    state.jump = None
    state.running = False


def _ended(state: State, _: Record, __: events.ExerciseEnded) -> None:
    state.running = False
    state.ended = True
    state.jump = None


def _inject(state: State, inject: str, **changes: object) -> None:
    state.injects[inject] = replace(state.injects[inject], **changes)  # type: ignore[arg-type]


def _added(state: State, _: Record, event: events.InjectAdded) -> None:
    state.added = (*state.added, event.inject)
    state.injects[event.inject.id] = InjectState()


def _scheduled(state: State, _: Record, event: events.InjectScheduled) -> None:
    _inject(state, event.inject, due=event.due)


def _retimed(state: State, _: Record, event: events.InjectRetimed) -> None:
    _inject(state, event.inject, due=event.due, status="waiting")


def _due(state: State, record: Record, event: events.InjectDue) -> None:
    planned = state.injects[event.inject].due  # which can lie ahead of STARTEX
    _inject(state, event.inject, status="due", due=record.at if planned is None else planned)


def _released(state: State, record: Record, event: events.InjectReleased) -> None:
    _inject(state, event.inject, status="released", released_at=record.at)


def _held(state: State, _: Record, event: events.InjectHeld) -> None:
    _inject(state, event.inject, status="held", reason=event.reason)


def _skipped(state: State, _: Record, event: events.InjectSkipped) -> None:
    _inject(state, event.inject, status="skipped", reason=event.reason)


def _acknowledged(state: State, _: Record, event: events.InjectAcknowledged) -> None:
    cells = (*state.injects[event.inject].acknowledged, event.cell)
    _inject(state, event.inject, status="acknowledged", acknowledged=cells)


def _corrected(state: State, _: Record, event: events.InjectCorrected) -> None:
    _inject(state, event.inject, correction=event.text)


def _retracted(state: State, _: Record, event: events.InjectRetracted) -> None:
    _inject(state, event.inject, status="retracted", reason=event.reason)


def _closed(state: State, _: Record, event: events.InjectClosed) -> None:
    _inject(state, event.inject, status="closed")


def _turned(state: State, record: Record, event: events.ConditionTurned) -> None:
    if event.holds:
        state.turned[event.part] = record.at
    else:
        state.turned.pop(event.part, None)


def _opened(state: State, record: Record, event: events.DecisionOpened) -> None:
    first = state.put_at.setdefault(event.decision, record.at)
    state.open_decisions.setdefault(event.decision, first)


def _withdrawn(state: State, _: Record, event: events.DecisionWithdrawn) -> None:
    state.open_decisions.pop(event.decision, None)
    state.put_at.pop(event.decision, None)


def _decided(state: State, record: Record, event: events.DecisionRecorded) -> None:
    state.taken = (
        *state.taken,
        DecisionTaken(
            number=record.number,
            cell=event.cell,
            text=event.text,
            decision=event.decision,
            option=event.option,
            levers=event.levers,
            reason=event.reason,
            made_at=event.made_at,
            recorded_at=record.at,
            put_at=state.put_at.get(event.decision or ""),
        ),
    )
    if event.decision is not None:
        state.open_decisions.pop(event.decision, None)


def _undecided(state: State, _: Record, event: events.DecisionRetracted) -> None:
    state.taken = tuple(
        replace(taken, retracted=True) if taken.number == event.number else taken
        for taken in state.taken
    )
    for taken in state.taken:
        if (
            taken.number == event.number
            and taken.decision in state.put_at
            and _is_put(state, taken.decision)
        ):
            state.open_decisions[taken.decision] = state.put_at[taken.decision]


def _is_put(state: State, decision: str) -> bool:
    """Whether an inject in play puts the decision before the players."""
    return any(
        put == decision and state.injects[inject].status in IN_PLAY
        for inject, put in state.puts.items()
    )


def _asked(state: State, record: Record, event: events.QuestionAsked) -> None:
    question = QuestionState(record.number, event.cell, event.text, record.at)
    state.questions = (*state.questions, question)


def _answered(state: State, record: Record, event: events.QuestionAnswered) -> None:
    """The answer given last stands; the question was no longer open from the first on."""
    state.questions = tuple(
        replace(
            question,
            answer=event.text,
            answered_at=record.at if question.answered_at is None else question.answered_at,
            looked_up=event.looked_up,
        )
        if question.number == event.number
        else question
        for question in state.questions
    )


def _noted(state: State, record: Record, event: events.NoteAdded) -> None:
    state.notes[record.number] = NoteState(record.at, event.cell, event.text)


def _unnoted(state: State, _: Record, event: events.NoteRetracted) -> None:
    state.notes.pop(event.number, None)


def _met(state: State, record: Record, event: events.ExpectationMet) -> None:
    if event.expectation in state.met:
        return
    if state.ended and event.seen_at is None:
        state.met_after |= {event.expectation}
    state.met[event.expectation] = record.at if event.seen_at is None else event.seen_at
    if event.cell:
        state.met_by[event.expectation] = event.cell


def _unmet(state: State, _: Record, event: events.ExpectationRetracted) -> None:
    state.met.pop(event.expectation, None)
    state.met_by.pop(event.expectation, None)
    state.met_after -= {event.expectation}


def _damaged(state: State, record: Record, event: events.DamageDone) -> None:
    state.damages[event.damage] = DamageState(
        node=event.node,
        share=event.share,
        limits=event.limits,
        owner=event.owner,
        since=record.at,
    )


def _damage(state: State, damage: str, **changes: object) -> None:
    state.damages[damage] = replace(state.damages[damage], **changes)  # type: ignore[arg-type]


def _damage_changed(state: State, _: Record, event: events.DamageChanged) -> None:
    _damage(state, event.damage, share=event.share)


def _damage_ended(state: State, _: Record, event: events.DamageEnded) -> None:
    del state.damages[event.damage]


def _queued(state: State, record: Record, event: events.RepairQueued) -> None:
    _damage(
        state,
        event.damage,
        trade=event.trade,
        until=None,
        pool=event.pool,
        priority=event.priority,
        queued=state.damages[event.damage].queued or record.number,
    )


def _repairing(state: State, _: Record, event: events.RepairStarted) -> None:
    _damage(state, event.damage, until=event.until)


def _settled(state: State, record: Record, event: events.WorldSettled) -> None:
    at = record.at
    state.levels.update(event.levels)
    state.classes.update(event.classes)
    for address, (amount, rate) in event.stocks.items():
        state.stocks[address] = Holding(amount, rate, at)
    for tier, (amount, rate) in event.tiers.items():
        state.tiers[tier] = Holding(amount, rate, at)
    for address, (persons, person_seconds) in event.needs.items():
        state.needs[address] = Want(persons, person_seconds, at)


def _dried(state: State, _: Record, event: events.StockDried) -> None:
    state.empty |= {event.node}


def _refilled(state: State, _: Record, event: events.StockRefilled) -> None:
    state.empty -= {event.node}


def _fell(state: State, _: Record, event: events.NodeFell) -> None:
    state.fallen[event.node] = None


def _restarting(state: State, _: Record, event: events.RestartBegun) -> None:
    state.fallen[event.node] = event.until


def _restart_broken(state: State, _: Record, event: events.RestartBroken) -> None:
    state.fallen[event.node] = None


def _restarted(state: State, _: Record, event: events.NodeRestarted) -> None:
    del state.fallen[event.node]


def _tier_added(state: State, _: Record, event: events.TierAdded) -> None:
    state.added_tiers[event.tier] = Added(event.share, event.lasts)


def _tier_removed(state: State, _: Record, event: events.TierRemoved) -> None:
    state.tiers.pop(event.tier, None)
    state.added_tiers.pop(event.tier, None)


def _estimated(state: State, _: Record, event: events.EstimateGiven) -> None:
    state.estimates[event.node] = event.restored_at


def _node_held(state: State, record: Record, event: events.NodeHeld) -> None:
    state.held[event.node] = event.level
    _end_override(state, event.node, record.at)
    if event.owner.startswith("facilitator/"):
        began = Override(event.node, event.level, event.owner, record.at)
        state.overrides = (*state.overrides, began)


def _let_go(state: State, record: Record, event: events.NodeLetGo) -> None:
    state.held.pop(event.node, None)
    _end_override(state, event.node, record.at)


def _end_override(state: State, node: str, at: int) -> None:
    """Have nothing hold `node` by hand from second `at` on."""
    state.overrides = tuple(
        replace(one, until=at) if one.node == node and one.until is None else one
        for one in state.overrides
    )


_FOLDS: dict[type, Callable[[State, Record, Any], None]] = {
    events.ExerciseStarted: _started,
    events.ClockPaused: _paused,
    events.ClockResumed: _resumed,
    events.SpeedSet: _speed,
    events.ClockJumped: _jumped,
    events.ClockArrived: _arrived,
    events.ClockStopped: _stopped,
    events.ExerciseEnded: _ended,
    events.InjectAdded: _added,
    events.InjectScheduled: _scheduled,
    events.InjectRetimed: _retimed,
    events.InjectDue: _due,
    events.InjectReleased: _released,
    events.InjectHeld: _held,
    events.InjectSkipped: _skipped,
    events.InjectAcknowledged: _acknowledged,
    events.InjectCorrected: _corrected,
    events.InjectRetracted: _retracted,
    events.InjectClosed: _closed,
    events.ConditionTurned: _turned,
    events.DecisionOpened: _opened,
    events.DecisionWithdrawn: _withdrawn,
    events.DecisionRecorded: _decided,
    events.DecisionRetracted: _undecided,
    events.QuestionAsked: _asked,
    events.QuestionAnswered: _answered,
    events.NoteAdded: _noted,
    events.NoteRetracted: _unnoted,
    events.ExpectationMet: _met,
    events.ExpectationRetracted: _unmet,
    events.DamageDone: _damaged,
    events.DamageChanged: _damage_changed,
    events.DamageEnded: _damage_ended,
    events.RepairQueued: _queued,
    events.RepairStarted: _repairing,
    events.WorldSettled: _settled,
    events.StockDried: _dried,
    events.StockRefilled: _refilled,
    events.NodeFell: _fell,
    events.RestartBegun: _restarting,
    events.RestartBroken: _restart_broken,
    events.NodeRestarted: _restarted,
    events.TierAdded: _tier_added,
    events.TierRemoved: _tier_removed,
    events.EstimateGiven: _estimated,
    events.NodeHeld: _node_held,
    events.NodeLetGo: _let_go,
}
"""How each kind of event changes the state; the kinds left out change nothing that is asked for."""
