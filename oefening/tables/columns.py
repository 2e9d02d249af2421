"""Columns that tables of an exercise have in common, and how their cells are written."""

from collections.abc import Iterable

from oefening.study.tidy import Column, Row
from oefening.tables.source import Source
from oefening.text import phrase


def column(name: str, kind: str = "string", unit: str = "") -> Column:
    """The column called so, told by the text of its name."""
    return Column(name, kind, phrase(f"study.column.of-log.{name.replace('_', '-')}"), unit)


def second(name: str) -> Column:
    """A column of exercise seconds."""
    return column(name, "integer", "seconds")


def number(value: int | None) -> str:
    """A whole number; empty for None."""
    return "" if value is None else str(value)


def flag(value: object) -> str:
    """Whether it is so."""
    return "true" if value else "false"


def listed(ids: Iterable[str]) -> str:
    """Several ids in one cell."""
    return " ".join(ids)


WHEN = (second("second"), column("moment"), column("wall", "dateTime"))
"""When something happened: by the exercise in two ways, and in the room."""


def when(source: Source, at: int, record: int) -> Row:
    """The cells of `WHEN`, of what happened at second `at` by `record`."""
    return str(at), source.moment(at), source.wall(record)
