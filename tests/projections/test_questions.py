from shown import Playing

from oefening import commands
from oefening.projections.questions import answered_questions, open_questions


def ask(playing: Playing, text: str) -> int:
    playing.do(commands.AskQuestion("rot", text))
    return playing.records[-1].number


def test_open_questions_stand_oldest_first_and_answered_ones_with_their_latency(
    playing: Playing,
) -> None:
    first, second, third = (ask(playing, text) for text in ("one?", "two?", "three?"))
    playing.until(1)
    playing.do(commands.AnswerQuestion(second, "yes"))
    assert [one.number for one in open_questions(playing.state)] == [first, third]
    (answered,) = answered_questions(playing.state)
    assert (answered.question.number, answered.latency) == (second, 3_600)
