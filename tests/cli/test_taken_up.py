"""Where a resumed exercise stands."""

from pathlib import Path

from shown import shown_header

from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.session import Session


def test_whoever_resumes_an_exercise_that_has_ended_is_told_so(tmp_path: Path) -> None:
    with Session.create(tmp_path, shown_header()) as session:
        dialogue = Dialogue(session, Desk())
        for line in ("start", "step 2h", "endex endex"):
            dialogue.answer(line)
    with Session.resume(tmp_path) as session:
        text = "\n".join(Dialogue(session, Desk()).welcome())
    assert "This exercise ended at D1 08:30 (T+02:00) (ENDEX)" in text
    assert "clock" not in text
    assert "Next due" not in text


def test_whoever_resumes_what_broke_off_is_told_that_the_clock_may_have_stood_later(
    tmp_path: Path,
) -> None:
    with Session.create(tmp_path, shown_header()) as session:
        Dialogue(session, Desk()).answer("start")
        Dialogue(session, Desk()).answer("resume")
        assert session.moving
    with Session.resume(tmp_path) as session:
        text = "\n".join(Dialogue(session, Desk()).welcome())
    assert "it may have stood later than this last line of the log" in text
