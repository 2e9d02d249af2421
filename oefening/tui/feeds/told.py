"""The story as it grows; a line is put into words when it is first read, once in a language."""

from bisect import bisect_right
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
        self._read: dict[Language, dict[int, StoryLine]] = {"nl": {}, "en": {}}

    def add(self, lines: Iterable[Line]) -> None:
        """Tell `lines` behind the others."""
        self.lines += lines

    def in_(self, language: Language, until: int | None = None) -> Sequence[StoryLine]:
        """The story in `language`, up to and including record `until` if that is given.

        It stays so long when more is told; to hand it out costs the same however long it is.
        """
        if until is None:
            return _Reading(self, language, len(self.lines))
        upto = bisect_right(self.lines, until, key=attrgetter("number"))
        return _Reading(self, language, upto)

    def read(self, at: int, language: Language) -> StoryLine:
        """The line with index `at` in words."""
        read = self._read[language]
        if at not in read:
            line = self.lines[at]
            read[at] = StoryLine(line.number, line.when, line.phrase.render(language))
        return read[at]


@dataclass(frozen=True, slots=True, eq=False)
class _Reading(Sequence[StoryLine]):
    """The first so many lines of what is told."""

    told: StoryInWords
    language: Language
    length: int

    def __eq__(self, other: object) -> bool:
        """Whether `other` has the same lines; of the same story that is known without reading."""
        if isinstance(other, _Reading) and other.told is self.told:
            return (other.language, other.length) == (self.language, self.length)
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
            return self.told.read(found, self.language)
        return [self.told.read(one, self.language) for one in found]
