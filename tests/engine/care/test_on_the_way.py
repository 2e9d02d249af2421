"""When those who wait are brought, how long the way to a bed is, and which beds come first."""

from typing import Any

import pytest
from cared import calamity, care, cared, change, country, happened, hurt, total, with_care
from worlds import DAY, HOUR, damage, disruption, generator, needs, node, world

from oefening.events import CareSettled, IntensiveCareFailed
from oefening.record import Record
from oefening.state import Patients
from oefening.world.model import World

TWO = {"VR01": 1_000, "VR02": 1_000}
TRIP = 100 * 111 * 130 // 100 * 3_600 // 60_000
"""Seconds from one region to the next at 60 km an hour."""


def two(**other: Any) -> World:
    """Two regions whose ambulances take half an hour to a hospital, and none to come back."""
    usual: dict[str, Any] = {
        "plan": "nearest",
        "ambulances": {"total": 200, "brings": "30m", "returns": "0m", "speed": 60},
        "hospitals": {"beds": 2_000, "slots": 10},
    }
    return country(care(**usual | other), TWO)


def since(records: list[Record], key: str, place: str) -> list[tuple[int, int]]:
    """When how many patients of a region and class were in a place, each time that changed."""
    found: list[tuple[int, int]] = []
    for at, event in happened(records, CareSettled):
        if key in event.patients:
            count = getattr(Patients(*event.patients[key]), place)
            if count != (found[-1][1] if found else 0):
                found.append((at, count))
    return found


@pytest.mark.parametrize(
    ("capacity", "plan"), [("ambulance", "stay"), ("road", "stay"), ("hospital", "nearest")]
)
def test_who_waits_is_brought_in_the_second_in_which_that_can_be_done_again(
    capacity: str, plan: str
) -> None:
    """Nothing else happens in that second: all ambulances, roads or hospitals were out at first."""
    out = [damage(f"{place}.{capacity}", lasts="5h") for place in TWO]
    records, _ = cared(two(plan=plan), [disruption("crash", 0, *out, hurt(t2=3))])
    assert since(records, "VR01.t2", "under_way") == [(5 * HOUR, 3), (5 * HOUR + 1800, 0)]


def test_who_is_brought_to_a_bed_elsewhere_is_on_the_way_for_as_long_as_it_is_far() -> None:
    """The only bed at home is taken; treatment takes an hour."""
    made = two(
        hospitals={"beds": 20, "slots": 1_000, "free": "10%"}, classes={"t1": {"stay": "9h"}}
    )
    records, _ = cared(made, [disruption("crash", 0, hurt(t1=2))])
    assert since(records, "VR01.t1", "in_bed")[0] == (1800 + HOUR, 1)
    assert since(records, "VR02.t1", "under_way") == [
        (1800 + HOUR, 1),
        (2 * 1800 + HOUR + TRIP, 0),
    ]


def test_usual_beds_are_filled_before_those_of_the_calamity_hospital() -> None:
    """Of three patients two find usual beds, so that the third alone must leave after two days."""
    made = two(plan="stay", hospitals={"beds": 4, "slots": 10_000}, classes={"t1": {"stay": "3d"}})
    records, _ = cared(made, [disruption("crash", 0, calamity("VR01"), hurt(t1=3))])
    begin = 1800 + HOUR
    # It waits for a usual bed, of which two come free a day later, but goes on at once in another
    # bed of the calamity hospital.
    assert since(records, "VR01.t1", "in_bed") == [(begin, 3), (begin + 3 * DAY, 0)]
    closing = disruption("crash", 0, calamity("VR01", lasts="1d"), hurt(t1=3))
    records, _ = cared(made, [closing])
    assert since(records, "VR01.t1", "in_bed") == [
        (begin, 3),
        (begin + 2 * DAY, 2),
        (begin + 3 * DAY, 1),
        (begin + 4 * DAY, 0),
    ]


def test_places_of_the_calamity_hospital_treat_and_follow_its_hospitals() -> None:
    """Twenty beds have two treatment places where there are none else."""
    none = {"beds": 200, "slots": 0}
    for lost, treated in (("0%", 2), ("50%", 1)):
        fall = damage("VR01.hospital", lost) if lost != "0%" else damage("VR02.hospital")
        crash = disruption("crash", 0, calamity("VR01"), fall, hurt(t2=9))
        records, _ = cared(two(plan="stay", hospitals=none), [crash], "2h")
        assert max(count for _, count in since(records, "VR01.t2", "treated")) == treated


def test_who_can_wait_is_brought_no_further_than_must_be_while_the_most_urgent_are_spread() -> None:
    """Six, three places a region, a quarter of an hour apart; VR02 has nothing to fetch with."""
    made = two(plan="balanced", hospitals={"beds": 2_000, "slots": 3})
    none = change("VR01", from_="VR02", ambulances=100)
    for urgency, elsewhere in (("t1", 3), ("t2", 0), ("t3", 0)):
        _, state = cared(made, [disruption("crash", 0, none, hurt("VR01", **{urgency: 6}))])
        assert total(state, urgency, "VR02").discharged == elsewhere


@pytest.mark.parametrize(("treatment", "fetched"), [("25m", 0), ("35m", 1)])
def test_an_ambulance_comes_for_nobody_whom_it_gets_into_treatment_no_sooner(
    treatment: str, fetched: int
) -> None:
    """Home has one place and one ambulance, which is back as soon as it is there.

    The second patient is in treatment at home after that of the first, and by the neighbour's
    ambulance half an hour later than by an own one: it comes a quarter and goes back a quarter.
    """
    made = two(
        plan="balanced",
        ambulances={"total": 2, "brings": "0m", "returns": "0m", "speed": 60},
        hospitals={"beds": 2_000, "slots": 1},
        classes={"t2": {"treatment": treatment}},
    )
    _, state = cared(made, [disruption("crash", 0, hurt(t2=2))])
    assert 25 * 60 < 2 * TRIP < 35 * 60
    assert total(state, "t2", "VR02").discharged == fetched


def test_who_waits_there_already_counts_before_an_ambulance_comes_for_anybody() -> None:
    """At home the wait is 35 minutes; elsewhere 10, and the ambulance goes there and back, 29."""
    made = two(
        plan="balanced",
        ambulances={"total": 4, "brings": "0m", "returns": "0m", "speed": 60},
        hospitals={"beds": 2_000, "slots": 1},
        classes={"t1": {"treatment": "10m"}, "t2": {"treatment": "35m"}},
    )
    crash = disruption("crash", 0, hurt("VR02", t1=1), hurt(t2=2))
    assert total(cared(made, [crash])[1], "t2", "VR02").discharged == 0


def test_a_bed_of_the_calamity_hospital_keeps_no_usual_bed_free() -> None:
    """Two lie in the usual beds for three days, so that a third waits once it has closed again."""
    made = two(plan="stay", hospitals={"beds": 4, "slots": 10_000}, classes={"t1": {"stay": "3d"}})
    happenings = [
        disruption("crash", 0, calamity("VR01", lasts="1d"), hurt(t1=2)),
        disruption("more", "36h", hurt(t1=1)),
    ]
    records, _ = cared(made, happenings)
    begin = 1800 + HOUR
    assert since(records, "VR01.t1", "for_bed") == [(36 * HOUR + begin, 1), (3 * DAY + begin, 0)]


# ── intensive care ───────────────────────────────────────────────────────────────────────────────


def wards(moves: str = "100%", fails: str = "100%") -> World:
    """Two regions with 50 beds of intensive care each, 40 taken."""
    base = world(
        node("VR01.power"),
        node("VR01.hospital", needs("VR01.power", generator("2d", fails=fails, sites=4))),
        node("VR02.hospital"),
        places=TWO,
    )
    ambulances = {"total": 100, "brings": "30m", "returns": "30m"}
    return with_care(base, care(intensive={"beds": 100, "moves": moves}, ambulances=ambulances))


@pytest.mark.parametrize(("moves", "moved"), [("100%", [40]), ("50%", [20]), ("0%", [])])
def test_of_those_whose_site_fails_the_share_that_can_be_moved_is(
    moves: str, moved: list[int]
) -> None:
    outage = disruption("outage", HOUR, damage("VR01.power", lasts="10h"))
    records, _ = cared(wards(moves), [outage])
    assert [one.patients for _, one in happened(records, IntensiveCareFailed)] == moved


def test_a_generator_that_would_not_start_moves_nobody_while_there_is_power() -> None:
    """Two fifths of the hospitals are lost to something else, which is not below the level."""
    fall = disruption("fall", HOUR, damage("VR01.hospital", "40%", lasts="10h"))
    records, _ = cared(wards(), [fall])
    assert happened(records, IntensiveCareFailed) == []
