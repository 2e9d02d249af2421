"""What a page shows, as plain rows: frames in, rows out."""

from rich.cells import cell_len

from oefening.text import Language, say
from oefening.tui.frames.page import Line, Page, Section
from oefening.tui.pages.curves import curves
from oefening.tui.panes.level_rows import FORMS, in_full, level_text
from oefening.tui.widgets.draw import BLANK, Entry, Part, Row, cut, fit, paragraph, width_of

LEVEL, LEFT = FORMS[0].width + 1, 8
"""Cells of the columns for the level and for the hours left."""

INDENT = 3
"""Cells by which a note stands in that has no room beside its line, and so stands below it."""

WHOLE = "-1"
"""What the row stands for that stands for the whole page: the one before the first link."""

NARROW = 16
"""Cells of a column below which names are not broken in it: what they have stands behind them."""


def page_rows(page: Page, width: int, language: Language) -> list[Entry]:
    """The whole page in `width` cells, of which two are kept for the cursor.

    A row that leads somewhere stands for the index of that among the page's links.
    """
    room = width - 2
    first = WHOLE if page.whole else ""
    told = enumerate(page.told)
    rows = [Entry(row, "" if at else first) for at, one in told for row in paragraph(one, room)]
    if page.curves:
        rows += [Entry(row) for row in (BLANK, *curves(page.curves, room))]
    number = 0
    for section in page.sections:
        rows += [Entry(BLANK), Entry(_heading(section, room, language))]
        for line in section.lines:
            rows += [Entry(row, str(number) if line.link else "") for row in _line(line, room)]
            number += bool(line.link)
    return rows


def title(page: Page, language: Language) -> str:
    """What the page is about, with its level."""
    return page.title if page.cell is None else f"{page.title}: {in_full(page.cell, language)}"


def _name(room: int) -> int:
    """Cells of the names of nodes."""
    return max(12, min(max(52, room * 2 // 5), (room - LEVEL - LEFT) * 3 // 5))


def _heading(section: Section, room: int, language: Language) -> Row:
    """The name of a section, its level, and what stands in the last column."""
    lefts = any(line.left for line in section.lines)
    if section.cell is None and not lefts:  # nothing stands beside it
        return ((fit(section.heading, room), "head"),)
    level: Part = ("", "") if section.cell is None else level_text(section.cell)
    left = say(language, "levels.buffer") if lefts else ""
    return cut(
        (
            (fit(section.heading, _name(room) + LEVEL - len(level[0]) - 1), "head"),
            (" ", ""),
            level,
            (left.rjust(LEFT), "head"),
        ),
        room,
    )


def _line(line: Line, room: int) -> list[Row]:
    """A line in columns, or, where it has no level, as a paragraph with its note behind it."""
    style = "strong" if line.mark else ""
    if line.cell is None and not line.value:
        first = " " * min(1 + 2 * line.depth, max(1, room // 2))
        told = f"{line.text} · {line.note}" if line.note else line.text
        return paragraph(told, room, style, first=first)
    level = (line.value, "") if line.cell is None else level_text(line.cell)
    if line.cell is not None and not line.note and len(line.text) > _name(room) + LEVEL + LEFT:
        *above, last = paragraph(line.text, room - LEVEL - 1, first=" ")
        return [*above, (*last, ("  ", ""), level)]  # a sentence, which a level never splits
    # What the level leaves of its column is the name's.
    name = _name(room) + LEVEL - cell_len(level[0]) - 2
    if line.value and not line.left and name < min(NARROW, cell_len(line.text)):
        told = " · ".join(part for part in (f"{line.text}: {line.value}", line.note) if part)
        return paragraph(told, room, style, first=" ")
    *above, last = paragraph(line.text, max(1, name) + 1, style, first=" ")
    return [*above, *_columns(last, name, line, level, room)]


def _columns(named: Row, name: int, line: Line, level: Part, room: int) -> list[Row]:
    """The last row of a name with all that stands beside it, and its note below if it must."""
    beside = room - _name(room) - LEVEL - LEFT - 2
    fits = cell_len(line.note) <= beside
    row = cut(
        (
            *named,
            (" " * (max(1, name) + 2 - width_of(named)), ""),
            level,
            ((line.left or "").rjust(LEFT), ""),
            ("  ", ""),
            (line.note if fits else "", "dim"),
        ),
        room,
    )
    return [row, *([] if fits else paragraph(line.note, room, "dim", first=" " * INDENT))]
