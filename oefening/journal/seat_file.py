"""Files beside the log: one for each seat, and one for what each cell may know.

Each has one writer, kept so by a lock beside it; anyone may read. What `append` returns from is in
the file and outlives a power cut. Nothing rewrites a line: what no longer stands is taken back by a
further one.
"""

import re
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Generic, Self

from oefening.errors import FileTrouble, JournalError
from oefening.files import trouble
from oefening.journal.files import Lock, keep_folder, make_file, make_folder, set_aside
from oefening.journal.growing import Displaced, Growing
from oefening.journal.lines import bad_line
from oefening.journal.seat_lines import (
    Body,
    Head,
    Line,
    SeatLines,
    check_beside,
    encode_head,
    encode_line,
    read_seat,
)
from oefening.record import Shapes, digest
from oefening.text import Phrase, phrase, visible

ENDING = ".jsonl"
SEAT_ANEW = ("seat-anew", "seat-anew-aside")
"""Keys of what is told of one that was written anew, without and with something set aside."""
_KEPT = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]")
"""Names that Windows keeps for itself."""


def file_of(folder: Path, name: str) -> Path:
    """The file in `folder` of a seat or a cell, which has a `name` in kebab-case.

    Windows keeps some names for itself, whatever their ending: those have a mark behind them.

    >>> file_of(Path("seats"), "con").as_posix()
    'seats/con_.jsonl'
    """
    return folder / f"{name}{'_' if _KEPT.fullmatch(name) else ''}{ENDING}"


def files_in(folder: Path) -> list[Path]:
    """Every such file in `folder`, by name; raise `FileTrouble` if that cannot be looked into."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ENDING)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise trouble(error, folder) from error


class SeatFile(Generic[Body]):
    """The file of one seat or cell, open for writing or, without a lock, for reading."""

    def __init__(
        self, path: Path, head: Head, shapes: Shapes[Body], lines: SeatLines[Body]
    ) -> None:
        """What was read of the file at `path`: `open` it, or `read` it."""
        self.path = path
        self.head = head
        self.notice: Phrase | None = None
        """What was wrong with it: a last line cut short, or it was no longer in its place."""
        self._shapes = shapes
        self._lines = lines
        self._lock: Lock | None = None
        self._file: Growing | None = None

    @staticmethod
    def read(path: Path, shapes: Shapes[Body]) -> "SeatFile[Body]":
        """The file at `path` as it is now, to look at only; see `check_beside`.

        A last line cut short is left out and left alone, since its writer may be about to finish
        it; `notice` says so. Raise `FileTrouble` if it cannot be read, `JournalError` that names
        the first bad line.
        """
        lines = read_seat(path, shapes)
        if lines.head is None:
            raise JournalError(phrase("seat-not-begun", file=str(path)))
        file = SeatFile(path, lines.head, shapes, lines)
        if lines.torn:
            file.notice = phrase("seat-unfinished", file=str(path), bytes=len(lines.torn))
        return file

    @staticmethod
    def open(path: Path, head: Head, shapes: Shapes[Body], log: Sequence[str]) -> "SeatFile[Body]":
        """The file at `path`, to go on with; the first `append` makes it if it is not there.

        A last line cut short is set aside in a file of its own, and `notice` says so. `head` is
        what a new one begins with, and `log` has the digests of the log's lines. Raise
        `FileTrouble` if someone else writes it or nobody may, `JournalError` if it is damaged or
        stands beside another log.
        """
        make_folder(path.parent)
        lock = Lock(path.parent, f"{path.stem}.lock", "seat-locked")
        try:
            lines = read_seat(path, shapes) if path.exists() else SeatLines[Body]()
            _check(path, lines, log)
            file = SeatFile(path, lines.head or head, shapes, lines)
            if lines.torn:
                file.notice = set_aside(path, lines.size, lines.torn, f"{path.stem}.torn")
                lines.torn = b""
            file._lock = lock
            file._file = file._growing(lock) if path.exists() else None
        except OSError as error:
            lock.release()
            raise trouble(error, path) from error
        except (FileTrouble, JournalError):
            lock.release()
            raise
        return file

    @property
    def lines(self) -> Sequence[Line[Body]]:
        """Every line behind the first that is in the file."""
        return self._lines.said

    @property
    def fingerprint(self) -> str:
        """The digest of the last line, which vouches for every line before; empty without one."""
        return self._lines.fingerprint

    def check_beside(self, log: Sequence[str]) -> None:
        """Raise `JournalError` if this stands beside another log than the one with these digests.

        Or by another name than that of its seat, as a copy does.
        A record that its writer had seen must be in that as well, so a log that is being written is
        to be read after this.
        """
        _check(self.path, self._lines, log)

    def append(self, *lines: Line[Body], sync: bool = True) -> None:
        """Write `lines`, which get their numbers; with `sync` they also outlive a power cut.

        Where the file had been moved, deleted, replaced or cut short it is there anew by then, and
        `notice` says so. Raise `FileTrouble` if they cannot be written; then it is as it was.
        """
        if self._lock is None:
            raise FileTrouble(phrase("journal-read-only", file=str(self.path)))
        if self._file is None:
            self._file = self._made(self._lock)
        if not self._lines.written:
            self._write(self._file, [(encode_head(self.head), None)], sync=sync)
        before, put = self.fingerprint, list[tuple[bytes, Line[Body] | None]]()
        for number, line in enumerate(lines, len(self.lines) + 1):
            numbered = line._replace(number=number)
            put.append((encode_line(numbered, before, self._shapes), numbered))
            before = digest(put[-1][0])
        self._write(self._file, put, sync=sync)

    def close(self) -> None:
        """Let others write."""
        if self._file is not None:
            self._file.close()
        elif self._lock is not None:
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

    def _write(
        self, file: Growing, put: Sequence[tuple[bytes, Line[Body] | None]], *, sync: bool
    ) -> None:
        """Put lines, with what each says, behind what is there."""
        written = [line for line, _ in put]
        try:
            file.append(written, sync=sync)
        except FileTrouble as trouble:
            if trouble.phrase.key not in SEAT_ANEW:
                raise
            self.notice = trouble.phrase
            file.append(written, sync=sync)
        for line, said in put:
            self._lines.add(line, said)

    def _made(self, lock: Lock) -> Growing:
        """The file, new and empty."""
        try:
            make_file(self.path, b"")
            keep_folder(self.path.parent)
            return self._growing(lock)
        except OSError as error:
            raise trouble(error, self.path) from error

    def _growing(self, lock: Lock) -> Growing:
        displaced = Displaced(f"{self.path.stem}.other", SEAT_ANEW)
        return Growing(self.path, self._lines.size, lock, lambda: self._lines.written, displaced)


def _check(path: Path, lines: SeatLines[Body], log: Sequence[str]) -> None:
    """Raise `JournalError` if what the file says is of another seat or log than it stands for."""
    if lines.head is not None and file_of(path.parent, lines.head.name) != path:
        raise bad_line(path, 1, phrase("seat-of-another", name=visible(lines.head.name)))
    check_beside(path, lines, log)
