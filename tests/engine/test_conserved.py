"""The check of people, patients, vehicles, places and money of every run can fail."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from cared import care, hurt, with_care
from conserved import check_conserved
from marched import marched_header
from moved import arrival, evacuation, moving_world
from prepared import prepared_header
from received import opening
from worlds import damage, disruption, header, inject, play

from oefening import events
from oefening.commands import BuyMeasure
from oefening.engine import Engine
from oefening.events import Event
from oefening.record import Header, Record, Seat


def crowded() -> tuple[Header, list[Record]]:
    """People who leave, arrive, are received and hurt."""
    acts = [
        inject("go", "1h", evacuation(persons=2000, lasts="8h")),
        inject("come", "2h", arrival(500)),
        inject("open", 0, opening(4), opening(2, place="VR02")),
    ]
    work = disruption("cold", 0, damage("VR01.warmth-supply"), hurt(t1=5, t2=9))
    head = header(with_care(moving_world(), care(plan="balanced")), [work], injects=acts)
    return head, play(head, "30h")[0]


def marched() -> tuple[Header, list[Record]]:
    """Convoys, guards and reservists."""
    head = marched_header()
    return head, play(head, "2d")[0]


def bought() -> tuple[Header, list[Record]]:
    """Two trades in a preparation round."""
    head = prepared_header({})
    engine = Engine(head)
    records = []
    for place in ("VR01", "VR02"):
        records += engine.apply(BuyMeasure(2026, "crews", place, 1), Seat())
    return head, records


Scene = Callable[[], tuple[Header, list[Record]]]


def patients(settled: events.CareSettled, column: int, by: int) -> events.CareSettled:
    """The same with so many more in a place."""
    counts = {
        key: tuple(count + by * (at == column) for at, count in enumerate(one))
        for key, one in settled.patients.items()
    }
    return replace(settled, patients=counts)


SPOILS: list[tuple[Scene, type[Event], Callable[[Any], Event]]] = [
    (crowded, events.CareSettled, lambda one: patients(one, 0, 1)),
    (crowded, events.CareSettled, lambda one: patients(one, 7, 1)),
    (crowded, events.CareSettled, lambda one: patients(one, 4, -1)),
    (crowded, events.CareSettled, lambda one: replace(one, waited={})),
    (crowded, events.PatientsExpected, lambda one: replace(one, counts=(1, 0, 0))),
    (crowded, events.PeopleMoved, lambda one: replace(one, there=one.there + 1)),
    (crowded, events.GroupFormed, lambda one: replace(one, persons=one.persons - 1)),
    (crowded, events.NeedsEased, lambda one: replace(one, needs={})),
    (crowded, events.ReceptionChanged, lambda one: replace(one, housed=one.housed + 1)),
    (crowded, events.SitesChanged, lambda one: replace(one, open=0)),
    (marched, events.ConvoyFormed, lambda one: replace(one, packets=(*one.packets, 1))),
    (marched, events.ConvoyArrived, lambda one: replace(one, vehicles=one.vehicles + 1)),
    (marched, events.PacketArrived, lambda one: replace(one, packet=1)),
    (marched, events.PacketArrived, lambda one: replace(one, late=one.late + 1)),
    (marched, events.GuardPosted, lambda one: replace(one, teams=one.of + 1)),
    (marched, events.GuardEnded, lambda one: replace(one, teams=one.teams + 1)),
    (marched, events.ReservistsCalled, lambda one: replace(one, persons=401)),
    (bought, events.MeasureBought, lambda one: replace(one, cost=one.cost + 1)),
]


@pytest.mark.parametrize(("scene", "kind", "spoil"), SPOILS)
def test_records_of_a_kind_that_are_off_are_found_out(
    scene: Scene, kind: type[Event], spoil: Callable[[Any], Event]
) -> None:
    head, records = scene()
    check_conserved(head, records)
    assert any(isinstance(record.body, kind) for record in records)
    spoilt = [
        one._replace(body=spoil(one.body)) if isinstance(one.body, kind) else one for one in records
    ]
    with pytest.raises((AssertionError, KeyError)):
        check_conserved(head, spoilt)
