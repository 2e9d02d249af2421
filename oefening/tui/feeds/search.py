"""Searching a log: the records whose line in the story or in the trace has all the words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from oefening.projections.trace import TraceLine
from oefening.text import Language
from oefening.tui.frames.frame import StoryLine


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that has the words, and which of them it is."""

    number: int
    """Of the record."""
    place: int
    """Counted from 1."""
    count: int
    wrapped: bool = False
    """Whether the search came to it round the end of the log, or round its beginning."""


class Search:
    """All that some words, however capitalised, are found in; the log is looked through once."""

    def __init__(
        self, words: str, trace: Sequence[TraceLine], story: Sequence[StoryLine], language: Language
    ) -> None:
        self.words = words
        self.language: Language = language
        self._sought = words.casefold().split()
        self._trace, self._story = trace, story
        self._numbers = [
            number for number in range(1, len(trace) + 1) if self.line(number) is not None
        ]

    def line(self, number: int) -> StoryLine | TraceLine | None:
        """What of record `number` has the words: a line of the story, or else that of the trace."""
        if not self._sought:
            return None
        return next((one for one in self._told(number) if self._has(one)), None)

    def _told(self, number: int) -> Iterator[StoryLine | TraceLine]:
        at = bisect_left(self._story, number, key=attrgetter("number"))
        while at < len(self._story) and self._story[at].number == number:
            yield self._story[at]
            at += 1
        yield self._trace[number - 1]

    def _has(self, told: StoryLine | TraceLine) -> bool:
        when = told.when if isinstance(told, TraceLine) else told.at
        folded = f"{when} {told.text}".casefold()
        return all(word in folded for word in self._sought)

    def from_(self, number: int, step: int) -> Hit | None:
        """The first hit behind record `number`, or with `step` -1 before it, going round the ends.

        None if the words are nowhere.
        """
        if not self._numbers:
            return None
        count = len(self._numbers)
        at = bisect_right(self._numbers, number) if step > 0 else self._before(number)
        return Hit(self._numbers[at % count], at % count + 1, count, wrapped=not 0 <= at < count)

    def _before(self, number: int) -> int:
        return bisect_left(self._numbers, number) - 1

    def at(self, number: int) -> Hit | None:
        """The hit that record `number` is, if it is one."""
        at = bisect_left(self._numbers, number)
        if at == len(self._numbers) or self._numbers[at] != number:
            return None
        return Hit(number, at + 1, len(self._numbers))
