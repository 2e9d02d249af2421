"""Questions of cells: those that are open, and those answered with how long that took."""

from dataclasses import dataclass

from oefening.state import QuestionState, State


@dataclass(frozen=True, slots=True)
class AnsweredQuestion:
    """A question with its answer."""

    question: QuestionState
    latency: int
    """Exercise seconds from the question to the answer."""


def open_questions(state: State) -> tuple[QuestionState, ...]:
    """Questions that have no answer yet, the oldest first."""
    return tuple(question for question in state.questions if question.answered_at is None)


def answered_questions(state: State) -> tuple[AnsweredQuestion, ...]:
    """Questions that have an answer, in the order in which they were asked."""
    return tuple(
        AnsweredQuestion(question, question.answered_at - question.asked_at)
        for question in state.questions
        if question.answered_at is not None
    )
