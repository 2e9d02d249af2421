"""Where an exercise stands when it is taken up again."""

from dataclasses import dataclass

from oefening.record import Record
from oefening.state.parts import QuestionState
from oefening.text import Phrase


@dataclass(frozen=True, slots=True)
class Resumed:
    """What whoever takes over has to know first."""

    at: int
    """Exercise second."""
    ended: bool
    broke_off: bool
    """Whether the clock ran at the last record: then it may have shown more before the end."""
    acts: tuple[Record, ...]
    """What the last three commands of people led to, oldest first."""
    unread: tuple[str, ...]
    """Injects that released themselves since then, which nobody may have looked at."""
    due: tuple[tuple[str, int], ...]
    """The next three injects due, those that are due already among them, with their seconds."""
    open_decisions: tuple[tuple[str, int], ...]
    """Decisions before the players, with since when, oldest first."""
    questions: tuple[QuestionState, ...]
    """Of cells that have no answer, oldest first."""
    notice: Phrase | None
    """What was wrong with the log and has been mended."""
