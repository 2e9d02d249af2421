"""The processes of what a screen computes, in a real terminal: none outlives the program."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from exercises import rich_header
from terminals import Terminal

from oefening import commands
from oefening.session import Session

PATIENCE = 20.0
"""Seconds of the room that anything may take on a busy machine."""


def together(session: int) -> set[int]:
    """The processes that were begun in the session of a terminal, and are there still."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            told = (folder / "stat").read_text().rpartition(") ")[2].split()
        except OSError:
            continue
        if int(told[3]) == session and told[0] != "Z":
            found.add(int(folder.name))
    return found


def ended(session: int) -> bool:
    """Whether all of them end: those that look after others do so a moment later."""
    end = time.monotonic() + PATIENCE
    while together(session):
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    """An exercise with a forecast under way on the screen."""
    with Session.create(tmp_path / "it", rich_header(), lambda: 0.0) as session:
        session.send(commands.StartExercise())
    terminal = Terminal(tmp_path, "play", "--resume", "it")
    terminal.read_until("enter")
    terminal.type("\r")
    terminal.read_until("inspelen")
    terminal.type("f")
    terminal.read_until("van 40 berekend")
    yield terminal
    terminal.close()


@pytest.mark.skipif(sys.platform != "linux", reason="looks in /proc")
@pytest.mark.parametrize("ends", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_none_is_left_behind(terminal: Terminal, ends: signal.Signals) -> None:
    program = terminal.program.pid
    assert len(together(program)) > 1
    os.kill(program, ends)
    terminal.program.wait()
    assert ended(program), "processes are left"


@pytest.mark.skipif(sys.platform != "linux", reason="looks in /proc")
def test_who_quits_while_it_computes_is_told_how_to_go_on(terminal: Terminal) -> None:
    program = terminal.program.pid
    terminal.type("\x11")  # Ctrl+Q
    terminal.read_until("play --resume")
    assert terminal.program.wait(PATIENCE / 2) == 0
    with suppress(OSError):  # nobody is left at the other end
        terminal.read_until("Traceback")
    assert "Traceback" not in terminal.seen
    assert ended(program), "processes are left"


@pytest.fixture
def looking_back(tmp_path: Path) -> Iterator[Terminal]:
    """A what-if under way, for who looks back."""
    with Session.create(tmp_path / "it", rich_header(), lambda: 0.0) as session:
        session.send(commands.StartExercise())
        session.send(commands.RecordDecision("rot", "we wait"))
        session.advance(3_600)
    terminal = Terminal(tmp_path, "replay", "it")
    terminal.read_until("wat als")
    terminal.type("w")
    terminal.read_until("we wait")
    terminal.type("\r")
    terminal.read_until("niet genomen")
    terminal.type("1")
    terminal.read_until("wordt twee keer")
    yield terminal
    terminal.close()


@pytest.mark.skipif(sys.platform != "linux", reason="looks in /proc")
@pytest.mark.parametrize("typed", ["\x11", ""])
def test_none_is_left_behind_by_who_looks_back(looking_back: Terminal, typed: str) -> None:
    program = looking_back.program.pid
    assert len(together(program)) > 1
    if typed:
        looking_back.type(typed)
    else:
        os.kill(program, signal.SIGTERM)
    looking_back.program.wait(PATIENCE)
    assert ended(program), "processes are left"
