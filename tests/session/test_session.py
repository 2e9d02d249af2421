"""A session: what is sent and told, and going on where an exercise was."""

from pathlib import Path

import pytest
from exercises import END, rich_header
from flushed import Flushed
from session.reopened import resumed, wall

from oefening.commands import (
    AddNote,
    EndExercise,
    JumpClock,
    PauseClock,
    RecordDecision,
    ReleaseInject,
    ResumeClock,
    StartExercise,
)
from oefening.errors import JournalError, Refused
from oefening.events import ClockPaused, ExerciseStarted, InjectReleased, NoteAdded
from oefening.journal import Journal
from oefening.record import ENGINE, PROGRAM, Record, Seat
from oefening.session import Session, verify
from oefening.world.levers import LeverUse

# ── sending and being told ───────────────────────────────────────────────────────────────────────


def test_a_command_comes_back_with_what_followed(session: Session) -> None:
    command, released, *_ = session.send(ReleaseInject("first-call"), Seat("rot", "leader"))
    assert command.body == ReleaseInject("first-call")
    assert command.seat == Seat("rot", "leader")
    assert command.wall == "2027-01-19T06:30:00.500Z"
    assert released.body == InjectReleased("first-call", "facilitator")
    assert released.at == 1800


def test_a_record_is_on_disk_before_anyone_is_told(session: Session) -> None:
    seen: list[Record] = []

    def look(record: Record) -> None:
        assert Journal.read(session.journal.path).records[record.number - 1] == record
        seen.append(record)

    session.follow(look)
    sent = session.send(ReleaseInject("first-call"))
    passed = session.advance(7200)
    assert seen == [*sent, *passed]
    assert session.records[-len(seen) :] == seen


def test_a_command_outlives_a_power_cut_before_anyone_is_told(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed = Flushed(monkeypatch)
    told: list[bool] = []
    session.follow(lambda _: told.append(flushed.holds(session.journal.path)))
    session.send(ReleaseInject("first-call"))
    assert told
    assert all(told)


def test_what_is_refused_is_not_recorded(session: Session) -> None:
    before = list(session.records)
    with pytest.raises(Refused):
        session.send(ReleaseInject("nonsense"))
    assert session.records == before
    session.send(ReleaseInject("first-call"))


def test_time_that_brings_nothing_writes_nothing(session: Session) -> None:
    before = session.journal.path.read_bytes()
    assert session.advance(1801) == []
    assert session.now == 1801
    assert session.journal.path.read_bytes() == before


def test_a_follower_may_not_move_the_exercise(session: Session) -> None:
    def meddle(record: Record) -> None:
        session.send(AddNote("again"))

    session.follow(meddle)
    with pytest.raises(RuntimeError):
        session.send(AddNote("once"))
    assert [record.body for record in session.records[-2:]] == [
        AddNote("once"),
        NoteAdded("once", ""),
    ]


@pytest.mark.parametrize("hostile", [*"\udce9\x1b\x9b\a\0\r\u202e\u2028"])
def test_what_a_terminal_may_obey_never_gets_into_the_log(session: Session, hostile: str) -> None:
    command, _ = session.send(AddNote(f"brug {hostile}[31m dicht\nlang"))
    assert command.body == AddNote("brug \N{REPLACEMENT CHARACTER}[31m dicht\nlang")
    assert verify(session.journal.path).good


def test_nor_does_it_with_what_a_lever_is_told(session: Session) -> None:
    use = LeverUse.model_validate({"lever": "generators", "with": {"place": "VR01\x1b[2J"}})
    with pytest.raises(Refused) as refused:
        session.send(RecordDecision("rot", text="More", levers=(use,)))
    assert "\x1b" not in str(refused.value)


def test_an_engine_that_failed_is_not_gone_on_with(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> list[Record]:
        raise ZeroDivisionError

    monkeypatch.setattr(session._engine, "advance", fail)
    with pytest.raises(ZeroDivisionError):
        session.advance(3600)
    monkeypatch.undo()
    with pytest.raises(RuntimeError, match="failed"):
        session.advance(3600)
    with pytest.raises(RuntimeError, match="failed"):
        session.send(AddNote("still there?"))


# ── resuming ─────────────────────────────────────────────────────────────────────────────────────


def test_a_resumed_exercise_stands_still_where_it_was(session: Session) -> None:
    session.send(ReleaseInject("first-call"))
    session.advance(4000)
    session.send(AddNote("cold"))
    before = list(session.records)
    with resumed(session) as again:
        assert again.now == again.state.now == 4000
        assert not again.state.running
        assert again.records[: len(before)] == before
        assert [record.body for record in again.records[len(before) :]] == [
            PauseClock(),
            ClockPaused(),
        ]
        assert again.records[len(before)].seat == PROGRAM


def test_a_resumed_exercise_says_where_it_is(session: Session) -> None:
    session.send(ReleaseInject("first-call"))
    session.send(AddNote("one"))
    session.send(AddNote("two"))
    session.advance(3000)
    with resumed(session) as again:
        told = again.resumed
    assert told is not None
    assert not told.ended
    assert [record.body for record in told.acts] == [
        InjectReleased("first-call", "facilitator"),
        NoteAdded("one", ""),
        NoteAdded("two", ""),
    ]
    assert told.due == (("press", 4500), ("radio", 7200), ("twins-one", 18_000))
    assert told.open_decisions == (("shelter", 1800),)
    assert told.notice is None


def test_an_exercise_that_was_paused_gets_nothing_new_by_resuming(session: Session) -> None:
    session.send(PauseClock())
    before = list(session.records)
    with resumed(session) as again:
        assert again.records == before


def test_an_exercise_resumed_ahead_of_startex_can_still_start(folder: Path) -> None:
    Session.create(folder, rich_header(), wall).close()
    with Session.resume(folder, wall) as session:
        assert session.records == []
        assert session.send(StartExercise())[1].body == ExerciseStarted()


def test_an_exercise_resumed_after_endex_takes_notes_only(session: Session) -> None:
    session.send(EndExercise())
    with resumed(session) as again:
        assert again.resumed is not None
        assert again.resumed.ended
        with pytest.raises(Refused):
            again.send(ResumeClock())
        again.send(AddNote("well done"))


def test_a_resumed_exercise_goes_on_as_if_nothing_had_happened(
    session: Session, tmp_path: Path
) -> None:
    with Session.create(tmp_path / "other", rich_header(), wall) as other:
        other.send(StartExercise())
        other.advance(4000)
        other.send(PauseClock(), PROGRAM)
        other.send(ResumeClock())
        other.advance(END)
        session.advance(4000)
        session.send(PauseClock(), PROGRAM)
        with resumed(session) as again:
            again.send(ResumeClock())
            again.advance(END)
            assert again.records == other.records
            assert again.journal.fingerprint == other.journal.fingerprint


@pytest.mark.parametrize("lost", range(1, 9))
def test_what_a_crash_cut_off_the_last_second_is_made_again(session: Session, lost: int) -> None:
    session.send(ReleaseInject("first-call"))
    whole = list(session.records)
    path = session.journal.path
    session.close()
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-lost]) + lines[-lost][:20])
    command = next(record.number for record in whole if record.body == ReleaseInject("first-call"))
    with Session.resume(path.parent, wall) as again:
        kept = len(whole) - lost
        assert again.resumed is not None
        assert again.resumed.notice is not None
        if kept >= command:
            assert again.records[: len(whole)] == whole
        else:
            assert again.records[:kept] == whole[:kept]
        assert verify(path).good


def test_a_jump_that_a_crash_broke_off_is_broken_off(session: Session) -> None:
    session.send(JumpClock(END, "release"))
    session.advance(END, budget=3)
    assert session.state.jump is not None
    at = session.now
    with resumed(session) as again:
        assert again.now == at
        assert not again.moving
        assert verify(again.journal.path).good


def test_a_log_that_does_not_follow_cannot_be_resumed(session: Session) -> None:
    session.close()
    path = session.journal.path
    with Session.create(path.parent / "forged", rich_header(seed=2), wall) as forged:
        forged.journal.append(session.records, sync=False)
    with pytest.raises(JournalError, match=r"record \d+ does not follow from this scenario, seed"):
        Session.resume(path.parent / "forged")
    with pytest.raises(JournalError, match="does not follow"):
        Session.resume(path.parent / "forged")  # and not: locked


def test_a_log_of_another_engine_can_be_read_and_not_resumed(folder: Path) -> None:
    header = rich_header().model_copy(update={"engine": ENGINE + 1})
    Journal.create(folder, header).close()
    with pytest.raises(JournalError, match="it can be read, replayed and reported, not continued"):
        Session.resume(folder)
    assert Journal.read(folder).header == header
