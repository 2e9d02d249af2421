"""Searching a log: the records whose line in the story or in the trace has all the words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

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


class Sought:
    """Lines of a log to search, capitals apart; that is seen to once, when first they are."""

    def __init__(self, lines: Sequence[StoryLine] | Sequence[TraceLine]) -> None:
        """`lines` stand in the order of their records, and stay."""
        self.lines = lines

    @cached_property
    def _folded(self) -> tuple[tuple[int, str], ...]:
        return tuple((one.number, f"{_when(one)} {one.text}".casefold()) for one in self.lines)

    def having(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Record and index of every line that has all of `words`, which are folded."""
        for at, (number, text) in enumerate(self._folded):
            if all(word in text for word in words):
                yield number, at


def _when(line: StoryLine | TraceLine) -> str:
    return line.when if isinstance(line, TraceLine) else line.at


class Search:
    """All that some words, however capitalised, are found in."""

    def __init__(self, words: str, trace: Sought, story: Sought, language: Language) -> None:
        """`story` is in `language`; without words nothing is found."""
        self.words = words
        self.language: Language = language
        folded = words.casefold().split()
        self._found: dict[int, tuple[Sought, int]] = {}
        """By record, what of it has the words: a line of the story, or else that of the trace."""
        for sought in (story, trace) if folded else ():
            for number, at in sought.having(folded):
                self._found.setdefault(number, (sought, at))
        self._numbers = sorted(self._found)

    def line(self, number: int) -> StoryLine | TraceLine | None:
        """What of record `number` has the words; None if nothing of it does."""
        if number not in self._found:
            return None
        sought, at = self._found[number]
        return sought.lines[at]

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
