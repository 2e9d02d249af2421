"""The word that stops everything for a real emergency, in the dialogue of lines."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from session.reopened import resumed
from shown import shown_header

from oefening import events
from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.session import Session, verify


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "x", shown_header()) as session:
        yield session


def notes(session: Session) -> list[str]:
    return [one.body.text for one in session.records if isinstance(one.body, events.NoteAdded)]


@pytest.mark.parametrize(
    "word", ["GEEN OEFENING", "geen oefening!", "NO DUFF", "No  play", "!", "noodgeval"]
)
def test_the_word_of_the_briefing_stops_the_clock_and_the_log_says_why(
    session: Session, word: str
) -> None:
    dialogue = Dialogue(session, Desk("nl"))
    dialogue.answer("begin")
    told = dialogue.answer(word)
    assert "GEEN OEFENING – ECHT NOODGEVAL" in told
    assert not session.state.running
    assert notes(session) == ["GEEN OEFENING: de oefening is stilgelegd voor een echt noodgeval"]


def test_what_stands_behind_the_word_is_in_the_log_too(session: Session) -> None:
    Dialogue(session, Desk("en")).answer("NO DUFF: smoke in the hall")
    assert notes(session) == [
        "NO DUFF: the exercise was stopped for a real emergency: smoke in the hall"
    ]


def test_nothing_is_played_until_it_is_said_to_be_over(session: Session) -> None:
    dialogue = Dialogue(session, Desk("en"))
    dialogue.answer("start")
    dialogue.answer("no duff")
    for line in ("step 30m", "resume", "endex endex", "release call", "yes"):
        assert dialogue.answer(line) == [
            "Not done: the exercise stands still for a real emergency; type 'over' once it is over"
        ], line
    assert dialogue.answer("note somebody fainted") == ["D1 06:30  Note: somebody fainted"]
    assert dialogue.answer("over")[-1].endswith("The real emergency is over")
    assert session.now == 0
    dialogue.answer("step 30m")
    assert session.now > 0


def test_it_stands_when_the_exercise_is_taken_up_again(session: Session) -> None:
    dialogue = Dialogue(session, Desk("en"))
    for line in ("start", "no duff", "quit"):
        dialogue.answer(line)
    with resumed(session) as again:
        dialogue = Dialogue(again, Desk("nl"))
        assert dialogue.welcome()[-3] == "GEEN OEFENING – ECHT NOODGEVAL"
        assert dialogue.answer("verder")[-1].startswith("Niet gedaan: de oefening ligt stil")
        assert dialogue.answer("voorbij")[-1].endswith("Het echte noodgeval is voorbij")
        dialogue.answer("step 30m")
        assert again.now > 0


def test_whoever_reads_it_is_told_in_their_own_language(session: Session) -> None:
    dialogue = Dialogue(session, Desk("en"))
    dialogue.answer("start")
    dialogue.answer("no duff: smoke")
    told = Dialogue(session, Desk("nl")).answer("verloop")
    assert told[-1].endswith(
        "Notitie: GEEN OEFENING: de oefening is stilgelegd voor een echt noodgeval: smoke"
    )


def test_a_log_with_it_verifies(session: Session) -> None:
    dialogue = Dialogue(session, Desk("en"))
    for line in ("start", "no duff", "over", "resume"):
        dialogue.answer(line)
    folder = session.journal.path.parent
    session.close()
    assert verify(folder).good
