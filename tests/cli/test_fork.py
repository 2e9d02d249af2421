"""The verb that forks an exercise, and what tells of a fork that it is one."""

from pathlib import Path

import pytest
from shown import shown_header

from oefening.cli import main
from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.journal import NAME, Journal
from oefening.session import Session, StoryClock, play

Out = pytest.CaptureFixture[str]

HEADER = shown_header()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An exercise that was played to ENDEX."""
    clock = StoryClock(HEADER.calendar)
    with Session.create(tmp_path / "exercise", HEADER, clock) as session:
        for _ in play(session, HEADER.scenario.plays["average"], clock):
            pass
    return tmp_path / "exercise"


def asked(*arguments: str | Path, language: str = "en") -> int:
    return main([*map(str, arguments), "--language", language])


def test_a_fork_says_where_it_is_and_how_to_go_on(folder: Path, capsys: Out) -> None:
    new = folder.with_name("other")
    assert asked("fork", folder, "--at", "D1 10:00", new) == 0
    out, err = capsys.readouterr()
    mark, forked, kept = out.splitlines()
    number = sum(one.at <= 12_600 for one in Journal.read(folder).records)
    assert mark == "OEFENING – EXERCISE"
    assert forked == (
        f"Forked at D1 10:00 (T+03:30), after record {number}; there the clock stands still."
    )
    assert kept.endswith(f"go on with 'oefening play --resume {new}'.")
    assert err == ""


def test_the_fork_can_be_played_on_verified_replayed_and_reported(
    folder: Path, capsys: Out
) -> None:
    new = folder.with_name("other")
    assert asked("fork", folder, "--at", "T+3h30m", new) == 0
    with Session.resume(new) as session:
        dialogue = Dialogue(session, Desk())
        told = "\n".join(dialogue.welcome())
        for line in ("resume", "step 2h", "endex endex"):
            dialogue.answer(line)
        assert session.state.ended
    origin = Journal.read(new).header.parent
    assert origin is not None
    said = (
        f"A fork from D1 10:00 (T+03:30), record {origin.at}: up to then the same as the exercise "
        f"of which that record has the fingerprint {origin.digest}"
    )
    assert said in told
    capsys.readouterr()
    for verb in ("verify", "replay"):
        assert asked(verb, new) == 0
        assert said in capsys.readouterr().out.splitlines()
    assert asked("report", new) == 0
    assert said in (new / "report-en.html").read_text(encoding="utf-8")


def test_in_dutch_too(folder: Path, capsys: Out) -> None:
    assert asked("fork", folder, "--at", "D1 10:00", language="nl") == 0
    assert "Afgetakt op D1 10:00 (T+03:30)" in capsys.readouterr().out
    assert asked("verify", f"{folder}-fork", language="nl") == 0
    assert "Aftakking vanaf D1 10:00 (T+03:30), regel" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code", "why"),
    [
        ((), 2, "the option --at is missing"),
        (("--at", "half past"), 2, "half past"),
        (("--at", "T-1h"), 2, "is before STARTEX"),
        (("--at", "D9 10:00"), 2, "ENDEX was at D2 06:30"),
        (("--at", "D1 10:00", "{folder}"), 3, "is there already"),
        (("--at", "D1 10:00", "{folder}/in"), 3, "goes beside it"),
        (("--at", "D1 10:00", "{folder}/journal.jsonl/in"), 3, "journal.jsonl"),
    ],
)
def test_what_cannot_be_forked_is_told_and_nothing_is_made(
    folder: Path, capsys: Out, arguments: tuple[str, ...], code: int, why: str
) -> None:
    there = sorted(folder.parent.rglob("*"))
    given = [one.format(folder=folder) for one in arguments]
    assert asked("fork", folder, *given) == code
    assert why in capsys.readouterr().err
    assert sorted(folder.parent.rglob("*")) == there


def test_of_a_damaged_log_the_line_is_told(folder: Path, capsys: Out) -> None:
    path = folder / NAME
    path.write_bytes(path.read_bytes().replace(b'"n":3,', b'"n":4,'))
    assert asked("fork", folder, "--at", "D1 10:00") == 1
    assert "journal.jsonl:4: this is record 4" in capsys.readouterr().err
    assert not Path(f"{folder}-fork").exists()


def test_a_log_that_was_cut_short_is_forked_and_that_is_said(folder: Path, capsys: Out) -> None:
    path = folder / NAME
    path.write_bytes(path.read_bytes()[:-20])
    assert asked("fork", folder, "--at", "D1 10:00") == 0
    assert "an unfinished last line" in capsys.readouterr().err
