"""What a replay knows of its decisions: what could have been otherwise, and what comes of that."""

from collections.abc import Callable, Sequence

from oefening.clock import Calendar
from oefening.commands import RecordDecision, RetractDecision
from oefening.events import DecisionRecorded
from oefening.journal import Journal
from oefening.projections.names import Names
from oefening.record import Record
from oefening.study.whatif.beside import Come
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.reading import Reading
from oefening.study.whatif.whatif import WhatIf
from oefening.study.whatif.windows import Window
from oefening.text import Language, phrase
from oefening.tui.feeds.offers import catalogue
from oefening.tui.frames.choices import DecisionChoice, LeverChoice
from oefening.tui.frames.frame import Choice
from oefening.tui.frames.otherwise import DecidedChoice, OtherwisePage, Standing
from oefening.tui.scenes.look import Look
from oefening.tui.scenes.otherwise_page import OtherwiseScene
from oefening.tui.scenes.weighing_page import WeighingScene


class JournalWondering:
    """The decisions of a journal."""

    def __init__(
        self,
        journal: Journal,
        names: Names,
        commands: Sequence[Record],
        look: Callable[[Language], Look],
    ) -> None:
        """`names` have learned all of it, `commands` are those of it; `look` sees the moment."""
        self._journal = journal
        self._calendar: Calendar = journal.header.calendar
        self._names = names
        self._commands = commands
        self._look = look

    def decisions(self, language: Language) -> tuple[DecidedChoice, ...]:
        """Those that were recorded, in order."""
        return tuple(
            self._decided(ordinal, number, language)
            for ordinal, number in enumerate(self._numbers(), 1)
        )

    def _numbers(self) -> list[int]:
        """Of the records of all decisions: each is what its command led to."""
        return [one.number + 1 for one in self._commands if isinstance(one.body, RecordDecision)]

    def _decided(self, ordinal: int, number: int, language: Language) -> DecidedChoice:
        decided, at = self._names.decided(number), self._journal.records[number - 1].at
        assert decided is not None, "the names have learned all of the log"
        retracted = any(
            isinstance(one.body, RetractDecision) and one.body.number == number
            for one in self._commands
        )
        text = phrase(
            "tui.otherwise.retracted" if retracted else "tui.otherwise.decided",
            ordinal=ordinal,
            when=self._names.moment(at),
            answer=self._names.answer(decided),
        )
        return DecidedChoice(number, at, text.render(language), self._others(decided, language))

    def _others(self, decided: DecisionRecorded, language: Language) -> tuple[Choice, ...]:
        """The options that were not taken."""
        asked = (
            one for one in self._journal.header.scenario.decisions if one.id == decided.decision
        )
        return tuple(
            Choice(option.id, option.text.in_(language))
            for decision in asked
            for option in decision.options
            if option.id != decided.option
        )

    def decided_in(self, number: int) -> int | None:
        """The record of the decision that record `number` tells of, or asks for, or retracts."""
        if not 0 < number <= len(self._journal.records):
            return None
        match self._journal.records[number - 1].body:
            case DecisionRecorded():
                return number
            case RecordDecision():
                return number + 1
            case RetractDecision(number=decided):
                return decided
            case _:
                return None

    def decided_on(self, decision: str) -> int | None:
        """The record in which a decision of the scenario was taken last; None: in none."""
        found = [
            one.number + 1
            for one in self._commands
            if isinstance(one.body, RecordDecision) and one.body.decision == decision
        ]
        return found[-1] if found else None

    def never(self, language: Language) -> tuple[DecisionChoice, ...]:
        """Decisions that are before the players at the moment looked at, and nobody took."""
        there = catalogue(self._look(language)).decisions
        return tuple(one for one in there if one.open and self.decided_on(one.id) is None)

    def levers(self, language: Language) -> tuple[LeverChoice, ...]:
        """Those of the world."""
        return catalogue(self._look(language)).levers

    def moment(self, written: str, decided: DecidedChoice) -> int:
        """The second that is `written`, as seen when something was decided."""
        return self._calendar.moment(written, decided.second)

    @property
    def second(self) -> int:
        """The moment that is looked at."""
        return self._look("en").now

    @property
    def end(self) -> int:
        """The second of the last record."""
        records = self._journal.records
        return records[-1].at if records else 0

    def show(self, second: int) -> str:
        """`D2 14:30 (T+26:30)`."""
        return self._calendar.show(second)

    def check(self) -> None:
        """Raise `OefeningError` where it is known at once that nothing can be told."""
        Logged.check(self._journal.header)

    def reading(self) -> Reading:
        """The log that is to be read again."""
        return Reading(self._journal.path.parent, len(self._journal.records))

    def page(
        self,
        logged: Logged | None,
        change: Change,
        come: Come | None,
        standing: Standing,
        language: Language,
    ) -> OtherwisePage:
        """The page of what comes of `change`, as far as it was computed."""
        scene = OtherwiseScene(self._journal.header, self._names, language)
        chosen = (one for one in self.decisions(language) if one.number == change.number)
        about = "" if logged is not None else next((one.text for one in chosen), "")
        return scene.page(logged, change, come, standing, about)

    def each(
        self, logged: Logged, whatifs: tuple[WhatIf, ...], standing: Standing, language: Language
    ) -> OtherwisePage:
        """The page of which decisions mattered, of those that were weighed by now."""
        scene = WeighingScene(self._journal.header, self._names, language)
        return scene.each(logged, whatifs, standing)

    def windows(
        self,
        logged: Logged,
        change: Change,
        found: tuple[Window, ...] | None,
        standing: Standing,
        language: Language,
    ) -> OtherwisePage:
        """The page of until when a decision could be taken, once that was found."""
        scene = WeighingScene(self._journal.header, self._names, language)
        return scene.windows(logged, change, found, standing)
