"""Tidy tables: CSV files for other programs, and a file that says what is in them.

Units stand in the names of columns, and every cell is a number, the id of something or words; a
text that a program could take for a formula has an apostrophe ahead of it. They are
UTF-8 without a byte order mark: that would become part of the first column's name for whoever reads
them as plain UTF-8, and would spare a Dutch Excel nothing, which has to be told of comma and point
anyway. That it is an exercise is in the names of the files and in the file that tells of them,
which has the form of CSV on the Web (https://www.w3.org/TR/tabular-metadata/).
"""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from oefening.files import MARKED, put_pieces, trouble
from oefening.source.guards import guarded
from oefening.study.units import UNITS, Unit
from oefening.text import LANGUAGES, Phrase, phrase

Row = Iterable[str]


class Column(NamedTuple):
    """A column of a table."""

    name: str
    kind: str
    """What its cells are, by the names of XML Schema: `string`, `integer`, `decimal`."""
    told: Phrase
    """What stands in it."""
    unit: str = ""


class Table(NamedTuple):
    """A table with its columns."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    """Columns that tell a row from the others."""
    rows: Iterator[Row]
    """Made while they are written: they may be many."""


class About(NamedTuple):
    """What tables are of."""

    scenario: str
    """Its id, with which the names of files begin."""
    title: Phrase
    told: Phrase
    """What it is, and what not."""
    depends: Mapping[str, object]
    """What the numbers depend on."""
    checksum: str


def numbers(name: str, unit: Unit, told: Phrase) -> Column:
    """A column of numbers in `unit`, with which its name ends."""
    kind = "decimal" if UNITS[unit].decimals else "integer"
    return Column(name, kind, told, UNITS[unit].name)


def paths_of(folder: Path, about: About, tables: Sequence[Table]) -> list[Path]:
    """Where the tables in `folder` are, and behind them the file that tells of them."""
    named = [folder / f"{about.scenario}-{table.name}-{MARKED}.csv" for table in tables]
    return [*named, folder / f"{about.scenario}-{MARKED}-metadata.json"]


def write_tables(folder: Path, about: About, tables: Sequence[Table]) -> list[Path]:
    """Put the tables in `folder`, with the file that tells of them; return where they are.

    Raise `FileTrouble` if they cannot be written.
    """
    paths = paths_of(folder, about, tables)
    for path, table in zip(paths, tables, strict=False):
        _put(path, _as_csv(table))
    told = json.dumps(_metadata(about, tables, paths), ensure_ascii=False, indent=1)
    _put(paths[-1], [f"{told}\n".encode()])
    return paths


def _put(path: Path, pieces: Iterable[bytes]) -> None:
    try:
        put_pieces(path, pieces)
    except OSError as error:
        raise trouble(error, path) from error


def _as_csv(table: Table) -> Iterator[bytes]:
    line = StringIO(newline="")
    writer = csv.writer(line, lineterminator="\n")
    texts = [one.kind == "string" for one in table.columns]
    for row in chain([[one.name for one in table.columns]], table.rows):
        cells = zip(row, texts, strict=True)
        writer.writerow([guarded(cell) if text else cell for cell, text in cells])
        yield line.getvalue().encode()
        line.seek(0)
        line.truncate()


# ── what is told of them ─────────────────────────────────────────────────────────────────────────


def _metadata(about: About, made: Sequence[Table], paths: Sequence[Path]) -> dict[str, object]:
    depends = {key: value for key, value in about.depends.items() if key != "marking"}
    return {
        "@context": "http://www.w3.org/ns/csvw",
        "dc:title": _in_both(about.title),
        "dc:type": phrase("report.mark").render("en"),
        "dc:description": _in_both(about.told),
        "dc:provenance": {**depends, "checksum": about.checksum},
        "dialect": {"encoding": "utf-8", "lineTerminators": "\n", "header": True},
        "tables": [
            {
                "url": path.name,
                "dc:type": phrase("report.mark").render("en"),
                "dc:description": _in_both(phrase(f"study.table.{table.name}")),
                "tableSchema": {
                    "columns": [_described(one) for one in table.columns],
                    "primaryKey": list(table.key),
                },
            }
            for table, path in zip(made, paths, strict=False)
        ],
    }


def _described(column: Column) -> dict[str, object]:
    described: dict[str, object] = {
        "name": column.name,
        "titles": column.name,
        "datatype": column.kind,
        "null": "",
        "dc:description": _in_both(column.told),
    }
    return described | ({"schema:unitText": column.unit} if column.unit else {})


def _in_both(told: Phrase) -> list[dict[str, str]]:
    return [{"@language": one, "@value": told.render(one)} for one in LANGUAGES]
