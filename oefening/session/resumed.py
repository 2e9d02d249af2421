"""Where an exercise stands when it is taken up again."""

from dataclasses import dataclass

from oefening.journal import Journal
from oefening.record import Record, Seat
from oefening.state import QuestionState, State
from oefening.text import Phrase

PROGRAM = Seat("exercise-control", "program")
"""Who asks for what the program does by itself: pausing, and tying the clocks together anew."""

FEW = 3


@dataclass(frozen=True, slots=True)
class Resumed:
    """What whoever takes over has to know first."""

    at: int
    """Exercise second."""
    ended: bool
    broke_off: bool
    """Whether the clock ran at the last record: then it may have shown more before the end."""
    acts: tuple[Record, ...]
    """The last three commands of people, oldest first."""
    due: tuple[tuple[str, int], ...]
    """The next three injects due, those that are due already among them, with their seconds."""
    open_decisions: tuple[tuple[str, int], ...]
    """Decisions before the players, with since when, oldest first."""
    questions: tuple[QuestionState, ...]
    """Of cells that have no answer, oldest first."""
    notice: Phrase | None
    """What was wrong with the log and has been mended."""


def whereabouts(journal: Journal, state: State, now: int, *, broke_off: bool) -> Resumed:
    """The exercise of `journal`, which is in `state` at second `now`.

    It `broke_off` where its clock ran at the last record.
    """
    acts = [record for record in journal.records if record.seat not in (None, PROGRAM)]
    due = [
        (inject, at.due)
        for inject, at in state.injects.items()
        if at.status in ("waiting", "due") and at.due is not None
    ]
    return Resumed(
        at=now,
        ended=state.ended,
        broke_off=broke_off,
        acts=tuple(acts[-FEW:]),
        due=tuple(sorted(due, key=lambda entry: entry[1])[:FEW]),
        open_decisions=tuple(sorted(state.open_decisions.items(), key=lambda entry: entry[1])),
        questions=tuple(one for one in state.questions if one.answered_at is None),
        notice=journal.notice,
    )
