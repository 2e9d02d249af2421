"""How patients come: in groups, by train, and from intensive care that fails."""

from typing import Any

import pytest
from cared import care, cared, country, happened, hurt, total, train, with_care
from organised import lever
from worlds import (
    DAY,
    HOUR,
    battery,
    damage,
    disruption,
    generator,
    header,
    inject,
    needs,
    node,
    world,
)

from oefening.commands import Intervene, RecordDecision, RetractInject, SetSpeed, StartExercise
from oefening.engine import Engine
from oefening.errors import Refused
from oefening.events import (
    CareSettled,
    IntensiveCareFailed,
    PatientsCalledOff,
    PatientsExpected,
    TrainHeld,
)
from oefening.record import Record, Seat
from oefening.world.levers import Lever, LeverUse
from oefening.world.model import World


def came(records: list[Record], urgency: str) -> list[int]:
    """The second at which each patient of a class came to VR01."""
    found: list[int] = []
    for at, event in happened(records, CareSettled):
        counts = event.patients.get(f"VR01.{urgency}")
        found += [at] * ((counts[0] if counts else 0) - len(found))
    return found


def test_who_comes_evenly_comes_at_even_distances() -> None:
    records, _ = cared(country(), [disruption("crash", 0, hurt(t1=4, over="4h"))])
    assert came(records, "t1") == [HOUR // 2, HOUR * 3 // 2, HOUR * 5 // 2, HOUR * 7 // 2]
    [(_, expected)] = happened(records, PatientsExpected)
    assert (expected.counts, expected.until) == ((4, 0, 0), HOUR * 7 // 2)


def test_who_comes_by_chance_comes_within_the_time_and_as_the_seed_says() -> None:
    crash = [disruption("crash", HOUR, hurt(as_="bus", count=60, over="2h", come="drawn"))]
    first, again, other = (came(cared(country(), crash, seed=seed)[0], "t3") for seed in (1, 1, 2))
    assert first == again != other
    assert HOUR <= min(first) < max(first) < 3 * HOUR
    assert len(first) == 30


def test_a_number_is_divided_as_casualties_usually_are_or_as_is_said() -> None:
    usual = disruption("usual", 0, hurt(count=20))
    said = disruption("said", 0, hurt(count=20, shares={"t1": "75%", "t3": "25%"}))
    records, _ = cared(country(), [usual, said])
    counts = [event.counts for _, event in happened(records, PatientsExpected)]
    assert counts == [(4, 6, 10), (15, 0, 5)]


def test_of_another_thing_that_happens_nobodys_chances_change() -> None:
    made = country(care(classes={"t1": {"treatment": "exponential(1h)"}}, hospitals={"slots": 99}))
    crash = disruption("crash", 0, hurt(t1=20))
    alone, _ = cared(made, [crash])
    beside, _ = cared(made, [disruption("bus", 0, hurt(t3=5)), crash])
    ends = [
        [
            (at, event.patients["VR01.t1"])
            for at, event in happened(some, CareSettled)
            if at and "VR01.t1" in event.patients
        ]
        for some in (alone, beside)
    ]
    assert ends[0] == ends[1]


def test_what_is_retracted_brings_nobody_any_more_and_who_is_in_care_stays() -> None:
    engine = Engine(_with_inject())
    records = engine.apply(StartExercise(), Seat())
    records += engine.advance(2 * HOUR)
    records += engine.apply(RetractInject("crash", "vergissing"), Seat())
    records += engine.advance(DAY)
    [(at, off)] = happened(records, PatientsCalledOff)
    assert (at, off.count) == (2 * HOUR, 2)
    assert total(engine.state).arrived == total(engine.state).discharged == 2


def _with_inject() -> Any:
    return header(country(), injects=[inject("crash", 0, hurt(t1=4, over="4h"))])


def test_a_train_brings_as_many_as_trains_do() -> None:
    records, _ = cared(country(), [disruption("trains", 0, train("VR01", trains=3, every="12h"))])
    expected = happened(records, PatientsExpected)
    assert [at for at, _ in expected] == [0, DAY // 2, DAY]
    assert all(130 <= sum(event.counts) <= 150 for _, event in expected)
    assert len({sum(event.counts) for _, event in expected}) > 1


def test_a_train_waits_for_the_railways_and_comes_no_more_once_retracted() -> None:
    dark = disruption("dark", 0, damage("VR01.rail", "60%", lasts="5h"))
    late = disruption("late", HOUR, train("VR01", wounded=140))
    records, _ = cared(country(), [dark, late])
    assert [at for at, _ in happened(records, TrainHeld)] == [HOUR]
    [(at, expected)] = happened(records, PatientsExpected)
    assert (at, sum(expected.counts)) == (5 * HOUR, 140)


@pytest.mark.parametrize(("lasts", "came"), [("2h", 0), ("20h", 2)])
def test_trains_that_a_lever_had_come_and_that_wait_come_no_more_once_it_ends(
    lasts: str, came: int
) -> None:
    trains = {"hospital-train": "VR01", "trains": 2, "every": "1h", "wounded": 10}
    made = country().model_copy(
        update={"levers": {"trains": Lever.model_validate(lever(trains, lasts=lasts))}}
    )
    dark = disruption("dark", 0, damage("VR01.rail", "60%", lasts="5h"))
    engine = Engine(header(made, [dark]))
    for command in (StartExercise(), SetSpeed(60)):
        engine.apply(command, Seat())
    records = engine.apply(RecordDecision(cell="rot", levers=(LeverUse(lever="trains"),)), Seat())
    records += engine.advance(DAY)
    assert [at for at, _ in happened(records, TrainHeld)] == [0, HOUR]
    assert [at for at, _ in happened(records, PatientsExpected)] == [5 * HOUR] * came


def test_whoever_is_on_a_train_that_is_in_is_called_off_by_nothing() -> None:
    engine = Engine(header(country(), injects=[inject("train", HOUR, train("VR01", wounded=9))]))
    engine.apply(StartExercise(), Seat())
    records = engine.advance(HOUR)
    records += engine.apply(RetractInject("train"), Seat())
    assert [sum(event.counts) for _, event in happened(records, PatientsExpected)] == [9]
    assert not happened(records, PatientsCalledOff)
    assert total(engine.state).arrived == 9


# ── intensive care ───────────────────────────────────────────────────────────────────────────────


def wards(*, moves: str = "100%", fails: str = "100%", sites: int = 4) -> World:
    """Two regions with 50 beds of intensive care each, 40 taken; the first may lose its power."""
    generators = generator("2d", fails=fails, sites=sites)
    base = world(
        node("VR01.power"),
        node("VR01.hospital", needs("VR01.power", generators)),
        node("VR02.hospital", needs("VR02.power", battery("2d"))),
        node("VR02.power"),
        places={"VR01": 1_000, "VR02": 1_000},
    )
    return with_care(
        base,
        care(
            intensive={"beds": 100, "moves": moves},
            ambulances={"total": 100, "brings": "30m", "returns": "30m"},
        ),
    )


OUTAGE = disruption("outage", HOUR, damage("VR01.power", lasts="10h"))


def test_where_generators_fail_the_patients_of_intensive_care_are_moved() -> None:
    records, state = cared(wards(), [OUTAGE])
    [(at, failed)] = happened(records, IntensiveCareFailed)
    assert (at, failed.place, failed.patients) == (HOUR, "VR01", 40)
    # Ten beds are free in the other region at once; the rest waits for who goes home there, or for
    # the beds at home when power is back.
    first = total(state, "ic", "VR02")
    assert first.discharged == 10
    assert total(state, "ic").arrived == 40
    assert total(state, "ic").late == 30


def test_of_sites_that_fail_only_their_own_patients_are_moved() -> None:
    made = wards(fails="50%", sites=4)
    for seed in range(5):
        records, _ = cared(made, [OUTAGE], seed=seed)
        moved = [event.patients for _, event in happened(records, IntensiveCareFailed)]
        assert sum(moved) % 10 == 0


@pytest.mark.parametrize("level", ["30%", "60%"])
def test_below_a_level_whoever_has_no_bed_left_is_moved_and_nobody_else(level: str) -> None:
    fall = disruption("fall", 0, damage("VR01.hospital", level))
    records, _ = cared(wards(fails="0%"), [fall])
    moved = [event.patients for _, event in happened(records, IntensiveCareFailed)]
    # Of 50 beds 20 are left, for 40 patients.
    assert moved == ([20] if level == "60%" else [])


def test_off_is_off() -> None:
    records, state = cared(wards(moves="0%"), [OUTAGE])
    assert happened(records, IntensiveCareFailed) == happened(records, CareSettled) == []
    assert state.patients == {}


def test_nobody_is_hurt_by_hand_where_the_world_has_no_care() -> None:
    engine = Engine(header(world(node("VR01.hospital"))))
    engine.apply(StartExercise(), Seat())
    with pytest.raises(Refused):
        engine.apply(Intervene((hurt(t1=1),)), Seat())
