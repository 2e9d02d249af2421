"""An exercise that is looked back at, and what could have been otherwise in it."""

from typing import Protocol

from oefening.study.whatif.beside import Come
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.reading import Reading
from oefening.study.whatif.whatif import WhatIf
from oefening.study.whatif.windows import Window
from oefening.text import Language
from oefening.tui.frames.choices import DecisionChoice, LeverChoice
from oefening.tui.frames.otherwise import DecidedChoice, OtherwisePage, Standing


class Wondering(Protocol):
    """An exercise that is looked back at, and of which a decision can be otherwise."""

    def decisions(self, language: Language) -> tuple[DecidedChoice, ...]:
        """Those that were recorded, in order."""
        ...

    def decided_in(self, number: int) -> int | None:
        """The record of the decision that record `number` tells of; None: of none."""
        ...

    def decided_on(self, decision: str) -> int | None:
        """The record in which a decision of the scenario was taken last; None: in none."""
        ...

    def never(self, language: Language) -> tuple[DecisionChoice, ...]:
        """Decisions that are before the players at the moment looked at, and nobody took."""
        ...

    def levers(self, language: Language) -> tuple[LeverChoice, ...]:
        """Those of the world."""
        ...

    def moment(self, written: str, decided: DecidedChoice) -> int:
        """The second that is `written`, as seen when something was decided.

        Raise `BadValue` for what is none.
        """
        ...

    @property
    def second(self) -> int:
        """The moment that is looked at."""
        ...

    @property
    def end(self) -> int:
        """The second of the last record."""
        ...

    def show(self, second: int) -> str:
        """`D2 14:30 (T+26:30)`."""
        ...

    def check(self) -> None:
        """Raise `OefeningError` where it is known at once that nothing can be told."""
        ...

    def reading(self) -> Reading:
        """The log that is to be read again."""
        ...

    def page(
        self,
        logged: Logged | None,
        change: Change,
        come: Come | None,
        standing: Standing,
        language: Language,
    ) -> OtherwisePage:
        """The page of what comes of `change`, as far as it was computed."""
        ...

    def each(
        self, logged: Logged, whatifs: tuple[WhatIf, ...], standing: Standing, language: Language
    ) -> OtherwisePage:
        """The page of which decisions mattered, of those that were weighed by now."""
        ...

    def windows(
        self,
        logged: Logged,
        change: Change,
        found: tuple[Window, ...] | None,
        standing: Standing,
        language: Language,
    ) -> OtherwisePage:
        """The page of until when a decision could be taken, once that was found."""
        ...
