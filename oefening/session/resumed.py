"""Seeing where an exercise stands when it is taken up again."""

from collections.abc import Iterator, Sequence
from itertools import islice

from oefening import commands, events
from oefening.journal import Journal
from oefening.record import PROGRAM, Header, Record
from oefening.state import Resumed, State, outcome

FEW = 3

TIMING = (
    commands.StartExercise,
    commands.PauseClock,
    commands.ResumeClock,
    commands.SetSpeed,
    commands.JumpClock,
)
"""Commands that only say what the clock does: who gives one may have looked at nothing else."""


def whereabouts(journal: Journal, state: State, now: int, *, broke_off: bool) -> Resumed:
    """The exercise of `journal`, which is in `state` at second `now`.

    It `broke_off` where its clock ran at the last record.
    """
    records = journal.records
    asked = [record.number for record in records if record.seat not in (None, PROGRAM)]
    led_to = (outcome(islice(records, number, None)) for number in asked[-FEW:])
    return Resumed(
        at=now,
        ended=state.ended,
        broke_off=broke_off,
        acts=tuple(record for record in led_to if record is not None),
        unread=_unread(records, state),
        due=tuple(sorted(_due(journal.header, state), key=lambda entry: entry[1])[:FEW]),
        open_decisions=tuple(sorted(state.open_decisions.items(), key=lambda entry: entry[1])),
        questions=tuple(one for one in state.questions if one.answered_at is None),
        notice=journal.notice,
    )


def _due(header: Header, state: State) -> Iterator[tuple[str, int]]:
    """What is to come, with when that is; ahead of STARTEX as it is planned."""
    for inject in state.script(header.scenario):
        at = state.injects[inject.id]
        planned = inject.planned(header.calendar) if at.due is None else at.due
        if at.status in ("waiting", "due") and planned is not None:
            yield inject.id, planned


def _unread(records: Sequence[Record], state: State) -> tuple[str, ...]:
    """What released itself and nobody may have looked at, oldest first.

    What a cell acknowledged was looked at, and what came before a person did more than move the
    clock: while that runs at once, while it stands once it is let go again, as then one may have
    done the first of several things.
    """
    found: list[str] = []
    running = jumping = acted = False
    for record in records:
        match record.body:
            case events.InjectReleased(inject=inject, by="scenario" | "jump"):
                found.append(inject)
            case events.ClockPaused() | events.ClockStopped():
                running = False
            case events.ClockArrived():
                jumping = False
            case events.ExerciseStarted() | events.ClockResumed():
                running = True
            case events.ClockJumped():
                jumping = True
            case body:
                acted |= record.seat not in (None, PROGRAM) and not isinstance(body, TIMING)
        if acted and (running or jumping):
            found, acted = [], False
    return tuple(one for one in found if state.injects[one].status == "released")
