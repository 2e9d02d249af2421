"""An exercise forked at a moment: the same past, and a clock that stands still there."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from exercises import END, rich_header
from hypothesis import given, settings
from hypothesis import strategies as st
from laws.acts import redo
from session.reopened import wall
from small_disk import room_for

from oefening.commands import (
    AddNote,
    EndExercise,
    JumpClock,
    PauseClock,
    ReleaseInject,
    ResumeClock,
    StartExercise,
)
from oefening.errors import FileTrouble, JournalError
from oefening.events import ClockPaused, ClockResumed, WorldSettled
from oefening.journal import LOCK, NAME, Journal
from oefening.record import ENGINE, PROGRAM, Record, decode_header
from oefening.session import Session, StoryClock, fork_at, fork_name, play, verify
from oefening.text import BadValue

HEADER = rich_header()
HOUR = 3600


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    """The log of an exercise that was played to ENDEX."""
    folder, clock = tmp_path_factory.mktemp("played") / "parent", StoryClock(HEADER.calendar)
    with Session.create(folder, HEADER, clock) as session:
        for _ in play(session, HEADER.scenario.plays["average"], clock):
            pass
        yield session.journal


def past(parent: Journal, second: int) -> list[Record]:
    return [record for record in parent.records if record.at <= second]


# ── what a fork is ───────────────────────────────────────────────────────────────────────────────


@settings(max_examples=12)
@given(share=st.floats(0, 1))
def test_a_fork_has_its_parents_past_to_the_byte_and_stands_still(
    ended: Journal, share: float
) -> None:
    second = int(share * (ended.records[-1].at - 1))
    with TemporaryDirectory() as folder:
        with fork_at(ended, second, Path(folder, "fork"), wall) as fork:
            same = past(ended, second)
            assert fork.records[: len(same)] == same
            assert [(one.at, one.body) for one in fork.records[len(same) :]] == [
                (second, PauseClock()),
                (second, ClockPaused()),
            ]
            assert not fork.moving
            assert fork.now == second
            origin = fork.header.parent
            assert origin is not None
            assert (origin.at, origin.instant) == (len(same), second)
            assert origin.digest == ended.digests[len(same)]
        assert verify(Path(folder, "fork")).good


def test_its_lines_are_those_of_the_parent_but_for_the_chain(
    ended: Journal, tmp_path: Path
) -> None:
    fork_at(ended, HOUR, tmp_path / "fork", wall).close()
    number = len(past(ended, HOUR))
    before, after = (
        path.read_text(encoding="utf-8").splitlines()[1 : number + 1]
        for path in (ended.path, tmp_path / "fork" / NAME)
    )
    assert list(map(without_chain, before)) == list(map(without_chain, after))


def without_chain(line: str) -> str:
    at = line.index('"prev":"') + len('"prev":"')
    return line[:at] + line[at + 64 :]


def test_one_that_goes_on_as_before_lives_what_its_parent_lived(
    ended: Journal, tmp_path: Path
) -> None:
    second = 2 * HOUR + 7
    later = ended.records[len(past(ended, second)) :]
    with fork_at(ended, second, tmp_path / "fork", wall) as fork:
        fork.send(ResumeClock())
        redo(fork, later)
        assert lived(fork.records) == lived(ended.records)


def lived(records: Sequence[Record]) -> list[tuple[int, object]]:
    """What happened but to the clock; of levels to what they came, as owners have numbers."""
    clock = (ClockPaused, PauseClock, ClockResumed, ResumeClock)
    told = [one for one in records if not isinstance(one.body, clock)]
    return [
        (one.at, one.body if isinstance(one.body, WorldSettled) else type(one.body)) for one in told
    ]


def test_of_a_clock_that_stood_still_nothing_is_added(session: Session, tmp_path: Path) -> None:
    session.send(PauseClock())
    with fork_at(session.journal, session.now, tmp_path / "fork", wall) as fork:
        assert fork.records == session.records


def test_a_jump_stops_at_the_moment_of_the_fork(session: Session, tmp_path: Path) -> None:
    to = session.now + 3 * HOUR
    session.send(JumpClock(to, "release"))
    session.advance(to)
    second = session.now - HOUR
    with fork_at(session.journal, second, tmp_path / "fork", wall) as fork:
        assert (fork.now, fork.clock) == (second, "paused")
        assert fork.state.jump is None
        assert fork.records[-1].body == ClockPaused()


def test_of_a_second_in_which_much_was_done_it_has_what_came_up_to_one_record(
    session: Session, tmp_path: Path
) -> None:
    session.send(PauseClock())
    released = session.send(ReleaseInject("first-call"))
    session.send(AddNote("and then this"))
    journal, last = session.journal, released[0].number
    with fork_at(journal, session.now, tmp_path / "fork", wall, last=last) as fork:
        assert fork.records == session.records[: released[-1].number]
        assert fork.header.parent is not None
        assert fork.header.parent.at == last
    assert verify(tmp_path / "fork").good


def test_just_before_endex_it_can_be_forked_to_go_on(ended: Journal, tmp_path: Path) -> None:
    endex = next(one for one in ended.records if isinstance(one.body, EndExercise))
    with fork_at(ended, END, tmp_path / "fork", wall, last=endex.number - 1) as fork:
        assert not fork.state.ended
        assert fork.now == END


def test_the_program_pauses_it_at_the_time_in_the_room_in_which_it_is_made(
    ended: Journal, tmp_path: Path
) -> None:
    with fork_at(ended, HOUR, tmp_path / "fork", wall) as fork:
        paused = fork.records[-2]
    assert paused.seat == PROGRAM
    assert paused.wall == "2027-01-19T06:30:00.500Z"
    assert all(
        one.wall == two.wall for one, two in zip(fork.records, past(ended, HOUR), strict=False)
    )


def test_a_fork_is_taken_up_where_it_was_forked(ended: Journal, tmp_path: Path) -> None:
    fork_at(ended, HOUR, tmp_path / "fork", wall).close()
    with Session.resume(tmp_path / "fork", wall) as session:
        assert session.now == HOUR
        assert session.resumed is not None
        assert not session.resumed.broke_off
        session.send(ResumeClock())
        session.advance(2 * HOUR)
    assert verify(tmp_path / "fork").good


def test_a_fork_of_a_fork_has_the_fork_for_a_parent(ended: Journal, tmp_path: Path) -> None:
    fork_at(ended, 2 * HOUR, tmp_path / "fork", wall).close()
    first = Journal.read(tmp_path / "fork")
    with fork_at(first, HOUR, tmp_path / "second", wall) as second:
        origin = second.header.parent
        assert origin is not None
        assert origin.digest == first.digests[origin.at] != ended.digests[origin.at]
    assert verify(tmp_path / "second").good


def test_an_exercise_ahead_of_startex_is_forked_there(tmp_path: Path) -> None:
    with (
        Session.create(tmp_path / "parent", HEADER, wall) as parent,
        fork_at(parent.journal, 0, tmp_path / "fork", wall) as fork,
    ):
        assert fork.records == []
        fork.send(StartExercise())
        assert fork.moving


def test_a_log_that_is_being_written_is_forked_as_far_as_it_goes(
    session: Session, tmp_path: Path
) -> None:
    read = Journal.read(session.journal.path.parent)
    with fork_at(read, 900, tmp_path / "fork", wall) as fork:
        assert fork.now == 900
    session.advance(END)


def test_a_header_of_before_moments_were_kept_is_read(ended: Journal, tmp_path: Path) -> None:
    fork_at(ended, HOUR, tmp_path / "fork", wall).close()
    line = (tmp_path / "fork" / NAME).read_bytes().splitlines()[0]
    older = decode_header(line.replace(f',"instant":{HOUR}'.encode(), b""))
    assert older.parent is not None
    assert older.parent.instant is None


# ── what cannot be ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("second", "why"),
    [
        (-60, "is before STARTEX"),
        (END, "ENDEX was at D1 18:30"),
        (END + 1, "there is nothing left to play"),
    ],
)
def test_there_is_no_fork_outside_the_exercise(
    ended: Journal, tmp_path: Path, second: int, why: str
) -> None:
    with pytest.raises(BadValue, match=why):
        fork_at(ended, second, tmp_path / "fork", wall)
    assert list(tmp_path.iterdir()) == []


def test_nor_of_what_was_not_played_yet(session: Session, tmp_path: Path) -> None:
    with pytest.raises(BadValue, match=r"the log ends at D1 07:00 .* has not been played yet"):
        fork_at(session.journal, session.now + 1, tmp_path / "fork", wall)


@pytest.mark.parametrize("there", ["file", "folder", "link"])
def test_nothing_is_ever_written_over(ended: Journal, tmp_path: Path, there: str) -> None:
    new = tmp_path / "new"
    match there:
        case "file":
            new.write_text("mine", encoding="utf-8")
        case "folder":
            new.mkdir()
        case _:
            new.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileTrouble, match="is there already; a fork goes in a new folder"):
        fork_at(ended, HOUR, new, wall)
    assert os.path.lexists(new)
    assert not (new / NAME).exists()


def test_a_fork_does_not_lie_in_its_parent(ended: Journal) -> None:
    home = ended.path.parent
    with pytest.raises(FileTrouble, match="lies in the folder of the exercise itself"):
        fork_at(ended, HOUR, home / "deep" / "fork", wall)
    assert not (home / "deep").exists()


def test_without_a_name_it_goes_beside_its_parent_and_is_numbered(ended: Journal) -> None:
    home = ended.path.parent
    names = []
    for _ in range(3):
        with fork_at(ended, HOUR, None, wall) as fork:
            names.append(fork.journal.path.parent)
    assert [one.name for one in names] == ["parent-fork", "parent-fork-2", "parent-fork-3"]
    assert {one.parent for one in names} == {home.parent}


def test_a_lonely_log_has_its_fork_beside_it_by_its_own_name(tmp_path: Path) -> None:
    assert fork_name(tmp_path / "of-old.jsonl") == tmp_path / "of-old-fork"


def test_the_folder_one_stands_in_has_a_name_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert fork_name(Path(NAME)) == tmp_path.resolve() / "here-fork"


def test_a_log_of_another_engine_is_not_forked(tmp_path: Path) -> None:
    other = HEADER.model_copy(update={"engine": ENGINE + 1})
    Journal.create(tmp_path / "parent", other).close()
    with pytest.raises(JournalError, match="it can be read, replayed and reported, not continued"):
        fork_at(Journal.read(tmp_path / "parent"), 0, tmp_path / "fork", wall)
    assert not (tmp_path / "fork").exists()


@pytest.mark.parametrize("beyond", [-500, 500])
def test_a_full_disk_leaves_nothing(ended: Journal, tmp_path: Path, beyond: int) -> None:
    header = ended.path.read_bytes().index(b"\n")
    with room_for(header + beyond), pytest.raises(FileTrouble, match="the disk is full"):
        fork_at(ended, HOUR, tmp_path / "fork", wall)
    assert not (tmp_path / "fork").exists()


def test_a_fork_has_no_more_in_its_folder_than_any_exercise(ended: Journal, tmp_path: Path) -> None:
    fork_at(ended, HOUR, tmp_path / "fork", wall).close()
    assert {one.name for one in (tmp_path / "fork").iterdir()} <= {NAME, LOCK}
