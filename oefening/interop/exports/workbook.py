"""A table as the bytes of a workbook: the same table, the same bytes."""

from collections.abc import Callable, Mapping
from datetime import datetime, time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from oefening.interop.exports.columns import BREAKS, LONGEST_CELL, MIDDLE, WIDE
from oefening.interop.exports.rows import Table
from oefening.interop.exports.telling import Value
from oefening.source.guards import escaped, risky

NAME = "MSEL"
A3 = 8
"""The size of paper, as workbooks number it."""
SCALE, MARGIN = 52, 0.4
"""The percentage at which each of the three parts of an MSEL fits on a page of it, with margins of
so many inches on both sides."""
MOMENT, CLOCK = "yyyy-mm-dd hh:mm", "hh:mm"
_MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - as a workbook has it; any, but always the same
_PACKED = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP can tell."""
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_BOLD = Font(bold=True)
_HEAD = PatternFill("solid", fgColor="FFD9E2EC")


def shortened(text: str) -> str:
    """`text` as far as a cell holds it, which counts what lies beyond 65 536 as two.

    >>> len(shortened("a" * 40_000)), len(shortened("\N{FIRE ENGINE}" * 40_000))
    (32767, 16384)
    """
    if len(text.encode("utf-16-le", "surrogatepass")) <= 2 * LONGEST_CELL:
        return text
    room = text.encode("utf-16-le", "surrogatepass")[: 2 * (LONGEST_CELL - 1)]
    return room.decode("utf-16-le", "ignore") + "…"


Cut = Callable[[int, str], None]
"""Is told the row and the title of a text that was cut."""


def workbook_of(table: Table, title: str, mark: str, cut: Cut) -> bytes:
    """The workbook with `table` on its one sheet, called `title` and marked in its properties."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = NAME
    for column, name in enumerate(table.titles, 1):
        cell = _put(sheet, 1, column, shortened(name))
        cell.font, cell.fill = _BOLD, _HEAD
    for number, row in enumerate(table.rows, 2):
        for column, (name, value) in enumerate(zip(table.titles, row, strict=True), 1):
            if isinstance(value, str) and (short := shortened(value)) != value:
                cut(number, name)
                _put(sheet, number, column, short)
            elif value is not None and value != "":
                _put(sheet, number, column, value)
    _lay_out(sheet, table, mark)
    _mark(book, title, mark, table.properties)
    return _packed(book)


def _lay_out(sheet: Worksheet, table: Table, mark: str) -> None:
    """Have the titles stay in sight, filters on them, and pages that can be read."""
    for number, name in enumerate(table.titles, 1):
        width = 60 if name in WIDE else 28 if name in MIDDLE else 17
        sheet.column_dimensions[get_column_letter(number)].width = width
    last = get_column_letter(len(table.titles))
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{last}{len(table.rows) + 1}"
    sheet.print_title_rows, sheet.print_title_cols = "1:1", "A:A"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize, sheet.page_setup.scale = A3, SCALE
    margins = sheet.page_margins
    margins.left = margins.right = MARGIN
    for name in BREAKS:
        if name in table.titles[:-1]:
            sheet.col_breaks.append(Break(id=table.titles.index(name) + 1))
    for edge, said in ((sheet.oddHeader, mark), (sheet.oddFooter, f"{mark} – &P/&N")):
        assert edge is not None
        assert edge.center is not None
        edge.center.text = said


def _put(sheet: Worksheet, row: int, column: int, value: Value) -> Cell:
    """Write `value` in a cell; a text is a text, whatever it begins with."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    if isinstance(value, str):
        cell.value = escaped(value)
        cell.data_type = "s"  # after its value, which has made a formula of one that begins so
        cell.quotePrefix = risky(value)
    else:
        cell.value = value
        if isinstance(value, datetime):
            cell.number_format = MOMENT + (":ss" if value.second else "")
        elif isinstance(value, time):
            cell.number_format = CLOCK + (":ss" if value.second else "")
    cell.alignment = _WRAPPED
    return cell


def _mark(book: Workbook, title: str, mark: str, told: Mapping[str, str]) -> None:
    properties = book.properties
    properties.title, properties.subject = escaped(title), mark
    properties.category, properties.keywords = mark, mark
    properties.creator = "oefening"
    properties.created = properties.modified = _MADE
    for name, value in {"Marking": mark, **told}.items():
        said = StringProperty(name=name, value=value)
        book.custom_doc_props.append(said)  # type: ignore[attr-defined] # stubs do not know it


def _packed(book: Workbook) -> bytes:
    """`book` as a file in which nothing tells when it was written."""
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).save()
    made = BytesIO()
    with ZipFile(written) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            entry = ZipInfo(name, _PACKED)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 0
            new.writestr(entry, old.read(name))
    return made.getvalue()
