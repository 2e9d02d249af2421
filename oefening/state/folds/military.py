"""How what convoys do changes the state."""

from dataclasses import replace

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.military import CallState, ConvoyState, GuardState, PacketState
from oefening.state.model import State
from oefening.state.parts import Want


def _formed(state: State, record: Record, event: events.ConvoyFormed) -> None:
    state.convoys[event.convoy] = ConvoyState(
        route=event.route,
        by=event.by,
        departs=event.departs,
        planned=event.planned,
        owner=event.owner,
        packets=len(event.packets),
        vehicles=sum(event.packets),
    )
    for number, vehicles in enumerate(event.packets, 1):
        packet = PacketState(vehicles, "formed", event.route[0], record.at)
        state.packets[event.convoy, number] = packet


def _moved(state: State, record: Record, event: events.PacketMoved) -> None:
    key = event.convoy, event.packet
    state.packets[key] = PacketState(
        state.packets[key].vehicles, event.doing, event.place, record.at, event.until
    )


def _arrived(state: State, record: Record, event: events.PacketArrived) -> None:
    key = event.convoy, event.packet
    state.packets[key] = PacketState(
        state.packets[key].vehicles,
        "arrives",
        event.place,
        record.at,
        late=event.late,
        lost=event.lost,
    )


def _all_arrived(state: State, record: Record, event: events.ConvoyArrived) -> None:
    known = state.convoys[event.convoy]
    state.convoys[event.convoy] = replace(
        known, arrived=record.at, late=event.late, lost=event.lost
    )


def _hindered(state: State, record: Record, event: events.TrafficHindered) -> None:
    state.hindered[event.node] = Want(event.persons, event.person_seconds, record.at)


def _posted(state: State, record: Record, event: events.GuardPosted) -> None:
    if event.teams:
        state.guards[event.guard] = GuardState(
            event.place, event.teams, event.escort, event.owner, record.at, event.back_at
        )


def _back(state: State, _: Record, event: events.GuardEnded) -> None:
    state.guards.pop(event.guard, None)


def _called(state: State, record: Record, event: events.ReservistsCalled) -> None:
    if event.persons:
        state.called_up[event.call] = CallState(event.place, event.persons, event.owner, record.at)


def _released(state: State, _: Record, event: events.ReservistsReleased) -> None:
    state.called_up.pop(event.call, None)


FOLDS: Folds = {
    events.ConvoyFormed: _formed,
    events.PacketMoved: _moved,
    events.PacketArrived: _arrived,
    events.ConvoyArrived: _all_arrived,
    events.TrafficHindered: _hindered,
    events.GuardPosted: _posted,
    events.GuardEnded: _back,
    events.ReservistsCalled: _called,
    events.ReservistsReleased: _released,
}
