"""What a seat asks of the exercise: imperative, frozen, and recorded only when it was allowed."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from oefening.source import Words
from oefening.world.effects import Effect
from oefening.world.levers import LeverUse

Passing = Literal["stop", "release", "leave"]
"""What a jump does with manual injects that come due inside it: stop at the first, release all at
their times, or leave them overdue."""


@dataclass(frozen=True, slots=True)
class StartExercise:
    """STARTEX: the clock runs from second 0."""


@dataclass(frozen=True, slots=True)
class PauseClock:
    """Stop the clock."""


@dataclass(frozen=True, slots=True)
class ResumeClock:
    """Let the clock run again."""


@dataclass(frozen=True, slots=True)
class SetSpeed:
    """Exercise seconds per second of the room, 1 to 3 600."""

    speed: int


@dataclass(frozen=True, slots=True)
class JumpClock:
    """Go to the exercise second `to` at once."""

    to: int
    passing: Passing = "stop"


@dataclass(frozen=True, slots=True)
class AnchorClock:
    """Tie the exercise clock anew to the room's, after sleep or overload."""

    reason: Literal["sleep", "overload", "resume"]


@dataclass(frozen=True, slots=True)
class ReleaseInject:
    """Put an inject into play."""

    inject: str


@dataclass(frozen=True, slots=True)
class HoldInject:
    """Keep an inject back until it is released or skipped."""

    inject: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SkipInject:
    """Leave an inject out."""

    inject: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RetimeInject:
    """Move an inject that is not yet released to the exercise second `due`."""

    inject: str
    due: int


@dataclass(frozen=True, slots=True)
class AcknowledgeInject:
    """A cell has taken note of an inject."""

    inject: str
    cell: str = ""


@dataclass(frozen=True, slots=True)
class CorrectInject:
    """Change the words of a released inject; effects stay."""

    inject: str
    text: str


@dataclass(frozen=True, slots=True)
class RetractInject:
    """End an inject's effects from now on."""

    inject: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AddInject:
    """Put an inject into the exercise that its scenario does not have."""

    title: str
    body: str = ""
    to: tuple[str, ...] = ()
    """Cells."""
    from_: str = ""
    """A cell, or whoever outside the room the message comes from."""
    channel: str = ""
    due: int | None = None
    """Exercise second at which it comes due; None: it is released at once."""


@dataclass(frozen=True, slots=True)
class RecordDecision:
    """What players decided; with an option or levers it has consequences."""

    cell: str
    text: Words = ""
    decision: str | None = None
    option: str | None = None
    levers: tuple[LeverUse, ...] = ()
    reason: Words = ""
    made_at: int | None = None
    """Exercise second at which the players decided; None: now."""


@dataclass(frozen=True, slots=True)
class RetractDecision:
    """End a decision's effects from now on; `number` is that of its record."""

    number: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AskQuestion:
    """A cell wants to know something of whom the facilitator plays."""

    cell: str
    text: str


@dataclass(frozen=True, slots=True)
class AnswerQuestion:
    """The answer to a question; `number` is that of its record."""

    number: int
    text: str
    looked_up: tuple[str, ...] = ()
    """What was looked up in the model for it: addresses of nodes, ids of places."""


@dataclass(frozen=True, slots=True)
class AddNote:
    """An observation in free text."""

    text: str
    cell: str = ""

    @staticmethod
    def typed(text: str, cells: Collection[str]) -> "AddNote":
        """What was typed: `@rot` in it, however capitalised, says which of `cells` it is about.

        Ahead of all else that is no part of what it says.
        """
        for found in re.finditer(r"@([a-z0-9-]+)", text, re.IGNORECASE):
            cell = found[1].lower()
            if cell in cells:
                said = text if found.start() else text[found.end() :].lstrip(" :,")
                return AddNote(said or text, cell)
        return AddNote(text)


@dataclass(frozen=True, slots=True)
class RetractNote:
    """A note does not stand after all; `number` is that of its record."""

    number: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SeeExpectation:
    """An expected action has been seen."""

    expectation: str
    cell: str = ""
    """Who did it; empty: the cell of which it was expected."""
    seen_at: int | None = None
    """Exercise second at which it was seen; None: now."""


@dataclass(frozen=True, slots=True)
class RetractExpectation:
    """An expected action was not seen after all."""

    expectation: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Intervene:
    """Work on the model by hand: an artificiality, told as such."""

    effects: tuple[Effect, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BuyMeasure:
    """Spend money of a year, before STARTEX, on units of a measure for a place."""

    year: int
    measure: str
    place: str
    units: int = 1


@dataclass(frozen=True, slots=True)
class ReturnMeasure:
    """Take back units that were bought in a year, with the money."""

    year: int
    measure: str
    place: str
    units: int = 1


@dataclass(frozen=True, slots=True)
class EndExercise:
    """ENDEX: an act of the facilitator, never inferred."""


Command = (
    StartExercise
    | PauseClock
    | ResumeClock
    | SetSpeed
    | JumpClock
    | AnchorClock
    | ReleaseInject
    | HoldInject
    | SkipInject
    | RetimeInject
    | AcknowledgeInject
    | CorrectInject
    | RetractInject
    | AddInject
    | RecordDecision
    | RetractDecision
    | AskQuestion
    | AnswerQuestion
    | AddNote
    | RetractNote
    | SeeExpectation
    | RetractExpectation
    | Intervene
    | BuyMeasure
    | ReturnMeasure
    | EndExercise
)
