"""Where frames come from and commands go: the exercise as the screen sees it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from oefening.commands import Command, StartExercise
from oefening.errors import FileTrouble
from oefening.study.comparing.compared import Asked
from oefening.study.forecast.ahead import Past
from oefening.study.forecast.forecast import Forecast
from oefening.text import Language, Phrase
from oefening.tui.frames.choices import DecisionChoice, LeverChoice
from oefening.tui.frames.forecast import ForecastPage, Standing
from oefening.tui.frames.frame import Choice, Expected, Frame, View
from oefening.tui.frames.moves import Move
from oefening.tui.frames.noting import Noting
from oefening.tui.frames.page import Page
from oefening.tui.frames.wondering import Wondering


@dataclass(frozen=True, slots=True)
class QuestionChoice:
    """A question that may be answered, or answered otherwise."""

    number: int
    cell: str
    """The cell's name."""
    text: str
    answer: str = ""
    """The one given last; empty while the question is open."""


@dataclass(frozen=True, slots=True)
class PlannedInject:
    """An inject that comes due at a known second."""

    id: str
    due: int
    title: str


@dataclass(frozen=True, slots=True)
class MeasureChoice:
    """A measure that can be bought for a place."""

    id: str
    name: str
    told: str
    """Its price and range, what a unit is, and how many there are."""
    does: str
    costs: dict[int, int]
    """Euro for a unit in all years of the round together, by the year in which it is bought."""


@dataclass(frozen=True, slots=True)
class Round:
    """A preparation round that is open."""

    years: tuple[Choice, ...]
    """With what is left of each."""
    places: tuple[Choice, ...]
    measures: dict[str, tuple[MeasureChoice, ...]]
    """By place."""
    spendable: dict[str, tuple[str, ...]]
    """By place the ids of the years in which something more can be bought for it."""

    @property
    def unspent(self) -> bool:
        """Whether there is anything that could still be bought."""
        return any(self.spendable.values())


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What dialogs choose from at this moment, in one language."""

    cells: tuple[Choice, ...] = ()
    decisions: tuple[DecisionChoice, ...] = ()
    levers: tuple[LeverChoice, ...] = ()
    expectations: tuple[Expected, ...] = ()
    """Not yet seen; those of released injects first, by when their windows close."""
    foretold: tuple[str, ...] = ()
    """What the end will say of expected actions if ENDEX comes now."""
    played: tuple[Choice, ...] = ()
    """Injects in play, the last released first."""
    taken: tuple[Choice, ...] = ()
    """Decisions that stand, by the number of their record, the last first."""
    seen: tuple[Choice, ...] = ()
    """Expected actions that were marked as seen, the last first."""
    notes: tuple[Choice, ...] = ()
    """Those that stand, by the number of their record, the last first."""
    nodes: tuple[Choice, ...] = ()
    """By address; those in play first."""
    held: tuple[Choice, ...] = ()
    """Those of them that are frozen or held at a level by hand."""
    places: tuple[Choice, ...] = ()
    """By id; those in play first."""
    planned: tuple[PlannedInject, ...] = ()
    """Injects that are still to come due, soonest first."""
    questions: tuple[QuestionChoice, ...] = ()
    """Those that are open, the oldest first."""
    answered: tuple[QuestionChoice, ...] = ()
    """Those whose answer may be corrected, asked last first."""
    preparation: Round | None = None
    """Where money can still be spent ahead of STARTEX."""
    startex: tuple[Command, ...] = (StartExercise(),)
    """What STARTEX is given by."""
    ended: bool = False
    """Whether ENDEX has come: there is only to be written down what was before it."""


@dataclass(frozen=True, slots=True)
class Targets:
    """Where a jump may go, in exercise seconds."""

    now: int
    end: int
    """When the story is over."""
    next_due: int | None = None
    next_change: int | None = None
    next_phase: int | None = None


@dataclass(frozen=True, slots=True)
class Coming:
    """An inject that comes due on the way of a jump."""

    text: str
    """When, and its title."""
    automatic: bool = False
    """Whether it releases itself, so that nothing has to be chosen for it."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of commands that were sent together."""

    done: tuple[Command, ...] = ()
    """Those that were obeyed."""
    told: tuple[Phrase, ...] = ()
    """What each of those came to, as the story tells it."""
    refused: tuple[Phrase, ...] = ()
    """Why the others were not."""
    trouble: FileTrouble | None = None
    """Why those that were obeyed could not be kept, and `retry` keeps them; with nothing obeyed or
    refused, what came before could not be, and nothing was done."""


@dataclass(frozen=True, slots=True)
class Fork:
    """Where an exercise that is looked back at can be forked now."""

    second: int
    number: int
    """Of the last record that the fork will have too."""
    moment: str
    folder: str
    """Where it goes; unless somebody says so, one at which nothing stands yet."""
    last: Phrase | None = None
    """What was done last in the past that it has."""


class Feed(Protocol):
    """An exercise as it can be looked at: lived, looked back at, or staged."""

    def frame(self, view: View) -> Frame:
        """What `view` shows now."""
        ...

    def page(self, key: str, language: Language) -> Page | None:
        """The page of a place by its id, or of a node by its address; None if there is none."""
        ...

    def advance(self) -> bool:
        """Let it catch up with the room for one slice; return whether more is waiting.

        Raise `FileTrouble` when what happened could not be kept.
        """
        ...

    def past(self) -> Past:
        """What a forecast from this moment on begins with.

        Raise `OefeningError` where there can be none.
        """
        ...

    @property
    def mark(self) -> int:
        """Another number whenever a forecast made before is no longer of what now is."""
        ...

    @property
    def going(self) -> int:
        """Another number whenever the clock was set going."""
        ...

    @property
    def second(self) -> int:
        """The exercise second that it shows."""
        ...

    @property
    def places(self) -> Sequence[str]:
        """Places of which there are forecasts, those in play first."""
        ...

    def forecast(
        self,
        forecast: Forecast,
        *,
        place: str,
        language: Language,
        standing: Standing,
    ) -> ForecastPage:
        """The page of a forecast of `place`, as far as it has come."""
        ...

    def coverage(self, language: Language) -> tuple[str, ...]:
        """How far objectives have been played and what lies with each cell, line by line."""
        ...

    def moment(self, written: str, *, ahead: bool = False, onward: bool = False) -> int:
        """The exercise second that `D2 14:30`, `14:30`, `+45m` or `-20m` says.

        With `ahead`, `14:30` is the next that comes, else that of the same day; with it or with
        `onward`, `45m` is `+45m`. Raise `BadValue` for others.
        """
        ...

    def show(self, second: int) -> str:
        """`D2 14:30 (T+26:30)`."""
        ...


class PastFeed(Feed, Protocol):
    """An exercise that is looked back at."""

    @property
    def noting(self) -> Noting:
        """A reviewer at work on it."""
        ...

    @property
    def cells(self) -> Sequence[str]:
        """Ids of the cells of which there are pages of what they knew."""
        ...

    @property
    def wondering(self) -> Wondering:
        """Its decisions, and what would have come of others."""
        ...

    def seek(self, move: Move) -> None:
        """Go where `move` says; raise `Refused` where there is nothing of the kind."""
        ...

    def end(self) -> int:
        """The exercise second of the last record."""
        ...

    def others(self, language: Language) -> Sequence[Choice]:
        """Exercises of the same scenario beside this one, by folder, the one played last first."""
        ...

    def comparison(self, folders: Sequence[str], *, here: bool, leave: bool = False) -> Asked:
        """A comparison with those in `folders`, up to the moment that is looked at or whole.

        With `leave` those that cannot be compared with this one are left out.
        """
        ...

    @property
    def tables(self) -> str:
        """The folder in which its tables would stand beside the log."""
        ...

    def export(self, folder: str, language: Language) -> Sequence[str]:
        """Put its tables in `folder`, and return the names of their files.

        Raise `FileTrouble` where they cannot be written, or something else would be lost.
        """
        ...

    def fork_here(self) -> Fork:
        """What a fork from the moment that is looked at would be."""
        ...

    def fork(self, there: Fork) -> tuple[Phrase, ...]:
        """Make that fork, and say where it is and how to go on with it.

        Raise `OefeningError` or `BadValue` if it cannot be made.
        """
        ...


class PlayFeed(Feed, Protocol):
    """An exercise that is being played."""

    def greeting(self, language: Language) -> tuple[str, ...]:
        """What whoever takes over a resumed exercise has to know first; else nothing."""
        ...

    def unread(self) -> frozenset[str]:
        """Injects of a resumed exercise that nobody may have looked at; else none."""
        ...

    def catalogue(self, language: Language) -> Catalogue:
        """What dialogs choose from now."""
        ...

    def targets(self) -> Targets:
        """Where a jump may go."""
        ...

    def passes(self, to: int, language: Language) -> tuple[Coming, ...]:
        """The injects known to come due up to and including second `to`, in order."""
        ...

    def lookup(self, address: str, language: Language) -> str:
        """What the model says now of a node or a place, to be read out."""
        ...

    def send(self, command: Command) -> None:
        """Obey `command`; raise `Refused`, or `FileTrouble` when it could not be kept."""
        ...

    def send_all(self, commands: Sequence[Command]) -> Sent:
        """Obey each of `commands`, and keep them together; what they did is told as one act."""
        ...

    def follow_beside(self, hears: Callable[[Phrase], None]) -> None:
        """Tell `hears` what went wrong beside the log, with which the exercise goes on."""
        ...

    def unkept(self) -> tuple[Phrase, ...]:
        """What was asked for and obeyed, and is not on disk yet."""
        ...

    def retry(self) -> None:
        """Try again to keep what could not be kept; raise `FileTrouble` if it still cannot."""
        ...
