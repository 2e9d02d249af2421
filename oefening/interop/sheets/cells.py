"""One sheet of a workbook, told by its XML: rows, cells, what is hidden and what is merged."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from oefening.interop.archives import Archive
from oefening.interop.markup import count_in, tell
from oefening.interop.refusals import LAST_ROW, MOST_COLUMNS, MOST_MERGES, damaged, too_much
from oefening.interop.sheets.budget import Budget
from oefening.interop.sheets.formats import read_iso, read_number
from oefening.interop.sheets.model import Cell, Merge, Row, Sheet, Value, address_of
from oefening.interop.sheets.spoken import tidied, unescaped
from oefening.interop.sheets.strings import Collected
from oefening.interop.sheets.styles import PLAIN, Style
from oefening.text import Phrase, phrase

_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_EMPTY = re.compile(rb'<(?:c|row) r="[A-Z0-9]+"(?: [a-zA-Z0-9:]+="[^"<>]*")*/>')
"""Cells and rows that only have a style, of which some sheets have a million: left out unread."""
_YES = {"1", "true"}


@dataclass(frozen=True, slots=True)
class Shared:
    """What all sheets of a workbook draw on."""

    strings: Sequence[str]
    styles: Sequence[Style]
    since_1904: bool
    budget: Budget


@dataclass(slots=True)
class _Told:
    """What has been told of a cell."""

    row: int
    column: int
    type: str
    style: Style
    formula: str | None = None
    written: str = ""
    inline: str = ""


@dataclass(slots=True)
class _Rows:
    """The rows of a sheet while they are read."""

    cells: dict[int, dict[int, Cell]] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)


def read_sheet(
    archive: Archive,
    entry: str,
    title: tuple[str, bool],
    shared: Shared,
    comments: Mapping[str, str],
) -> Sheet:
    """The sheet in the XML of `entry`; `title` is its name and whether it is hidden.

    Raise `InputError` where it is damaged, or has more than is read.
    """
    reading = _Reading(archive.name, entry, title[0], shared)
    tell(
        archive,
        entry,
        begins=reading.begins,
        ends=reading.ends,
        says=reading.says,
        without=_EMPTY,
    )
    return reading.sheet(hidden=title[1], comments=comments)


class _Reading:
    def __init__(self, name: str, entry: str, title: str, shared: Shared) -> None:
        self._name = name
        self._entry = entry
        self._title = title
        self._shared = shared
        self._rows = _Rows()
        self._row = 0
        self._column = 0
        self._cell: _Told | None = None
        self._saying = ""
        self._collected = Collected(name)
        self._hidden_columns: list[range] = []
        self._merges: list[Merge] = []

    def begins(self, tag: str, given: Mapping[str, str]) -> None:
        if tag == "c":
            self._begin_cell(given)
        elif tag in {"v", "f", "t"}:
            self._saying = tag
            if tag == "f" and self._cell is not None:
                self._cell.formula = ""
        elif tag == "row":
            self._begin_row(given)
        elif tag == "rPh":
            self._collected.begins(tag)
        elif tag == "col" and given.get("hidden") in _YES:
            first, last = count_in(given.get("min", "")), count_in(given.get("max", ""))
            self._hidden_columns.append(range(first or 1, (last or 0) + 1))
        elif tag == "mergeCell":
            self._merge(given.get("ref", ""))

    def ends(self, tag: str) -> None:
        if tag == "c":
            self._end_cell()
        elif tag in {"v", "f", "t"}:
            self._end_text(tag)
        elif tag == "rPh":
            self._collected.ends(tag)

    def says(self, text: str) -> None:
        if self._saying and self._cell is not None:
            self._collected.says(text, self._where)

    def _where(self) -> Phrase:
        """The cell that is being told."""
        address = address_of(self._row, self._column)
        return phrase("foreign.cell-at", sheet=self._title, address=address)

    def _begin_row(self, given: Mapping[str, str]) -> None:
        written = given.get("r")
        number = self._row + 1 if written is None else count_in(written)
        if number is None or not 1 <= number <= LAST_ROW:
            raise self._bad_reference(written or str(self._row + 1))
        self._row, self._column = number, 0
        if given.get("hidden") in _YES:
            self._rows.hidden.add(number)

    def _begin_cell(self, given: Mapping[str, str]) -> None:
        written = given.get("r")
        if written is None:
            self._column += 1
        else:
            row, self._column = self._place(written)
            if row != self._row:
                raise self._bad_reference(written)
        if not self._row or self._column > MOST_COLUMNS:
            raise self._bad_reference(written or "")
        style, styles = count_in(given.get("s", "")), self._shared.styles
        shown = styles[style] if style is not None and style < len(styles) else PLAIN
        self._cell = _Told(self._row, self._column, given.get("t", "n"), shown)

    def _place(self, written: str) -> tuple[int, int]:
        """Row and column of the cell that is `written` B7."""
        found = _REFERENCE.fullmatch(written)
        if found is None:
            raise self._bad_reference(written)
        column = 0
        for letter in found[1]:
            column = column * 26 + ord(letter) - ord("A") + 1
        row = int(found[2])
        if not (1 <= row <= LAST_ROW and column <= MOST_COLUMNS):
            raise self._bad_reference(written)
        return row, column

    def _bad_reference(self, written: str) -> Exception:
        what = phrase("foreign.damage.reference", entry=self._entry, written=written[:20])
        return damaged(self._name, what)

    def _end_text(self, tag: str) -> None:
        self._saying = ""
        text = self._collected.taken()
        if self._cell is None:
            return
        if tag == "v":
            self._cell.written = text
        elif tag == "f":
            self._cell.formula = text
        else:
            self._cell.inline += text

    def _end_cell(self) -> None:
        told, self._cell = self._cell, None
        if told is None:
            return
        text, value = self._meant(told)
        formula = "" if told.formula is None else "=" + tidied(told.formula)
        if not text and not formula:
            return
        row = self._rows.cells.get(told.row)
        if row is None:
            self._shared.budget.row(self._title)
            row = self._rows.cells[told.row] = {}
        self._shared.budget.cell(self._title, text + formula)
        known = value if text or told.type == "str" else None
        error = told.type == "e"
        fill = told.style.fill
        struck = told.style.struck
        row[told.column] = Cell(
            told.row, told.column, text, known, fill, formula, error, struck=struck
        )

    def _meant(self, told: _Told) -> tuple[str, Value]:
        """The text and the value of a cell."""
        written = told.written
        match told.type:
            case "s":
                at = count_in(written.strip()) if written else None
                if written and (at is None or at >= len(self._shared.strings)):
                    raise self._no_such_text(told)
                text = "" if at is None else self._shared.strings[at]
                return text, text
            case "b" if written.strip():
                return ("TRUE", True) if written.strip() in _YES else ("FALSE", False)
            case "d":
                return read_iso(written.strip())
            case "n" if written.strip():
                text, value = read_number(
                    written.strip(), told.style.format, since_1904=self._shared.since_1904
                )
                return tidied(text), tidied(value) if isinstance(value, str) else value
            case _:
                text = tidied(unescaped(told.inline or written))
                return text, text

    def _no_such_text(self, told: _Told) -> Exception:
        address = address_of(told.row, told.column)
        what = phrase("foreign.damage.index", address=address, sheet=self._title)
        return damaged(self._name, what)

    def _merge(self, written: str) -> None:
        first, _, last = written.partition(":")
        if len(self._merges) >= MOST_MERGES:
            many = phrase("foreign.too-many-merges", sheet=self._title, limit=MOST_MERGES)
            raise too_much(self._name, many)
        self._merges.append(Merge(*self._place(first), *self._place(last or first)))

    def sheet(self, *, hidden: bool, comments: Mapping[str, str]) -> Sheet:
        """All that has been told."""
        for address in filter(_REFERENCE.fullmatch, comments):
            self._beside_nothing(address)
        rows = tuple(
            Row(number, _with_comments(cells, comments), number in self._rows.hidden)
            for number, cells in sorted(self._rows.cells.items())
        )
        used = {cell.column for row in rows for cell in row.cells}
        unseen = {column for column in used if any(column in one for one in self._hidden_columns)}
        return Sheet(self._title, rows, hidden, frozenset(unseen), tuple(self._merges))

    def _beside_nothing(self, address: str) -> None:
        """Add a cell for a comment where none says anything."""
        number, column = self._place(address)
        row = self._rows.cells.get(number)
        if row is None:
            self._shared.budget.row(self._title)
            row = self._rows.cells[number] = {}
        row.setdefault(column, Cell(number, column, ""))


def _with_comments(cells: Mapping[int, Cell], comments: Mapping[str, str]) -> tuple[Cell, ...]:
    """The cells of a row by column, each with its comment."""
    return tuple(
        replace(cell, comment=comments[cell.address]) if cell.address in comments else cell
        for _, cell in sorted(cells.items())
    )
