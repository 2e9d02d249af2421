"""A log that is deleted amid play: the exercise pauses, and all of it is there again."""

import os

import pytest
from exercises import END
from small_disk import room_for

from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.commands import AddNote, ReleaseInject, ResumeClock
from oefening.errors import FileTrouble
from oefening.events import ClockPaused
from oefening.session import Session, verify
from oefening.text import Language

pytestmark = pytest.mark.skipif(os.name != "posix", reason="an open file stays there elsewhere")


def test_a_deleted_log_pauses_the_exercise_and_loses_nothing(session: Session) -> None:
    session.journal.path.unlink()
    with pytest.raises(FileTrouble, match="written there anew"):
        session.send(ReleaseInject("first-call"))
    assert not session.moving
    session.save()
    obeyed = [record.body for record in session.records]
    assert ReleaseInject("first-call") in obeyed
    assert ClockPaused() in obeyed
    session.send(ResumeClock())
    session.advance(END)
    assert verify(session.journal.path).good


@pytest.mark.parametrize(
    ("language", "told"), [("nl", "nu opnieuw geschreven"), ("en", "written there anew")]
)
def test_what_was_typed_meanwhile_in_the_dialogue_of_lines_is_kept(
    session: Session, language: Language, told: str
) -> None:
    dialogue = Dialogue(session, Desk(language))
    session.journal.path.unlink()
    note = "note" if language == "en" else "notitie"
    assert told in " ".join(dialogue.answer(f"{note} calm"))
    dialogue.answer(f"{note} busy")
    notes = [record.body for record in session.records if isinstance(record.body, AddNote)]
    assert notes == [AddNote("calm"), AddNote("busy")]
    assert verify(session.journal.path).good


def test_it_is_noticed_where_nothing_is_written(session: Session) -> None:
    session.journal.path.unlink()
    with pytest.raises(FileTrouble):
        session.advance(session.now)


def test_what_waited_for_room_is_kept_when_the_log_is_gone_by_the_time_of_closing(
    session: Session,
) -> None:
    path = session.journal.path
    with room_for(path.stat().st_size), pytest.raises(FileTrouble, match="disk is full"):
        session.send(AddNote("last words"))
    path.unlink()
    with pytest.raises(FileTrouble, match="written there anew"):
        session.close()
    assert verify(path).good
    assert "last words" in path.read_text(encoding="utf-8")


def test_closing_says_so_and_leaves_all_of_it(session: Session) -> None:
    session.send(AddNote("last words"))
    session.journal.path.unlink()
    with pytest.raises(FileTrouble, match="written there anew"):
        session.close()
    assert verify(session.journal.path).good
    assert "last words" in session.journal.path.read_text(encoding="utf-8")
