"""ENDEX in the dialogue says what is still open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from shown import shown_header

from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.session import Session

OPEN = "Open decision shelter (ROT, since D1 06:30): Where do people go?"
COUNTED = "0 seen, 1 not seen, 0 not testable"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An exercise with a decision before the players."""
    with Session.create(tmp_path, shown_header()) as session:
        for line in ("start", "release call"):
            Dialogue(session, Desk()).answer(line)
        yield session


def test_it_is_asked_first_with_what_is_still_open(session: Session) -> None:
    dialogue = Dialogue(session, Desk())
    lines = dialogue.answer("endex")
    assert lines[:2] == [OPEN, "Injects not yet released: 5"]
    assert lines[2].startswith(f"Expected actions if ENDEX comes now: {COUNTED}; ")
    assert "Type ENDEX once more" in lines[3]
    assert not session.state.ended
    assert any(COUNTED in line for line in dialogue.answer("ENDEX"))
    assert session.state.ended
    assert dialogue.answer("endex") == ["Not done: the exercise has ended"]


def test_a_script_says_twice_in_one_line_that_it_is_meant(session: Session) -> None:
    lines = Dialogue(session, Desk()).answer("endex ENDEX")
    assert OPEN in lines
    assert session.state.ended


@pytest.mark.parametrize("line", ["note not yet", "yes", "", "help"])
def test_on_anything_else_the_exercise_goes_on(session: Session, line: str) -> None:
    dialogue = Dialogue(session, Desk())
    dialogue.answer("endex")
    dialogue.answer(line)
    assert not session.state.ended
    dialogue.answer("endex")
    assert not session.state.ended, "ENDEX of before does not count"


def test_before_startex_there_is_nothing_to_end(tmp_path: Path) -> None:
    with Session.create(tmp_path, shown_header()) as session:
        assert "Not done" in Dialogue(session, Desk()).answer("endex")[0]
