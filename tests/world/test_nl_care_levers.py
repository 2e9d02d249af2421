"""What levers of care change: hundreds of casualties in one region of the world nl."""

from functools import cache

import pytest
from cared import total
from worlds import DAY, play, when

from oefening.clock import Calendar
from oefening.events import CareSettled, WorldSettled
from oefening.library import load_world
from oefening.record import Header, Record
from oefening.scenario.model import Scenario
from oefening.state import State

START, ZONE = "2027-01-19 06:30", "Europe/Amsterdam"
HURT, BESIDE = "VR09", "VR13"


def _scenario(uses: list[dict[str, object]], effects: list[dict[str, str]]) -> dict[str, object]:
    """The levers at STARTEX, and patients from two days later on, when every lead time is over."""
    return {
        "format": "1",
        "id": "levers",
        "title": {"en": "Levers"},
        "summary": {"en": "Levers"},
        "start": START,
        "zone": ZONE,
        "duration": "20d",
        "table-time": "1h",
        "regions": [HURT, BESIDE],
        "cells": [{"id": "ghor", "name": {"en": "GHOR"}}],
        "disruptions": [
            {
                "id": "hurt",
                "at": "T+25h",
                "title": {"en": "People are hurt"},
                "effects": effects,
            }
        ],
        "injects": [
            {
                "id": "pull",
                "at": "T+0s" if uses and uses[0]["lever"] == "care-reserve" else "T+18h",
                "release": "automatic",
                "title": {"en": "Pull"},
                "levers": uses,
            }
        ],
    }


AT_ONCE = [{"patients": HURT, "t1": "250", "t2": "350"}]
"""More at once than ambulances can bring in time."""
IN_THE_DARK = [
    {"damage": f"{HURT}.hospital", "share": "75%"},
    {"patients": HURT, "t1": "80", "t2": "240", "over": "8h"},
]
"""No more than ambulances can bring, and more than a quarter of the hospitals can treat in time."""


@cache
def told(lever: str = "", *said: str, dark: bool = False) -> tuple[list[Record], State]:
    """Casualties in Utrecht, with a lever pulled in good time before, and what was said to it."""
    asked = dict(one.split("=") for one in said)
    uses: list[dict[str, object]] = [{"lever": lever, "with": asked}] if lever else []
    scenario = _scenario(uses, IN_THE_DARK if dark else AT_ONCE)
    head = Header(
        seed=1,
        scenario=Scenario.model_validate(scenario),
        world=load_world("nl"),
        calendar=Calendar.of(START, ZONE),
    )
    return play(head, 10 * DAY)


def late(lever: str = "", *said: str, dark: bool = False) -> int:
    """How many were not treated in time."""
    return total(told(lever, *said, dark=dark)[1]).late


def longest(urgency: int, lever: str = "", *said: str) -> int:
    """The most that ever waited for a bed (5), or lay in one (6), in the region."""
    records, _ = told(lever, *said)
    return max(
        event.patients.get(f"{HURT}.t1", (0,) * 9)[urgency]
        for _, event in when(records, CareSettled)
    )


def test_some_are_late_where_nothing_is_done() -> None:
    assert late() > 50


def test_spreading_casualties_treats_more_in_time_where_treatment_is_short() -> None:
    assert late("spread-patients", dark=True) < late(dark=True)
    _, state = told("spread-patients", dark=True)
    assert total(state, place=BESIDE).discharged > 0


def test_spreading_helps_where_ambulances_are_short_since_others_come_to_fetch() -> None:
    assert late("spread-patients") < late()


@pytest.mark.parametrize(
    ("lever", "said"),
    [
        ("extra-ambulances", (f"region={HURT}", f"from={BESIDE}", "ambulances=20")),
        ("call-in-care-staff", (f"region={HURT}", "slots=40")),
    ],
)
def test_more_to_carry_or_treat_them_treats_more_in_time(lever: str, said: tuple[str, ...]) -> None:
    assert late(lever, *said) < late()


def test_ambulances_that_drive_elsewhere_are_lacking_at_home() -> None:
    records, _ = told("extra-ambulances", f"region={HURT}", f"from={BESIDE}", "ambulances=20")
    means = [event.means for _, event in when(records, CareSettled) if event.means]
    before = [event.means for _, event in when(told()[0], CareSettled) if event.means]
    assert means[0][BESIDE][0] == before[0][BESIDE][0] - 20
    assert means[0][HURT][0] == before[0][HURT][0] + 20


def test_care_staff_are_lacking_in_their_practices() -> None:
    records, _ = told("call-in-care-staff", f"region={HURT}", "slots=40")
    levels = [
        settled.levels[f"{HURT}.primary-care"]
        for _, settled in when(records, WorldSettled)
        if f"{HURT}.primary-care" in settled.levels
    ]
    assert min(levels) == 900_000
    assert levels[-1] == 1_000_000


@pytest.mark.parametrize(
    ("lever", "beds"),
    [("calamity-hospital", 200), ("calamity-hospital-partners", 350), ("care-reserve", 100)],
)
def test_more_beds_are_there_while_the_lever_lasts(lever: str, beds: int) -> None:
    said = (f"region={HURT}", "beds=100") if lever == "care-reserve" else ()
    records, state = told(lever, *said)
    means = [event.means[HURT][2] for _, event in when(records, CareSettled) if HURT in event.means]
    usual = state.care[HURT].beds
    assert max(means) == usual + beds
    assert longest(6, lever, *said) > longest(6)
    assert longest(5, lever, *said) <= longest(5)
