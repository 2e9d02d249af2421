"""Searching a log: the records whose line in the story or in the trace has all the words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

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
    wrapped: int = 0
    """1 where the search came to it round the end of the log, -1 round its beginning; else 0."""


class Sought:
    """Lines of a log to search, capitals apart; that is seen to once, some ahead of need."""

    def __init__(self, lines: Sequence[StoryLine] | Sequence[TraceLine]) -> None:
        """`lines` stand in the order of their records, and stay."""
        self.lines = lines
        self._folded: list[tuple[int, str]] = []

    def fold(self, count: int) -> int:
        """See to at most `count` further lines; return how many of these were not needed."""
        begin, end = len(self._folded), min(len(self._folded) + count, len(self.lines))
        for one in (self.lines[at] for at in range(begin, end)):
            self._folded.append((one.number, f"{_when(one)} {one.text}".casefold()))
        return begin + count - end

    def having(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Record and index of every line that has all of `words`, which are folded."""
        self.fold(len(self.lines))
        for at, (number, text) in enumerate(self._folded):
            if all(word in text for word in words):
                yield number, at


def _when(line: StoryLine | TraceLine) -> str:
    return line.when if isinstance(line, TraceLine) else line.at


class Search:
    """All that some words, however capitalised, are found in."""

    def __init__(
        self, words: str, trace: Sought, stories: Mapping[Language, Sought], language: Language
    ) -> None:
        """The story is searched in `language` alone; without words nothing is found."""
        self.words = words
        self._trace, self._stories = trace, stories
        self.language: Language = language
        folded = words.casefold().split()
        self._told = dict(reversed([*stories[language].having(folded)] if folded else []))
        """By record, the first line of the story that has the words."""
        self._traced = dict(trace.having(folded)) if folded else {}
        found = self._told.keys() | self._traced
        # What was asked for and what followed from it are one thing.
        self._numbers = sorted(
            number
            for number in found
            if not number or number + 1 not in found or not self._asks(number)
        )

    def _asks(self, number: int) -> bool:
        """Whether record `number` is a command, and the next one what followed from it."""
        asked, followed = self._trace.lines[number - 1], self._trace.lines[number]
        commands = [isinstance(one, TraceLine) and bool(one.who) for one in (asked, followed)]
        return commands == [True, False]

    def line(self, number: int, language: Language) -> StoryLine | TraceLine | None:
        """What of record `number` has the words, told in `language`; None if nothing of it does.

        That is a line of the story, or else that of the trace.
        """
        if number in self._told:
            return self._stories[language].lines[self._told[number]]
        return self._trace.lines[self._traced[number]] if number in self._traced else None

    def from_(self, number: int, step: int) -> Hit | None:
        """The first hit behind record `number`, or with `step` -1 before it, going round the ends.

        None if the words are nowhere.
        """
        if not self._numbers:
            return None
        count = len(self._numbers)
        at = bisect_right(self._numbers, number) if step > 0 else self._before(number)
        wrapped = 0 if 0 <= at < count else step
        return Hit(self._numbers[at % count], at % count + 1, count, wrapped)

    def _before(self, number: int) -> int:
        return bisect_left(self._numbers, number) - 1

    def at(self, number: int) -> Hit | None:
        """The hit that record `number` is, if it is one."""
        at = bisect_left(self._numbers, number)
        if at == len(self._numbers) or self._numbers[at] != number:
            return None
        return Hit(number, at + 1, len(self._numbers))
