"""The journal: a file of records that only grows, and in which each line vouches for those before.

One writer at a time, kept so by a lock beside the file; anyone may read. What `append` returns from
is in the file, and a failure leaves the file as it was, so that the same records can be appended
again.
"""

import contextlib
import errno
import os
from collections.abc import Sequence
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from filelock import FileLock, Timeout

from oefening.errors import FileTrouble, JournalError, NoExercise
from oefening.garbage import ignored
from oefening.record import Header, Record, decode, decode_header, digest, encode, encode_header
from oefening.share import Hears, nobody
from oefening.text import Phrase, phrase
from oefening.text.content import literal

NAME = "journal.jsonl"
LOCK = "journal.lock"
TORN = "journal.torn"

TOLD_EVERY = 1_000
"""After so many lines who waits hears how far reading is."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A journal as it was read."""

    header: Header
    records: tuple[Record, ...]
    digests: tuple[str, ...]
    """Of the header's line and of each record's: `digests[n]` is that of record n."""
    size: int
    """Bytes of whole lines."""
    torn: bytes
    """What stands behind the last whole line."""


class Journal:
    """The journal of one exercise folder, open for writing or, without a lock, for reading."""

    def __init__(self, path: Path, lines: Lines, lock: FileLock | None) -> None:
        self.path = path
        self.header = lines.header
        self.records = list(lines.records)
        self.digests = list(lines.digests)
        self.notice: Phrase | None = None
        """What was wrong when it was read: its last line had been cut short."""
        self._size = lines.size
        self._lock = lock
        self._file = None if lock is None else path.open("r+b", buffering=0)

    @staticmethod
    def create(folder: Path, header: Header) -> "Journal":
        """A journal with a header only, in `folder`, which is made if it is not there.

        Raise `FileTrouble` if there is a journal already, or no room for one.
        """
        path = folder / NAME
        line = encode_header(header)
        make_folder(folder)
        lock = _locked(folder)
        try:
            _make(path, line.encode() + b"\n")
            _keep_folder(folder)
        except FileExistsError as error:
            lock.release()
            raise FileTrouble(phrase("journal-exists", file=str(path))) from error
        except OSError as error:
            lock.release()
            raise trouble(error, path) from error
        size = len(line.encode()) + 1
        return Journal(path, Lines(header, (), (digest(line),), size, b""), lock)

    @staticmethod
    def open(folder: Path, hears: Hears = nobody) -> "Journal":
        """The journal in `folder`, to go on with; `hears` how much of it has been read.

        A last line cut short is set aside in a file of its own, and `notice` says so. Raise
        `NoExercise` if it is not there, `FileTrouble` if someone else writes it, `JournalError` if
        it is damaged.
        """
        path = journal_in(folder)
        if not path.is_file():
            raise _no_log(path)
        lock = _locked(path.parent)
        try:
            lines = read_lines(path, hears)
            journal = Journal(path, lines, lock)
            if lines.torn:
                journal.notice = _set_aside(path, lines)
        except OSError as error:
            lock.release()
            raise trouble(error, path) from error
        except (FileTrouble, JournalError):
            lock.release()
            raise
        return journal

    @staticmethod
    def read(folder: Path, hears: Hears = nobody) -> "Journal":
        """The journal in `folder` as it is now, to look at only.

        `hears` is told how much of it has been read. A last line cut short is left out and left
        alone, since its writer may be about to finish it; `notice` says so. Raise `NoExercise` if
        it is not there, `FileTrouble` if it cannot be read, `JournalError` if it is damaged.
        """
        path = journal_in(folder)
        if not path.exists():
            raise _no_log(path)
        lines = read_lines(path, hears)
        journal = Journal(path, lines, None)
        if lines.torn:
            journal.notice = phrase("journal-unfinished", bytes=len(lines.torn))
        return journal

    @property
    def fingerprint(self) -> str:
        """The digest of the last line, which vouches for every line before it."""
        return self.digests[-1]

    def append(self, records: Sequence[Record], *, sync: bool) -> None:
        """Write `records`; with `sync` they also outlive a power cut.

        Raise `FileTrouble` if they cannot be written; then the journal is as it was.
        """
        if self._file is None:
            raise FileTrouble(phrase("journal-read-only", file=str(self.path)))
        prev = self.digests[-1]
        text, digests = bytearray(), []
        for record in records:
            line = encode(record, prev).encode()
            prev = digest(line)
            digests.append(prev)
            text += line + b"\n"
        try:
            self._write(text)
            if sync:
                os.fsync(self._file.fileno())
        except OSError as error:
            with contextlib.suppress(OSError):  # else it is cut back ahead of the next line
                self._file.truncate(self._size)
            raise trouble(error, self.path) from error
        self._size += len(text)
        self.records += records
        self.digests += digests

    def _write(self, text: bytearray) -> None:
        """Write all of `text` behind the last whole line, whatever a failure left there."""
        assert self._file is not None
        if self._file.seek(0, os.SEEK_END) != self._size:
            self._file.truncate(self._size)
            self._file.seek(self._size)
        _write_all(self._file, text)

    def close(self) -> None:
        """Let others write."""
        if self._file is not None and self._lock is not None:
            self._file.close()
            self._lock.release()
            self._file = self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def journal_in(folder: Path) -> Path:
    """The journal's file, of an exercise folder or of the file itself."""
    return folder / NAME if folder.is_dir() else folder


def _no_log(path: Path) -> NoExercise:
    """Why there is no log at `path`, which `journal_in` gave."""
    if path.exists():
        return NoExercise(phrase("file-no-log", file=str(path)))
    if path.name == NAME and path.parent.is_dir():
        return NoExercise(phrase("file-no-exercise", folder=str(path.parent)))
    return NoExercise(phrase("file-missing", file=str(path)))


def read_lines(path: Path, hears: Hears = nobody) -> Lines:
    """All that the file `path` holds; `hears` is told how much of it has been read.

    Raise `FileTrouble` if it cannot be read, and `JournalError` that names the first bad line.
    """
    try:
        with path.open("rb") as file, ignored():
            return _read(file, path, hears)
    except OSError as error:
        raise trouble(error, path) from error


def _read(file: BinaryIO, path: Path, hears: Hears) -> Lines:
    """All that `file` holds, line by line: what they say takes room enough without them."""
    size = os.fstat(file.fileno()).st_size
    first = file.readline()
    if not first.endswith(b"\n"):
        raise JournalError(phrase("journal-without-header", file=str(path)))
    first = first[:-1]
    try:
        header = decode_header(first)
    except JournalError as error:
        raise bad_line(path, 1, error.phrase) from error
    records: list[Record] = []
    digests, read, torn = [digest(first)], len(first) + 1, b""
    for number, text in enumerate(file, 1):
        if not text.endswith(b"\n"):
            torn = text
            break
        line = text[:-1]
        try:
            records.append(_checked(line, number, digests[-1]))
        except JournalError as error:
            raise bad_line(path, number + 1, error.phrase) from error
        digests.append(digest(line))
        read += len(text)
        if number % TOLD_EVERY == 0:
            hears(min(1.0, read / size))
    return Lines(header, tuple(records), tuple(digests), read, torn)


def bad_line(path: Path, line: int, what: Phrase) -> JournalError:
    """The error that says `what` of a line, counted from 1."""
    return JournalError(phrase("journal-bad-line", file=str(path), line=line, what=what))


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


def _checked(line: bytes, number: int, before: str) -> Record:
    """The record that `line` says, if it is the one that belongs there."""
    record, prev = decode(line)
    if record.number != number:
        raise JournalError(phrase("line-wrong-number", number=record.number, expected=number))
    if prev != before:
        if number == 1:
            raise JournalError(phrase("line-broken-header"))
        raise JournalError(phrase("line-broken-chain", before=number - 1, number=number))
    return record


def barred(folder: Path) -> Phrase | None:
    """Why the log in `folder` cannot be written now: somebody else does, or nobody may; or None."""
    try:
        _locked(folder).release()
    except FileTrouble as trouble:
        return trouble.phrase
    return None


def _locked(folder: Path) -> FileLock:
    """The lock of whoever writes in `folder`, held; it does not outlive the process."""
    lock = FileLock(folder / LOCK, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise FileTrouble(phrase("journal-locked", folder=str(folder))) from error
    except OSError as error:
        raise trouble(error, folder / LOCK) from error
    return lock


def _make(path: Path, text: bytes) -> None:
    """Make the file, which must not be there, with `text` in it and nothing left to chance."""
    with path.open("xb", buffering=0) as file:
        try:
            _write_all(file, text)
            os.fsync(file.fileno())
        except OSError as error:
            failure = error
        else:
            return
    path.unlink()  # only now that it is closed, or Windows would not
    raise failure


def _write_all(file: FileIO, text: bytes | bytearray) -> None:
    rest = memoryview(text)
    while rest:
        rest = rest[file.write(rest) :]


def _keep_folder(folder: Path) -> None:
    """See to it that the files' names in `folder` outlive a power cut as their contents do."""
    if os.name == "posix":  # elsewhere a folder cannot be flushed, and need not be
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _set_aside(path: Path, lines: Lines) -> Phrase:
    """Move the torn tail into a file beside the journal, and say so."""
    aside, count = path.with_name(TORN), 1
    while aside.exists():
        count += 1
        aside = path.with_name(f"{TORN}-{count}")
    _make(aside, lines.torn)
    os.truncate(path, lines.size)
    return phrase("journal-torn", file=str(path), bytes=len(lines.torn), aside=aside.name)
