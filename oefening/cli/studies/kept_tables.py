"""Where the tables of a study are, and how a spreadsheet reads them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from oefening.cli.desk import Desk
from oefening.text import phrase


def kept_tables(folder: Path, paths: Sequence[Path], desk: Desk) -> Iterator[str]:
    """The folder, the names of the files in it, and what to choose where they are read."""
    yield from desk.told(phrase("cli.study.files", folder=str(folder)))
    yield from (f"  {path.name}" for path in paths)
    yield from desk.told(phrase("cli.study.spreadsheet"))
