"""Beds: who waits for one, who is brought to one elsewhere, and those of the calamity hospital."""

from typing import Any

from cared import calamity, care, cared, country, happened, hurt, total
from worlds import DAY, HOUR, damage, disruption

from oefening.events import CareChanged, CareSettled
from oefening.record import Record
from oefening.world.model import World

TWO = {"VR01": 1_000, "VR02": 1_000}


def two(plan: str = "stay", beds: int = 20) -> World:
    """Two regions in which all are treated at once, and lie for three days."""
    return country(
        care(
            plan=plan,
            hospitals={"beds": beds, "slots": 10_000},
            classes={"t1": {"stay": "3d"}},
        ),
        TWO,
    )


def beds_in_use(records: list[Record], place: str) -> list[tuple[int, int]]:
    """Those in a bed of a region, each time that their number changed."""
    found: list[tuple[int, int]] = []
    for at, event in happened(records, CareSettled):
        counts = event.patients.get(f"{place}.t1")
        if counts is not None and counts[6] != (found[-1][1] if found else 0):
            found.append((at, counts[6]))
    return found


def crash(*more: Any, count: int = 15) -> Any:
    return disruption("crash", 0, hurt(t1=count), *more)


def test_whoever_finds_no_bed_waits_for_one_where_nobody_is_moved() -> None:
    records, state = cared(two(), [crash()])
    assert beds_in_use(records, "VR01") == [(HOUR, 10), (3 * DAY + HOUR, 5), (6 * DAY + HOUR, 0)]
    assert total(state, place="VR01").discharged == 15


def test_whoever_finds_no_bed_is_brought_to_one_elsewhere_where_patients_are_spread() -> None:
    records, state = cared(two("nearest"), [crash()])
    assert beds_in_use(records, "VR01")[0] == (HOUR, 10)
    assert max(count for _, count in beds_in_use(records, "VR02")) == 5
    assert total(state, place="VR02").discharged == 5


def test_where_beds_become_fewer_nobody_is_put_out_and_nobody_comes_in() -> None:
    fall = disruption("fall", "1d", damage("VR01.hospital", "60%"))
    records, state = cared(two(), [crash(count=8), fall, disruption("more", "2d", hurt(t1=1))])
    assert beds_in_use(records, "VR01")[:2] == [(HOUR, 8), (3 * DAY + HOUR, 1)]
    assert state.care["VR01"].beds == 4
    assert total(state).discharged == 9


def test_the_calamity_hospital_has_beds_for_two_days() -> None:
    records, state = cared(two(), [crash(calamity("VR01"), count=12)])
    [(_, opened)] = happened(records, CareChanged)
    assert (opened.place, opened.beds, opened.slots, opened.calamity) == ("VR01", 20, 2, True)
    # Ten lie in the usual beds and two in the others; these stay, as no usual bed is free by then.
    assert beds_in_use(records, "VR01") == [(HOUR, 12), (3 * DAY + HOUR, 0)]
    assert total(state).discharged == 12


def test_the_calamity_hospital_opens_more_with_its_partners_and_closes() -> None:
    open_ = disruption("open", 0, calamity("VR01", partners="yes", lasts="1d"))
    records, state = cared(two(), [open_, disruption("crash", 60, hurt(t1=1))])
    assert [event.beds for _, event in happened(records, CareChanged)] == [35, -35]
    assert state.care["VR01"].beds == 10


def test_there_is_one_calamity_hospital_whoever_opens_it() -> None:
    happenings = [
        disruption("open", 0, calamity("VR01")),
        disruption("again", "1h", calamity("VR01", lasts="8h")),
        disruption("more", "2h", calamity("VR01", partners="yes", lasts="4h")),
        disruption("crash", "3h", hurt(t1=1)),
    ]
    records, state = cared(two(), happenings)
    opened = [(at // HOUR, event.beds) for at, event in happened(records, CareChanged)]
    assert opened == [(0, 20), (2, 15), (6, -15)]
    assert state.care["VR01"].beds == 10 + 20


def test_a_calamity_hospital_that_opens_again_still_has_who_lay_there() -> None:
    # One region with a usual bed; the first opening ends with 20 in the hospital's beds.
    happenings = [
        disruption("open", 0, hurt(t1=21), calamity("VR01", lasts="3h")),
        disruption("again", "6h", calamity("VR01"), hurt(t1=5)),
    ]
    made = country(
        care(hospitals={"beds": 1, "slots": 100_000}, classes={"t1": {"stay": "40h"}}),
        {"VR01": 1_000},
    )
    records, _ = cared(made, happenings)
    assert max(count for _, count in beds_in_use(records, "VR01")) == 21


def test_who_lies_longer_than_the_calamity_hospital_allows_goes_on_to_a_usual_bed() -> None:
    # A bed of the two comes free within two days.
    happenings = [
        disruption("first", 0, hurt(t1=1), calamity("VR01")),
        disruption("then", "12h", hurt(t1=1)),
    ]
    made = country(
        care(hospitals={"beds": 1, "slots": 10_000}, classes={"t1": {"stay": "50h"}}),
        {"VR01": 1_000},
    )
    records, _ = cared(made, happenings)
    waited = [at for at, event in happened(records, CareSettled) if "VR01.t1" in event.patients]
    assert waited[-1] == 12 * HOUR + HOUR + 50 * HOUR
