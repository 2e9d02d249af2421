"""Where the library lies, in a wheel and in a checkout, and reading a file of it."""

import os
from pathlib import Path

from oefening.errors import FileTrouble
from oefening.text import phrase

DATA = Path(__file__).parent.parent / "data"
"""What comes with the program."""

CHECKOUT = Path(__file__).parent.parent.parent
"""The folder that the package lies in; in a checkout, that of the project."""

MOST = 8 * 1024 * 1024
"""Bytes read of a file: more than any may have, so that one too large is told as such."""


def contents(path: Path, most: int = MOST, *, regular: bool = False) -> bytes:
    """The first `most` bytes of the file at `path`; raise `FileTrouble` if it cannot be had.

    With `regular` nothing else than a file on disk will do, so that nobody waits for a pipe.
    """
    try:
        if regular and path.exists() and not path.is_file() and not path.is_dir():
            raise FileTrouble(phrase("library.not-a-file", path=str(path)))
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        raise FileTrouble(phrase("library.no-file", path=str(path))) from None
    except IsADirectoryError:
        raise FileTrouble(phrase("library.folder", path=str(path))) from None
    except PermissionError:
        if os.path.isdir(path):  # what Windows says of a folder  # noqa: PTH112 - never raises
            raise FileTrouble(phrase("library.folder", path=str(path))) from None
        raise FileTrouble(phrase("library.not-allowed", path=str(path))) from None
    except OSError as trouble:
        why = trouble.strerror or str(trouble)
        raise FileTrouble(phrase("library.trouble", path=str(path), why=why)) from None


def shipped_folder(kind: str) -> Path:
    """The folder of the shipped `scenarios` or `injects`."""
    installed = DATA / kind
    return installed if installed.is_dir() else CHECKOUT / kind
