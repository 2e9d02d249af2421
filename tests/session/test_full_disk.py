"""A full disk: the exercise pauses, nothing is lost, and what is shown is what is found."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from exercises import END
from flushed import Flushed
from session.reopened import copied, wall
from small_disk import room_for

from oefening.commands import AddNote, PauseClock, ReleaseInject, ResumeClock
from oefening.errors import FileTrouble, Refused
from oefening.events import ClockPaused
from oefening.journal import NAME
from oefening.record import Record
from oefening.session import Session, verify


def test_a_full_disk_pauses_the_exercise_and_loses_nothing(session: Session) -> None:
    seen: list[Record] = []
    session.follow(seen.append)
    size = session.journal.path.stat().st_size
    with room_for(size + 50):
        with pytest.raises(FileTrouble, match="the disk is full"):
            session.send(ReleaseInject("first-call"))
        assert not session.moving
        assert seen == []
        with pytest.raises(FileTrouble):
            session.advance(3600)
        assert session.now == 1800
        with pytest.raises(FileTrouble):
            session.send(AddNote("what now?"))
    session.send(AddNote("there is room again"))
    assert [record.body for record in seen if record.command] == [
        ReleaseInject("first-call"),
        PauseClock(),
        AddNote("there is room again"),
    ]
    assert [record.number for record in session.records] == list(range(1, seen[-1].number + 1))
    session.send(ResumeClock())
    session.advance(END)
    assert verify(session.journal.path).good


def test_of_several_commands_on_a_full_disk_all_are_there_once_there_is_room(
    session: Session,
) -> None:
    released = [ReleaseInject("first-call"), ReleaseInject("nothing"), ReleaseInject("mayor")]
    seen: list[Record] = []
    session.follow(seen.append)
    with room_for(session.journal.path.stat().st_size + 50):
        first, unknown, last = session.send_all(released)
        with pytest.raises(FileTrouble):
            session.save()
        assert seen == []
        with pytest.raises(FileTrouble):
            session.send_all(released)
    assert isinstance(unknown, Refused)
    session.save()
    pause = seen[-2:]
    assert [record.body for record in pause] == [PauseClock(), ClockPaused()]
    assert isinstance(first, list)
    assert isinstance(last, list)
    assert seen[:-2] == [*first, *last]
    assert verify(session.journal.path).good


def test_several_commands_are_written_at_once_and_outlive_a_power_cut(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed = Flushed(monkeypatch)
    written: list[int] = []
    append = session.journal.append

    def appended(records: Sequence[Record], *, sync: bool) -> None:
        written.append(len(records))
        append(records, sync=sync)

    monkeypatch.setattr(session.journal, "append", appended)
    session.send_all([AddNote(f"note {number}") for number in range(5)])
    assert written == []
    session.save()
    assert written == [10]  # each of them, and what came of it
    assert flushed.holds(session.journal.path)


def test_a_disk_that_fills_while_time_passes_pauses_it_there(session: Session) -> None:
    with room_for(session.journal.path.stat().st_size + 50), pytest.raises(FileTrouble):
        session.advance(7200)
    assert not session.moving
    session.save()
    at = session.now
    assert session.records[-1].body == ClockPaused()
    assert session.records[-1].at == at > 1800
    session.advance(at + 3600)
    assert session.now == at
    assert verify(session.journal.path).good


def test_what_is_shown_on_a_full_disk_is_what_is_found_when_it_is_resumed(session: Session) -> None:
    shown = session.state.copy()
    due = session.next_due()
    with room_for(session.journal.path.stat().st_size + 50), pytest.raises(FileTrouble):
        session.advance(7200)
    assert (session.now, session.state, session.next_due()) == (1800, shown, due)
    with Session.resume(copied(session), wall) as again:
        again.state.running, again.state.records = True, shown.records  # but for the pause
        assert again.state == shown
    session.save()
    assert session.state == session._engine.state != shown


def test_the_pause_for_a_full_disk_outlives_a_power_cut_once_it_is_written(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    with room_for(session.journal.path.stat().st_size + 50), pytest.raises(FileTrouble):
        session.advance(7200)
    flushed = Flushed(monkeypatch)
    session.save()
    assert session.records[-1].body == ClockPaused()
    assert flushed.holds(session.journal.path)


def test_closing_on_a_full_disk_says_so_and_lets_go(session: Session) -> None:
    with room_for(session.journal.path.stat().st_size + 50):
        with pytest.raises(FileTrouble):
            session.send(AddNote("last words"))
        with pytest.raises(FileTrouble):
            session.close()
    Session.resume(session.journal.path.parent, wall).close()


def test_of_a_fork_that_a_full_disk_cut_short_there_is_no_log(
    session: Session, tmp_path: Path
) -> None:
    fork, header = tmp_path / "fork", session.journal.path.read_bytes().index(b"\n")
    with room_for(header + 500), pytest.raises(FileTrouble, match="the disk is full"):
        Session.fork(session.journal, len(session.records), fork, wall)
    assert not (fork / NAME).exists()
    with Session.fork(session.journal, len(session.records), fork, wall) as again:
        assert again.records == session.records
