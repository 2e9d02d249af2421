"""What has been decided, observed, and set going by it."""

from dataclasses import dataclass

from oefening.source import Words
from oefening.world.levers import LeverUse


@dataclass(frozen=True, slots=True)
class DecisionOpened:
    """A decision is before the players."""

    decision: str
    inject: str


@dataclass(frozen=True, slots=True)
class DecisionWithdrawn:
    """A decision is no longer before the players: the inject that put it was retracted."""

    decision: str
    inject: str


@dataclass(frozen=True, slots=True)
class DecisionRecorded:
    """Players decided. Its number is that of this record."""

    cell: str
    text: Words
    decision: str | None
    option: str | None
    levers: tuple[LeverUse, ...]
    reason: Words
    made_at: int


@dataclass(frozen=True, slots=True)
class DecisionRetracted:
    """A decision no longer holds; its effects have ended."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """A cell wants to know something. Its number is that of this record."""

    cell: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionAnswered:
    """A question has its answer."""

    number: int
    text: str
    looked_up: tuple[str, ...]
    """What was looked up in the model for it: addresses of nodes, ids of places."""


@dataclass(frozen=True, slots=True)
class NoteAdded:
    """An observation. Its number is that of this record."""

    text: str
    cell: str


@dataclass(frozen=True, slots=True)
class NoteRetracted:
    """An observation does not stand after all."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class ExpectationMet:
    """An expected action was seen."""

    expectation: str
    cell: str
    """Who did it; empty: the cell of which it was expected."""
    seen_at: int | None = None
    """Exercise second at which it was seen; None: when it was recorded."""


@dataclass(frozen=True, slots=True)
class ExpectationRetracted:
    """An expected action was not seen after all; it can be seen again."""

    expectation: str
    reason: str


@dataclass(frozen=True, slots=True)
class ModelChanged:
    """The facilitator worked on the model by hand."""

    effects: tuple[str, ...]
    """In the words of the effects' first keys: `level VR09.power`."""
    reason: str


@dataclass(frozen=True, slots=True)
class LeverPulled:
    """A lever is under way; its effects begin at `begins`."""

    use: LeverUse
    owner: str
    """What pulled it: `decision/12`, `inject/power-loss`."""
    begins: int
    ends: int | None = None
    """Exercise second at which what it brings about ends; None: when it is retracted."""
    people: int = 0
    """Persons it ties up."""
    money: int = 0
    """Euro, once."""
    stands: int | None = None
    """GRIP level of the regions concerned; None where the exercise does not speak of GRIP."""


@dataclass(frozen=True, slots=True)
class LeverTookEffect:
    """A lever's effects begin."""

    use: LeverUse
    owner: str


@dataclass(frozen=True, slots=True)
class LeverEnded:
    """What a lever brought about has had its time, and ends."""

    use: LeverUse
    owner: str
