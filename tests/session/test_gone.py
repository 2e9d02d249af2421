"""A log that is deleted amid play: the exercise pauses, and all of it is there again."""

import os

import pytest
from exercises import END

from oefening.commands import AddNote, ReleaseInject, ResumeClock
from oefening.errors import FileTrouble
from oefening.events import ClockPaused
from oefening.session import Session, verify

pytestmark = pytest.mark.skipif(os.name != "posix", reason="an open file stays there elsewhere")


def test_a_deleted_log_pauses_the_exercise_and_loses_nothing(session: Session) -> None:
    session.journal.path.unlink()
    with pytest.raises(FileTrouble, match="written there anew"):
        session.send(ReleaseInject("first-call"))
    assert not session.moving
    session.send(ReleaseInject("first-call"))
    assert ClockPaused() in [record.body for record in session.records]
    session.send(ResumeClock())
    session.advance(END)
    assert verify(session.journal.path).good


def test_it_is_noticed_where_nothing_is_written(session: Session) -> None:
    session.journal.path.unlink()
    with pytest.raises(FileTrouble):
        session.advance(session.now)


def test_closing_says_so_and_leaves_all_of_it(session: Session) -> None:
    session.send(AddNote("last words"))
    session.journal.path.unlink()
    with pytest.raises(FileTrouble, match="written there anew"):
        session.close()
    assert verify(session.journal.path).good
    assert "last words" in session.journal.path.read_text(encoding="utf-8")
