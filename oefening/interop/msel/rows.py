"""The rows of a sheet under its titles: what each says by field, or why it is none of the MSEL."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from oefening.interop.msel.accounts import Note
from oefening.interop.msel.braces import odd
from oefening.interop.msel.fields import Field, plainly, tidied
from oefening.interop.msel.headers import TEXTS, Column, Header
from oefening.interop.msel.naming import cleaned
from oefening.interop.msel.other_tables import other_table
from oefening.interop.msel.words import LEGEND, nothing
from oefening.interop.refusals import LAST_ROW
from oefening.interop.sheets import Cell, Row, Sheet, letters_of
from oefening.text import Phrase, phrase

SPREAD: frozenset[Field] = frozenset(
    {"at", "day", "time", "phase", "track", "from", "to", "channel", "controller", "objective"}
)
"""Fields of which a merged cell speaks for all rows that it covers."""
NO_HEADING: frozenset[Field] = frozenset(
    {"to", "from", "channel", "controller", "notes", "objective", "track", "kind", "actual"}
)
"""Fields of which a text alone in its row is no heading."""
GOES_ON: frozenset[Field] = frozenset({"to", "body", "expected", "notes", "objective", "actual"})
"""Fields that may go on in the row below."""
REPEATED: frozenset[Field] = SPREAD | {"kind", "status"}
"""Fields in which a mark may stand for what stands above it."""
_DITTO = re.compile(r"[\"“”„〃]|''|,,|idem|dito|ditto|zie boven|see above", re.IGNORECASE)
DECISION = "decision"
"""The kind of a row that an export of the program has for what no inject puts."""
LONGEST_SECTION = 120
"""Characters of the title of a section."""
AGAIN = 0.6
"""Share of the titles that a row has which repeats them."""


@dataclass(slots=True)
class Entry:
    """A row of the MSEL."""

    number: int
    texts: dict[Field, str] = field(default_factory=dict)
    """What stands under each field, cleaned; none that says nothing."""
    cells: dict[Field, Cell] = field(default_factory=dict)
    objectives: list[str] = field(default_factory=list)
    extra: dict[str, str] = field(default_factory=dict)
    """What stands in the other columns, by title."""
    comments: list[str] = field(default_factory=list)
    fill: str = ""
    """The colour of most of its cells."""
    section: str = ""
    """The title of the section that it is in."""
    guesses: list[Note] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    struck: bool = False
    """Whether most of it is struck through."""
    others: list[tuple[str, str]] = field(default_factory=list)
    """Of rows in which it goes on, other recipients and what is expected of those."""

    def address(self, of: Field) -> str:
        """Where `of` stands, or the row if nothing does."""
        cell = self.cells.get(of)
        return cell.address if cell else str(self.number)


@dataclass(frozen=True, slots=True)
class Aside:
    """A row that is no part of the MSEL itself."""

    number: int
    why: Phrase
    section: str = ""
    """The title of the section that it begins, if it does."""


@dataclass(frozen=True, slots=True)
class More:
    """A row in which the one above it goes on."""

    number: int
    of: Entry


class Under:
    """What stands under the titles of a sheet."""

    def __init__(self, sheet: Sheet, header: Header) -> None:
        self._sheet = sheet
        self._header = header
        self._logged = header.logged
        self._titles = [
            {cell.column: plainly(cell.text) for cell in row.cells}
            for row in sheet.rows
            if header.first <= row.number <= header.row
        ]
        self._fields = {column.number: column for column in header.columns}
        self._covering = _Covering(sheet, header)
        self._beyond = _beyond(sheet, header)
        self._previous: Entry | None = None
        """The row of the MSEL read last,"""
        self._until = 0
        """and the last row that is of it."""
        self._named = header.of("id") is not None or header.of("title") is not None
        self._wide = {
            (merge.first_row, merge.first_column)
            for merge in sheet.merges
            if merge.last_column > merge.first_column
        }
        """Where cells stand that are merged with those to their right."""

    def read(self) -> Iterator[Entry | Aside | More]:
        """Every row of the sheet, in order."""
        other = other_table(self._sheet, self._header) or LAST_ROW + 1
        rows = self._sheet.rows
        last = self._last_entry([row for row in rows if row.number < other])
        legend, section = False, ""
        for row in rows:
            if (why := self._outside(row, other)) is not None:
                yield Aside(row.number, why)
                continue
            if alone := self._alone(row):
                legend = legend or bool(LEGEND.search(alone)) or row.number > last
                if legend:
                    yield Aside(row.number, phrase("import.why.legend", text=_short(alone)))
                else:
                    section = alone
                    why = phrase("import.why.section", title=_short(alone))
                    yield Aside(row.number, why, section=alone)
                continue
            if self._again(row):
                yield Aside(row.number, phrase("import.why.titles-again"))
                continue
            entry = self._entry(row)
            entry.section = section
            if not legend and (above := self._goes_on(row, entry)):
                self._until = row.number
                yield More(row.number, above)
            elif left_out := self._left_out(row, entry, legend=legend):
                yield Aside(row.number, left_out)
            else:
                yield self._begun(entry)

    def _left_out(self, row: Row, entry: Entry, *, legend: bool) -> Phrase | None:
        """Why it is no part of the MSEL: a legend, nothing, or a decision that no inject puts."""
        texts = entry.texts
        if legend and not texts.keys() & {"at", "body", "expected", "to"}:
            return phrase("import.why.legend", text=_short(_all_of(row)))
        if not texts.keys() & {"title", "body", "expected"}:
            formulas = any(note.said.key == "import.no-value" for note in entry.notes)
            key = "import.why.formulas" if formulas else "import.why.nothing"
            return phrase(key, text=_short(_all_of(row)))
        if self._header.logged and plainly(texts.get("kind", "")) == DECISION:
            text = _short(texts.get("title", "") or _all_of(row))
            return phrase("import.why.decision", text=text)
        return None

    def _begun(self, entry: Entry) -> Entry:
        """`entry`, in which the rows below may go on, with a doubt where it may do so itself."""
        named = entry.texts.keys() & {"id", "title", "at", "day", "time", "kind"}
        if self._named and not named and "body" in entry.texts:
            entry.guesses.append(Note(str(entry.number), phrase("import.of-its-own")))
        self._previous, self._until = entry, entry.number
        return entry

    def _outside(self, row: Row, other: int) -> Phrase | None:
        """Why `row` is no part of the MSEL wherever that is told; `other` begins another table."""
        if row.number <= self._header.row:
            titles = row.number >= self._header.first
            return phrase("import.why.titles" if titles else "import.why.above")
        apart = phrase("import.why.other-table") if row.number >= other else None
        return row.aside or apart

    def _goes_on(self, row: Row, entry: Entry) -> Entry | None:
        """The row above that goes on in this one, which has no number, title or time of its own."""
        above = self._previous
        if above is None or self._until != row.number - 1 or not self._named:
            return None
        if any(cell.formula_without_value for cell in row.cells):
            return None
        columns = [self._fields.get(one.column) for one in row.cells if not nothing(one.text)]
        own = {column.field for column in columns if column is not None and column.field}
        if not own or own == {"expected"} or not own <= GOES_ON or {"to", "body"} <= own:
            return None
        texts = {of: text for of, text in entry.texts.items() if of in own}
        if "to" in own and "expected" in own:
            above.others.append((texts["to"], texts.pop("expected")))
        for of, text in texts.items():
            above.texts[of] = f"{above.texts[of]}\n{text}" if of in above.texts else text
            above.cells.setdefault(of, entry.cells[of])
        above.objectives += entry.objectives
        for title, text in entry.extra.items():
            above.extra[title] = f"{above.extra[title]}\n{text}" if title in above.extra else text
        above.comments += entry.comments
        return above

    def _last_entry(self, rows: Sequence[Row]) -> int:
        """The number of the last row that says more than one thing."""
        telling = (row for row in reversed(rows) if any(not nothing(one.text) for one in row.cells))
        return next((row.number for row in telling if not self._alone(row)), 0)

    def _alone(self, row: Row) -> str:
        """The title of a section, where that is all that `row` says; "" otherwise."""
        cells = [cell for cell in row.cells if not nothing(cell.text)]
        texts = {tidied(cell.text) for cell in cells}
        formulas = any(cell.formula_without_value for cell in row.cells)
        if len(texts) != 1 or not cells or formulas:
            return ""
        text = cleaned(cells[0].text)
        if len(text) > LONGEST_SECTION or re.fullmatch(r"[\d.,:/ -]+", text):
            return ""
        column = self._fields.get(cells[0].column)
        wide = len(cells) > 1 or (row.number, cells[0].column) in self._wide
        told = column is not None and column.field in {"title", "body", "expected"}
        if not wide and column is not None and column.field in NO_HEADING:
            return ""
        return text if wide or not told or _heads(text) else ""

    def _again(self, row: Row) -> bool:
        """Whether `row` repeats the titles, as at the head of a printed page."""
        return any(_repeats(row, titles) for titles in self._titles)

    def _repeated(self, entry: Entry, of: Field, cell: Cell) -> tuple[Cell, str] | None:
        """What stands above a mark that stands for it; None where nothing does."""
        above = self._previous
        if above is None or of not in above.texts:
            entry.guesses.append(Note(cell.address, phrase("import.ditto-alone")))
            return None
        entry.guesses.append(Note(cell.address, phrase("import.ditto", text=above.texts[of])))
        return replace(above.cells[of], row=cell.row, column=cell.column), above.texts[of]

    def _entry(self, row: Row) -> Entry:
        entry = Entry(row.number)
        if row.hidden:
            entry.guesses.append(Note(str(row.number), phrase("import.hidden-row")))
        seen = {cell.column: cell for cell in row.cells}
        for column, first in self._covering.over(row.number):
            above = self._sheet.at(first, column)
            if column not in seen and above:
                seen[column] = above
        for number in sorted(seen):
            self._take(entry, number, seen[number])
        struck = [cell.struck for cell in row.cells if not nothing(cell.text)]
        entry.struck = sum(struck) > len(struck) / 2
        fills = [cell.fill for cell in row.cells if cell.fill]
        entry.fill = max(set(fills), key=lambda fill: (fills.count(fill), fill), default="")
        return entry

    def _take(self, entry: Entry, number: int, cell: Cell) -> None:
        """Put what `cell` says where it belongs, with what is doubtful about it."""
        column = self._fields.get(number)
        of = None if column is None else column.field
        if cell.comment:
            entry.comments.append(cleaned(cell.comment))
        if cell.formula_without_value:
            entry.notes.append(Note(cell.address, phrase("import.no-value")))
            return
        if cell.error:
            entry.guesses.append(Note(cell.address, phrase("import.error", text=cell.text)))
            return
        text = cleaned(cell.text)
        if nothing(text):
            return
        if of is not None and not self._logged:
            entry.guesses += _braces(cell, text, body=of == "body")
        if number in self._beyond:
            entry.guesses.append(Note(cell.address, phrase("import.beyond-titles")))
        if of is not None and of in REPEATED and _DITTO.fullmatch(text):
            repeated = self._repeated(entry, of, cell)
            if repeated is not None:
                self._put(entry, column, *repeated)
            return
        self._put(entry, column, cell, text)

    def _put(self, entry: Entry, column: Column | None, cell: Cell, text: str) -> None:
        """Put the `text` of `cell` under its field, or besides under its title."""
        title = letters_of(cell.column) if column is None else cleaned(column.title) or "?"
        of = None if column is None else column.field
        if of is None:
            entry.extra[title] = text
        elif of == "objective":
            entry.objectives.append(text)
            entry.cells.setdefault("objective", cell)
        elif (above := entry.texts.get(of)) is None:
            entry.texts[of] = text
            entry.cells[of] = cell
        elif of in TEXTS or of == "notes":
            entry.texts[of] = f"{above}\n{text}"
        else:
            entry.extra[title] = text


def _braces(cell: Cell, text: str, *, body: bool) -> Iterator[Note]:
    """That braces in `cell` might be meant for more than they are taken for."""
    if odd(text, body=body):
        yield Note(cell.address, phrase("import.braces"))


def _repeats(row: Row, titles: Mapping[int, str]) -> bool:
    """Whether most cells of `row` say what stands in `titles` for their columns."""
    others = len(row.cells) - max(2, AGAIN * len(row.cells))
    for cell in row.cells:
        if others < 0:
            return False
        others -= plainly(cell.text) != titles.get(cell.column)
    return others >= 0


def _beyond(sheet: Sheet, header: Header) -> frozenset[int]:
    """The columns to the right of all titles in which one row, or less than half, says anything."""
    titled = [one.number for one in header.columns if one.title != one.letters]
    last = max(titled, default=0)
    below = [row for row in sheet.rows if row.number > header.row]
    counted = Counter(
        cell.column
        for row in below
        for cell in row.cells
        if cell.column > last and not nothing(cell.text)
    )
    least = max(len(below) / 2, 2)
    return frozenset(column for column, count in counted.items() if count < least)


class _Covering:
    """The merged areas that go on over rows, in columns of which one cell speaks for all rows."""

    def __init__(self, sheet: Sheet, header: Header) -> None:
        spread = {column.number for column in header.columns if column.field in SPREAD}
        self._areas: dict[int, list[tuple[int, int]]] = {column: [] for column in sorted(spread)}
        """By column their first and last rows."""
        for merge in sheet.merges:
            if merge.last_row > merge.first_row and merge.first_column in spread:
                self._areas[merge.first_column].append((merge.first_row, merge.last_row))
        for areas in self._areas.values():
            areas.sort()

    def over(self, row: int) -> Iterator[tuple[int, int]]:
        """Each column in which an area goes on in `row`, with the row in which it began."""
        for column, areas in self._areas.items():
            at = bisect_left(areas, (row, 0)) - 1
            if at >= 0 and areas[at][1] >= row:
                yield column, areas[at][0]


def _heads(text: str) -> bool:
    """Whether a text alone in a row, where texts of injects stand too, looks like a heading."""
    begins = re.match(
        r"(fase|phase|deel|part|dag|day|blok|block|ronde|round|move|stage)\b", text, re.IGNORECASE
    )
    return bool(begins) or text.endswith(":") or (text.isupper() and len(text) > 3)  # noqa: PLR2004


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"  # noqa: PLR2004 - of a line of a report


def _all_of(row: Row) -> str:
    return " | ".join(told for cell in row.cells if (told := cell.text or cell.comment))
