"""Stacks and empty hours are counted at the table, whatever the speed of the story."""

from functools import cache

from headed import harbour
from hypothesis import given, settings
from hypothesis import strategies as st

from oefening.clock import HOUR, MINUTE, Calendar
from oefening.library import load_scenario, shipped
from oefening.scenario.density import (
    EMPTY,
    MOST,
    WINDOW,
    Come,
    Pace,
    Span,
    by_cell,
    gaps,
    heard,
    planned,
    stacks,
)
from oefening.scenario.model import Scenario
from oefening.source import load, read

HEAD = (
    harbour()
    + """\
cells: [{id: rot, name: {en: ROT}}, {id: gbt, name: {en: GBT}}]
"""
)
PHASES = """\
phases:
  - {id: one, title: {en: One}, start: T+0h, table: 60m, speed: 4}
  - {id: two, title: {en: Two}, start: T+12h, table: 60m, speed: 12}
"""

EVEN = Pace([Span(0, 24 * HOUR, 24 * HOUR)])
"""At the table time goes as in the story."""


def scenario(more: str = "") -> tuple[Scenario, Calendar]:
    made = load(Scenario, read((HEAD + more).encode(), "harbour.yaml"))
    return made, Calendar.of(made.start, made.zone)


def pace(more: str = "") -> Pace:
    return Pace.of(*scenario(more))


def every(minutes: int, count: int, start: int = 0) -> list[Come]:
    return [Come((start + at * minutes) * MINUTE, f"i{at}") for at in range(count)]


def test_without_phases_the_story_is_spread_over_the_table_time() -> None:
    even = pace()
    assert [even.at_table(hour * HOUR) for hour in (0, 12, 24)] == [0, HOUR, 2 * HOUR]
    assert even.table == 2 * HOUR


def test_what_is_jumped_over_between_two_phases_is_no_time_at_the_table() -> None:
    jumping = pace(PHASES)
    hours = {0: 0, 2: 30, 4: 60, 8: 60, 12: 60, 18: 90, 24: 120}
    assert {at: jumping.at_table(at * HOUR) // MINUTE for at in hours} == hours
    assert jumping.at_table(-HOUR) == 0


def test_a_phase_ends_where_the_next_begins() -> None:
    longer = pace(PHASES.replace("60m, speed: 4", "6h, speed: 4"))
    assert longer.at_table(12 * HOUR) == 3 * HOUR
    assert longer.table == 4 * HOUR


def test_planned_times_follow_chains_and_know_nothing_of_conditions() -> None:
    injects = """\
injects:
  - {id: three, after: two +10m, title: {en: Three}}
  - {id: two, after: one +20m, title: {en: Two}}
  - {id: one, at: T+1h, title: {en: One}}
  - {id: kept, on-call: yes, title: {en: Kept}}
  - {id: behind-kept, after: kept, title: {en: Behind}}
  - {id: round, after: round, title: {en: Round}}
  - {id: early, kind: administrative, at: T-30m, title: {en: Early}}
"""
    minutes = {"one": 60, "two": 80, "three": 90, "early": -30}
    assert planned(*scenario(injects)) == {one: at * MINUTE for one, at in minutes.items()}


def test_only_what_players_get_weighs_on_a_cell() -> None:
    injects = """\
injects:
  - {id: b, at: T+2h, to: [rot, gbt, rot], title: {en: B}}
  - {id: a, at: T+1h, to: [rot], kind: information, title: {en: A}}
  - {id: c, at: T+1h, to: [rot], kind: expected-action, title: {en: C}}
  - {id: d, at: T+1h, to: [rot], kind: controller-action, title: {en: D}}
"""
    made, calendar = scenario(injects)
    comes = by_cell(made, planned(made, calendar))
    assert {cell: [come.inject for come in some] for cell, some in comes.items()} == {
        "rot": ["a", "b"],
        "gbt": ["b"],
    }


def test_a_stack_begins_at_one_too_many() -> None:
    apart = WINDOW // MINUTE // (MOST + 1)
    assert not stacks({"rot": every(apart + 1, MOST)}, EVEN)
    (found,) = stacks({"rot": every(apart, MOST + 1), "gbt": every(60, 20)}, EVEN)
    assert (found.cell, len(found.comes), found.most) == ("rot", MOST + 1, MOST + 1)


def test_crowded_windows_that_share_an_inject_are_one_stack_and_others_two() -> None:
    (long,) = stacks({"rot": every(1, 60)}, EVEN)
    assert (len(long.comes), long.most) == (60, 15)
    both = every(0, 7, start=0) + every(0, 9, start=120)
    assert [stack.most for stack in stacks({"rot": both}, EVEN)] == [7, 9]


def test_the_same_injects_stack_at_a_higher_speed_and_in_a_jump() -> None:
    some = {"rot": every(20, 6, start=4 * 60)}
    assert not stacks(some, EVEN)
    assert stacks(some, Pace([Span(0, 24 * HOUR, 2 * HOUR)]))
    assert stacks(some, pace(PHASES))


def test_an_empty_hour_lies_before_between_or_behind() -> None:
    comes = [Come(8 * HOUR, "one"), Come(8 * HOUR + EMPTY, "two"), Come(20 * HOUR, "three")]
    found = [(gap.begins, gap.ends) for gap in gaps(comes, EVEN)]
    hours = [(0, 8), (8.5, 20), (20, 24)]
    assert found == [(begins * HOUR, ends * HOUR) for begins, ends in hours]


def test_a_night_that_is_jumped_over_is_no_empty_hour() -> None:
    comes = [Come(hour * HOUR, "one") for hour in (1, 3, 12, 16, 20, 24)]
    assert not gaps(comes, pace(PHASES))
    assert gaps(comes, EVEN)


@cache
def story() -> tuple[Scenario, Calendar]:
    loaded = load_scenario(shipped()["kabelbrug-utrecht"])
    return loaded.scenario, loaded.calendar


@settings(max_examples=60)
@given(st.lists(st.integers(0, 72 * HOUR), max_size=40))
def test_time_at_the_table_never_goes_back_and_gaps_are_as_long_as_told(times: list[int]) -> None:
    real = Pace.of(*story())
    table = [real.at_table(second) for second in sorted(times)]
    assert table == sorted(table)
    assert all(0 <= at <= real.table for at in table)
    found = gaps([Come(second, "one") for second in times], real)
    assert all(not any(gap.begins < second < gap.ends for second in times) for gap in found)
    assert sum(gap.table for gap in found) <= real.table


def test_only_what_reaches_players_fills_an_hour() -> None:
    more = """\
injects:
  - {id: a, at: T+1h, to: [gbt, rot], title: {en: A}}
  - {id: b, at: T+2h, title: {en: B}}
  - {id: c, at: T+3h, to: [rot], kind: expected-action, title: {en: C}}
  - {id: d, at: T+4h, to: [rot], kind: administrative, title: {en: D}}
  - {id: e, at: T+5h, to: [rot], kind: contingency, title: {en: E}}
"""
    made, calendar = scenario(more)
    times = planned(made, calendar)
    assert heard(made, times) == [Come(1 * HOUR, "a"), Come(5 * HOUR, "e")]
    assert {come for some in by_cell(made, times).values() for come in some} == set(
        heard(made, times)
    )
