"""A real terminal, a real exercise: signals, a terminal that vanishes, one that cannot show it."""

import os
import pty
import select
import signal
import termios
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO, cast

import pytest
from nursery import Program
from textual.drivers._writer_thread import MAX_QUEUED_WRITES, WriterThread

from oefening import commands
from oefening.journal import Journal
from oefening.tui.terminal import Lasting

PLAYED = "tui.alone"
"""The module that plays an exercise on the screen, without the command line."""

PATIENCE = 20.0
"""Seconds of the room that anything may take on a busy machine."""


@dataclass
class Played:
    """The program in a terminal of its own."""

    program: Program
    master: int
    folder: Path
    before: object
    seen: bytes = b""

    def read_until(self, text: str) -> None:
        """Read what the program writes until `text` has come by."""
        end = time.monotonic() + PATIENCE
        while text.encode() not in self.seen:
            assert time.monotonic() < end, self.seen[-2000:]
            ready, _, _ = select.select([self.master], [], [], 0.1)
            if ready:
                self.seen += os.read(self.master, 65_536)

    def ended(self) -> int:
        """Its exit code; what it still writes is read meanwhile."""
        end = time.monotonic() + PATIENCE
        while self.program.poll() is None:
            assert time.monotonic() < end, "the program goes on"
            ready, _, _ = select.select([self.master], [], [], 0.1)
            if ready:
                try:
                    self.seen += os.read(self.master, 65_536)
                except OSError:
                    break
        return self.program.wait(PATIENCE)


@pytest.fixture
def played(tmp_path: Path) -> Iterator[Played]:
    master, slave = pty.openpty()
    before = termios.tcgetattr(slave)
    folder = tmp_path / "exercise"
    environment = {**os.environ, "TERM": "xterm-256color"}
    environment |= {"PYTHONIOENCODING": "utf-8", "COLUMNS": "80", "LINES": "24"}
    # Unbuffered, since the command line, which lets go of a stream that is gone, is not played.
    environment |= {"PYTHONUNBUFFERED": "1"}
    program = Program([str(folder)], slave, tmp_path, environment, module=PLAYED)
    started = Played(program, master, folder, before)
    started.slave = slave  # type: ignore[attr-defined]
    yield started
    program.kill()
    program.wait()
    for descriptor in (master, slave):
        try:
            os.close(descriptor)
        except OSError:
            continue


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_leaves_the_exercise_paused_and_the_terminal_as_it_was(
    played: Played, number: signal.Signals
) -> None:
    played.read_until("STARTEX")
    os.write(played.master, b" ")
    played.read_until("LOOPT")
    played.program.send_signal(number)
    assert played.ended() == 130
    played.read_until("De oefening staat stil op D1 06:3")
    played.read_until("--resume")
    assert b"\x1b[?1049l" in played.seen
    assert termios.tcgetattr(played.slave) == played.before  # type: ignore[attr-defined]
    last = [r.body for r in Journal.read(played.folder).records if r.command][-1]
    assert last == commands.PauseClock()


def test_q_leaves_in_good_order(played: Played) -> None:
    played.read_until("STARTEX")
    os.write(played.master, b" ")
    played.read_until("LOOPT")
    os.write(played.master, b"Q")
    played.read_until("Pauzeren en afsluiten?")
    os.write(played.master, b"\r")
    assert played.ended() == 0
    played.read_until("De oefening staat stil")


def test_a_terminal_that_vanishes_ends_the_program_with_the_exercise_paused(
    played: Played,
) -> None:
    played.read_until("STARTEX")
    os.write(played.master, b" ")
    played.read_until("LOOPT")
    os.close(played.slave)  # type: ignore[attr-defined]
    os.close(played.master)
    assert played.program.wait(PATIENCE) == 130
    last = [r.body for r in Journal.read(played.folder).records if r.command][-1]
    assert last == commands.PauseClock()


def test_what_is_written_after_the_terminal_has_vanished_holds_nobody_up() -> None:
    master, slave = pty.openpty()
    vanished = os.fdopen(slave, "w")
    writer = WriterThread(cast("TextIO", Lasting(vanished)))
    writer.start()
    os.close(master)
    for _ in range(5 * MAX_QUEUED_WRITES):
        writer.write("painted")
    writer.stop()
    assert not writer.is_alive()
    with suppress(OSError):
        vanished.close()


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"PYTHONIOENCODING": "latin-1"}, "UTF-8"),
        ({"PYTHONIOENCODING": "utf-8", "TERM": "dumb"}, "TERM=dumb"),
        ({}, "Hier is geen terminal"),
    ],
)
def test_a_terminal_that_cannot_show_the_screen_is_told_so_in_a_sentence(
    tmp_path: Path, environment: dict[str, str], words: str
) -> None:
    master, slave = pty.openpty()
    told = tmp_path / "errors"
    with told.open("wb") as errors, Path(os.devnull).open("r+b") as nowhere:
        program = Program(
            [str(tmp_path / "exercise")],
            slave if environment else nowhere.fileno(),
            tmp_path,
            {**os.environ, **environment},
            errors=errors.fileno(),
            module=PLAYED,
        )
    assert program.wait(PATIENCE) == 2
    os.close(master)
    os.close(slave)
    assert words in told.read_text("utf-8", "replace")
    assert "Traceback" not in told.read_text("utf-8", "replace")
