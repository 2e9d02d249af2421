"""What is typed reaches the log without what a terminal would obey."""

from pathlib import Path

from exercises import rich_header

from oefening import commands, events
from oefening.session import Session

NASTY = "a\x1b[31mb\udc80"
SHOWN = "a\N{REPLACEMENT CHARACTER}[31mb\N{REPLACEMENT CHARACTER}"


def test_an_added_inject_and_a_question_are_cleaned(tmp_path: Path) -> None:
    with Session.create(tmp_path / "x", rich_header()) as session:
        session.send(commands.StartExercise())
        session.send(commands.AddInject(NASTY, f"{NASTY}\n{NASTY}", ("rot",), NASTY, NASTY))
        number = session.send(commands.AskQuestion("rot", NASTY))[-1].number
        session.send(commands.AnswerQuestion(number, NASTY, ("VR01.power",)))
        added = session.state.added[0]
        assert (added.title.in_("nl"), added.from_) == (SHOWN, SHOWN)
        assert added.channel is not None
        assert added.channel.in_("nl") == SHOWN
        assert added.body is not None
        assert added.body.in_("en") == f"{SHOWN}\n{SHOWN}"
        assert session.state.questions[0].text == session.state.questions[0].answer == SHOWN
    with Session.resume(tmp_path / "x") as again:
        assert again.state.added == (added,)
        kinds = [type(record.body) for record in again.records]
        assert kinds.count(events.QuestionAnswered) == 1
