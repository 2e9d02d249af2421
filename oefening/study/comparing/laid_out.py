"""A comparison in lines: numbers side by side, sentences below each other."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from oefening.study.comparing.comparison import Comparison
from oefening.study.comparing.values import Part, Row
from oefening.text import Language, Phrase, columns_of, phrase, visible

MOST = 4
"""Exercises that stand side by side; more stand in several blocks."""
LEAST = 12
"""Columns of a cell, with what sets it apart from that before it."""
WIDEST = 20
"""Columns of a cell where there is room."""
LABEL = 30
"""Columns of a label, at least; one that is longer begins above its cells."""
INDENT = 2


class Block(NamedTuple):
    """Lines under a title."""

    title: str
    lines: tuple[str, ...]


def laid_out(comparison: Comparison, language: Language, width: int) -> Iterator[Block]:
    """The exercises, what to know first, and each part; no line is wider than `width` columns.

    But for a word that is.
    """
    lay = _Lay(comparison, language, width)
    yield Block(lay.title(phrase("compare.exercises")), tuple(lay.exercises()))
    yield Block(lay.title(phrase("compare.assumptions")), tuple(lay.assumptions()))
    for part in comparison.parts:
        yield Block(lay.title(part.title), tuple(lay.part(part)))


class _Lay:
    def __init__(self, comparison: Comparison, language: Language, width: int) -> None:
        self._comparison = comparison
        self._language = language
        self._width = width
        count = len(comparison.teams)
        self._side = min(count, max(1, min(MOST, (width - LABEL) // LEAST)))
        """How many stand side by side."""
        self._cell = max(LEAST, min(WIDEST, (width - LABEL) // self._side))
        self._label = max(LEAST, width - self._side * self._cell)

    def words(self, told: Phrase) -> str:
        """On one line, with a mark for whatever a terminal may obey."""
        return visible(" ".join(told.render(self._language).split()))

    def title(self, told: Phrase) -> str:
        return self.words(told).upper()

    def _said(self, told: Phrase, indent: int = 0, hang: int = 0) -> list[str]:
        return self._wrapped(self.words(told), indent, hang)

    def _wrapped(self, text: str, indent: int = 0, hang: int = 0, width: int = 0) -> list[str]:
        return broken(text, width or self._width, " " * indent, " " * (indent + hang))

    def exercises(self) -> Iterator[str]:
        """Each with its number, by which it stands above its column."""
        for at, team in enumerate(self._comparison.teams, 1):
            ends = "endex" if team.ended else "no-endex"
            told = (
                team.title,
                *([phrase("compare.exercise.played", day=team.played)] if team.played else ()),
                phrase("compare.exercise.seed", seed=str(team.seed)),
                phrase(f"compare.exercise.{ends}", until=team.when),
                phrase("compare.exercise.fingerprint", fingerprint=team.fingerprint[:SHORT]),
            )
            parts = (f"{at}. {visible(team.name)}", *map(self.words, told))
            yield from self._wrapped(" · ".join(parts), 0, INDENT)

    def assumptions(self) -> Iterator[str]:
        for one in self._comparison.assumptions:
            yield from self._wrapped(f"- {self.words(one)}", 0, INDENT)

    def part(self, part: Part) -> Iterator[str]:
        """What there is to read it by, then its rows."""
        for remark in part.remarks:
            yield from self._said(remark)
        count = len(self._comparison.teams)
        numbers = [row for row in part.rows if not row.whole and not row.minor]
        if numbers:
            for first in range(0, count, self._side):
                yield self._heads(range(first, min(first + self._side, count)))
                for row in numbers:
                    yield from self._row(row, first)
        for row in part.rows:
            if row.whole:
                yield from self._whole(row)

    def _heads(self, which: Sequence[int]) -> str:
        heads = [f"{at + 1}. {self._comparison.teams[at].name}" for at in which]
        return f"{'':{self._label}}" + "".join(map(self._right, heads))

    def _right(self, text: str) -> str:
        """`text` at the end of a cell, without so much of it that it fits."""
        room = self._cell - 1
        if columns_of(text) > room:
            while columns_of(text) > room - 1:
                text = text[:-1]
            text = f"{text.rstrip()}…"
        return f"{'':{self._cell - columns_of(text)}}{text}"

    def _row(self, row: Row, first: int) -> Iterator[str]:
        """A line of cells; of a label too long for it the last part stands there."""
        indent = INDENT * row.depth
        lines = self._wrapped(self.words(row.label), indent, INDENT, self._label - 1) or [""]
        *above, last = lines
        if columns_of(last) > self._label:
            above, last = lines, ""
        yield from above
        cells = row.cells[first : first + self._side]
        told = [self._right("–" if one is None else self.words(one.told)) for one in cells]
        yield f"{last}{'':{self._label - columns_of(last)}}{''.join(told)}".rstrip()

    def _whole(self, row: Row) -> Iterator[str]:
        """What is asked, and below it what each came to; who came to the same stand together."""
        yield from self._said(row.label, 0, INDENT)
        told: dict[str, list[int]] = {}
        for at, cell in enumerate(row.cells, 1):
            if cell is not None:
                told.setdefault(self.words(cell.told), []).append(at)
        for text, which in told.items():
            yield from self._wrapped(f"{', '.join(map(str, which))}. {text}", INDENT, 3)


def broken(text: str, width: int, first: str = "", others: str = "") -> list[str]:
    """`text` in lines of at most `width` columns, unless a word is wider.

    The first line begins with `first`, the `others` with that.
    """
    lines, line, empty = list[str](), first, True
    for word in text.split():
        if not empty and columns_of(line) + 1 + columns_of(word) > width:
            lines.append(line)
            line, empty = others, True
        line, empty = f"{line}{'' if empty else ' '}{word}", False
    return lines if empty else [*lines, line]


SHORT = 12
"""Letters of a fingerprint by which an exercise is known again."""
