"""Files and folders that a journal needs, and what their failures mean to whoever keeps it."""

import errno
import os
from io import FileIO
from pathlib import Path

from filelock import FileLock, Timeout

from oefening.errors import FileTrouble
from oefening.text import Phrase, phrase
from oefening.text.content import literal

LOCK = "journal.lock"


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


def make_folder(folder: Path) -> None:
    """Make `folder` with those above it; raise `FileTrouble` that says why it cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise no_folder(error, folder) from error


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
        locked(folder).release()
    except FileTrouble as trouble:
        return trouble.phrase
    return None


def locked(folder: Path) -> FileLock:
    """The lock of whoever writes in `folder`, held; it does not outlive the process."""
    lock = FileLock(folder / LOCK, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise FileTrouble(phrase("journal-locked", folder=str(folder))) from error
    except OSError as error:
        raise trouble(error, folder / LOCK) from error
    return lock


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


def read_all(file: FileIO, size: int) -> bytes:
    """The next `size` bytes of `file`, or as many as there are."""
    whole = bytearray()
    while len(whole) < size and (more := file.read(size - len(whole))):
        whole += more
    return bytes(whole)


def leads_to(path: Path, file: FileIO) -> bool:
    """Whether `path` leads to the open `file`, as far as that can be known here."""
    try:
        there = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    here = os.fstat(file.fileno())
    return os.path.samestat(here, there)


def free(path: Path) -> Path:
    """`path`, or with `-2`, `-3` … behind it: where nothing stands yet."""
    there, count = path, 1
    while os.path.lexists(there):
        count += 1
        there = path.with_name(f"{path.name}-{count}")
    return there
