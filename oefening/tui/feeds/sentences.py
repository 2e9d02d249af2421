"""What each record of a log says, in a sentence; made when it is asked for."""

from collections.abc import Sequence
from typing import overload

from oefening import commands, events
from oefening.projections.names import Names
from oefening.projections.words import words
from oefening.record import Record
from oefening.scenario.conditions import LOST
from oefening.text import Language, Phrase, phrase


class Sentences(Sequence[str]):
    """A sentence for each record; that of record n stands at n - 1."""

    def __init__(self, records: Sequence[Record], names: Names, language: Language) -> None:
        """`names` have learned from all `records`."""
        self._records = records
        self._names = names
        self._language: Language = language

    def __len__(self) -> int:
        return len(self._records)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        if isinstance(at, slice):
            return [self[one] for one in range(len(self))[at]]
        told = self._told(self._records[at])
        return "" if told is None else told.render(self._language)

    def _told(self, record: Record) -> Phrase | None:
        """Of a command, what followed from it: no command is recorded that nothing follows from."""
        if isinstance(record.body, commands.EndExercise):  # it closes injects before all is over
            return phrase("tui.replay.asked", what=phrase("story.ended"))
        if record.command and record.number < len(self._records):
            followed = self._told(self._records[record.number])
            return None if followed is None else phrase("tui.replay.asked", what=followed)
        match record.body:
            case events.WorldSettled() as settled:
                levels = len({*settled.levels, *settled.classes})
                stocks = len(settled.stocks) + len(settled.tiers)
                return phrase("tui.replay.settled", levels=levels, stocks=stocks)
            case events.ConditionTurned(part=part, holds=holds):
                inject = self._names.inject(part.partition(".")[0])
                turn = "lost" if part.endswith(f".{LOST}") else "on" if holds else "off"
                return phrase(f"tui.replay.turned-{turn}", inject=inject)
            case events.InjectScheduled(inject=id, due=due):
                inject, when = self._names.inject(id), self._names.moment(due)
                return phrase("tui.replay.scheduled", inject=inject, when=when)
            case body:
                return None if record.command else words(body, self._names)
