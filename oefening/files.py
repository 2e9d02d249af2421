"""Files that are written whole or not at all, so that nobody ever reads one half written.

Nor does anybody find one after a power cut: what stands at a path is either what stood there before
or all of what was put there.
"""

import errno
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from oefening.errors import FileTrouble
from oefening.text import phrase

MARKED = "OEFENING-EXERCISE"
"""Stands in the name of every data file that leaves the program."""


def put_whole(path: Path, written: bytes) -> None:
    """Put a file with what is `written` at `path`; as `put_pieces`."""
    put_pieces(path, [written])


def put_pieces(path: Path, written: Iterable[bytes]) -> None:
    """Put a file with all that is `written` at `path`, in the place of what stands there.

    Raise `OSError` if that cannot be done: what stood there stands as it was.
    """
    handle, name = tempfile.mkstemp(path.suffix, f".{path.stem.strip('.')}-", path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(written)
            file.flush()
            os.fsync(file.fileno())
        _let_others_read(Path(name))
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)


def _let_others_read(path: Path) -> None:
    """Give the file the rights that a new one has, which a temporary one has not."""
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        path.chmod(0o666 & ~mask)


def trouble(error: OSError, path: Path) -> FileTrouble:
    """What `error` means to whoever keeps the file at `path`."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            key = "file-disk-full"
        case errno.EACCES | errno.EPERM | errno.EROFS:
            key = "file-not-allowed"
        case errno.ENOENT | errno.ENOTDIR:
            key = "file-missing"
        case _:
            return FileTrouble(phrase("file-trouble", file=str(path), what=str(error.strerror)))
    return FileTrouble(phrase(key, file=str(path)))
