"""How what happens to injects and conditions changes the state."""

from dataclasses import replace

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.model import State
from oefening.state.parts import InjectState


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
    _inject(
        state,
        event.inject,
        status="released",
        released_at=record.at,
        told=event.told,
        not_so=event.not_so,
    )


def _held(state: State, _: Record, event: events.InjectHeld) -> None:
    _inject(state, event.inject, status="held", reason=event.reason)


def _skipped(state: State, _: Record, event: events.InjectSkipped) -> None:
    _inject(state, event.inject, status="skipped", reason=event.reason)


def _lapsed(state: State, _: Record, event: events.InjectLapsed) -> None:
    _inject(state, event.inject, status="skipped", lapsed=True)


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


FOLDS: Folds = {
    events.InjectAdded: _added,
    events.InjectScheduled: _scheduled,
    events.InjectRetimed: _retimed,
    events.InjectDue: _due,
    events.InjectReleased: _released,
    events.InjectHeld: _held,
    events.InjectSkipped: _skipped,
    events.InjectLapsed: _lapsed,
    events.InjectAcknowledged: _acknowledged,
    events.InjectCorrected: _corrected,
    events.InjectRetracted: _retracted,
    events.InjectClosed: _closed,
    events.ConditionTurned: _turned,
}
