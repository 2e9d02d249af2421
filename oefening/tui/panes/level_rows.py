"""What the pane of levels shows, as plain rows: tables in, rows out.

A column is as wide as the window lets it be: with percent signs and trends where there is room,
with two digits and a glyph where there is not. The brackets of the chosen cell stand in the gaps
between columns.
"""

from dataclasses import dataclass
from string import ascii_uppercase

from oefening.projections.names import whole_percent
from oefening.text import Language, say
from oefening.tui.frames.bands import DRAWN, MARKS, band
from oefening.tui.frames.level_table import LevelCell, LevelRow, LevelTable
from oefening.tui.widgets.draw import BLANK, Part, Row, fit, line, within
from oefening.world.nodes import WHOLE

BUFFER = 7
"""Cells of the column that says when the first buffer is empty."""


@dataclass(frozen=True, slots=True)
class Form:
    """How much of a level is written."""

    width: int
    """Cells of a level, without the gap behind it."""
    name: int = 0
    """Cells that the name of its row must have left."""
    sign: bool = True
    """Whether the percent sign is written."""
    trend: bool = True


ENOUGH = 4
"""Places that should stand side by side, even if less is written of each."""

FORMS = (Form(6, 13), Form(4, 11, sign=False), Form(3, 6, sign=False, trend=False))
"""From the roomiest to the narrowest."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the columns of a table stand."""

    form: Form
    name: int
    """Cells of the names of rows."""
    first: int
    """Index of the first column that is shown."""
    count: int
    """How many are."""
    buffer: bool

    def columns(self) -> range:
        """Indexes of the columns that are shown."""
        return range(self.first, self.first + self.count)


def layout(table: LevelTable, width: int, chosen: int) -> Layout:
    """The layout in `width` cells in which the column with index `chosen` can be seen.

    The seven always stand side by side; of the places as many as there is room for.
    """
    total = len(table.columns)
    if table.view.what == "requirements":
        for form in FORMS:
            for extra in (BUFFER, 0):
                name = width - total * (form.width + 1) - 1 - extra
                if name >= form.name:
                    return Layout(form, min(name, 30), 0, total, bool(extra))
    longest = max((len(row.name) for row in table.rows), default=0) + 1
    for form in FORMS:
        name = min(longest, max(form.name, width // 3))
        for extra in (BUFFER, 0):
            count = (width - name - 1 - extra) // (form.width + 1)
            if count >= min(total, ENOUGH):
                count = min(count, total)
                first = min(max(0, chosen - count // 2), total - count)
                name = min(longest, width - count * (form.width + 1) - 1 - extra)
                return Layout(form, name, first, count, bool(extra))
    form = FORMS[-1]
    count = max(1, (width - 7) // (form.width + 1))
    first = min(max(0, chosen - count // 2), max(0, total - count))
    return Layout(form, max(1, width - 1 - count * (form.width + 1)), first, count, buffer=False)


def heading(table: LevelTable, shown: Layout, language: Language) -> Row:
    """The names of the columns; an arrow at either end says that there are more."""
    key = "levels.place" if table.view.what == "requirements" else "levels.capacity"
    before = "<" if shown.first else " "
    after = ">" if shown.first + shown.count < len(table.columns) else " "
    parts: list[Part] = [(fit(say(language, key), shown.name) + before, "head")]
    for at in shown.columns():
        code = _shortened(line(table.columns[at].code), shown.form.width)
        parts.append((code.rjust(shown.form.width) + " ", "head"))
    if shown.count and after != " ":
        text, style = parts[-1]
        parts[-1] = (text[:-1] + after, style)
    if shown.buffer:
        parts.append((say(language, "levels.buffer").rjust(BUFFER), "head"))
    return tuple(parts)


def _shortened(code: str, width: int) -> str:
    """As much of `code` as there is room for; of `VR09` rather the number."""
    if len(code) <= width:
        return code
    digits = code.lstrip(ascii_uppercase)
    if digits.isdecimal() and len(digits) <= width:
        return digits
    return code[:width]


def level_row(row: LevelRow, shown: Layout, chosen: int | None = None) -> Row:
    """A row of the table; the column with index `chosen` stands in brackets."""
    parts: list[Part] = [(fit(row.name, shown.name), "")]
    for at in shown.columns():
        gap = "[" if at == chosen else "]" if at - 1 == chosen and at > shown.first else " "
        parts.append((gap, "strong" if gap != " " else ""))
        parts += _cell(row.cells[at], shown.form)
    last = shown.first + shown.count - 1
    parts.append(("]" if last == chosen else " ", "strong" if last == chosen else ""))
    if shown.buffer:
        parts.append(((row.left or "—").rjust(BUFFER), "" if row.left else "dim"))
    return tuple(parts)


def _cell(cell: LevelCell | None, form: Form) -> list[Part]:
    """A level at the right of its column, drawn as what it is worth."""
    if cell is None:
        return [("—".rjust(form.width), "dim")]
    text, style = level_text(cell, form)
    return [(" " * (form.width - len(text)), ""), (text, style)]


def level_text(cell: LevelCell, form: Form = FORMS[0]) -> Part:
    """`62%▼↘`, or as much of it as `form` has room for, and its style."""
    glyph, style = band(cell.level)
    if not form.sign and cell.level == WHOLE:
        glyph = ""
    sign = "%" if form.sign else ""
    still = cell.level == WHOLE and cell.trend == "stays"
    trend = " " if still else MARKS[cell.trend]
    return f"{whole_percent(cell.level)}{sign}{glyph}{trend if form.trend else ''}", style


def in_full(cell: LevelCell, language: Language) -> str:
    """`62% ▼ because of power · ↘ falling`; of what is whole and stays so only the level."""
    glyph = band(cell.level)[0]
    parts = [f"{whole_percent(cell.level)}%", "" if glyph == DRAWN[0][0] else glyph, line(cell.why)]
    level = " ".join(part for part in parts if part)
    if cell.level == WHOLE and cell.trend == "stays":
        return level
    return f"{level} · {MARKS[cell.trend]} {say(language, f'levels.trend.{cell.trend}')}"


def detail(
    table: LevelTable, at: tuple[int, int], width: int, lines: int, language: Language
) -> list[Row]:
    """What the cell in row and column `at` says in full, and what is empty first in its row."""
    chosen, named = table.rows[at[0]], table.columns[at[1]]
    cell = chosen.cells[at[1]]
    by_place = table.view.what == "requirements"
    place, what = (chosen.name, named.name) if by_place else (named.name, chosen.name)
    level = "—" if cell is None else in_full(cell, language)
    told = say(language, "levels.cell", place=line(place), what=line(what), level=level)
    rows = within(told, width, lines, "strong")
    if chosen.buffer:
        rows += within(chosen.buffer, width, lines - len(rows), "dim")
    return [*rows, *[BLANK] * (lines - len(rows))]
