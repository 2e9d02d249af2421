"""Delimited text (CSV) as programs in Europe and America write it: one sheet, all of it text."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

from oefening.interop.refusals import LARGEST_TEXT, LONGEST, MIB, refusal, too_much
from oefening.interop.sheets.budget import Budget
from oefening.interop.sheets.model import Cell, Row, Sheet, Workbook
from oefening.interop.sheets.spoken import tidied
from oefening.source.characters import named
from oefening.source.guards import unguarded
from oefening.text import Phrase, phrase

DELIMITERS = ",;\t|"
_TOLD = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)
"""How a file says its delimiter to Excel, in a row that nobody sees."""
_LOOKED_AT = 64 * 1024
"""Characters by which the delimiter is told."""
_RECORDS = 50
LONGEST_RECORD = 1_000_000
"""Characters of a row."""
_FRAMED = re.compile(r'="([^"]*)"')
"""How a file keeps Excel from making a number of `007`."""
_CONTROL = re.compile("[\\x00-\\x08\\x0e-\\x1b\\x7f]")
_MARKED = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def read_delimited(data: bytes, name: str) -> Workbook:
    """The one sheet in `data`, called as the file is; raise `InputError` if it is no such text."""
    if len(data) > LARGEST_TEXT:
        limit = LARGEST_TEXT // MIB
        raise too_much(name, phrase("foreign.file-too-large", limit=limit))
    text, notices = decoded(data, name)
    if control := _CONTROL.search(text):
        row = text.count("\n", 0, control.start()) + 1
        why = phrase("foreign.binary", character=named(control.group()), row=row)
        raise refusal(name, "binary", why, phrase("foreign.save-as-xlsx"))
    told = _TOLD.match(text)
    delimiter = told[1] if told and told[1] in DELIMITERS else _delimiter(text)
    body = text[told.end() :] if told else text
    title = re.sub(r"^.*[/\\]|\.[^.]*$", "", name)
    lines = _Lines(StringIO(body, newline=""), name)
    rows = tuple(_rows(lines, delimiter, title))
    if not rows:
        raise refusal(name, "empty-file", phrase("foreign.empty"))
    if lines.open_since:
        why = phrase("foreign.open-quote", row=lines.open_since)
        raise refusal(name, "open-quote", why, phrase("foreign.close-quote"))
    return Workbook(name, (Sheet(title, rows),), notices)


def decoded(data: bytes, name: str) -> tuple[str, tuple[Phrase, ...]]:
    """The text in `data`, and a notice where it had to be guessed how its letters are written."""
    if encoding := _MARKED.get(data[:2]):
        return data[2:].decode(encoding, "replace"), ()
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252"), (phrase("foreign.told.encoding"),)
    except UnicodeDecodeError as wrong:
        row = data.count(b"\n", 0, wrong.start) + 1
        byte = f"0x{data[wrong.start]:02X}"
        why = phrase("foreign.encoding", byte=byte, row=row)
        raise refusal(name, "encoding", why, phrase("foreign.save-as-utf8")) from None


@dataclass(slots=True)
class _Lines:
    """The lines of a text, of which no row may take too many characters."""

    text: StringIO
    name: str
    row: int = 1
    taken: int = 0
    """Characters since the row began."""
    read: int = 0
    """Lines since then."""
    quotes: int = 0
    open_since: int = 0
    """The row that was read last, if it takes several lines and its last quotation mark opens."""

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self.text.readline(LONGEST_RECORD + 1)
        self.taken += len(line)
        self.quotes += line.count('"')
        self.read += bool(line)
        if self.taken > LONGEST_RECORD:
            raise self.too_long(LONGEST_RECORD)
        if not line:
            raise StopIteration
        return line

    def too_long(self, limit: int) -> Exception:
        long = phrase("foreign.record-too-long", row=self.row, limit=limit)
        return refusal(self.name, "too-much", long, phrase("foreign.close-quote"))


def _records(lines: _Lines, delimiter: str) -> Iterator[list[str]]:
    """The rows in `lines`, also those without anything."""
    records = csv.reader(lines, delimiter=delimiter, skipinitialspace=True)
    while True:
        try:
            record = next(records)
        except StopIteration:
            return
        except csv.Error:  # a field beyond what the library takes, which is more than a cell has
            raise lines.too_long(LONGEST) from None
        lines.open_since = lines.row if lines.read > 1 and lines.quotes % 2 else 0
        yield record
        lines.row, lines.taken, lines.read, lines.quotes = lines.row + 1, 0, 0, 0


def _delimiter(text: str) -> str:
    """The delimiter by which most rows have the same number of columns, as many as possible."""
    start = text[:_LOOKED_AT]
    return max(DELIMITERS, key=lambda one: _fits(start, one))


def _fits(start: str, delimiter: str) -> tuple[float, float, int]:
    """How well `delimiter` makes columns of the text: rows that agree, and columns they have.

    Of two that do so equally well that counts on which more rows agree, and then the columns.
    """
    widths: Counter[int] = Counter()
    records = csv.reader(StringIO(start, newline=""), delimiter=delimiter, skipinitialspace=True)
    try:
        for record, _ in zip(records, range(_RECORDS), strict=False):
            widths[len(record)] += 1
    except csv.Error:
        pass
    wide = {width: count for width, count in widths.items() if width > 1}
    if not wide:
        return 0.0, 0.0, 0
    width = max(wide, key=lambda one: (wide[one] * one, one))
    agree = wide[width] / sum(widths.values())
    return agree * min(width, 4), agree, width


def _rows(lines: _Lines, delimiter: str, title: str) -> Iterator[Row]:
    budget = Budget(lines.name)
    for number, record in enumerate(_records(lines, delimiter), 1):
        budget.width(title, number, len(record))
        cells = tuple(_cells(record, number, title, lines.name, budget))
        if cells:
            budget.row(title)
            yield Row(number, cells)


def _cells(
    record: Sequence[str], number: int, title: str, name: str, budget: Budget
) -> Iterator[Cell]:
    for column, written in enumerate(record, 1):
        if not written:
            continue
        framed = _FRAMED.fullmatch(written)
        if text := tidied(framed[1] if framed else unguarded(written)):
            cell = Cell(number, column, text, text)
            if len(text) > LONGEST:
                where = phrase("foreign.cell-at", sheet=title, address=cell.address)
                long = phrase("foreign.text-too-long", where=where, limit=LONGEST)
                raise refusal(name, "too-much", long, phrase("foreign.close-quote"))
            budget.cell(title, text)
            yield cell
