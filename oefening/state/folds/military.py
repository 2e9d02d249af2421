"""How what convoys do changes the state."""

from dataclasses import replace

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.military import ConvoyState, PacketState
from oefening.state.model import State
from oefening.state.parts import Want


def _formed(state: State, record: Record, event: events.ConvoyFormed) -> None:
    start = event.route[0]
    state.convoys[event.convoy] = ConvoyState(
        route=event.route,
        by=event.by,
        departs=event.departs,
        planned=event.planned,
        owner=event.owner,
        packets=tuple(
            PacketState(vehicles, "formed", start, record.at) for vehicles in event.packets
        ),
    )


def _packet(state: State, convoy: str, packet: int, **changes: object) -> None:
    known = state.convoys[convoy]
    packets = list(known.packets)
    packets[packet - 1] = replace(packets[packet - 1], **changes)  # type: ignore[arg-type]
    state.convoys[convoy] = replace(known, packets=tuple(packets))


def _moved(state: State, record: Record, event: events.PacketMoved) -> None:
    _packet(
        state,
        event.convoy,
        event.packet,
        doing=event.doing,
        place=event.place,
        since=record.at,
        until=event.until,
    )


def _arrived(state: State, record: Record, event: events.PacketArrived) -> None:
    _packet(
        state,
        event.convoy,
        event.packet,
        doing="arrives",
        place=event.place,
        since=record.at,
        until=None,
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


FOLDS: Folds = {
    events.ConvoyFormed: _formed,
    events.PacketMoved: _moved,
    events.PacketArrived: _arrived,
    events.ConvoyArrived: _all_arrived,
    events.TrafficHindered: _hindered,
}
