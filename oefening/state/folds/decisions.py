"""How what happens to decisions, questions, notes and expectations changes the state."""

from dataclasses import replace

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.model import State
from oefening.state.parts import IN_PLAY, DecisionTaken, NoteState, QuestionState


def _opened(state: State, record: Record, event: events.DecisionOpened) -> None:
    first = state.put_at.setdefault(event.decision, record.at)
    state.open_decisions.setdefault(event.decision, first)


def _withdrawn(state: State, _: Record, event: events.DecisionWithdrawn) -> None:
    state.open_decisions.pop(event.decision, None)
    state.put_at.pop(event.decision, None)


def _decided(state: State, record: Record, event: events.DecisionRecorded) -> None:
    state.taken = (
        *state.taken,
        DecisionTaken(
            number=record.number,
            cell=event.cell,
            text=event.text,
            decision=event.decision,
            option=event.option,
            levers=event.levers,
            reason=event.reason,
            made_at=event.made_at,
            recorded_at=record.at,
            put_at=state.put_at.get(event.decision or ""),
        ),
    )
    if event.decision is not None:
        state.open_decisions.pop(event.decision, None)


def _undecided(state: State, _: Record, event: events.DecisionRetracted) -> None:
    state.taken = tuple(
        replace(taken, retracted=True) if taken.number == event.number else taken
        for taken in state.taken
    )
    for taken in state.taken:
        if (
            taken.number == event.number
            and taken.decision in state.put_at
            and _is_put(state, taken.decision)
        ):
            state.open_decisions[taken.decision] = state.put_at[taken.decision]


def _is_put(state: State, decision: str) -> bool:
    """Whether an inject in play puts the decision before the players."""
    return any(
        put == decision and state.injects[inject].status in IN_PLAY
        for inject, put in state.puts.items()
    )


def _asked(state: State, record: Record, event: events.QuestionAsked) -> None:
    question = QuestionState(record.number, event.cell, event.text, record.at)
    state.questions = (*state.questions, question)


def _answered(state: State, record: Record, event: events.QuestionAnswered) -> None:
    """The answer given last stands; the question was no longer open from the first on."""
    state.questions = tuple(
        replace(
            question,
            answer=event.text,
            answered_at=record.at if question.answered_at is None else question.answered_at,
            looked_up=event.looked_up,
        )
        if question.number == event.number
        else question
        for question in state.questions
    )


def _noted(state: State, record: Record, event: events.NoteAdded) -> None:
    state.notes[record.number] = NoteState(record.at, event.cell, event.text)


def _unnoted(state: State, _: Record, event: events.NoteRetracted) -> None:
    state.notes.pop(event.number, None)


def _met(state: State, record: Record, event: events.ExpectationMet) -> None:
    if event.expectation in state.met:
        return
    if state.ended and event.seen_at is None:
        state.met_after |= {event.expectation}
    state.met[event.expectation] = record.at if event.seen_at is None else event.seen_at
    if event.cell:
        state.met_by[event.expectation] = event.cell


def _unmet(state: State, _: Record, event: events.ExpectationRetracted) -> None:
    state.met.pop(event.expectation, None)
    state.met_by.pop(event.expectation, None)
    state.met_after -= {event.expectation}


FOLDS: Folds = {
    events.DecisionOpened: _opened,
    events.DecisionWithdrawn: _withdrawn,
    events.DecisionRecorded: _decided,
    events.DecisionRetracted: _undecided,
    events.QuestionAsked: _asked,
    events.QuestionAnswered: _answered,
    events.NoteAdded: _noted,
    events.NoteRetracted: _unnoted,
    events.ExpectationMet: _met,
    events.ExpectationRetracted: _unmet,
}
