"""`oefening` without a verb, in a terminal."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_disk import room_for
from terminals import PATIENCE, Terminal

from oefening.cli.exercises import header_of
from oefening.cli.home import HOME, KEPT, Known, keep, keep_language, known
from oefening.commands import StartExercise
from oefening.session import Session

CTRL_L = "\x0c"
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


def test_choosing_a_scenario_plays_it_in_the_same_program(played: Path, tmp_path: Path) -> None:
    door = Terminal(tmp_path, cold=True)
    try:
        door.read_until("begint een nieuwe oefening")
        door.type("\r")
        door.read_until("KLAAR VOOR STARTEX")
    finally:
        door.close()
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
    assert [one for one in (tmp_path / HOME).iterdir() if one.is_dir()] == [played]


def test_who_leaves_what_was_chosen_is_told_how_to_choose_again(
    played: Path, door: Terminal
) -> None:
    door.read_until("begint een nieuwe oefening")
    door.type("\t")
    door.read_until("enter opent deze oefening")
    door.type("\r")
    door.read_until("verdergaan waar zij staat")
    door.type("2")
    door.read_until("TERUGKIJKEN")
    door.type("Q")
    door.read_until("'oefening' laat u opnieuw kiezen.")
    assert door.program.wait(PATIENCE) == 0


def test_the_language_that_is_chosen_is_there_again_the_next_time(
    played: Path, door: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert known() == Known()
    door.read_until("begint een nieuwe oefening")
    door.type("lq")
    assert door.program.wait(PATIENCE) == 0
    assert known() == Known("en")


def test_what_another_program_kept_meanwhile_stays(
    played: Path, door: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    door.read_until("begint een nieuwe oefening")
    keep(Known("nl", introduced=True))
    door.type("lq")
    assert door.program.wait(PATIENCE) == 0
    assert known() == Known("en", introduced=True)


def test_the_language_that_is_chosen_is_kept_though_the_program_is_killed(
    played: Path, door: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    keep(Known(introduced=True))
    door.read_until("begint een nieuwe oefening")
    door.type("l")
    door.read_until("begins a new exercise")
    assert known() == Known("en", introduced=True)
    door.type("\r")
    door.read_until("READY FOR STARTEX")
    door.type(CTRL_L)  # the first question may stand open, in which a letter is a letter
    door.read_until("KLAAR VOOR STARTEX")
    door.program.kill()
    assert known() == Known("nl", introduced=True)


@pytest.mark.parametrize("written", ["", "no json", "[1]", '{"language": 3, "introduced": "x"}'])
def test_what_was_kept_and_cannot_be_read_is_nothing(
    written: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    keep(Known("nl", introduced=True))
    assert known() == Known("nl", introduced=True)
    (HOME / KEPT).write_text(written)
    assert known() == Known()


def test_on_a_full_disk_what_was_kept_before_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    keep(Known("nl", introduced=True))
    with room_for(0):
        keep_language("en")
    assert known() == Known("nl", introduced=True)
    assert [one.name for one in HOME.iterdir()] == [KEPT]


def test_where_nothing_can_be_kept_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    HOME.write_text("a file")
    keep(Known("nl"))
    assert known() == Known()


def test_who_was_introduced_at_the_door_is_not_introduced_again(
    door: Terminal, tmp_path: Path
) -> None:
    door.read_until("Zo gaat een oefening")
    door.type("\r")
    door.read_until("begint een nieuwe oefening")
    door.type("q")
    assert door.program.wait(PATIENCE) == 0
    for verb, seen in (((), "begint een nieuwe oefening"), (("demo",), "KLAAR VOOR STARTEX")):
        again = Terminal(tmp_path, *verb)
        try:
            again.read_until(seen)
            assert "Zo gaat een oefening" not in again.seen
        finally:
            again.close()


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
