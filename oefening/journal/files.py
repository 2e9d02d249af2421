"""Files and folders that a journal needs, and what their failures mean to whoever keeps it."""

import errno
import os
from collections.abc import Iterable
from contextlib import suppress
from io import FileIO
from pathlib import Path

from filelock import FileLock, Timeout

from oefening.errors import FileTrouble
from oefening.files import MARKED, trouble
from oefening.text import Phrase, phrase
from oefening.text.content import literal

LOCK = "journal.lock"
STUDY = f"manifest-{MARKED}.json"
"""Stands in the folder of a study of many runs, in which there is never an exercise."""


def check_no_study(folder: Path) -> None:
    """Raise `FileTrouble` if `folder` is that of a study."""
    if os.path.lexists(folder / STUDY):
        raise FileTrouble(phrase("folder-of-study", folder=str(folder)))


def make_folder(folder: Path) -> None:
    """Make `folder` with those above it; raise `FileTrouble` that says why it cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise no_folder(error, folder) from error


def unmake_folder(folder: Path) -> None:
    """Take `folder` away that was made for a log which never came; leave it if one did."""
    with suppress(OSError):
        (folder / LOCK).unlink(missing_ok=True)
        folder.rmdir()


def no_folder(error: OSError, folder: Path) -> FileTrouble:
    """What `error` means to whoever wants to have `folder` made."""
    ground = next((one for one in (folder, *folder.parents) if _there(one)), folder)
    if ground.is_file():
        return FileTrouble(phrase("file-no-folder", file=str(ground)))
    match error.errno:
        case errno.EACCES | errno.EPERM | errno.EROFS:
            why = phrase("why-not-allowed")
        case errno.ENOENT:
            why = phrase("why-gone")
        case errno.ENOSPC | errno.EDQUOT:
            why = phrase("why-disk-full")
        case _:
            why = literal(str(error.strerror))
    return FileTrouble(phrase("folder-not-made", folder=_named(ground), why=why))


def _there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # what may not be looked into
        return False


def _named(folder: Path) -> str:
    """`folder` in full where it is the working folder, unless that has vanished."""
    try:
        return str(folder.absolute())
    except OSError:
        return str(folder)


def barred(folder: Path) -> Phrase | None:
    """Why the log in `folder` cannot be written now: somebody else does, or nobody may; or None."""
    try:
        Lock(folder).release()
    except FileTrouble as trouble:
        return trouble.phrase
    return None


class Lock:
    """The lock of whoever writes in a folder, held; it does not outlive the process."""

    def __init__(self, folder: Path, name: str = LOCK, taken: str = "journal-locked") -> None:
        """Take the one called `name`; raise `FileTrouble` if nobody may.

        Also if somebody else has it: `taken` is the key of what that means.
        """
        self._folder, self._taken = folder, taken
        self._path = folder / name
        self._lock = FileLock(self._path, thread_local=False)
        try:
            self._lock.acquire(timeout=0)
            self._file = self._path.stat()
        except Timeout as error:
            place = {"folder": str(folder), "name": self._path.stem}
            raise FileTrouble(phrase(taken, **place)) from error
        except OSError as error:
            self._lock.release()
            raise trouble(error, self._path) from error

    @property
    def stands(self) -> bool:
        """Whether it is in its place, so that whoever writes there finds it."""
        return leads_to(self._path, self._file)

    def anew(self) -> "Lock":
        """The one that stands in its place by now, taken as it was."""
        return Lock(self._folder, self._path.name, self._taken)

    def release(self) -> None:
        """Let others write."""
        self._lock.release()


def make_file(path: Path, text: bytes) -> None:
    """Make the file, which must not be there, with `text` in it and nothing left to chance."""
    with path.open("xb", buffering=0) as file:
        try:
            write_all(file, text)
            os.fsync(file.fileno())
        except OSError as error:
            failure = error
        else:
            return
    path.unlink()  # only now that it is closed, or Windows would not
    raise failure


def ended(lines: Iterable[bytes]) -> bytes:
    """`lines` as they stand in a file."""
    return b"".join(line + b"\n" for line in lines)


def write_all(file: FileIO, text: bytes | bytearray) -> None:
    rest = memoryview(text)
    while rest:
        rest = rest[file.write(rest) :]


def keep_folder(folder: Path) -> None:
    """See to it that the files' names in `folder` outlive a power cut as their contents do."""
    if os.name == "posix":  # elsewhere a folder cannot be flushed, and need not be
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def leads_to(path: Path, here: os.stat_result) -> bool:
    """Whether `path` leads to the file that is `here`, as far as that can be known."""
    try:
        there = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return os.path.samestat(here, there)


def free(path: Path) -> Path:
    """`path`, or with `-2`, `-3` … behind it: where nothing stands yet."""
    there, count = path, 1
    while os.path.lexists(there):
        count += 1
        there = path.with_name(f"{path.name}-{count}")
    return there


def set_aside(path: Path, size: int, torn: bytes, name: str) -> Phrase:
    """Move what is `torn` behind `size` bytes of the file into another beside it, and say so.

    That one has the `name`, or one like it. Raise `OSError` if it cannot be done.
    """
    aside = free(path.with_name(name))
    make_file(aside, torn)
    os.truncate(path, size)
    return phrase("journal-torn", file=str(path), bytes=len(torn), aside=aside.name)
