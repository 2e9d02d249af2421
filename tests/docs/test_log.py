"""The page on the log names every kind of record and each of its fields, and no others."""

import re
from dataclasses import fields
from pathlib import Path
from typing import get_args

from oefening.commands import Command
from oefening.record import FORMAT, KINDS, Header

PAGE = (Path(__file__).parents[2] / "docs" / "log.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `([A-Z]\w+)` \| (.+?) \| (.*?) ?\|$", re.MULTILINE)


def told(row: str) -> list[str]:
    """The fields that a row tells of."""
    return re.findall(r"(?:^|; )`(\w+)`:", row)


def test_every_kind_of_record_is_told_with_its_fields() -> None:
    page = {kind: told(row) for kind, _, row in ROW.findall(PAGE)}
    assert page == {name: [part.name for part in fields(kind)] for name, kind in KINDS.items()}


def test_commands_stand_under_commands_and_events_under_events() -> None:
    commands, events = PAGE.split("\n## Commands\n")[1].split("\n## Events\n")
    names = {kind.__name__ for kind in get_args(Command)}
    assert {kind for kind, _, _ in ROW.findall(commands)} == names
    assert {kind for kind, _, _ in ROW.findall(events)} == KINDS.keys() - names


def test_the_header_is_told_field_by_field() -> None:
    table = PAGE.split("The first line is the **header**")[1].split("Every other line")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == list(Header.model_fields)
    assert f"number of the shape of lines: {FORMAT} " in table
