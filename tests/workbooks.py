"""Workbooks made for tests, as bytes, and what may be wrong with them."""

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from oefening.interop.sheets import Sheet, read_workbook

SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def saved(book: Workbook) -> bytes:
    """The bytes of a file with `book`."""
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def with_cells(**cells: Any) -> bytes:
    """A workbook of one sheet with `cells` by address."""

    def fill(sheet: Worksheet) -> None:
        for address, what in cells.items():
            sheet[address] = what

    return of_sheet(fill)


def of_sheet(fill: Callable[[Worksheet], object]) -> bytes:
    """A workbook of one sheet, filled by `fill`."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "MSEL"
    fill(sheet)
    return saved(book)


def rezipped(data: bytes, changed: Mapping[str, bytes | None]) -> bytes:
    """The archive `data` with entries put in the place of those so called, or left out for None."""
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        kept = {name: old.read(name) for name in old.namelist()}
        for name, what in (kept | dict(changed)).items():
            if what is not None:
                new.writestr(name, what, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def with_xml(inside: str, ahead: str = "") -> bytes:
    """A workbook whose one sheet is the XML `inside`."""
    sheet = f'<?xml version="1.0"?>{ahead}<worksheet xmlns="{MAIN}">{inside}</worksheet>'
    return rezipped(with_cells(A1="x"), {SHEET: sheet.encode()})


def with_rows(rows: str) -> bytes:
    """The same, whose rows are the XML `rows`."""
    return with_xml(f"<sheetData>{rows}</sheetData>")


def first_sheet(data: bytes) -> Sheet:
    """What is read of the first sheet in `data`."""
    return read_workbook(data, "draaiboek.xlsx").sheets[0]


def texts(sheet: Sheet) -> dict[str, str]:
    """The texts of a sheet by address."""
    return {cell.address: cell.text for cell in sheet.cells()}
