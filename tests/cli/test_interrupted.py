"""Interrupted from outside, the program leaves the exercise paused and says how to go on."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from exercises import rich_header
from spoken import Spoken

from oefening.cli import main
from oefening.cli.desk import Desk
from oefening.cli.headless import Watcher, run_play
from oefening.commands import PauseClock, StartExercise
from oefening.journal import Journal
from oefening.record import PROGRAM, Record
from oefening.session import Session, verify
from oefening.signals import SIGNALS, interruptible


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An exercise ahead of STARTEX."""
    Session.create(tmp_path / "exercise", rich_header()).close()
    return tmp_path / "exercise"


@pytest.fixture
def plain(folder: Path) -> Iterator[Spoken]:
    """The dialogue of lines in a process of its own."""
    words = ["--language", "en", "play", "--resume", str(folder), "--plain"]
    with Spoken(folder.parent, *words) as program:
        yield program


def last_command(folder: Path) -> Record:
    return [record for record in Journal.read(folder).records if record.command][-1]


@pytest.mark.parametrize("number", SIGNALS)
def test_the_dialogue_is_left_paused(plain: Spoken, folder: Path, number: signal.Signals) -> None:
    plain.say("start\n")
    plain.read_until("STARTEX: the exercise has begun")
    plain.program.send_signal(number)
    assert plain.ended() == 130
    told = plain.errors
    assert f"go on with 'oefening play --resume {folder}'" in told
    assert told.endswith("Interrupted.\n")
    last = last_command(folder)
    assert (last.body, last.seat) == (PauseClock(), PROGRAM)


@pytest.mark.parametrize("number", SIGNALS)
def test_a_play_with_nobody_in_the_room_is_left_paused(
    tmp_path: Path,
    number: signal.Signals,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    hear = Watcher.hear

    def interrupt(watcher: Watcher, record: Record) -> None:
        hear(watcher, record)
        if record.body == StartExercise():
            signal.raise_signal(number)

    monkeypatch.setattr(Watcher, "hear", interrupt)
    folder = tmp_path / "exercise"
    with pytest.raises(KeyboardInterrupt), interruptible():
        run_play(rich_header(), "average", folder, Desk("en"))
    assert f"go on with 'oefening play --resume {folder}'" in capsys.readouterr().err
    last = last_command(folder)
    assert (last.body, last.seat) == (PauseClock(), PROGRAM)
    assert verify(folder).good
    with Session.resume(folder) as session:
        assert not session.moving


def test_what_was_interrupted_as_it_was_loaded_tells_no_failure_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def load(*_: object) -> None:
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt as interrupted:  # so classes do while they are being made
            raise RuntimeError from interrupted

    monkeypatch.setattr("oefening.cli.desk.Desk.hand_out", load)
    assert main(["--language", "en", "--version"]) == 130
    assert capsys.readouterr().err == "Interrupted.\n"
