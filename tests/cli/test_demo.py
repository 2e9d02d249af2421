"""`oefening demo` in a terminal offers to go on with what has not ended."""

import signal
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from terminals import PATIENCE, Terminal

from oefening.cli.desk import WIDTH
from oefening.cli.exercises import header_of
from oefening.cli.home import HOME
from oefening.cli.verbs.demo import SCENARIO
from oefening.commands import StartExercise
from oefening.session import Session, new_folder

ASKED = "verdergaan? [J/n]"
SCREEN = "\x1b[?1049h"
"""What opens a terminal's other screen."""


@pytest.fixture
def under_way(tmp_path: Path) -> Path:
    """The folder of an exercise of the demo that was left after STARTEX."""
    folder = new_folder(tmp_path / HOME, date(2027, 1, 19), SCENARIO)
    with Session.create(folder, header_of(SCENARIO, seed=1)) as session:
        session.send(StartExercise())
    return folder


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Terminal]:
    demo = Terminal(tmp_path, "demo")
    yield demo
    demo.close()


def exercises(home: Path) -> int:
    return len(list((home / HOME).iterdir()))


@pytest.mark.parametrize(("answer", "count"), [("\r", 1), ("ja\r", 1), ("nee\r", 2)])
def test_an_exercise_that_has_not_ended_is_gone_on_with_if_wanted(
    under_way: Path, demo: Terminal, answer: str, count: int, tmp_path: Path
) -> None:
    demo.read_until(ASKED)
    assert str(under_way.relative_to(tmp_path)) in demo.seen
    assert max(map(len, demo.seen.splitlines())) < WIDTH
    demo.type(answer)
    demo.read_until(SCREEN)
    assert exercises(tmp_path) == count


def test_what_is_neither_yes_nor_no_is_asked_again(
    under_way: Path, demo: Terminal, tmp_path: Path
) -> None:
    demo.read_until(ASKED)
    demo.type("misschien\r")
    demo.read_until("Antwoord 'ja' of 'nee':")
    demo.type("ja\r")
    demo.read_until(SCREEN)
    assert exercises(tmp_path) == 1


def test_with_nothing_to_go_on_with_the_screen_opens_at_once(tmp_path: Path) -> None:
    demo = Terminal(tmp_path, "demo", cold=True)
    try:
        assert demo.read_until(SCREEN, ASKED) == SCREEN
    finally:
        demo.close()
    assert exercises(tmp_path) == 1


def test_where_nothing_was_played_the_demo_begins_with_the_introduction(demo: Terminal) -> None:
    demo.read_until("Zo gaat een oefening")
    demo.type("\r ")
    demo.read_until("LOOPT")


def test_who_has_played_before_is_not_introduced_again(under_way: Path, demo: Terminal) -> None:
    demo.read_until(ASKED)
    demo.type("nee\r")
    demo.read_until("KLAAR VOOR STARTEX")
    assert "Zo gaat een oefening" not in demo.seen


def test_who_breaks_off_the_question_starts_nothing(
    under_way: Path, demo: Terminal, tmp_path: Path
) -> None:
    demo.read_until(ASKED)
    demo.program.send_signal(signal.SIGINT)
    assert demo.program.wait(PATIENCE) == 130
    assert [folder.name for folder in (tmp_path / HOME).iterdir()] == [under_way.name]
