import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from exercises import END, rich_header
from flushed import Flushed
from test_journal import room_for

from oefening.commands import (
    AddNote,
    EndExercise,
    JumpClock,
    PauseClock,
    RecordDecision,
    ReleaseInject,
    ResumeClock,
    SetSpeed,
    StartExercise,
)
from oefening.engine import Engine
from oefening.errors import FileTrouble, JournalError, Refused
from oefening.events import ClockPaused, ExerciseStarted, InjectReleased, NoteAdded
from oefening.journal import NAME, Journal
from oefening.record import ENGINE, Record, Seat
from oefening.session import PROGRAM, Session, verify
from oefening.world.levers import LeverUse

WALL = 1_800_340_200.5


def wall() -> float:
    return WALL


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "exercise"


@pytest.fixture
def session(folder: Path) -> Iterator[Session]:
    """An exercise at T+0:30, where the first inject is due."""
    with Session.create(folder, rich_header(), wall) as session:
        session.send(StartExercise())
        session.advance(1800)
        yield session


def copied(session: Session) -> Path:
    """A folder with what there is on disk of the exercise now."""
    path = session.journal.path
    folder = path.parent / "copied"
    folder.mkdir()
    (folder / NAME).write_bytes(path.read_bytes())
    return folder


def resumed(session: Session) -> Session:
    session.close()
    return Session.resume(session.journal.path.parent, wall)


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
        ReleaseInject("first-call"),
        AddNote("one"),
        AddNote("two"),
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


# ── a full disk ──────────────────────────────────────────────────────────────────────────────────


def test_a_full_disk_pauses_the_exercise_and_loses_nothing(session: Session) -> None:
    seen: list[Record] = []
    session.follow(seen.append)
    size = session.journal.path.stat().st_size
    with room_for(size + 50):
        with pytest.raises(FileTrouble, match="the disk is full"):
            session.send(ReleaseInject("first-call"))
        assert not session.moving
        assert session.unwritten
        assert seen == []
        with pytest.raises(FileTrouble):
            session.advance(3600)
        assert session.now == 1800
        with pytest.raises(FileTrouble):
            session.send(AddNote("what now?"))
    session.send(AddNote("there is room again"))
    assert session.unwritten == 0
    assert [record.body for record in seen if record.command] == [
        ReleaseInject("first-call"),
        PauseClock(),
        AddNote("there is room again"),
    ]
    assert [record.number for record in session.records] == list(range(1, seen[-1].number + 1))
    session.send(ResumeClock())
    session.advance(END)
    assert verify(session.journal.path).good


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


# ── forks ────────────────────────────────────────────────────────────────────────────────────────


def test_a_fork_has_its_parents_past_and_says_so(session: Session, tmp_path: Path) -> None:
    session.send(ReleaseInject("first-call"))
    at = len(session.records)
    session.advance(7200)
    with Session.fork(session.journal, at, tmp_path / "fork", wall) as fork:
        assert fork.records == session.records[:at]
        assert fork.header.parent is not None
        assert fork.header.parent.at == at
        assert fork.header.parent.digest == session.journal.digests[at]
        fork.send(RecordDecision("rot", decision="shelter", option="stay"))
        fork.advance(7200)
        assert fork.records[at:] != session.records[at : len(fork.records)]
        assert verify(fork.journal.path).good


def test_there_is_no_fork_at_a_record_that_is_not_there(session: Session, tmp_path: Path) -> None:
    with pytest.raises(JournalError, match="there is no record 9000; the last is"):
        Session.fork(session.journal, 9000, tmp_path / "fork", wall)
    assert not (tmp_path / "fork").exists()


# ── verifying ────────────────────────────────────────────────────────────────────────────────────


def test_a_log_is_verified_while_it_is_written(session: Session) -> None:
    verdict = verify(session.journal.path.parent)
    assert verdict.good
    assert verdict.reran
    assert verdict.records == len(session.records)
    assert verdict.fingerprint == session.journal.fingerprint
    assert "every record follows" in verdict.told.render("en")


def test_a_patched_record_is_named_even_if_the_chain_was_mended(session: Session) -> None:
    session.close()
    forged = list(session.records)
    number = next(n for n, record in enumerate(forged, 1) if record.at == 1200)
    forged[number - 1] = Record(number, 1201, forged[number - 1].body)
    folder = session.journal.path.parent / "forged"
    with Journal.create(folder, session.header) as journal:
        journal.append(forged, sync=False)
    verdict = verify(folder)
    assert not verdict.good
    assert f"record {number} does not follow" in verdict.told.render("en")


def test_a_forged_command_that_the_engine_refuses_is_named(session: Session) -> None:
    session.close()
    last = len(session.records)
    command = Record(last + 1, 1800, ReleaseInject("nonsense"), Seat(), "now")
    with Journal.open(session.journal.path.parent) as journal:
        journal.append([command], sync=False)
    verdict = verify(session.journal.path)
    assert not verdict.good
    assert f"record {last + 1} does not follow" in verdict.told.render("en")


def test_a_broken_chain_is_told_without_rerunning(session: Session) -> None:
    session.close()
    path = session.journal.path
    path.write_bytes(path.read_bytes().replace(b'"due":1800', b'"due":1801'))
    verdict = verify(path)
    assert not verdict.good
    assert not verdict.reran
    assert "the chain is broken" in verdict.told.render("en")


def test_a_log_of_another_engine_is_said_not_to_be_rerun(folder: Path) -> None:
    header = rich_header().model_copy(update={"engine": ENGINE + 1})
    Journal.create(folder, header).close()
    verdict = verify(folder)
    assert verdict.good
    assert not verdict.reran
    assert "not rerun" in verdict.told.render("en")


def test_a_log_needs_no_other_file(session: Session, tmp_path: Path) -> None:
    session.close()
    lonely = tmp_path / "lonely.jsonl"
    lonely.write_bytes(session.journal.path.read_bytes())
    assert verify(lonely).good


def test_every_line_of_a_log_is_one_json_object(session: Session) -> None:
    session.send(SetSpeed(10))
    for line in session.journal.path.read_text(encoding="utf-8").splitlines():
        said = json.loads(line)
        assert list(said) == sorted(said)
    assert session.journal.path.name == NAME


def test_an_engine_reads_no_more_than_the_header(session: Session) -> None:
    assert Engine(Journal.read(session.journal.path).header).state == Engine(rich_header()).state


def test_who_waits_for_a_log_to_be_run_again_hears_how_far_that_is(session: Session) -> None:
    session.advance(END)
    folder = copied(session)
    heard: list[float] = []
    assert verify(folder, heard.append).good
    assert heard == sorted(heard)
    assert heard[-1] == 1
    assert len(heard) > 10
    again: list[float] = []
    Session.resume(folder, wall, again.append).close()
    assert again == heard
