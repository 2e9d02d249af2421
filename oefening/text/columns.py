"""Tables of words laid out in columns, in as much room as there is."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from textwrap import wrap
from typing import NamedTuple

from oefening.text.characters import columns_of

ROOM = 76
"""Columns that a row takes at most where there is no reason for fewer."""

LEAST = 12
"""Columns that the first cell of a row has at least."""

GAP = "  "


class Table(NamedTuple):
    """Rows of as many cells each, the first as its heading."""

    rows: tuple[tuple[str, ...], ...]
    left: int = 1
    """Columns that say what a row is; their cells begin alike, those of all others end alike."""


Block = Table | str
"""A table, or a sentence."""


def laid_out(blocks: Iterable[Block], room: int = ROOM) -> list[str]:
    """The lines of all of them, no wider than `room`; see `aligned`."""
    return [
        line
        for block in blocks
        for line in (wrap(block, room) if isinstance(block, str) else aligned(block, room))
    ]


def aligned(table: Table, room: int = ROOM) -> list[str]:
    """The table in columns as wide as what is in them, no row wider than `room`.

    The first cell of a row has what the others leave, and goes on below; the lines below a row
    whose own first cell is empty are used for that. Where there is no room for all columns they
    stand in several tables below each other, an empty line between them, each with those on the
    left.
    """
    lines: list[str] = []
    for part in _parts(table, room):
        lines += [*([""] if lines else []), *_lines(part, table.left, room)]
    return lines


def _parts(table: Table, room: int) -> list[Sequence[tuple[str, ...]]]:
    """Its rows, or their columns divided evenly over as few tables as have room."""
    left, columns = table.left, len(table.rows[0]) - table.left
    parts: list[Sequence[tuple[str, ...]]] = [table.rows]
    for count in range(2, columns + 1):
        if all(_fits(part, room) for part in parts):
            break
        ends = [left + columns * part // count for part in range(count + 1)]
        parts = [list(_cut(table, begin, end)) for begin, end in pairwise(ends)]
    return parts


def _cut(table: Table, begin: int, end: int) -> Iterator[tuple[str, ...]]:
    """The rows with no other columns than these and those on the left; none of nothing."""
    for row in table.rows:
        cells = row[begin:end]
        if row[0] or any(cells):
            yield (*row[: table.left], *cells)


def _fits(rows: Sequence[Sequence[str]], room: int) -> bool:
    widths = _widths(rows)
    return min(widths[0], LEAST) + _rest(widths) <= room


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    return [max(map(columns_of, column)) for column in zip(*rows, strict=True)]


def _rest(widths: Sequence[int]) -> int:
    """What all but the first column take."""
    return sum(widths[1:]) + len(GAP) * (len(widths) - 1)


def _lines(rows: Sequence[Sequence[str]], left: int, room: int) -> list[str]:
    widths = _widths(rows)
    widths[0] = min(widths[0], max(room - _rest(widths), LEAST))
    told, name = list[str](), list[str]()
    for row in rows:
        if row[0]:
            told += name
            name = _wrapped(row[0], widths[0])
        cells = [name.pop(0) if name else "", *row[1:]]
        padded = (
            cell + " " * (width - columns_of(cell))
            if at < left
            else " " * (width - columns_of(cell)) + cell
            for at, (cell, width) in enumerate(zip(cells, widths, strict=True))
        )
        told.append(GAP.join(padded).rstrip())
    return [*told, *name]


def _wrapped(name: str, room: int) -> list[str]:
    """`name` in as many lines as it takes, those after the first a little further in."""
    return wrap(name, room, subsequent_indent=" ") or [""]
