"""How much an MSEL may have, as a scenario holds no more."""

from collections.abc import Sequence

from pydantic import JsonValue

from oefening.errors import OefeningError
from oefening.interop.msel.headers import Header
from oefening.interop.msel.lines import Line
from oefening.interop.msel.recipients import recipients
from oefening.source import LARGEST
from oefening.source.compose import MOST_NODES
from oefening.text import phrase

MOST_CELLS = 500
"""Whom the lines of an MSEL name as recipients."""
MOST_ROWS = 5_000
"""Of an MSEL; its scenario could not hold more."""


def hold_rows(rows: int, file: str, sheet: str) -> None:
    """Raise `OefeningError` if a sheet has more than any scenario holds."""
    if rows > MOST_ROWS:
        raise OefeningError(phrase("import.too-long", file=file, sheet=sheet, rows=rows))


def hold_size(size: int, rows: int) -> None:
    """Raise `OefeningError` if so many rows come to more bytes than a scenario may have."""
    if size > LARGEST:
        limit = LARGEST // 1024 // 1024
        raise OefeningError(phrase("import.too-large", rows=rows, limit=limit))


def hold_nodes(value: JsonValue, rows: int, cells: int, file: str, sheet: str) -> None:
    """Raise `OefeningError` where the scenario `value` has more values than it may."""
    if (count := nodes(value)) > MOST_NODES:
        told = {"rows": rows, "count": count, "most": MOST_NODES, "cells": cells}
        raise OefeningError(phrase("import.too-much", file=file, sheet=sheet, **told))


def hold_cells(lines: Sequence[Line], header: Header) -> None:
    """Raise `OefeningError` where so many recipients are named that they cannot be that."""
    named: set[str] = set()
    for line in lines:
        named.update(recipients(line.entry.texts.get("to", "")))
        if len(named) > MOST_CELLS and (column := header.of("to")):
            title = column.title
            raise OefeningError(phrase("import.too-many-cells", title=title, most=MOST_CELLS))


def nodes(value: JsonValue) -> int:
    """How many values a file with `value` has, keys too, as its reader counts them."""
    match value:
        case dict():
            return 1 + sum(1 + nodes(part) for part in value.values())
        case list():
            return 1 + sum(map(nodes, value))
        case _:
            return 1
