"""Patients against queueing theory, and the order in which they are served."""

from functools import cache
from math import sqrt
from random import Random
from statistics import mean, stdev

import pytest
from cared import care, cared, change, country, happened, hurt, total
from worlds import HOUR, damage, disruption

from oefening.events import CareSettled
from oefening.record import Record
from oefening.scenario.model import Disruption
from oefening.state import Patients, State, Waits


def settled(records: list[Record], urgency: str = "t1") -> list[tuple[int, Patients]]:
    """The counts of a class in VR01 at each second in which they changed."""
    key = f"VR01.{urgency}"
    return [
        (at, Patients(*event.patients[key]))
        for at, event in happened(records, CareSettled)
        if key in event.patients
    ]


def begun(records: list[Record], urgency: str) -> list[tuple[int, int]]:
    """Each second in which treatments of a class began, with how many."""
    found, before = [], 0
    for at, counts in settled(records, urgency):
        now = counts.treated + counts.discharged
        if now > before:
            found.append((at, now - before))
        before = now
    return found


def _arrivals(random: Random, count: int) -> list[Disruption]:
    """Patients at 2.4 an hour."""
    at, found = 0.0, []
    for number in range(count):
        at += random.expovariate(2.4 / HOUR)
        found.append(disruption(f"hurt-{number}", round(at), hurt(t1=1)))
    return found


def _waits(records: list[Record]) -> list[int]:
    """How long each patient waited for treatment: first come, first served."""
    came: list[int] = []
    for at, counts in settled(records):
        came += [at] * (counts.arrived - len(came))
    began = [at for at, count in begun(records, "t1") for _ in range(count)]
    return [start - arrival for arrival, start in zip(came, began, strict=False)]


COUNT, WARM, REPLICATES = 600, 100, 10
"""Patients of a run, those of them who come before it is as busy as it gets, and runs."""


@cache
def _busy(seed: int) -> tuple[list[Record], State]:
    """A run with three treatment places, of exponential hours each."""
    tiny = country(care(classes={"t1": {"treatment": "exponential(1h)"}}))
    return cared(tiny, _arrivals(Random(seed), COUNT), "40d", seed=seed)


@pytest.mark.xdist_group("queues")
def test_waiting_for_three_treatment_places_is_as_erlang_has_it() -> None:
    waits = [mean(_waits(_busy(seed)[0])[WARM:COUNT]) / HOUR for seed in range(REPLICATES)]
    assert abs(mean(waits) - 1.079) < 4 * stdev(waits) / sqrt(REPLICATES)


def waited(records: list[Record], urgency: str = "t1", place: str = "VR01") -> list[Waits]:
    """What was told of how long those of a class waited, each time that treatment began."""
    key = f"{place}.{urgency}"
    return [
        Waits(*event.waited[key])
        for _, event in happened(records, CareSettled)
        if key in event.waited
    ]


@pytest.mark.xdist_group("queues")
def test_the_recorded_waits_are_as_erlang_has_them_and_as_the_counts_say() -> None:
    means = []
    for seed in range(REPLICATES):
        records, state = _busy(seed)
        told, waits = waited(records), _waits(records)
        assert told[-1] == state.waited["VR01.t1"] == (COUNT, sum(waits), max(waits))
        first = next(one for one in told if one.begun >= WARM)
        late = told[-1].seconds - first.seconds
        means.append(late / (told[-1].begun - first.begun) / HOUR)
    assert abs(mean(means) - 1.079) < 4 * stdev(means) / sqrt(REPLICATES)


def test_waits_are_those_worked_out_by_hand() -> None:
    """Of seven at once three begin at once, three after an hour and one after two: 5 h together."""
    records, state = cared(country(), [disruption("crash", 30, hurt(t1=7))])
    assert waited(records) == [
        (3, 0, 0),
        (6, 3 * HOUR, HOUR),
        (7, 5 * HOUR, 2 * HOUR),
    ]
    assert state.waited["VR01.t1"].mean == 5 * HOUR // 7


def test_the_way_to_treatment_is_waiting_too_and_counts_where_treatment_begins() -> None:
    """Two ambulances bring two in half an hour, and are back a quarter later for the next two."""
    made = country(
        care(ambulances={"total": 2, "brings": "30m", "returns": "15m"}, hospitals={"slots": 100})
    )
    records, _ = cared(made, [disruption("crash", 0, hurt(t2=5))])
    assert waited(records, "t2") == [
        (2, 2 * 1800, 1800),
        (4, 2 * 1800 + 2 * 4500, 4500),
        (5, 2 * 1800 + 2 * 4500 + 7200, 7200),
    ]
    none = country(care(hospitals={"slots": 0}))
    assert waited(cared(none, [disruption("crash", 0, hurt(t2=5))])[0], "t2") == []


def test_a_wait_counts_in_the_region_of_treatment_and_of_intensive_care_until_they_lie_down() -> (
    None
):
    made = country(
        care(
            plan="nearest",
            ambulances={"total": 2_000, "brings": "30m", "returns": "0m"},
            intensive={"beds": 20, "occupied": "10%"},
        ),
        {"VR01": 1_000, "VR02": 1_000},
    )
    dark = disruption("dark", 0, damage("VR01.hospital"), hurt(t1=1))
    _, state = cared(made, [dark])
    trip = 30 * 60 + 100 * 111 * 3_600 * 130 // 100 // 60_000
    assert set(state.waited) == {"VR02.ic", "VR02.t1"}
    assert state.waited["VR02.ic"] == (1, trip, trip)
    assert state.waited["VR02.t1"] == (1, trip, trip)


def test_the_most_urgent_is_treated_first_and_of_equals_who_came_first() -> None:
    happenings = [
        disruption("first", 0, hurt(t3=3)),
        disruption("then", 60, hurt(t3=2, t2=2, t1=2)),
    ]
    records, _ = cared(country(), happenings)
    assert begun(records, "t1") == [(3600, 2)]
    assert begun(records, "t2") == [(3600, 1), (7200, 1)]
    assert begun(records, "t3") == [(0, 3), (7200, 2)]


def test_who_is_not_in_treatment_by_the_limit_of_the_class_is_counted_at_that_very_second() -> None:
    records, state = cared(country(), [disruption("crash", 30, hurt(t1=7))])
    late = [(at, counts.late) for at, counts in settled(records) if counts.late]
    # Three begin at once, three when the limit of an hour passes: in time; one a further hour on.
    assert late[0] == (30 + 3600, 1)
    assert total(state, "t1").late == 1
    assert total(state, "t1").discharged == 7


def test_ambulances_are_a_queue_too() -> None:
    made = country(
        care(ambulances={"total": 2, "brings": "30m", "returns": "15m"}, hospitals={"slots": 100})
    )
    records, _ = cared(made, [disruption("crash", 0, hurt(t2=6))])
    assert [(at // 60, count) for at, count in begun(records, "t2")] == [(30, 2), (75, 2), (120, 2)]


def test_slots_follow_the_hospitals_and_those_in_treatment_finish() -> None:
    happenings = [
        disruption("crash", 0, hurt(t2=6)),
        disruption("dark", "30m", damage("VR01.hospital", lasts="4h")),
    ]
    records, state = cared(country(), happenings)
    treated = {at: counts.treated for at, counts in settled(records, "t2")}
    assert treated[3600] == 0
    assert treated[1800 + 4 * 3600] == 3
    assert total(state).discharged == 6


def test_treatment_places_are_never_more_in_use_than_there_are() -> None:
    happenings = [disruption("crash", 0, hurt(count=40, over="6h", come="drawn"))]
    records, _ = cared(country(), happenings)
    slots = 0
    in_use: dict[str, int] = {}
    for _, event in happened(records, CareSettled):
        slots = event.means.get("VR01", (0, slots))[1]
        in_use |= {key: Patients(*counts).treated for key, counts in event.patients.items()}
        assert sum(in_use.values()) <= slots == 3


def test_more_places_are_used_at_once_and_gone_when_their_time_is_over() -> None:
    happenings = [
        disruption("crash", 0, hurt(t3=12)),
        disruption("staff", "30m", change("VR01", slots=3, lasts="1h")),
    ]
    records, _ = cared(country(), happenings)
    treated = {at // 60: counts.treated for at, counts in settled(records, "t3")}
    assert treated == {0: 3, 30: 6, 60: 6, 90: 3, 120: 3, 180: 0}
