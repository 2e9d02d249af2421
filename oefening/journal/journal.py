"""The journal: a file of records that only grows, and in which each line vouches for those before.

One writer at a time, kept so by a lock beside the file; anyone may read. What `append` returns from
is in the file, and a failure leaves the file as it was, so that the same records can be appended
again. A file that is moved, deleted, replaced or cut short meanwhile is written anew in its place.
"""

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from oefening.errors import FileTrouble, JournalError, NoExercise
from oefening.files import trouble
from oefening.journal.files import (
    Lock,
    check_no_study,
    ended,
    keep_folder,
    make_file,
    make_folder,
    set_aside,
)
from oefening.journal.growing import Displaced, Growing
from oefening.journal.lines import Lines, read_lines
from oefening.journal.packed import Packed
from oefening.record import Header, Record, digest, encode, encode_header
from oefening.share import Hears, nobody
from oefening.text import Phrase, phrase

NAME = "journal.jsonl"
TORN = "journal.torn"
OTHER = "journal.other"
"""What stood in the place of a journal that was being written, set aside."""
ANEW = ("journal-anew", "journal-anew-aside")
"""Keys of what is told of one that was written anew, without and with something set aside."""


class Journal:
    """The journal of one exercise folder, open for writing or, without a lock, for reading."""

    def __init__(self, path: Path, lines: Lines, lock: Lock | None) -> None:
        self.path = path
        self.header = lines.header
        self._packed = lines.packed
        self.notice: Phrase | None = None
        """What was wrong when it was read: its last line had been cut short."""
        self._file = None
        if lock is not None:
            self._file = Growing(path, lines.size, lock, self._packed.lines, Displaced(OTHER, ANEW))

    @staticmethod
    def create(folder: Path, header: Header, past: Sequence[Record] = ()) -> "Journal":
        """A journal with a header and the records of `past`, in `folder`, which is made if need be.

        All of it is there, or none: raise `FileTrouble` if there is a journal already, or a study,
        or no room for one.
        """
        path = folder / NAME
        first = encode_header(header).encode()
        packed, lines = Packed(first), [first, *_lines(past, digest(first))]
        for line, record in zip(lines[1:], past, strict=True):
            packed.add(line, record)
        whole = ended(lines)
        check_no_study(folder)  # ahead of the lock, so that nothing is left where nothing is wanted
        make_folder(folder)
        lock = Lock(folder)
        try:
            check_no_study(folder)  # nor has one begun meanwhile
            _make_first(path, whole)
        except FileTrouble:
            lock.release()
            raise
        return Journal(path, Lines(header, packed, len(whole), b""), lock)

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
        lock = Lock(path.parent)
        try:
            lines = read_lines(path, hears)
            journal = Journal(path, lines, lock)
            if lines.torn:
                journal.notice = set_aside(path, lines.size, lines.torn, TORN)
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
    def records(self) -> Sequence[Record]:
        """Every record that is in the file."""
        return self._packed.records

    @property
    def digests(self) -> Sequence[str]:
        """Of the header's line and of each record's: `digests[n]` is that of record n."""
        return self._packed.digests

    @property
    def fingerprint(self) -> str:
        """The digest of the last line, which vouches for every line before it."""
        return self.digests[-1]

    def append(self, records: Sequence[Record], *, sync: bool) -> None:
        """Write `records`; with `sync` they also outlive a power cut.

        Raise `FileTrouble` if they cannot be written, or `stay` had to; then the journal is as it
        was.
        """
        if self._file is None:
            raise FileTrouble(phrase("journal-read-only", file=str(self.path)))
        lines = _lines(records, self.digests[-1])
        self._file.append(lines, sync=sync)
        for line, record in zip(lines, records, strict=True):
            self._packed.add(line, record)

    def stay(self) -> None:
        """See to it that what is written is where it is looked for.

        Raise `FileTrouble` if it was not: moved, deleted, replaced or cut short. Then all of it is
        there again, and what stood in its place is set aside; or it says why that cannot be done.
        """
        if self._file is not None:
            self._file.stay()

    def close(self) -> None:
        """Let others write."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _lines(records: Sequence[Record], prev: str) -> list[bytes]:
    """The lines of `records`, behind that which has the digest `prev`."""
    lines = list[bytes]()
    for record in records:
        lines.append(encode(record, prev).encode())
        prev = digest(lines[-1])
    return lines


def _make_first(path: Path, lines: bytes) -> None:
    """Make the journal with its first lines; raise `FileTrouble` if it is there or cannot be."""
    try:
        make_file(path, lines)
        keep_folder(path.parent)
    except FileExistsError as error:
        raise FileTrouble(phrase("journal-exists", file=str(path))) from error
    except OSError as error:
        raise trouble(error, path) from error


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
