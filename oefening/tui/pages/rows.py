"""What a page shows, as plain rows: frames in, rows out."""

from rich.cells import cell_len

from oefening.text import Language, say
from oefening.tui.frames.page import Line, Page, Section
from oefening.tui.pages.curves import curves
from oefening.tui.panes.level_rows import FORMS, in_full, level_text
from oefening.tui.widgets.draw import BLANK, Entry, Part, Row, cut, fit, paragraph

LEVEL, LEFT = FORMS[0].width + 1, 8
"""Cells of the columns for the level and for the hours left."""

INDENT = 3
"""Cells by which a note stands in that has no room beside its line, and so stands below it."""


def page_rows(page: Page, width: int, language: Language) -> list[Entry]:
    """The whole page in `width` cells, of which two are kept for the cursor.

    A row that leads somewhere stands for the index of that among the page's links.
    """
    room = width - 2
    rows = [Entry(row) for told in page.told for row in paragraph(told, room)]
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
    if line.cell is None and not line.value:
        first = " " * min(1 + 2 * line.depth, max(1, room // 2))
        told = f"{line.text} · {line.note}" if line.note else line.text
        return paragraph(told, room, "strong" if line.mark else "", first=first)
    if line.cell is not None and not line.note and len(line.text) > _name(room) + LEVEL + LEFT:
        rows = paragraph(line.text, room - LEVEL - 1, first=" ")
        level = level_text(line.cell)
        return [(*rows[0], ("  ", ""), level), *rows[1:]]
    text, style = (line.value, "") if line.cell is None else level_text(line.cell)
    beside = room - _name(room) - LEVEL - LEFT - 2
    fits = cell_len(line.note) <= beside
    row = cut(
        (
            (" ", ""),
            # What the level leaves of its column is the name's.
            (
                fit(line.text, max(1, _name(room) + LEVEL - len(text) - 2)),
                "strong" if line.mark else "",
            ),
            (" ", ""),
            (text, style),
            ((line.left or "").rjust(LEFT), ""),
            ("  ", ""),
            (line.note if fits else "", "dim"),
        ),
        room,
    )
    return [row, *([] if fits else paragraph(line.note, room, "dim", first=" " * INDENT))]
