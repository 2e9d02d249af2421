"""Another table that stands under the MSEL in the same sheet, as of who takes part."""

import re
from collections.abc import Sequence

from oefening.interop.msel.fields import Field, plainly
from oefening.interop.msel.headers import Header
from oefening.interop.msel.times import when_of
from oefening.interop.msel.whens import When
from oefening.interop.msel.words import nothing
from oefening.interop.sheets import Cell, Row, Sheet

TITLES = re.compile(
    r"\b(naam|namen|names?|functie|function|position|rol|role|telefoon|telefoonnummer|phone|mobiel"
    r"|mobile|e ?mail|organisatie|organi[sz]ation|dienst|bereikbaar|deelnemers?|participants?"
    r"|afkorting|abbreviation|betekenis|meaning|aantal|quantity|materiaal|material|locatie|location"
    r"|adres|address)\b"
)
"""What its columns are called."""
LEAST = 2
"""Titles of that kind that it has."""
LONGEST = 40
"""Characters of one."""
TIMED: frozenset[Field] = frozenset({"at", "time", "day", "offset"})


def other_table(sheet: Sheet, header: Header) -> int | None:
    """The row, a heading or its titles, in which another table begins; None where none does.

    It stands apart, has titles of its own, and from there on nothing has a time or a number, which
    what stands above it has.
    """
    if not any(column.field in TIMED or column.field == "id" for column in header.columns):
        return None
    rows = [row for row in sheet.rows if row.number > header.row and _told(row)]
    begins = len(rows)
    while begins and not _is_inject(rows[begins - 1], header):
        begins -= 1
    if begins == 0:
        return None
    for at in range(begins, len(rows) - 1):
        headed = len(_told(rows[at - 1])) == 1 and at > begins
        if _has_titles(rows[at]) and (headed or _apart(rows, at)):
            return rows[at - headed].number
    return None


def _told(row: Row) -> list[Cell]:
    return [cell for cell in row.cells if not nothing(cell.text)]


def _apart(rows: Sequence[Row], at: int) -> bool:
    """Whether blank rows stand ahead of the row."""
    return rows[at].number > rows[at - 1].number + 1


def _has_titles(row: Row) -> bool:
    """Whether a row has titles, most of them such as other tables have."""
    cells = _told(row)
    short = all(len(cell.text) <= LONGEST and not re.search(r"\d", cell.text) for cell in cells)
    found = sum(TITLES.search(plainly(cell.text)) is not None for cell in cells)
    return short and found >= LEAST and 2 * found > len(cells)


def _is_inject(row: Row, header: Header) -> bool:
    """Whether a row has a time, or a number of its own."""
    for column in header.columns:
        cell = row.at(column.number)
        if cell is None or nothing(cell.text):
            continue
        if column.field == "id" and re.search(r"\d", cell.text):
            return True
        if column.field in TIMED and isinstance(when_of(cell), When):
            return True
    return False
