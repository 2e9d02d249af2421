"""MSELs in spreadsheets as different people keep them, and what comes of importing them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import saved

from oefening.interop.msel import Imported, Wishes, import_workbook
from oefening.interop.sheets import read_workbook
from oefening.library import load_whole
from oefening.scenario.injects import Inject
from oefening.scenario.model import Scenario

PLACES = {"VR09": "Utrecht", "VR17": "Rotterdam-Rijnmond"}

Rows = Sequence[Any]
at = datetime.fromisoformat


def book_of(**sheets: Rows) -> Workbook:
    """A workbook with these sheets, each of its rows."""
    book = Workbook()
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    del book["Sheet"]
    return book


def sheet_of(book: Workbook, name: str = "MSEL") -> Worksheet:
    """A sheet of it, to do more to."""
    sheet = book[name]
    assert isinstance(sheet, Worksheet)
    return sheet


def taken(book: Workbook | Rows, name: str = "draaiboek.xlsx", **wishes: Any) -> Imported:
    """What comes of importing `book`, or the rows of one."""
    whole = book if isinstance(book, Workbook) else book_of(MSEL=book)
    return import_workbook(read_workbook(saved(whole), name), Wishes(places=PLACES, **wishes))


@dataclass(frozen=True)
class Came:
    """An import with the scenario that was read back from what was written."""

    imported: Imported
    scenario: Scenario
    moments: Mapping[str, int | None]
    """By inject when the clock brings it, in seconds since STARTEX."""

    def inject(self, id: str) -> Inject:
        return next(one for one in self.scenario.injects if one.id == id)

    def said(self, language: str = "en") -> str:
        """The account, in lines."""
        from oefening.interop.msel import told

        lines = told(self.imported.account, whole=True)
        return "\n".join(line.render("nl" if language == "nl" else "en") for line in lines)

    def note(self, address: str) -> list[str]:
        """The keys of what is said of a cell or a row."""
        return [
            note.said.key.removeprefix("import.")
            for fate in self.imported.account.fates
            for note in (*fate.guesses, *fate.notes)
            if note.address == address
        ]

    @property
    def notices(self) -> list[str]:
        """The keys of what is said of the whole."""
        return [notice.key.removeprefix("import.") for notice in self.imported.account.notices]


def came(folder: Path, book: Workbook | Rows, name: str = "draaiboek.xlsx", **wishes: Any) -> Came:
    """What comes of importing `book`, checked as `oefening check` does in a file in `folder`."""
    imported = taken(book, name, **wishes)
    file = folder / f"{imported.id}.yaml"
    file.write_text(imported.scenario, encoding="utf-8", newline="\n")
    whole = load_whole(file)
    assert not [one for one in whole.warnings if one.severity == "error"]
    moments = {one.id: one.planned(whole.calendar) for one in whole.scenario.injects}
    return Came(imported, whole.scenario, moments)


HEAD: list[Any] = ["Nr", "Tijd", "Titel", "Omschrijving", "Van", "Aan"]


def row(number: object, when: object, title: str, *more: object) -> list[Any]:
    body, sender, to = (*more, *[None] * 3)[:3]
    return [number, when, title, body or f"{title} gebeurt.", sender or "Meldkamer", to or "ROT"]


PLAIN = [row(1, "09:00", "Stroom weg"), row(2, "10:00", "Pers belt")]


def injects(result: Came) -> list[str]:
    return [one.id for one in result.scenario.injects]


def buckets(result: Came) -> dict[int, str]:
    return {fate.row: fate.bucket for fate in result.imported.account.fates}
