"""Mutants of files that may be imported."""

import json
import zipfile
from io import BytesIO
from random import Random

from bench.mutants.pieces import HOSTILE_MARKS, changed_bytes, changed_rows, changed_value
from bench.mutants.rich import rich
from bench.mutants.sources import MSEL, ROWS, SCENARIO, as_csv, as_xlsx
from bench.traps.trap import SHEET, STRINGS


def mutant(chance: Random) -> tuple[bytes, str]:
    """A file that is a mutant of one of these, and its name."""
    kind = chance.randrange(20)
    if kind < 2:
        return changed_bytes(chance, rich()), "mutant.xlsx"
    if kind < 7:
        return _rezipped(chance, chance.choice((rich(), as_xlsx(ROWS)))), "mutant.xlsx"
    if kind < 13:
        return chance.choice((as_xlsx, as_csv))(changed_rows(chance, ROWS)), "mutant.xlsx"
    if kind < 15:
        return changed_bytes(chance, as_csv(ROWS), HOSTILE_MARKS), "mutant.csv"
    value: object = chance.choice((SCENARIO, MSEL))
    if kind < 16:
        return changed_bytes(chance, json.dumps(value).encode(), HOSTILE_MARKS), "mutant.json"
    for _ in range(chance.randint(1, 3)):
        changed = changed_value(chance, value)
        value = changed if isinstance(changed, dict) else value
    return json.dumps(value).encode(), "mutant.json"


def _rezipped(chance: Random, data: bytes) -> bytes:
    """The archive `data` with one part of it changed inside."""
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        names = old.namelist()
        hit = chance.choice((*names, SHEET, SHEET, STRINGS))
        for name in names:
            part = old.read(name)
            if name == hit:
                part = changed_bytes(chance, part, HOSTILE_MARKS)
            new.writestr(name, part)
    return file.getvalue()
