"""Yardsticks: what a run comes to by each, worked out by hand, at any moment and in any order."""

from collections.abc import Sequence
from typing import cast

from measured import JAM, UP, down, measured_header, measured_world
from organised import grip
from shown import started
from worlds import HOUR, damage, disruption, play

from oefening import commands
from oefening.projections.harm import Lack, harm
from oefening.projections.levels import Levels
from oefening.projections.yardsticks import ANYTHING, CLOCKS, Key, Measured, Yardsticks
from oefening.record import Header, Record
from oefening.scenario.model import Disruption
from oefening.world.effects import SetLevel, Unfreeze
from oefening.world.model import NATION, REQUIREMENTS, Requirement
from oefening.world.nodes import WHOLE


def measured(header: Header, records: Sequence[Record], now: int) -> Measured:
    follower = Yardsticks(header.scenario, header.world)
    for record in records:
        follower.hear(record)
    return follower.measured(now)


def run(hours: float, header: Header | None = None) -> Measured:
    header = header or measured_header()
    now = int(hours * HOUR)
    return measured(header, play(header, now)[0], now)


def time_below(place: str, requirement: str = "energy") -> Key:
    return Key("time", place, requirement, None, "seconds")


def level(place: str, hours: int, requirement: str = "energy") -> Key:
    return Key("later", place, requirement, hours * HOUR, "ppm")


def without(place: str, need: str, hours: int) -> Key:
    return Key("later", place, need, hours * HOUR, "persons")


def provided(place: str, need: str = ANYTHING) -> Key:
    return Key("fed", place, need, 3 * HOUR, "ppm")


def clock(place: str, of: str) -> Key:
    return Key("law", place, of, None, "teams")


# ── time below ───────────────────────────────────────────────────────────────────────────────────


def test_time_below_is_counted_where_a_level_lies_below_and_not_at_the_threshold() -> None:
    values = run(20).values
    assert values[time_below("VR01/east")] == 9 * HOUR  # 50 % from 1 h on, 0 % from 2 to 10 h
    assert values[time_below("VR01/rest")] == 0
    assert values[time_below("VR01")] == 0  # exactly 75 % at its lowest
    assert values[time_below("NL")] == 2 * HOUR  # 87.5 %, 90 %, then 50 % while VR02 is out
    assert values[time_below("VR03")] == 0


def test_time_below_runs_on_until_now() -> None:
    assert [run(hours).values[time_below("VR01/east")] for hours in (0.5, 1, 1.5, 2.5)] == [
        0, 0, HOUR // 2, 3 * HOUR // 2,
    ]  # fmt: skip


def test_what_a_place_has_no_capacity_of_has_no_time() -> None:
    values = run(5).values
    assert values[time_below("VR03", "transport")] is None
    assert values[time_below("VR01/east", "communications")] is None
    assert values[time_below("NL", "government")] is None
    assert values[time_below("NL", "transport")] == 0


# ── effects at moments ───────────────────────────────────────────────────────────────────────────


def test_effects_are_those_that_a_second_settles_on() -> None:
    values = run(20).values
    assert values[level("VR01/east", 2)] == 0
    assert values[level("VR01", 2)] == 750_000
    assert values[level("NL", 2)] == 900_000  # 4 000 of 10 000 people at 75 %
    assert values[level("NL", 5)] == 500_000  # and 4 000 at 0 %
    assert values[without("VR01/east", "warmth", 2)] == 1000
    assert values[without("VR01/east", "water", 2)] == 1000  # the tap's battery lasted from 1 h
    assert values[without("VR01", "warmth", 2)] == 1000
    assert values[without("NL", "warmth", 2)] == 1000
    assert values[without("NL", "warmth", 5)] == 5000
    assert values[without("VR03", "warmth", 5)] == 0


def test_a_moment_that_has_not_come_has_no_effects() -> None:
    values = run(4).values
    assert values[level("NL", 2)] == 900_000
    assert values[level("NL", 5)] is None
    assert values[without("NL", "warmth", 5)] is None


def test_what_is_known_of_a_moment_does_not_change_by_what_comes_later() -> None:
    at_five, at_end = run(5).values, run(30).values
    moments = [key for key in at_five if key.at is not None and key.at <= 5 * HOUR]
    assert moments
    assert {key: at_end[key] for key in moments} == {key: at_five[key] for key in moments}


def test_of_one_second_the_last_word_counts() -> None:
    playing = started(measured_header())
    playing.do(commands.SetSpeed(60))
    playing.until(5)
    playing.do(commands.Intervene((SetLevel(set_level="VR01/rest.power", at=0),)))
    held = measured(playing.header, playing.records, 5 * HOUR).values
    assert held[level("VR01/rest", 5)] == 0
    playing.do(commands.Intervene((Unfreeze(unfreeze="VR01/rest.power"),)))
    let_go = measured(playing.header, playing.records, 5 * HOUR).values
    assert let_go[level("VR01/rest", 5)] == WHOLE
    assert let_go[time_below("VR01/rest")] == 0


# ── provided for ─────────────────────────────────────────────────────────────────────────────────


def test_who_is_provided_for_is_counted_by_the_worst_need_of_every_area() -> None:
    values = run(20).values
    assert values[provided("VR01/east")] == 0
    assert values[provided("VR01/rest")] == WHOLE
    assert values[provided("VR01")] == 750_000  # not 500 000, though each lacks two things
    assert values[provided("VR01", "warmth")] == 750_000
    assert values[provided("NL")] == 900_000
    assert values[provided("VR03")] == WHOLE


def test_different_needs_in_different_areas_are_different_people() -> None:
    dry = damage("VR01/rest.tap", lasts="10h")
    values = run(20, measured_header(disruption("dry", 0, dry))).values
    assert values[provided("VR01", "warmth")] == 750_000
    assert values[provided("VR01", "water")] == 0
    assert values[provided("VR01")] == 0
    part = damage("VR01/rest.tap", "50%", lasts="10h")
    half = run(20, measured_header(disruption("dry", 0, part))).values
    assert half[provided("VR01", "water")] == 375_000
    assert half[provided("VR01")] == 375_000


def test_nobody_is_provided_for_before_the_moment_has_come() -> None:
    assert run(2).values[provided("VR01")] is None
    assert run(3).values[provided("VR01")] == 750_000


# ── clocks ───────────────────────────────────────────────────────────────────────────────────────


def clocks(minutes: int, *more: Disruption) -> list[int | None]:
    """How many were met, missed and are open after so many minutes."""
    values = run(minutes / 60, measured_header(*more)).values
    found = [[values[clock(at, of)] for of in CLOCKS] for at in ("VR01", "NL", "VR03")]
    assert found[0] == found[1]
    assert found[2] == [0, 0, 0]
    return found[0]


def test_a_clock_is_open_until_the_team_is_at_work_and_met_if_that_is_in_time() -> None:
    assert clocks(0, UP) == [0, 0, 1]
    assert clocks(1, UP) == [1, 0, 1]  # the control room, which alerts the other
    assert clocks(20, UP) == [1, 0, 1]
    assert clocks(21, UP) == [2, 0, 0]
    assert clocks(60) == [0, 0, 0]


def test_a_team_without_a_statutory_time_does_not_count() -> None:
    assert clocks(120, disruption("up", 0, grip("VR01", 4))) == [3, 0, 0]  # of four


def test_a_clock_is_missed_from_the_second_in_which_it_has_run_out() -> None:
    assert clocks(31, JAM, UP) == [1, 0, 1]
    assert clocks(32, JAM, UP) == [1, 1, 0]
    assert clocks(120, JAM, UP) == [1, 1, 0]


def test_who_was_stood_down_before_the_clock_ran_out_does_not_count() -> None:
    assert clocks(120, JAM, UP, down("20m")) == [1, 0, 0]
    assert clocks(120, JAM, UP, down("40m")) == [1, 1, 0]


def test_who_is_called_again_counts_again() -> None:
    again = disruption("again", "3h", grip("VR01", 1))
    assert clocks(240, UP, down("2h"), again) == [4, 0, 0]


# ── as a fold ────────────────────────────────────────────────────────────────────────────────────


def test_going_on_from_a_moment_is_as_hearing_it_all_at_once() -> None:
    header = measured_header(JAM, UP)
    records = play(header, "20h")[0]
    whole = Yardsticks(header.scenario, header.world)
    for record in records:
        whole.hear(record)
        now = record.at
        asked = Yardsticks(header.scenario, header.world)
        for one in records[: record.number]:
            asked.hear(one)
        assert whole.measured(now) == asked.measured(now)


def test_what_was_heard_of_later_changes_nothing_of_what_was_so_by_then() -> None:
    again = disruption("again", "3h", grip("VR01", 1))
    header = measured_header(JAM, UP, down("2h"), again)
    records = play(header, "20h")[0]
    whole = Yardsticks(header.scenario, header.world)
    for record in records:
        whole.hear(record)
    for now in sorted({one.at for one in records}):
        asked = Yardsticks(header.scenario, header.world)
        for one in records:
            if one.at <= now:
                asked.hear(one)
        assert whole.measured(now) == asked.measured(now)
        assert all(whole.rests_on(key, now) == asked.rests_on(key, now) for key in asked.keys)


def test_what_is_measured_is_the_same_of_every_run() -> None:
    header = measured_header()
    follower = Yardsticks(header.scenario, header.world)
    keys = list(follower.keys)
    assert len(keys) == len(set(keys))
    assert list(run(1).values) == list(run(30, measured_header(JAM, UP)).values) == keys
    assert [key.yardstick for key in keys] == sorted(
        (key.yardstick for key in keys), key=list(header.world.yardsticks).index
    )
    assert {key.place for key in keys} == {"VR01", "VR01/east", "VR01/rest", "VR03", "NL"}


def test_a_world_without_yardsticks_has_nothing_to_measure() -> None:
    header = measured_header(made=measured_world(yardsticks={}))
    assert run(1, header).values == {}


# ── agreement with what is shown elsewhere ───────────────────────────────────────────────────────


def test_levels_are_those_of_the_heat_table_and_persons_those_of_harm() -> None:
    header = measured_header()
    levels = Levels(header.world)
    for hours in (2, 5, 20):
        records, state = play(header, hours * HOUR)
        values = measured(header, records, hours * HOUR).values
        heats = {row.place: row.heats for row in levels.rows(state, levels.places)}
        lacks = harm(header.world, state, hours * HOUR)
        for key, value in values.items():
            if key.yardstick != "later" or key.at != hours * HOUR:
                continue
            if key.unit == "ppm":
                heat = heats[key.place][REQUIREMENTS.index(cast("Requirement", key.of))]
                assert value == (None if heat is None else heat.level), key
            elif key.place == NATION:
                assert value == lacks.needs[key.of].persons, key
            else:
                assert value == lacks.places.get((key.place, key.of), Lack()).persons, key


def test_each_value_rests_on_records_that_it_comes_of() -> None:
    header = measured_header(JAM, UP)
    records = play(header, "20h")[0]
    follower = Yardsticks(header.scenario, header.world)
    for record in records:
        follower.hear(record)
    at = {
        key: [records[number - 1].at for number in follower.rests_on(key, 20 * HOUR)]
        for key in follower.keys
    }
    assert at[time_below("VR01/east")] == [1 * HOUR, 10 * HOUR]
    assert at[time_below("VR01")] == []
    assert at[time_below("NL")] == [4 * HOUR, 6 * HOUR]
    assert at[level("NL", 5)] == [4 * HOUR]
    assert at[without("NL", "warmth", 5)] == [2 * HOUR, 4 * HOUR]
    assert at[provided("VR01")] == [2 * HOUR]
    assert at[clock("NL", "met")] == [0, 60, 60, 81 * 60]
    assert follower.rests_on(level("NL", 20), 19 * HOUR) == []
