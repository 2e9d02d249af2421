"""Finding a scenario by what it is called."""

import re
from pathlib import Path

from oefening.errors import OefeningError
from oefening.journal import NAME
from oefening.library import main_file, shipped
from oefening.text import phrase

HEAD = 1024
"""Bytes of a file by which a table is told from a scenario."""
TABLES = frozenset({".csv", ".tsv", ".ods", ".xls", ".xlsb", ".xlsm", ".xlsx"})
"""How the names of tables end."""

_SCENARIO = re.compile(rb"(\xef\xbb\xbf)?\s*([#%{-]|[\"'\w-]+\s*:(\s|$))")
"""What a scenario begins with: a comment, a mark, a brace or a key."""
_TITLES = re.compile(r"[^\n]*?([;,\t])[^\n]*\1")
"""A first line with two separators of one kind, as between titles."""


SUFFIXES = (".yaml", ".yml")
"""Ends of the names of files of scenarios."""


def is_scenario(path: Path) -> bool:
    """Whether `path` is a scenario where an exercise is asked for.

    A shipped one by its id too, unless an exercise is in a folder called so.
    """
    if (path / NAME).is_file():
        return False
    file = main_file(path)
    return str(path) in shipped() or (file.is_file() and file.suffix in SUFFIXES)


def scenario_path(name: str) -> Path:
    """The file or folder `name`, or that of the shipped scenario of this id.

    Raise `OefeningError` if it is the folder of an exercise, a file that can only be imported, or
    nothing there and no such id.
    """
    path = Path(name)
    if (path / NAME).is_file() or path.name == NAME:
        raise OefeningError(phrase("cli.is-an-exercise", folder=name))
    known = shipped()
    if path.is_dir() and name in known and not main_file(path).is_file():
        return known[name]
    if path.is_file() and _to_import(path):
        raise OefeningError(phrase("cli.is-to-import", file=name))
    if path.exists() or path.suffix or len(path.parts) != 1:
        return path
    if name not in known:
        raise OefeningError(
            phrase("cli.no-such-scenario", name=name, shipped=", ".join(sorted(known)))
        )
    return known[name]


def _to_import(path: Path) -> bool:
    """Whether the file at `path` is a table or of another program, by its name or what is in it."""
    if path.suffix.lower() in TABLES:
        return True
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError:
        return False  # which is told by whoever reads it
    if not head or _SCENARIO.match(head):
        return False
    from oefening.interop.sheets.kinds import kind_of

    kind = kind_of(head)
    if kind == "csv":
        return _TITLES.match(head.decode("utf-8", "replace").lstrip("\ufeff\r\n")) is not None
    return kind != "json"
