"""New files, which are never written over anything."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from oefening.errors import FileTrouble
from oefening.files import trouble
from oefening.text import phrase


def hold_free(paths: Iterable[Path]) -> None:
    """Raise `FileTrouble` if anything stands at one of `paths`, a link that leads nowhere too."""
    for path in paths:
        try:
            taken = path.exists() or path.is_symlink()
        except OSError as error:
            raise trouble(error, path) from error
        if taken:
            raise _taken(path)


def write_fresh(files: Mapping[Path, bytes]) -> None:
    """Write new files, and the folders that they are to be in.

    Raise `FileTrouble` if one cannot be written; where one of them is there already, before any is.
    """
    hold_free(files)
    for path, written in files.items():
        at = path.parent
        try:
            at.mkdir(parents=True, exist_ok=True)
            at = path
            with path.open("xb") as file:
                file.write(written)
        except FileExistsError as error:
            raise _taken(at) from error
        except OSError as error:
            raise trouble(error, at) from error


def _taken(path: Path) -> FileTrouble:
    return FileTrouble(phrase("fresh.exists", path=str(path)))
