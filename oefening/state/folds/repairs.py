"""How what happens to damage and its repair changes the state."""

from dataclasses import replace

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.model import State
from oefening.state.parts import DamageState, Pace


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


def _damage_changed(state: State, record: Record, event: events.DamageChanged) -> None:
    _damage(state, event.damage, share=event.share, changed=record.at)


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


def _hindered(state: State, _: Record, event: events.RepairHindered) -> None:
    _damage(state, event.damage, lacks=event.lacks)


def _repairing(state: State, _: Record, event: events.RepairStarted) -> None:
    _damage(state, event.damage, until=event.until, lacks={})


def _crews(state: State, _: Record, event: events.CrewsChanged) -> None:
    pool = event.place, event.trade
    state.more_crews[pool] = event.owners
    state.crews[pool] = state.crews.get(pool, 0) + event.by


def _paced(state: State, _: Record, event: events.CrewSpeedChanged) -> None:
    state.paces[event.place, event.trade] = Pace(event.speed, event.owners)


FOLDS: Folds = {
    events.DamageDone: _damaged,
    events.DamageChanged: _damage_changed,
    events.DamageEnded: _damage_ended,
    events.RepairQueued: _queued,
    events.RepairHindered: _hindered,
    events.RepairStarted: _repairing,
    events.CrewsChanged: _crews,
    events.CrewSpeedChanged: _paced,
}
