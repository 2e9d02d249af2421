"""Convoys over the world nl, beside movements that there have been."""

import pytest
from worlds import DAY, HOUR, level_at, play, when

from oefening.clock import Calendar
from oefening.events import ConvoyArrived, ConvoyFormed, PacketArrived, TrafficHindered
from oefening.library import load_world
from oefening.record import Header, Record
from oefening.scenario.model import Scenario

START, ZONE = "2024-10-28 00:00", "Europe/Amsterdam"


def records_of(
    effects: list[dict[str, str]], days: int, cut: list[dict[str, str]] | None = None
) -> list[Record]:
    """A convoy or more each day, at noon; what is `cut` is so from STARTEX on."""
    world = load_world("nl")
    scenario = {
        "format": "1",
        "id": "brigade",
        "title": {"en": "A brigade"},
        "summary": {"en": "A brigade"},
        "start": START,
        "zone": ZONE,
        "duration": f"{days}d",
        "table-time": "1h",
        "regions": ["VR01", "VR19"],
        "cells": [{"id": "toc", "name": {"en": "TOC"}}],
        "disruptions": [
            {"id": f"day-{day}", "at": f"T+{24 * day + 12}h", "title": {"en": "A ship"}}
            | {"effects": [{**one, "as": f"{one['convoy'].lower()}-{day}"} for one in effects]}
            for day in range(days - 1)
        ]
        + ([{"id": "cut", "at": "T+0s", "title": {"en": "Cut"}, "effects": cut}] if cut else []),
    }
    head = Header(
        seed=1,
        scenario=Scenario.model_validate(scenario),
        world=world,
        calendar=Calendar.of(START, ZONE),
    )
    return play(head, days * DAY)[0]


def test_a_brigade_of_two_thousand_vehicles_crosses_in_24_days_without_waiting_days() -> None:
    """As that of 28 October to 20 November 2024, by Eemshaven and Vlissingen: 83 items a day."""
    records = records_of([{"convoy": "VR01", "to": "VR05"}], 25)
    arrived = [one for _, one in when(records, ConvoyArrived)]
    assert sum(one.vehicles for one in arrived) == 24 * 83
    assert 1_900 < 24 * 83 < 2_100
    assert max(one.late for one in arrived) < 2 * HOUR
    assert when(records, TrafficHindered) == [], "one such convoy a day fits on the roads"


@pytest.mark.parametrize(
    ("start", "end", "least", "most"),
    [("VR01", "VR05", 2, 6), ("VR19", "VR05", 5, 11), ("VR17", "VR08", 1, 4)],
)
def test_a_packet_takes_the_hours_that_such_a_journey_takes(
    start: str, end: str, least: int, most: int
) -> None:
    records = records_of([{"convoy": start, "to": end, "vehicles": "20"}], 2)
    [(_, formed)] = when(records, ConvoyFormed)
    assert least * HOUR < formed.planned - formed.departs < most * HOUR
    assert [one.late for _, one in when(records, PacketArrived)] == [0]


def test_barges_are_slower_where_locks_and_bridges_have_no_power_and_no_fuel_for_long() -> None:
    barge = [{"convoy": "VR17", "to": "VR08", "by": "barge"}]
    [(whole, _)] = when(records_of(barge, 2), ConvoyArrived)
    cut = [{"damage": "VR08.power", "share": "100%"}, {"damage": "VR17.waterway", "share": "50%"}]
    [(dark, late)] = when(records_of(barge, 2, cut), ConvoyArrived)
    assert dark > whole
    assert late.late > 2 * HOUR


def test_generators_at_some_locks_and_bridges_keep_part_of_them_open_for_a_day() -> None:
    cut = [{"damage": "VR08.power", "share": "100%"}]
    records = records_of([], 3, cut)
    assert level_at(records, "VR08.waterway", 2 * HOUR) == 580_000
    assert level_at(records, "VR08.power", 2 * HOUR) == 0
