"""The story as it grows; a line is put into words when it is first read, once in a language."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import overload

from oefening.projections.story import Line
from oefening.text import Language
from oefening.tui.frames.frame import StoryLine


class StoryInWords:
    """Lines of a story, and what has been read of them."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.standing = array("l")
        """Indexes of the lines that the one behind them does not take the place of."""
        self._read: dict[Language, dict[int, StoryLine]] = {"nl": {}, "en": {}}

    def add(self, lines: Iterable[Line]) -> None:
        """Tell `lines` behind the others; some take the place of the one just before."""
        for line in lines:
            if self.lines and line.replaces(self.lines[-1]):
                self.standing.pop()
            self.standing.append(len(self.lines))
            self.lines.append(line)

    def in_(self, language: Language, until: int | None = None) -> Sequence[StoryLine]:
        """The story in `language`, up to and including record `until` if that is given.

        It stays as it is when more is told; to hand it out costs the same however long it is.
        """
        upto = len(self.lines)
        if until is not None:
            upto = bisect_right(self.lines, until, key=attrgetter("number"))
        # Of those before the last, which it is that stand was known when the last was told.
        return _Reading(self, language, upto, bisect_left(self.standing, upto - 1) + (upto > 0))

    def whole(self, language: Language) -> Sequence[StoryLine]:
        """Every line of the story, those too of which another took the place."""
        return _Reading(self, language, len(self.lines), len(self.lines))

    def read(self, at: int, language: Language) -> StoryLine:
        """The line with index `at` in words."""
        read = self._read[language]
        if at not in read:
            line = self.lines[at]
            read[at] = StoryLine(line.number, line.when, line.phrase.render(language))
        return read[at]


@dataclass(frozen=True, slots=True, eq=False)
class _Reading(Sequence[StoryLine]):
    """What stands of the first so many lines of what is told."""

    told: StoryInWords
    language: Language
    upto: int
    """How many had been told."""
    length: int
    """How many of those are shown: all, or as many as stand."""

    def __eq__(self, other: object) -> bool:
        """Whether `other` has the same lines; of the same story that is known without reading."""
        if isinstance(other, _Reading) and other.told is self.told:
            mine = (self.language, self.upto, self.length)
            return mine == (other.language, other.upto, other.length)
        return isinstance(other, Sequence) and list(other) == list(self)

    __hash__ = None  # type: ignore[assignment]  # as of a list

    def __len__(self) -> int:
        return self.length

    @overload
    def __getitem__(self, at: int) -> StoryLine: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[StoryLine]: ...
    def __getitem__(self, at: int | slice) -> StoryLine | Sequence[StoryLine]:
        found = range(self.length)[at]
        if isinstance(found, int):
            return self.told.read(self._index(found), self.language)
        return [self.told.read(self._index(one), self.language) for one in found]

    def _index(self, at: int) -> int:
        """Which line of the story it is: the last told is always among them."""
        if self.length == self.upto:
            return at
        return self.upto - 1 if at == self.length - 1 else self.told.standing[at]
