"""What the shell says once an exercise is left, by the screen and by the dialogue alike."""

from pathlib import Path

import pytest
from shown import shown_header
from terminals import PATIENCE, Terminal

from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import hold_dialogue
from oefening.commands import EndExercise, StartExercise
from oefening.session import Session, kept


def told(session: Session) -> list[str]:
    return [said.render("en") for said in kept(session)]


def test_of_an_exercise_that_goes_on_it_is_said_how(tmp_path: Path) -> None:
    with Session.create(tmp_path, shown_header()) as session:
        session.send(StartExercise())
        assert told(session) == [
            f"The exercise is in {tmp_path}; go on with 'oefening play --resume {tmp_path}'."
        ]


def test_of_an_exercise_that_ended_it_is_said_where_it_is_and_how_to_test_it(
    tmp_path: Path,
) -> None:
    with Session.create(tmp_path, shown_header()) as session:
        session.send(StartExercise())
        session.send(EndExercise())
        assert told(session) == [
            f"Exercise kept in {tmp_path}",
            f"Fingerprint {session.journal.fingerprint}",
            f"'oefening verify {tmp_path}' tests the log.",
            f"'oefening replay {tmp_path}' looks back.",
            f"'oefening report {tmp_path}' makes the report.",
        ]


def test_the_dialogue_says_nothing_twice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "oefening.cli.desk.Desk.lines", lambda *_: iter(["start", "endex endex", "quit"])
    )
    with Session.create(tmp_path, shown_header()) as session:
        hold_dialogue(session, Desk())
    out, err = capsys.readouterr()
    assert (out + err).count("Fingerprint ") == 1


def test_the_screen_says_where_an_exercise_is_that_ended(tmp_path: Path) -> None:
    folder = tmp_path / "exercise"
    with Session.create(folder, shown_header()) as session:
        session.send(StartExercise())
        session.send(EndExercise())
        fingerprint = session.journal.fingerprint
    terminal = Terminal(tmp_path, "play", "--resume", "exercise")
    terminal.read_until("ENDEX")
    terminal.type("\r")
    terminal.read_until("is beëindigd")
    terminal.type("Q")
    terminal.read_until("maakt het verslag.")
    assert "Oefening bewaard in exercise" in terminal.seen
    assert fingerprint in terminal.seen
    assert terminal.program.wait(PATIENCE) == 0
    terminal.close()
