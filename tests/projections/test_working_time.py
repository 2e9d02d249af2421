"""Working time: what it is of a log is no matter of when and how long its clock stood still."""

from itertools import accumulate
from typing import Literal, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st
from reported import Reported, header_with

from oefening import commands, events
from oefening.clock import DAY, HOUR
from oefening.projections.latencies import latencies
from oefening.projections.room import SHORTEST, Room
from oefening.record import PROGRAM

HEADER = header_with(injects=[], decisions=[], disruptions=[], plays={})


class Gap(NamedTuple):
    """What may come between two stretches of work, and how long it lasts in the room."""

    kind: Literal["pause", "break", "sleep", "jump"]
    lasts: float


class Stretch(NamedTuple):
    """So many seconds of work, at a speed of the exercise clock."""

    seconds: int
    speed: int


gaps = st.one_of(
    st.builds(Gap, st.just("pause"), st.integers(0, 30 * DAY * 1000).map(lambda ms: ms / 1000)),
    st.builds(Gap, st.sampled_from(("break", "sleep")), st.integers(SHORTEST, 30 * DAY)),
    st.builds(Gap, st.just("jump"), st.just(0)),
)
stretches = st.builds(Stretch, st.integers(0, 900), st.sampled_from((1, 7, 60, 600)))


def pass_over(playing: Reported, gap: Gap) -> None:
    match gap.kind:
        case "pause":
            playing.do(commands.PauseClock())
            playing.later(seconds=gap.lasts)
            playing.do(commands.ResumeClock())
        case "break":
            playing.later(seconds=gap.lasts)
            playing.do(commands.PauseClock(), seat=PROGRAM)
            playing.later(seconds=gap.lasts)
            playing.do(commands.ResumeClock())
        case "sleep":
            playing.later(seconds=gap.lasts)
            playing.do(commands.AnchorClock("sleep"), seat=PROGRAM)
        case "jump":
            to = playing.engine.state.now + 3 * HOUR
            playing.do(commands.JumpClock(to, passing="leave"))
            playing.records += playing.engine.advance(to)


def worked_through(
    work: list[Stretch], between: dict[int, list[Gap]]
) -> tuple[Reported, list[int]]:
    """An exercise of that work with gaps ahead of some of it, and the record at the end of each."""
    playing, marks = Reported(HEADER).started(), []
    for at, stretch in enumerate(work):
        for gap in between.get(at, ()):
            pass_over(playing, gap)
        playing.do(commands.SetSpeed(stretch.speed))
        now = playing.engine.state.now + stretch.seconds * stretch.speed
        playing.records += playing.engine.advance(now)
        playing.later(seconds=stretch.seconds)
        playing.do(commands.AskQuestion("rot", f"after {at}"))
        marks.append(playing.records[-1].number)
    return playing, marks


@settings(max_examples=60)
@given(
    work=st.lists(stretches, min_size=1, max_size=5),
    between=st.dictionaries(st.integers(0, 4), st.lists(gaps, max_size=3)),
)
def test_it_is_what_was_worked_whatever_came_between(
    work: list[Stretch], between: dict[int, list[Gap]]
) -> None:
    playing, marks = worked_through(work, between)
    room = Room(playing.records)
    assert [room.worked(mark) for mark in marks] == list(accumulate(one.seconds for one in work))


@settings(max_examples=40)
@given(
    work=st.lists(stretches, min_size=2, max_size=4),
    between=st.dictionaries(
        st.integers(0, 4), st.lists(gaps.filter(lambda gap: gap.kind != "jump"), max_size=2)
    ),
)
def test_gaps_leave_every_leg_as_it_was_by_both_clocks(
    work: list[Stretch], between: dict[int, list[Gap]]
) -> None:
    def legs(playing: Reported, marks: list[int]) -> list[tuple[int, int | None]]:
        for mark in marks:
            playing.do(commands.AnswerQuestion(mark, "so"))
        room = Room(playing.records)
        scenario, last = playing.header.scenario, playing.records[-1]
        chains = latencies(scenario, playing.records, room, last).chains
        found = [one.answered.since(one.stimulus.put) for one in chains if one.answered]
        assert len(found) == len(marks)
        return [(one.exercise, one.working) for one in found]

    assert legs(*worked_through(work, between)) == legs(*worked_through(work, {}))


@settings(max_examples=40)
@given(
    work=st.lists(stretches, min_size=1, max_size=4),
    between=st.dictionaries(st.integers(0, 3), st.lists(gaps, max_size=2)),
    part=st.integers(0, 1_000),
)
def test_a_moment_within_lies_as_far_in_as_the_clock_had_come(
    work: list[Stretch], between: dict[int, list[Gap]], part: int
) -> None:
    playing, marks = worked_through(work, between)
    last = work[-1]
    end = playing.engine.state.now
    second = end - last.seconds * last.speed + part * last.seconds * last.speed // 1_000
    before = sum(one.seconds for one in work[:-1])
    inside = (second - (end - last.seconds * last.speed)) // last.speed
    assert Room(playing.records).worked_at(second, marks[-1]) == before + inside


def test_nothing_is_worked_ahead_of_startex_or_behind_endex() -> None:
    playing = Reported(HEADER)
    playing.do(commands.SetSpeed(60))
    playing.later(minutes=5)
    playing.do(commands.StartExercise())
    playing.records += playing.engine.advance(60)
    playing.later(seconds=1)
    playing.do(commands.EndExercise())
    playing.later(hours=1)
    playing.do(commands.AddNote("hot wash"))
    room = Room(playing.records)
    [endex] = playing.numbers(events.ExerciseEnded)
    [note] = playing.numbers(events.NoteAdded)
    assert [room.worked(number) for number in (1, endex, note)] == [0, 1, 1]
    assert room.worked(99_999) is None
    assert room.worked_at(30, 99_999) is None


def test_with_the_clock_in_the_room_put_back_no_time_is_worked_twice_or_taken_away() -> None:
    playing = Reported(HEADER).started()
    playing.later(minutes=10)
    playing.do(commands.AddNote("one"))
    playing.later(minutes=-5)
    playing.do(commands.AddNote("two"))
    playing.later(minutes=5)
    playing.do(commands.AddNote("three"))
    room = Room(playing.records)
    notes = [room.worked(number) for number in playing.numbers(events.NoteAdded)]
    assert notes == [600, 600, 900]


def test_a_scripted_play_knows_of_no_working_time() -> None:
    playing = Reported(HEADER).started()
    playing.until(2)
    playing.later(hours=2)
    playing.do(commands.AddNote("two hours on"))
    room = Room(playing.records)
    assert room.worked(1) is None
    assert room.worked_at(0, 1) is None
