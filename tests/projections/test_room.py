"""When in the room things were, and how long the clock ran and stood still there."""

from datetime import datetime

import pytest
from reported import MORNING, Reported, facts, header_with, section
from shown import shown_header

from oefening import commands, events
from oefening.projections.room import Room, zone_of
from oefening.record import PROGRAM, Header, Parent, Seat

MINUTE = 60


@pytest.fixture
def playing() -> Reported:
    """An exercise that has begun, with a clock in the room."""
    return Reported().started()


def minutes(room: Room, number: int) -> float:
    """Minutes in the room from the morning to record `number`."""
    wall = room.wall(number)
    assert wall is not None
    return (wall - MORNING).total_seconds() / 60


def test_events_between_commands_lie_where_the_speed_puts_them(playing: Reported) -> None:
    playing.until(2)
    playing.later(minutes=2)
    playing.do(commands.EndExercise())
    [damage] = playing.numbers(events.DamageDone)
    assert minutes(Room(playing.records), damage) == 1, "an hour at 60 exercise seconds a second"


def test_what_follows_from_a_command_was_when_it_was_given(playing: Reported) -> None:
    playing.later(minutes=7)
    playing.do(commands.AddNote("now"))
    [note] = playing.numbers(events.NoteAdded)
    assert minutes(Room(playing.records), note) == 7


def test_a_pause_lasts_as_long_as_it_did_in_the_room(playing: Reported) -> None:
    playing.until(1)
    playing.later(minutes=1)
    playing.do(commands.PauseClock())
    playing.later(minutes=25)
    playing.do(commands.ResumeClock())
    playing.until(2)
    playing.later(minutes=1)
    playing.do(commands.EndExercise())
    room = Room(playing.records)
    assert [stand.seconds for stand in room.stands] == [25 * MINUTE]
    assert (room.length, room.ran, room.stood) == (27 * MINUTE, 2 * MINUTE, 25 * MINUTE)


def test_in_a_draft_a_clock_that_still_stands_stood_up_to_the_last_command(
    playing: Reported,
) -> None:
    playing.until(1)
    playing.later(minutes=1)
    playing.do(commands.PauseClock())
    [stood] = facts(section(playing.page(), "durations"))["Clock stood still"]
    assert stood.text == "From STARTEX up to here the clock never stood still."
    playing.later(minutes=4)
    playing.do(commands.AddNote("still here"))
    [stood] = facts(section(playing.page(), "durations"))["Clock stood still"]
    assert stood.text == "4m at the table (1×: 1 by hand)."
    assert stood.cites[-1] == len(playing.records)
    assert (playing.log().room.length, playing.log().room.stood) == (5 * MINUTE, 4 * MINUTE)


def test_what_stood_still_adds_up_to_what_lies_between_the_times_told(playing: Reported) -> None:
    told = 0
    for _ in range(5):
        playing.later(seconds=1.6)
        playing.do(commands.PauseClock())
        playing.later(seconds=4.7)
        playing.do(commands.ResumeClock())
    playing.do(commands.EndExercise())
    log = playing.log()
    for stand in log.room.stands:
        assert stand.ended is not None
        ends = [log.wall(one.number) for one in (stand.ended, stand.begun)]
        ended, begun = (datetime.strptime(end, "%H:%M:%S") for end in ends)  # noqa: DTZ007
        told += (ended - begun).seconds
    assert log.room.stood == told == sum(stand.seconds or 0 for stand in log.room.stands)
    assert told == log.room.stood_between(1, log.last) > 5 * 4


def test_after_a_pause_the_clock_goes_on_from_where_it_stood(playing: Reported) -> None:
    playing.do(commands.PauseClock())
    playing.later(minutes=10)
    playing.do(commands.ResumeClock())
    playing.until(1)
    [damage] = playing.numbers(events.DamageDone)
    assert minutes(Room(playing.records), damage) == 11


def test_what_else_happened_in_the_second_of_a_stop_was_when_the_clock_stopped() -> None:
    injects = [{"id": id, "at": "T+2h", "title": {"en": id}} for id in ("one", "two")]
    playing = Reported(header_with(injects=injects, decisions=[], plays={})).started()
    playing.do(commands.SetSpeed(120))
    playing.until(3)
    [stop] = playing.numbers(events.ClockStopped)
    assert isinstance(playing.records[stop].body, events.InjectDue), "it comes behind the stop"
    room = Room(playing.records)
    assert [minutes(room, number) for number in (stop, stop + 1)] == [1, 1]


def test_a_pause_at_endex_ends_there(playing: Reported) -> None:
    playing.do(commands.PauseClock())
    playing.later(minutes=4)
    playing.do(commands.EndExercise())
    playing.later(minutes=9)
    playing.do(commands.AddNote("hot wash"))
    room = Room(playing.records)
    assert (room.length, room.stood) == (4 * MINUTE, 4 * MINUTE)
    assert room.stands[0].ended is not None


def test_a_jump_takes_no_time_in_the_room(playing: Reported) -> None:
    playing.later(minutes=3)
    playing.do(commands.JumpClock(to=6 * 3600, passing="leave"))
    playing.until(6)
    playing.later(minutes=2)
    playing.do(commands.EndExercise())
    room = Room(playing.records)
    [damage] = playing.numbers(events.DamageDone)
    assert minutes(room, damage) == 3
    assert room.ran == 0, "the clock had not come on by itself when it jumped"


def test_another_speed_counts_from_when_it_was_set(playing: Reported) -> None:
    playing.later(minutes=1)
    playing.do(commands.SetSpeed(3600))
    playing.until(1)
    [damage] = playing.numbers(events.DamageDone)
    assert minutes(Room(playing.records), damage) == pytest.approx(1 + 1 / 60)


def test_time_in_which_the_program_did_not_run_is_neither(playing: Reported) -> None:
    playing.until(1)
    playing.later(hours=14)
    playing.do(commands.PauseClock(), seat=PROGRAM)
    playing.later(minutes=5)
    playing.do(commands.ResumeClock())
    playing.do(commands.EndExercise())
    room = Room(playing.records)
    assert (room.ran, room.stood, room.dead) == (MINUTE, 5 * MINUTE, (14 * 60 - 1) * MINUTE)
    assert room.length == room.ran + room.stood + room.dead
    [begin, *_, end] = [record.number for record in playing.records if record.command]
    assert room.spent(begin, end) == 6 * MINUTE
    assert room.dead_between(begin, end) == room.dead


@pytest.mark.parametrize("seat", [PROGRAM, None])
def test_a_pause_of_a_program_that_ran_is_no_break(playing: Reported, seat: Seat | None) -> None:
    playing.until(1)
    playing.later(minutes=1 if seat else 5)
    playing.do(commands.PauseClock(), seat=seat)
    assert Room(playing.records).breaks == []


def test_time_in_which_the_computer_slept_is_a_break(playing: Reported) -> None:
    playing.until(1)
    playing.later(minutes=31)
    playing.do(commands.AnchorClock("sleep"), seat=PROGRAM)
    assert Room(playing.records).dead == 30 * MINUTE


def test_time_in_the_room_counts_pauses_and_tells_them_apart(playing: Reported) -> None:
    playing.later(minutes=2)
    playing.do(commands.PauseClock())
    playing.later(minutes=30)
    playing.do(commands.ResumeClock())
    playing.later(minutes=3)
    playing.do(commands.AddNote("done"))
    [note] = playing.numbers(events.NoteAdded)
    room = Room(playing.records)
    assert room.spent(2, note) == 35 * MINUTE
    assert room.stood_between(2, note) == 30 * MINUTE


def test_time_of_which_the_beginning_or_the_end_is_not_known_is_not_known(
    playing: Reported,
) -> None:
    playing.later(minutes=2)
    playing.do(commands.PauseClock())
    [start, *_, pause] = [record.number for record in playing.records if record.command]
    room = Room(playing.records)
    assert room.spent(start, pause) == 2 * MINUTE
    assert room.spent(0, pause) is None
    assert room.spent(start, 99_999) is None
    assert room.stood_between(start, 99_999) == 0


def test_without_endex_the_room_is_known_up_to_the_last_command(playing: Reported) -> None:
    playing.later(minutes=2)
    playing.do(commands.AddNote("the last"))
    playing.until(4)
    assert Room(playing.records).length == 2 * MINUTE


def test_a_scripted_play_knows_of_no_room() -> None:
    playing = Reported().started()
    playing.until(2)
    playing.later(hours=2)
    playing.do(commands.AddNote("two hours on"))
    room = Room(playing.records)
    assert room.scripted
    assert room.wall(1) is None
    assert room.length is None


def test_an_exercise_at_the_speed_of_the_room_is_no_scripted_play() -> None:
    playing = Reported().started()
    playing.do(commands.SetSpeed(1))
    playing.until(2)
    playing.later(hours=2)
    playing.do(commands.AddNote("two hours on"))
    assert not Room(playing.records).scripted


def test_a_fork_of_a_scripted_play_knows_of_a_room_from_then_on() -> None:
    playing = scripted()
    shared = done(playing, commands.AddNote("the last of it"))
    playing.later(days=-40)
    forked = done(playing, commands.PauseClock(), seat=PROGRAM)
    playing.later(minutes=5)
    resumed = done(playing, commands.ResumeClock())
    playing.until(3)
    playing.later(minutes=1)
    playing.do(commands.EndExercise())
    room = Room(playing.records, shared)
    assert room.scripted_past
    assert not room.scripted
    assert [room.wall(number) for number in range(1, shared + 1)] == [None] * shared
    assert room.spent(forked, resumed) == 5 * MINUTE
    [stand] = room.stands
    assert stand.seconds == 5 * MINUTE
    assert room.length is None
    assert room.breaks == []
    numbers = (shared, forked, resumed, len(playing.records))
    assert [room.worked(number) for number in numbers] == [None, 0, 0, MINUTE]
    assert room.worked_at(playing.records[shared - 1].at - 1, resumed) is None, "that is before it"


@pytest.mark.parametrize("hours", [0, 1])
def test_a_fork_of_a_script_is_one_however_little_lies_in_its_past(hours: int) -> None:
    playing = Reported()
    playing.room = playing.header.calendar.universal(0)
    playing.started().do(commands.AddNote("at STARTEX still"))
    playing.until(hours)
    assert Room.of(playing.header, playing.records).scripted
    shared = len(playing.records)
    playing.later(days=-40)
    forked = done(playing, commands.PauseClock(), seat=PROGRAM)
    room = Room.of(of_a_fork(playing.header, shared), playing.records)
    assert room.scripted_past
    assert room.wall(shared) is None
    assert room.wall(forked) is not None
    assert room.started is None


@pytest.mark.parametrize("late", [0.001, 30])
def test_a_fork_of_what_began_when_its_story_does_was_still_played_at_a_table(late: float) -> None:
    playing = Reported()
    playing.room = playing.header.calendar.universal(0)
    playing.later(seconds=late)
    playing.started().until(1)
    shared = len(playing.records)
    playing.later(days=1)
    playing.do(commands.PauseClock(), seat=PROGRAM)
    room = Room.of(of_a_fork(playing.header, shared), playing.records)
    assert not room.scripted_past
    assert room.started is not None


def of_a_fork(header: Header, shared: int) -> Header:
    """The header of a fork that has the first `shared` records of its parent."""
    return header.model_copy(update={"parent": Parent(digest="f" * 64, at=shared, instant=0)})


def test_a_fork_of_that_fork_knows_it_from_then_on_too() -> None:
    playing = scripted()
    playing.do(commands.AddNote("the last of it"))
    playing.later(days=-40)
    first = done(playing, commands.PauseClock(), seat=PROGRAM)
    playing.later(minutes=5)
    shared = done(playing, commands.ResumeClock())
    playing.later(days=1)
    playing.do(commands.PauseClock(), seat=PROGRAM)
    room = Room(playing.records, shared)
    assert room.wall(first - 1) is None
    assert room.wall(first) is not None
    assert room.spent(first, shared) == 5 * MINUTE


def test_the_time_until_an_exercise_was_forked_is_a_break(playing: Reported) -> None:
    playing.until(1)
    playing.later(minutes=1)
    shared = done(playing, commands.AddNote("the last that both have"))
    playing.later(days=3)
    forked = done(playing, commands.PauseClock(), seat=PROGRAM)
    playing.later(minutes=5)
    playing.do(commands.ResumeClock())
    room = Room(playing.records, shared)
    [gap] = room.breaks
    assert gap.ended.number == forked
    assert gap.seconds == 3 * 24 * 60 * MINUTE
    assert room.stood == 5 * MINUTE


def done(playing: Reported, command: commands.Command, seat: Seat | None = None) -> int:
    """The number of the record of `command`, which is obeyed now."""
    number = len(playing.records) + 1
    playing.do(command, seat=seat)
    return number


def scripted() -> Reported:
    """Two hours in which the room's clock goes with the story's."""
    playing = Reported().started()
    playing.until(2)
    playing.later(hours=2)
    playing.do(commands.AddNote("two hours on"))
    return playing


@pytest.mark.parametrize("wall", ["", "w1", "0001-01-01T00:00:00Z", "2026-11-24T08:00:00"])
def test_a_time_that_cannot_be_read_is_not_known(wall: str) -> None:
    playing = Reported(shown_header())
    playing.records += playing.engine.apply(commands.StartExercise(), PROGRAM, wall)
    playing.until(3)
    room = Room(playing.records)
    assert room.wall(1) is None
    assert room.wall(len(playing.records)) is None
    assert room.wall(99_999) is None


def test_a_zone_that_this_machine_does_not_know_is_utc() -> None:
    assert str(zone_of("Europe/Atlantis")) == "UTC"
    assert str(zone_of("Europe/Amsterdam")) == "Europe/Amsterdam"
