"""Where patients are brought, by the plan that holds."""

from typing import Any

import pytest
from cared import care, cared, change, country, happened, hurt, spread, total
from worlds import damage, disruption

from oefening.events import CareSettled, SpreadChanged
from oefening.state import Patients
from oefening.world.model import World

THREE = {"VR01": 1_000, "VR02": 1_000, "VR03": 1_000}
"""Three regions with three treatment places each; neighbours are some 14 km apart."""


def three(**other: Any) -> World:
    """The three regions, each with so many ambulances, places and beds."""
    usual: dict[str, Any] = {
        "ambulances": {"total": 300, "brings": "30m", "returns": "30m", "speed": 60},
        "hospitals": {"beds": 3_000, "slots": 3},
    }
    return country(care(**usual | other), THREE)


def treated_in(made: World, *effects: Any) -> dict[str, int]:
    """How many were treated in each region, of those that came to one at once."""
    _, state = cared(made, [disruption("crash", 0, *effects)])
    return {place: total(state, place=place).discharged for place in THREE}


@pytest.mark.parametrize("plan", ["stay", "nearest"])
def test_under_both_plans_of_home_nobody_leaves_while_hospitals_treat(plan: str) -> None:
    assert treated_in(three(plan=plan), hurt(t2=30)) == {"VR01": 30, "VR02": 0, "VR03": 0}


def test_the_nearest_region_takes_over_where_hospitals_treat_nobody() -> None:
    dark = damage("VR01.hospital", lasts="2d")
    assert treated_in(three(plan="nearest"), dark, hurt(t2=4)) == {"VR01": 0, "VR02": 4, "VR03": 0}


def test_to_stay_is_to_wait_until_hospitals_treat_again() -> None:
    dark = damage("VR01.hospital", lasts="2d")
    assert treated_in(three(plan="stay"), dark, hurt(t2=4)) == {"VR01": 4, "VR02": 0, "VR03": 0}


def test_balanced_weighs_travel_against_the_wait() -> None:
    # VR02 lies 14 minutes away, VR03 28; three at home begin at once, and one more waits an hour.
    assert treated_in(three(plan="balanced"), hurt(t2=9)) == {"VR01": 3, "VR02": 3, "VR03": 3}


def test_another_plan_holds_from_now_on_and_for_as_long_as_it_lasts() -> None:
    happenings = [
        disruption("crash", 0, hurt(t2=3)),
        disruption("plan", 60, spread("balanced", lasts="3h")),
        disruption("more", "2h", hurt(t2=9)),
        disruption("later", "1d", hurt(t2=9)),
    ]
    records, state = cared(three(plan="stay"), happenings)
    told = [(at, event.plan) for at, event in happened(records, SpreadChanged)]
    assert told == [(60, "balanced"), (60 + 3 * 3600, "stay")]
    assert total(state, place="VR01").discharged == 3 + 3 + 9
    assert state.spread == "stay"


def test_a_road_that_is_worse_takes_longer_and_a_closed_one_is_no_way() -> None:
    slow = damage("VR02.road", "50%")
    records, _ = cared(
        three(plan="nearest"), [disruption("crash", 0, damage("VR01.hospital"), slow, hurt(t2=1))]
    )
    [begun] = [
        at
        for at, event in happened(records, CareSettled)
        if event.patients.get("VR02.t2", (0,) * 9)[4]
    ]
    metres = 100 * 111 * 130 // 100
    assert begun == 30 * 60 + metres * 3_600 * 2 // 60_000
    closed = damage("VR02.road")
    assert treated_in(three(plan="nearest"), damage("VR01.hospital"), closed, hurt(t2=1)) == {
        "VR01": 0,
        "VR02": 0,
        "VR03": 1,
    }


def test_an_ambulance_that_went_further_is_longer_away() -> None:
    one = {"total": 3, "brings": "30m", "returns": "30m", "speed": 60}
    dark = disruption("dark", 0, damage("VR01.hospital"))
    crash = disruption("crash", 60, hurt(t2=2))
    records, _ = cared(three(plan="nearest", ambulances=one), [dark, crash])
    sent = [at - 60 for at, event in happened(records, CareSettled) if "VR01.t2" in event.patients]
    assert sent == [0, 60 * 60 + 2 * 865]


def test_ambulances_lent_are_lacking_where_they_come_from() -> None:
    one = {"total": 6, "brings": "30m", "returns": "30m", "speed": 60}
    lent = disruption("lent", 0, change("VR01", ambulances=5, from_="VR02", lasts="1d"))
    crash = disruption("crash", 60, hurt(t2=4), hurt("VR02", t2=1))
    records, state = cared(three(ambulances=one), [lent, crash], "3h")
    means = [event.means for _, event in happened(records, CareSettled) if event.means]
    assert means[0]["VR01"][0] == 4, "nobody lends more than there is"
    assert means[0]["VR02"][0] == 0
    assert total(state, place="VR01").waiting == 0
    assert total(state, place="VR02").waiting == 1


def test_what_was_lent_on_and_is_called_home_works_nowhere_and_stops_nothing() -> None:
    happenings = [
        disruption("loan", 0, change("VR02", from_="VR01", ambulances=99, slots=3, lasts="2h")),
        disruption("on", "1h", change("VR03", from_="VR02", ambulances=199, slots=6)),
        disruption("crash", "3h", spread("balanced"), hurt("VR02", t2=40)),
    ]
    records, state = cared(three(), happenings)
    means = [event.means["VR02"] for _, event in happened(records, CareSettled) if event.means]
    assert min(min(one) for one in means) == 0
    treated = {place: total(state, place=place).discharged for place in THREE}
    assert sum(treated.values()) == 40
    assert treated["VR02"] == 0


def late(made: World, *effects: Any, until: str = "10d") -> list[tuple[float, int]]:
    """By the hour how many had not been treated in time, each time that it grew."""
    records, _ = cared(made, [disruption("crash", 0, *effects)], until)
    found: list[tuple[float, int]] = []
    counts: dict[str, int] = {}
    for at, event in happened(records, CareSettled):
        counts |= {key: Patients(*one).late for key, one in event.patients.items()}
        if sum(counts.values()) != (found[-1][1] if found else 0):
            found.append((at / 3600, sum(counts.values())))
    return found


def test_the_limit_passes_on_the_way_too() -> None:
    """Nobody waits for an ambulance or a place, but the drive takes longer than the limit."""
    far = {"total": 3_000, "brings": "5h", "returns": "0m", "speed": 60}
    assert late(three(ambulances=far), hurt(t2=2)) == [(4, 2)]
    assert late(three(ambulances=far), hurt(t3=2)) == []
    just = {"total": 3_000, "brings": "4h", "returns": "0m", "speed": 60}
    assert late(three(ambulances=just), hurt(t2=2)) == []


def test_whoever_other_regions_fetch_has_the_same_limit() -> None:
    """From VR02 an ambulance takes 14 minutes to come, as long back, and 50 within the region."""
    made = three(
        plan="balanced",
        ambulances={"total": 300, "brings": "50m", "returns": "0m", "speed": 60},
        hospitals={"beds": 3_000, "slots": 30},
    )
    none = change("VR02", from_="VR01", ambulances=100)
    assert late(made, none, hurt(t1=1)) == [(1, 1)]
