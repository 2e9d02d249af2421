"""What the page of a what-if shows, as plain rows."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from oefening.text import Language, visible_lines
from oefening.text.columns import Table, laid_out
from oefening.tui.frames.otherwise import OtherwisePage, StoryRow
from oefening.tui.pages.rows import page_rows
from oefening.tui.widgets.draw import BLANK, Entry, Row, cut, line, paragraph, width_of

ABREAST = 100
"""Cells from which on there is room for both stories beside each other."""

GAP = 2
"""Cells between them."""

RECORDED, OTHERWISE, BOTH = "<", ">", "="
"""What stands before a line of either where they stand below each other; and of both."""


def otherwise_rows(page: OtherwisePage, width: int, language: Language) -> list[Entry]:
    """The whole page in `width` cells, of which two are kept for the cursor."""
    room = width - 2
    rows = page_rows(page, width, language)
    below: list[Row] = []
    for title, blocks in page.parts:
        below += [BLANK, cut(((line(title), "head"),), room)]
        for block in blocks:
            below += _block(block, room)
    if page.story:
        below += [BLANK, *_story(page, room)]
    if page.print_:
        below += [BLANK, *(row for one in page.print_ for row in paragraph(one, room, "dim"))]
    return [*rows, *(Entry(row) for row in below)]


def _block(block: Table | str, room: int) -> list[Row]:
    """A table, its heading fainter, or a sentence with a mark ahead of it."""
    if isinstance(block, str):
        return paragraph(block, room, first=" · ")
    lines = [visible_lines(one).replace("\n", " ") for one in laid_out([block], room)]
    return [cut(((one, "" if at else "dim"),), room) for at, one in enumerate(lines)]


def _story(page: OtherwisePage, room: int) -> list[Row]:
    title, recorded, otherwise = page.heads
    if room >= ABREAST:
        each = (room - GAP) // 2
        heads = _beside([((line(recorded), "head"),)], [((line(otherwise), "head"),)], each)
        rows = (row for one in page.story for row in _abreast(one, each, room))
        return [*paragraph(title, room, "head"), *heads, *rows]
    key = f"{RECORDED} {recorded}   {OTHERWISE} {otherwise}"
    rows = (row for one in page.story for row in _below_each_other(one, room))
    return [*paragraph(title, room, "head"), *paragraph(key, room, "dim"), *rows]


def _abreast(row: StoryRow, each: int, room: int) -> list[Row]:
    if row.same:
        return paragraph(row.same, room, "dim")
    return _beside(_told(row.when, row.recorded, each), _told(row.then, row.otherwise, each), each)


def _beside(left: Sequence[Row], right: Sequence[Row], each: int) -> list[Row]:
    return [
        (*one, (" " * (each + GAP - width_of(one)), ""), *other)
        for one, other in zip_longest(left, right, fillvalue=BLANK)
    ]


def _told(when: str, text: str, width: int) -> list[Row]:
    """A line behind its moment; of nothing, nothing."""
    return paragraph(line(text), width, first=f"{when} ") if text else []


def _below_each_other(row: StoryRow, room: int) -> Iterator[Row]:
    if row.same:
        yield from paragraph(row.same, room, "dim")
    elif (row.when, row.recorded) == (row.then, row.otherwise):
        yield from _told(f"{BOTH} {row.when}", row.recorded, room)
    else:
        yield from _told(f"{RECORDED} {row.when}", row.recorded, room)
        yield from _told(f"{OTHERWISE} {row.then}", row.otherwise, room)
