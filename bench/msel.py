"""Importing an MSEL from a spreadsheet: from the bytes of a workbook to the text of a scenario.

And the whole verb as somebody starts it, who waits for the program, the writing and the check too.
"""

import tempfile
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import count
from pathlib import Path

from openpyxl import Workbook

from bench.measure import Measurement, Plan, by_turns
from bench.start import program, run
from oefening.interop.msel import Imported, Wishes, import_workbook
from oefening.interop.sheets import read_workbook

ROWS, TARGET_MS = 1_000, 2_000
TITLES = (
    *("MSEL NUMBER", "STATUS", "INJECT DTG", "SUBJECT", "INJECT MODE", "SEND FROM (Simulated)"),
    *("INJECTED BY", "SEND TO", "STORYLINE/THREAD", "ESF", "DESCRIPTION", "EXPECTED ACTION"),
    *("NOTES/REMARKS", "IMPLEMENTER (Actual Narrative)", "Inject Author"),
)
"""Of the widest family of header rows."""


def measure(plan: Plan, rows: int = ROWS) -> Iterator[Measurement]:
    """How long an import takes, as it is and with other names for people."""
    data = workbook(rows)
    rounds = by_turns(
        {
            "import": _importing(data, Wishes()),
            "pseudonymise": _importing(data, Wishes(pseudonymise=True)),
        },
        plan,
    )
    made = import_workbook(read_workbook(data, "bench.xlsx"), Wishes())
    more = {"rows": float(rows), "file, kB": len(data) / 1000}
    more |= {"scenario, kB": len(made.scenario) / 1000}
    yield rounds.time("msel-import", "import", target=TARGET_MS, more=more)
    yield rounds.time("msel-import-pseudonymised", "pseudonymise", target=TARGET_MS, more=more)
    yield _whole_verb(data, plan, more)


def _whole_verb(data: bytes, plan: Plan, more: dict[str, float]) -> Measurement:
    """The time of a process of its own, which writes a new folder each time."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.xlsx"
        file.write_bytes(data)
        asked = (*program(), "msel", "import", str(file), "--startex", "2027-03-01 00:00", "--to")
        numbers = count()
        rounds = by_turns({"verb": lambda: run(*asked, f"{folder}/{next(numbers)}")}, plan)
    return rounds.time(
        "msel-import-process",
        "verb",
        clock="wall",
        target=TARGET_MS,
        against="nothing, the wall time of a whole process with warm files",
        more=more,
    )


def _importing(data: bytes, wishes: Wishes) -> Callable[[], Callable[[], Imported]]:
    return lambda: lambda: import_workbook(read_workbook(data, "bench.xlsx"), wishes)


def workbook(rows: int) -> bytes:
    """A workbook of an MSEL with so many rows, five days long, brought by eighty people."""
    book = Workbook()
    sheet = book.create_sheet("MSEL", 0)
    sheet.append(TITLES)
    for number in range(rows):
        hour, minute = divmod(number * 7, 60)
        sheet.append(
            (
                *(number + 1, "Ready to Inject", f"D{1 + hour // 24} {hour % 24:02}:{minute:02}"),
                *(f"Event {number} in district {number % 40}", "Phone Call", f"Role {number % 60}"),
                *(f"A. {NAMES[number % len(NAMES)]}son", f"Cell {number % 9}; Cell {number % 5}"),
                *(f"Line {number % 8}", f"ESF-{number % 14}", f"{number} {TEXT}"),
                *("- Scale up\n- Make a picture", "Mind the tone", "", "B. Smithee"),
            )
        )
    file = BytesIO()
    book.save(file)
    return file.getvalue()


NAMES = tuple(f"{one}{two}" for one in ("Al", "Be", "Co", "Da", "Ed") for two in "abcdefghijklmnop")
TEXT = "Something has happened in the district, and people there ask for help and for news. " * 4
