"""Interrupted from outside, the program leaves the exercise paused and says how to go on."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest
from exercises import rich_header

from oefening.cli.desk import Desk
from oefening.cli.headless import Watcher, run_play
from oefening.commands import PauseClock, StartExercise
from oefening.journal import Journal
from oefening.record import PROGRAM, Record
from oefening.session import Session, verify
from oefening.signals import SIGNALS, interruptible

PATIENCE = 20.0
"""Seconds of the room that the program may take on a busy machine."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An exercise ahead of STARTEX."""
    Session.create(tmp_path / "exercise", rich_header()).close()
    return tmp_path / "exercise"


@pytest.fixture
def plain(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """The dialogue of lines in a process of its own."""
    words = ["--language", "en", "play", "--resume", str(folder), "--plain"]
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "oefening", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        watchdog = Timer(PATIENCE, program.kill)
        watchdog.start()
        yield program
        watchdog.cancel()
        program.kill()


def last_command(folder: Path) -> Record:
    return [record for record in Journal.read(folder).records if record.command][-1]


@pytest.mark.parametrize("number", SIGNALS)
def test_the_dialogue_is_left_paused(
    plain: "subprocess.Popen[str]", folder: Path, number: signal.Signals
) -> None:
    assert plain.stdin is not None
    assert plain.stdout is not None
    plain.stdin.write("start\n")
    plain.stdin.flush()
    assert any("STARTEX: the exercise has begun" in line for line in plain.stdout)
    plain.send_signal(number)
    _, told = plain.communicate(timeout=PATIENCE)
    assert plain.returncode == 130
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
