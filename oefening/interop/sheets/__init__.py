"""Spreadsheets that others made, read whole and safely: cells with their addresses, as text."""

from oefening.interop.sheets.model import (
    About,
    Cell,
    Merge,
    Row,
    Sheet,
    Value,
    Workbook,
    address_of,
    letters_of,
)
from oefening.interop.sheets.reading import read_workbook

__all__ = [
    "About",
    "Cell",
    "Merge",
    "Row",
    "Sheet",
    "Value",
    "Workbook",
    "address_of",
    "letters_of",
    "read_workbook",
]
