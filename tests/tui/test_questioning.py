"""Questions of cells on the screen: asked, looked up, answered, left open."""

from tui.pilots import played, press, screen_of, type_in, under_way

from oefening.commands import AnswerQuestion, AskQuestion
from oefening.errors import Refused
from oefening.text import phrase
from oefening.tui.dialogs.questioning import answer


async def test_q_writes_a_question_down_at_once_and_then_asks_for_the_answer() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "q", "1")
        await type_in(pilot, "How long?")
        assert feed.sent == [AskQuestion("rot", "How long?")]
        assert "Answer to Regional operational team: How long?" in screen_of(pilot)
        await type_in(pilot, "Until four")
    assert feed.sent[1] == AnswerQuestion(1, "Until four", ())


async def test_an_answer_that_is_left_empty_leaves_the_question_open() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "q", "1")
        await type_in(pilot, "How long?")
        await press(pilot, "enter")
        assert len(feed.sent) == 1
        await press(pilot, "q")
        assert "answer Regional operational team: How long?" in screen_of(pilot)
        await press(pilot, "enter")
        await type_in(pilot, "yes")
    assert feed.sent[1] == AnswerQuestion(1, "yes", ())


async def test_tab_puts_what_the_model_says_into_the_answer_to_be_edited() -> None:
    feed = under_way(questions=[(7, "question")])
    async with played(feed) as pilot:
        await press(pilot, "q", "enter")
        for key in "Now: ":
            await press(pilot, "space" if key == " " else key)
        await press(pilot, "tab", *"mob", "enter")
        assert "Now: VR09.mobile: 62%. power" in screen_of(pilot)
        await press(pilot, "tab", *"VR Utr", "enter")
        await type_in(pilot, " OK")
    said = "Now: VR09.mobile: 62%. power VR09: 62%. power OK"
    assert feed.sent[0] == AnswerQuestion(7, said, ("VR09.mobile", "VR09"))


async def test_escape_from_looking_up_goes_back_to_what_was_written() -> None:
    feed = under_way(questions=[(7, "question")])
    async with played(feed) as pilot:
        await press(pilot, "q", "enter", "y", "e", "tab", "p", "escape")
        await type_in(pilot, "s")
    assert feed.sent[0] == AnswerQuestion(7, "yes", ())


async def test_a_refused_answer_is_asked_again_with_what_was_looked_up() -> None:
    feed = under_way(questions=[(7, "question")])
    async with played(feed) as pilot:
        await press(pilot, "q", "enter", "tab", *"mob", "enter")
        feed.refusal = Refused(phrase("refused.empty"))
        await press(pilot, "enter")
        assert "there is nothing in it" in screen_of(pilot)
        feed.refusal = None
        await press(pilot, "enter")
    assert feed.sent[0] == AnswerQuestion(7, "VR09.mobile: 62%. power", ("VR09.mobile",))


async def test_an_open_question_is_answered_from_the_pane_of_what_is_open() -> None:
    feed = under_way(questions=[(7, "question")])
    async with played(feed) as pilot:
        await press(pilot, "5", "enter")
        await type_in(pilot, "yes")
    assert feed.sent[0] == AnswerQuestion(7, "yes", ())


async def test_tab_does_nothing_where_nothing_can_be_looked_up() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "n", "tab")
        await type_in(pilot, "note")
    assert len(feed.sent) == 1


async def test_open_questions_stand_first_with_digits_and_cells_below_them() -> None:
    feed = under_way(questions=[(7, "question"), (8, "question")])
    async with played(feed) as pilot:
        await press(pilot, "q", "2")
        await type_in(pilot, "yes")
        await press(pilot, "q", "2")
        await type_in(pilot, "How long?")
    assert feed.sent[0] == AnswerQuestion(8, "yes", ())
    assert feed.sent[1] == AskQuestion("rot", "How long?")


async def test_the_tab_counts_open_questions_and_marks_that_an_action_is_late() -> None:
    feed = under_way(questions=[(7, "question")])
    feed.statuses["mayor"] = "released"
    async with played(feed) as pilot:
        assert "5 Open 2?!" in screen_of(pilot)


def test_what_was_answered_meanwhile_is_not_asked_about() -> None:
    assert answer(7, under_way(), "en") is None
