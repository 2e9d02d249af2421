"""From words to rows of a pane: plain data, without a screen."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size

from oefening.text import visible_lines

Part = tuple[str, str]
"""Text, and the name of the style it is drawn in (empty: plain)."""

Row = tuple[Part, ...]

BLANK: Row = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a list, with what it stands for; several rows may stand for the same."""

    row: Row
    key: str = ""
    """Empty: a heading, which cannot be chosen."""


def line(text: str) -> str:
    """`text` on one line."""
    return " ".join(visible_lines(text).split())


def fit(text: str, width: int) -> str:
    """`text` in exactly `width` cells, cut with an ellipsis or filled with spaces."""
    text = line(text)
    if width <= 0:
        return ""
    if cell_len(text) > width:
        return set_cell_size(text, width - 1) + "…"
    return set_cell_size(text, width)


def cut(row: Row, width: int) -> Row:
    """As much of `row` as there is room for in `width` cells, with an ellipsis where it breaks."""
    kept: list[Part] = []
    for text, style in row:
        left = width - width_of(tuple(kept))
        if cell_len(text) > left:
            return (*kept, (fit(text, left), style))
        kept.append((text, style))
    return tuple(kept)


def wrap(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` cells, broken at spaces where it can be."""
    return [
        wrapped
        for piece in visible_lines(text).split("\n")
        for wrapped in _wrap(piece, max(2, width))
    ]


def _wrap(text: str, width: int) -> Iterator[str]:
    # Word by word, since what was measured is remembered: lines hardly ever come back, words do.
    current, taken = "", 0
    for word in text.split():
        cells = cell_len(word)
        if current and taken + 1 + cells <= width:
            current, taken = f"{current} {word}", taken + 1 + cells
            continue
        if current:
            yield current
        while cells > width:
            head = set_cell_size(word, width).rstrip()
            head = head if word.startswith(head) and head else word[: max(1, width // 2)]
            yield head
            word = word[len(head) :]  # noqa: PLW2901 - what is left of it
            cells = cell_len(word)
        current, taken = word, cells
    yield current


def paragraph(text: str, width: int, style: str = "", first: str = "") -> list[Row]:
    """`text` wrapped to `width`, behind `first` in its first line, and as far in in the others."""
    lead = cell_len(first)
    lines = wrap(text, width - lead)
    return [
        ((" " * lead if number else first, "dim"), (wrapped, style))
        for number, wrapped in enumerate(lines)
    ]


def within(text: str, width: int, lines: int, style: str = "") -> list[Row]:
    """`text` wrapped to `width` in at most so many lines, with an ellipsis where it is cut."""
    told = wrap(text, width) if lines > 0 else []
    if len(told) > lines > 0:
        *whole, last = told[:lines]
        told = [*whole, f"{wrap(last, width - 2)[0]} …"]
    return [((one, style),) for one in told]


def plain(row: Row) -> str:
    """What `row` says."""
    return "".join(text for text, _ in row)


def width_of(row: Row) -> int:
    """How many cells `row` takes."""
    return sum(cell_len(text) for text, _ in row)
