"""ENDEX in the dialogue says what is still open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from shown import shown_header

from oefening.cli.desk import Desk
from oefening.cli.plain import Dialogue
from oefening.session import Session

OPEN = "Open decision shelter (ROT, since D1 06:30): Where do people go?"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An exercise with a decision before the players."""
    with Session.create(tmp_path, shown_header()) as session:
        for line in ("start", "release call"):
            Dialogue(session, Desk()).answer(line)
        yield session


@pytest.fixture
def _attended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oefening.cli.desk.is_terminal", lambda _: True)


def test_through_a_pipe_it_is_said_and_done(session: Session) -> None:
    lines = Dialogue(session, Desk()).answer("endex")
    assert OPEN in lines
    assert session.state.ended


@pytest.mark.usefixtures("_attended")
def test_a_person_is_asked_first(session: Session) -> None:
    dialogue = Dialogue(session, Desk())
    lines = dialogue.answer("endex")
    assert lines[:2] == [OPEN, "Expected actions that were not seen: 1"]
    assert "Type 'yes' to end the exercise" in lines[2]
    assert not session.state.ended
    dialogue.answer("yes")
    assert session.state.ended


@pytest.mark.usefixtures("_attended")
def test_anything_else_than_yes_is_obeyed_instead(session: Session) -> None:
    dialogue = Dialogue(session, Desk())
    dialogue.answer("endex")
    assert dialogue.answer("note not yet") == ["D1 06:30  Note: not yet"]
    dialogue.answer("yes")
    assert not session.state.ended


@pytest.mark.usefixtures("_attended")
def test_where_nothing_is_open_nothing_is_asked(session: Session) -> None:
    dialogue = Dialogue(session, Desk())
    dialogue.answer("decide shelter open")
    dialogue.answer("endex")
    assert session.state.ended
    assert "Not done: the exercise has ended" in dialogue.answer("endex")
