"""A file of lines that only grows, while somebody writes it.

What `append` returns from is in the file, and a failure leaves the file as it was, so that the same
lines can be appended again. A file that is moved, deleted, replaced or cut short meanwhile is
written anew in its place.
"""

import contextlib
import os
from collections.abc import Callable, Iterable, Sequence
from io import FileIO
from pathlib import Path
from typing import NamedTuple

from oefening.errors import FileTrouble
from oefening.files import trouble
from oefening.journal.files import (
    Lock,
    ended,
    free,
    keep_folder,
    leads_to,
    make_file,
    make_folder,
    write_all,
)
from oefening.text import phrase


class Displaced(NamedTuple):
    """What is told of a file that was no longer in its place."""

    other: str
    """The name by which what stood there instead is set aside."""
    anew: tuple[str, str]
    """Keys: it was written anew, without and with something set aside."""


class Growing:
    """A file open for writing behind its last line."""

    def __init__(
        self,
        path: Path,
        size: int,
        lock: Lock,
        lines: Callable[[], Iterable[bytes]],
        displaced: Displaced,
    ) -> None:
        """The file at `path`, of `size` bytes of whole `lines`, whose writer holds `lock`."""
        self.path = path
        self._size = size
        self._lock = lock
        self._lines = lines
        self._displaced = displaced
        self._file = path.open("r+b", buffering=0)
        self._known = leads_to(path, os.fstat(self._file.fileno()))
        """Whether this platform can tell which file it is that a path leads to."""

    def append(self, lines: Sequence[bytes], *, sync: bool) -> None:
        """Write `lines`, given without their ends; with `sync` they also outlive a power cut.

        Raise `FileTrouble` if they cannot be written, or `stay` had to; then the file is as it was.
        """
        self.stay()
        written = ended(lines)
        try:
            self._write(written)
            if sync:
                os.fsync(self._file.fileno())
        except OSError as error:
            with contextlib.suppress(OSError):  # else it is cut back ahead of the next line
                self._file.truncate(self._size)
            raise trouble(error, self.path) from error
        self._size += len(written)

    def stay(self) -> None:
        """See to it that what is written is where it is looked for.

        Raise `FileTrouble` if it was not: moved, deleted, replaced or cut short. Then all of it is
        there again, and what stood in its place is set aside; or it says why that cannot be done.
        """
        if self._in_place(self._file):
            return
        file = str(self.path)
        try:
            aside = self._write_anew(self._file)
        except OSError as error:
            raise trouble(error, self.path) from error
        if aside is None:
            raise FileTrouble(phrase(self._displaced.anew[0], file=file))
        raise FileTrouble(phrase(self._displaced.anew[1], file=file, aside=aside.name))

    def close(self) -> None:
        """Let others write."""
        self._file.close()
        self._lock.release()

    def _in_place(self, file: FileIO) -> bool:
        """Whether the path leads to `file`, and all that was written is still in that."""
        if file.closed:  # once it could not be written anew
            return False
        here = os.fstat(file.fileno())
        return here.st_size >= self._size and not (self._known and not leads_to(self.path, here))

    def _write_anew(self, file: FileIO) -> Path | None:
        """Put all that is written where the path leads, instead of in `file`.

        What stood there is aside, if anything: where it goes is returned. It stays where it is if
        all cannot be written.
        """
        folder, aside = self.path.parent, None
        whole = ended(self._lines())
        make_folder(folder)
        if self._known and not self._lock.stands:
            before, self._lock = self._lock, self._lock.anew()
            before.release()
        file.close()  # or Windows would not rename it
        if os.path.lexists(self.path):
            aside = free(self.path.with_name(self._displaced.other))
            self.path.rename(aside)
        try:
            make_file(self.path, whole)
        except OSError:
            if aside is not None and not os.path.lexists(self.path):
                aside.rename(self.path)
            raise
        self._file = self.path.open("r+b", buffering=0)
        keep_folder(folder)
        return aside

    def _write(self, text: bytes) -> None:
        """Write all of `text` behind the last whole line, whatever a failure left there."""
        if self._file.seek(0, os.SEEK_END) != self._size:
            self._file.truncate(self._size)
            self._file.seek(self._size)
        write_all(self._file, text)
