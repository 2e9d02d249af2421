"""The story as it grows, put into words once for the language that is asked for."""

from bisect import bisect_right
from collections.abc import Iterable
from operator import attrgetter

from oefening.projections.story import Line
from oefening.text import Language
from oefening.tui.frames.frame import StoryLine


class Told:
    """Lines of a story; only those that are new are put into words."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._rendered: tuple[StoryLine, ...] = ()
        self._language: Language = "nl"

    def add(self, lines: Iterable[Line]) -> None:
        """Tell `lines` behind the others."""
        self.lines += lines

    def in_(self, language: Language, until: int | None = None) -> tuple[StoryLine, ...]:
        """The story in `language`, up to and including record `until` if that is given."""
        if language != self._language:
            self._rendered, self._language = (), language
        new = self.lines[len(self._rendered) :]
        if new:
            rendered = (
                StoryLine(line.number, line.when, line.phrase.render(language)) for line in new
            )
            self._rendered = (*self._rendered, *rendered)
        if until is None:
            return self._rendered
        return self._rendered[: bisect_right(self.lines, until, key=attrgetter("number"))]
