"""`oefening` without a verb, in a terminal."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminals import PATIENCE, Terminal

from oefening.cli.exercises import HOME, header_of
from oefening.commands import StartExercise
from oefening.session import Session

SCENARIO = "kabelbrug-utrecht"
PAUSED = "The clock is paused"
"""What the screen of the exercise says, in English."""

ENTERED = "\x1b[?1049h"
"""What opens a terminal's other screen."""

LEFT = "\x1b[?1049l"
"""What closes a terminal's other screen."""


@pytest.fixture
def played(tmp_path: Path) -> Path:
    """The folder of an exercise that was left after STARTEX."""
    with Session.create(tmp_path / HOME / "before", header_of(SCENARIO, seed=1)) as session:
        session.send(StartExercise())
    return tmp_path / HOME / "before"


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Terminal]:
    door = Terminal(tmp_path)
    yield door
    door.close()


def test_choosing_a_scenario_plays_it_in_the_same_program(
    played: Path, door: Terminal, tmp_path: Path
) -> None:
    door.read_until("begint een nieuwe oefening")
    door.type("\r")
    door.read_until("KLAAR VOOR STARTEX")
    assert len(list((tmp_path / HOME).iterdir())) == 2


def test_choosing_an_exercise_goes_on_with_it_in_the_language_of_the_door(
    played: Path, door: Terminal, tmp_path: Path
) -> None:
    door.read_until("begint een nieuwe oefening")
    door.type("l\t")
    door.read_until("enter opens this exercise")
    door.type("\r")
    if door.read_until("go on where it stands", PAUSED) != PAUSED:
        door.type("1")
    door.read_until(PAUSED)
    assert len(list((tmp_path / HOME).iterdir())) == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_leaves_the_terminal_as_it_was(
    played: Path, door: Terminal, number: signal.Signals
) -> None:
    door.read_until("begint een nieuwe oefening")
    door.program.send_signal(number)
    assert door.program.wait(PATIENCE) == 130
    door.read_until(LEFT)


def test_a_terminal_that_vanishes_ends_the_program(played: Path, door: Terminal) -> None:
    door.read_until("begint een nieuwe oefening")
    os.close(door.master)
    assert door.program.wait(PATIENCE) == 130
    door.master = os.open(os.devnull, os.O_RDONLY)  # for who closes it


def test_leaving_starts_nothing(played: Path, door: Terminal, tmp_path: Path) -> None:
    door.read_until("begint een nieuwe oefening")
    door.type("q")
    assert door.program.wait(PATIENCE) == 0
    assert len(list((tmp_path / HOME).iterdir())) == 1


@pytest.mark.parametrize("asked", [("play", "nowhere"), ("replay", "nowhere")])
def test_what_is_not_there_is_told_before_any_screen_is_put_up(
    tmp_path: Path, asked: tuple[str, str]
) -> None:
    terminal = Terminal(tmp_path, *asked)
    try:
        terminal.read_until("nowhere bestaat niet", "scenario 'nowhere'")
        assert terminal.program.wait(PATIENCE) != 0
        assert ENTERED not in terminal.seen
    finally:
        terminal.close()
