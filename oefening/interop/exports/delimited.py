"""A table as CSV, as a spreadsheet opens it in the country of its language."""

import csv
from datetime import datetime, time
from io import StringIO

from oefening.interop.exports.rows import Table
from oefening.interop.exports.telling import Value
from oefening.source.guards import guarded, readable
from oefening.text import Language

DELIMITERS: dict[Language, str] = {"nl": ";", "en": ","}
"""What a spreadsheet set to the language expects."""


def csv_of(table: Table, language: Language) -> bytes:
    """`table` as CSV in UTF-8 with its mark; a text that could be a formula has `'` ahead of it."""
    written = StringIO()
    writer = csv.writer(written, delimiter=DELIMITERS[language], lineterminator="\r\n")
    for row in (table.titles, *table.rows):
        writer.writerow([_written(value) for value in row])
    return written.getvalue().encode("utf-8-sig", "replace")


def _written(value: Value) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}" + (f":{value:%S}" if value.second else "")
        case time():
            return f"{value:%H:%M}" + (f":{value:%S}" if value.second else "")
        case int():
            return str(value)
        case str():
            return guarded(readable(value))
