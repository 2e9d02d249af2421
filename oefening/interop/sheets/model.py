"""What is in a workbook, whatever kind of file it came from: only cells that have something."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from oefening.text import Language, Phrase

Value = str | int | float | bool | datetime | date | time | timedelta | None


@lru_cache(maxsize=1024)
def letters_of(column: int) -> str:
    """The letters of `column`, from 1.

    >>> letters_of(28)
    'AB'
    """
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def address_of(row: int, column: int) -> str:
    """`B7` for row 7, column 2."""
    return f"{letters_of(column)}{row}"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that has a text, a formula or a comment."""

    row: int
    """From 1."""
    column: int
    """From 1."""
    text: str
    """As a person reads it, without blanks around it, with Unix line ends; dates as 2010-05-01."""
    value: Value = None
    """What it is; text for text, None where there is only a formula or a comment."""
    fill: str = ""
    """Its colour as `FFC000`, `theme-4` or `indexed-13`; "" where it has none, or white."""
    formula: str = ""
    """As it is written, with `=` ahead of it; it is never calculated."""
    error: bool = False
    """Whether its text is an error such as `#REF!`."""
    comment: str = ""
    struck: bool = False
    """Whether its text is struck through, as people delete what they want to see all the same."""

    @property
    def address(self) -> str:
        return address_of(self.row, self.column)

    @property
    def formula_without_value(self) -> bool:
        """Whether nobody calculated its formula, so that what it says is not known."""
        return bool(self.formula) and self.value is None


@dataclass(frozen=True, slots=True)
class Row:
    """A row in which at least one cell has something."""

    number: int
    """From 1, as a spreadsheet shows it."""
    cells: tuple[Cell, ...]
    """By column."""
    hidden: bool = False
    aside: Phrase | None = None
    """Why it is nothing for players, where its file says so by other means than its cells."""

    def at(self, column: int) -> Cell | None:
        """The cell in `column`, if it has anything."""
        index = bisect_left(self.cells, column, key=lambda cell: cell.column)
        found = index < len(self.cells) and self.cells[index].column == column
        return self.cells[index] if found else None

    def text(self, column: int) -> str:
        """The text in `column`, or ""."""
        cell = self.at(column)
        return "" if cell is None else cell.text


@dataclass(frozen=True, slots=True)
class Merge:
    """An area whose cells are shown as one, with what its first cell has."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int

    def __str__(self) -> str:
        first = address_of(self.first_row, self.first_column)
        return f"{first}:{address_of(self.last_row, self.last_column)}"

    def covers(self, row: int, column: int) -> bool:
        """Whether the cell is in the area."""
        rows = self.first_row <= row <= self.last_row
        return rows and self.first_column <= column <= self.last_column


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet, trimmed to what has something."""

    name: str
    rows: tuple[Row, ...]
    """Those that have something, by number; numbers between them may lack."""
    hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    """Of the columns in which a cell has something."""
    merges: tuple[Merge, ...] = ()

    @property
    def columns(self) -> int:
        """The last column in which a cell has something; 0 if none has."""
        return max((row.cells[-1].column for row in self.rows), default=0)

    def row(self, number: int) -> Row | None:
        """The row with that number, if it has anything."""
        index = bisect_left(self.rows, number, key=lambda row: row.number)
        found = index < len(self.rows) and self.rows[index].number == number
        return self.rows[index] if found else None

    def at(self, row: int, column: int) -> Cell | None:
        """The cell there, if it has anything."""
        found = self.row(row)
        return None if found is None else found.at(column)

    def shown(self, row: int, column: int) -> Cell | None:
        """The cell that a person sees there: in a merged area, the first of it."""
        for merge in self.merges:
            if merge.covers(row, column):
                return self.at(merge.first_row, merge.first_column)
        return self.at(row, column)

    def cells(self) -> Iterator[Cell]:
        """All cells, by row."""
        for row in self.rows:
            yield from row.cells


@dataclass(frozen=True, slots=True)
class About:
    """What a file tells of the exercise as a whole, where it is more than a table."""

    title: str = ""
    summary: str = ""
    objectives: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    """To ask when the exercise is over."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """Of titles of columns what they mean, where the file leaves no doubt."""
    regions: tuple[str, ...] = ()
    """Codes of those in play."""
    language: Language | None = None
    """Of the texts."""
    zone: str = ""
    start: str = ""
    """Civil time of STARTEX in that zone, or in UTC where `Z` stands behind it."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """All sheets of a file, also those that are hidden; a CSV file is one sheet."""

    name: str
    sheets: tuple[Sheet, ...]
    notices: tuple[Phrase, ...] = ()
    """What whoever gave the file should know of how it was read."""
    about: About = About()
