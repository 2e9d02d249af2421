"""What play brings up that no scenario has: injects of the moment, questions and answers."""

import pytest
from played import Played, an_inject, refusal
from worlds import both

from oefening import commands, events
from oefening.record import decode, encode
from oefening.source import Bilingual
from oefening.source.bilingual import LONGEST_TEXT

DECISION = {
    "id": "shelter",
    "question": both("Open a shelter?"),
    "cell": "rot",
    "options": [{"id": "open", "text": both("Open")}, {"id": "wait", "text": both("Wait")}],
}


# ── injects of the moment ────────────────────────────────────────────────────────────────────────


def test_an_inject_that_is_added_is_in_play_at_once() -> None:
    played = Played(injects=[an_inject("call")]).start()
    played.to(1)
    played.do(commands.AddInject(" The mayor calls ", "Now!", ("rot", "rot"), "mayor", "phone"))
    added = played.engine.state.script(played.header.scenario)[-1]
    assert (added.id, added.title.in_("nl"), added.title.in_("en")) == (
        "ad-hoc-1",
        "The mayor calls",
        "The mayor calls",
    )
    assert (added.to, added.from_) == (("rot",), "mayor")
    assert added.channel == Bilingual(nl="phone", en="phone")
    assert played.engine.state.injects["ad-hoc-1"].released_at == 3600


def test_an_inject_that_is_added_for_later_comes_due_then_and_waits_for_the_facilitator() -> None:
    played = Played().start()
    played.do(commands.AddInject("Later", due=7200))
    assert played.engine.state.injects["ad-hoc-1"].due == 7200
    played.to(3)
    assert played.at(events.InjectDue) == [2.0]
    played.do(commands.ReleaseInject("ad-hoc-1"))
    assert played.at(events.InjectReleased) == [3.0]


def test_everything_can_be_done_with_it_that_can_be_done_with_others() -> None:
    played = Played().start()
    for title in ("held", "moved", "left out"):
        played.do(commands.AddInject(title, due=3600))
    played.do(commands.HoldInject("ad-hoc-1", "no time"))
    played.do(commands.RetimeInject("ad-hoc-2", 7200))
    played.do(commands.SkipInject("ad-hoc-3"))
    played.do(commands.AddInject("now", "words", ("rot",)))
    played.do(commands.AcknowledgeInject("ad-hoc-4", "rot"))
    played.do(commands.CorrectInject("ad-hoc-4", "other words"))
    played.do(commands.RetractInject("ad-hoc-4"))
    played.to(3)
    assert played.at(events.InjectDue) == [2.0]
    injects = played.engine.state.injects
    assert [there.status for there in injects.values()] == ["held", "due", "skipped", "retracted"]
    assert injects["ad-hoc-4"].correction == "other words"


def test_it_is_never_called_like_something_of_the_scenario() -> None:
    played = Played(
        decisions=[DECISION | {"id": "ad-hoc-2"}], injects=[an_inject("ad-hoc-1")]
    ).start()
    played.do(commands.AddInject("one"))
    played.do(commands.AddInject("two"))
    assert list(played.engine.state.injects) == ["ad-hoc-1", "ad-hoc-3", "ad-hoc-4"]


def test_a_jump_treats_it_as_every_manual_inject() -> None:
    played = Played().start()
    played.do(commands.AddInject("on the way", due=3600))
    played.do(commands.JumpClock(7200, "stop"))
    played.to(2)
    assert played.engine.now == 3600
    assert played.happened(events.ClockStopped) == [events.ClockStopped("ad-hoc-1")]


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (commands.AddInject("  "), "an inject needs a title"),
        (commands.AddInject("call", to=("rto",)), "there is no cell 'rto'"),
        (commands.AddInject("call", due=1800), "D1 06:30 (T+00:30) has already passed"),
        (commands.AddInject("a" * (LONGEST_TEXT + 1)), "4001"),
        (commands.AddInject("call", channel="a" * (LONGEST_TEXT + 1)), "4001"),
    ],
)
def test_an_inject_that_cannot_be_is_refused(command: commands.Command, why: str) -> None:
    played = Played().start()
    played.to(1)
    assert why in refusal(played, command)


def test_it_can_be_added_between_startex_and_endex_only() -> None:
    played = Played()
    assert "has not begun" in refusal(played, commands.AddInject("call"))
    played.start()
    played.do(commands.EndExercise())
    assert "has ended" in refusal(played, commands.AddInject("call"))


def test_it_is_whole_in_the_log() -> None:
    played = Played().start()
    played.do(commands.AddInject("Titel [b]", 'Zegt "nu"', ("rot",), due=60))
    added = next(one for one in played.records if isinstance(one.body, events.InjectAdded))
    assert decode(encode(added, ""))[0] == added


# ── questions ────────────────────────────────────────────────────────────────────────────────────


def asked(played: Played, text: str = "How many litres are left?") -> int:
    """The number of a question that the ROT asks."""
    return played.do(commands.AskQuestion("rot", text))[-1].number


def test_a_question_is_open_until_it_is_answered() -> None:
    played = Played().start()
    number = asked(played)
    played.to(1)
    question = played.engine.state.questions[0]
    assert (question.number, question.cell, question.answered_at) == (number, "rot", None)
    played.do(commands.AnswerQuestion(number, "A day's worth", ("VR09.food", "VR09")))
    question = played.engine.state.questions[0]
    assert (question.asked_at, question.answered_at) == (0, 3600)
    assert (question.answer, question.looked_up) == ("A day's worth", ("VR09.food", "VR09"))


def test_questions_can_be_answered_in_any_order() -> None:
    played = Played().start()
    first, second = asked(played, "first?"), asked(played, "second?")
    played.do(commands.AnswerQuestion(second, "yes"))
    played.do(commands.AnswerQuestion(first, "no"))
    assert [one.answer for one in played.engine.state.questions] == ["no", "yes"]


def test_an_answer_can_be_corrected_and_the_question_was_answered_when_it_first_was() -> None:
    played = Played().start()
    number = asked(played)
    played.do(commands.AnswerQuestion(number, "yes", ("VR09",)))
    played.to(1)
    played.do(commands.AnswerQuestion(number, "no"))
    question = played.engine.state.questions[0]
    assert (question.answer, question.answered_at, question.looked_up) == ("no", 0, ())


def test_the_answer_that_stands_is_not_given_again() -> None:
    played = Played().start()
    number = asked(played)
    played.do(commands.AnswerQuestion(number, "yes"))
    assert refusal(played, commands.AnswerQuestion(number, "yes")) == (
        "question 'How many litres are left?' has already been answered so (D1 06:00)"
    )


def test_questions_and_answers_that_cannot_be_are_refused() -> None:
    played = Played().start()
    assert "no cell 'rto'" in refusal(played, commands.AskQuestion("rto", "What?"))
    assert "no cell ''" in refusal(played, commands.AskQuestion("", "What?"))
    assert "nothing in it" in refusal(played, commands.AskQuestion("rot", " "))
    assert "no question 1" in refusal(played, commands.AnswerQuestion(1, "yes"))
    number = asked(played)
    assert "nothing in it" in refusal(played, commands.AnswerQuestion(number, " "))
    wrong = commands.AnswerQuestion(number, "yes", ("VR09.powr",))
    assert "no capacity or place 'VR09.powr'" in refusal(played, wrong)


def test_questions_are_asked_between_startex_and_endex_only() -> None:
    played = Played()
    assert "has not begun" in refusal(played, commands.AskQuestion("rot", "What?"))
    played.start()
    number = asked(played)
    played.do(commands.EndExercise())
    assert "has ended" in refusal(played, commands.AskQuestion("rot", "What?"))
    assert "has ended" in refusal(played, commands.AnswerQuestion(number, "yes"))


# ── decisions whose inject was retracted ─────────────────────────────────────────────────────────


def decided(*asking: str) -> tuple[Played, int]:
    """An exercise in which `asking` put a decision, with the number of the decision taken."""
    played = Played(
        decisions=[DECISION], injects=[an_inject(name, decision="shelter") for name in asking]
    ).start()
    for name in asking:
        played.do(commands.ReleaseInject(name))
    return played, played.do(commands.RecordDecision("rot", decision="shelter", option="open"))[
        1
    ].number


def test_a_retracted_decision_that_nobody_puts_any_more_is_not_open_again() -> None:
    played, number = decided("ask")
    played.do(commands.RetractInject("ask"))
    played.do(commands.RetractDecision(number))
    assert played.engine.state.open_decisions == {}


def test_a_retracted_decision_that_another_inject_puts_is_open_again() -> None:
    played, number = decided("ask", "again")
    played.do(commands.RetractInject("ask"))
    played.do(commands.RetractDecision(number))
    assert played.engine.state.open_decisions == {"shelter": 0}
