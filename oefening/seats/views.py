"""The files of views: what each cell may know, in an exercise folder, as far as the log is on disk.

A view is made of the log and of the second that it has come to, so nothing is lost with one: at
each opening it is compared with what it should be and gone on with, or made anew. What cannot be
written waits, is told once, and is written with what comes next; the exercise goes on meanwhile.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from itertools import chain
from pathlib import Path

from oefening import __version__
from oefening.clock import LONGEST
from oefening.errors import FileTrouble, JournalError
from oefening.files import trouble
from oefening.journal import (
    Head,
    Journal,
    Line,
    SeatFile,
    bad_line,
    file_of,
    free,
    seat_shapes,
)
from oefening.journal.seat_lines import SeatLines, encode_line, read_seat
from oefening.projections.knowledge.views import VIEW_KINDS, Lines, ViewBody, ViewLine, Views
from oefening.record import Record, digest
from oefening.session import Session
from oefening.text import Phrase, phrase

VIEWS = "views"
"""The folder of views, in that of the exercise."""
SHAPES = seat_shapes(VIEW_KINDS)


@contextmanager
def kept_views(session: Session) -> Iterator[None]:
    """Keep the views of `session` beside its log, up to where that is left."""
    views = ViewFiles(session)
    try:
        yield
    finally:
        views.close()


class ViewFiles:
    """The views of one exercise, written as it goes on."""

    def __init__(self, session: Session) -> None:
        """Those of `session` as it stands; what is wrong with them is put beside it, to be told."""
        self._session = session
        self._views = Views(session.header)
        folder = session.journal.path.parent / VIEWS
        self._files = {
            cell.id: _View(file_of(folder, cell.id), cell.id, session.journal.digests[0])
            for cell in session.header.scenario.cells
        }
        self._in_trouble = False
        for record in session.records:
            self._take(self._views.hear(record))
        self._take(self._views.passed(session.now))
        self._take_up()
        session.follow(self._hear)
        session.follow_time(self._pass)

    def close(self) -> None:
        """Write what can be written, and let others write."""
        self._write()
        for file in self._files.values():
            file.close()

    def _hear(self, record: Record) -> None:
        self._take(self._views.hear(record))

    def _pass(self, now: int) -> None:
        self._take(self._views.passed(now))
        self._write()

    def _take(self, lines: Lines) -> None:
        digests = self._session.journal.digests
        for cell, line in lines:
            of = digests[line.seen]
            self._files[cell].waiting.append(Line(line.at, line.body, line.seen, of, wall=""))

    def _take_up(self) -> None:
        """Go on with the files that are there, as far as they are what they should be."""
        log = self._session.journal.digests
        changed = []
        for file in self._files.values():
            try:
                if file.take_up(log, self._session.now):
                    changed.append(file.path.name)
            except FileTrouble as wrong:
                self._trouble(wrong.phrase)
        if changed:
            files = ", ".join(changed)
            self._session.tell_beside(phrase("views.anew", folder=VIEWS, files=files))
        self._write()

    def _write(self) -> None:
        """Write what waits; tell if that cannot be done, once until it can."""
        log = self._session.journal.digests
        try:
            for file in self._files.values():
                if file.waiting and (notice := file.write(log)) is not None:
                    self._session.tell_beside(notice)
        except FileTrouble as wrong:
            self._trouble(wrong.phrase)
        else:
            self._in_trouble = False

    def _trouble(self, why: Phrase) -> None:
        if not self._in_trouble:
            self._session.tell_beside(phrase("views.trouble", why=why))
        self._in_trouble = True


class Expected:
    """What views have to hold by a log, worked out when it is first asked for."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    @cached_property
    def _lines(self) -> dict[str, list[ViewLine]]:
        """By cell, all that is to come by what the log says: it may end ahead of a view."""
        views, found = Views(self._journal.header), dict[str, list[ViewLine]]()
        heard = (views.hear(record) for record in self._journal.records)
        for cell, line in (*chain.from_iterable(heard), *views.passed(LONGEST)):
            found.setdefault(cell, []).append(line)
        return found

    def follows(self, file: SeatFile[ViewBody]) -> bool:
        """Whether every line of `file` follows; False: another version wrote it in other words.

        That is not compared. Raise `JournalError` that names the first line that does not follow.
        """
        if file.head.program != __version__:
            return False
        lines = self._lines.get(file.head.name, [])
        for line in file.lines:
            at = line.number - 1
            told = ViewLine(line.at, line.seen, line.body)
            if at >= len(lines) or lines[at] != told:
                raise bad_line(file.path, line.number + 1, phrase("view-departs"))
        return True


class _View:
    """The file of one cell's view, which is there once there is something to tell."""

    def __init__(self, path: Path, cell: str, of: str) -> None:
        self.path = path
        self.waiting: list[Line[ViewBody]] = []
        self._head = Head(kind="view", name=cell, of=of)
        self._file: SeatFile[ViewBody] | None = None

    def take_up(self, log: Sequence[str], now: int) -> bool:
        """Leave out of what waits what the file has; whether somebody had changed that.

        What it has of after `now`, or of records that are not in the log with the digests `log`, is
        cut from it: that was not on disk when the exercise broke off. Another file is set aside.
        Raise `FileTrouble` if that cannot be done.
        """
        try:
            there = read_seat(self.path, SHAPES) if self.path.exists() else None
        except JournalError:
            self._set_aside()
            return True
        if there is None or there.head is None:
            return False
        same = self._same(there)
        ahead = there.said[same:]
        other = (there.head.name, there.head.of) != (self._head.name, self._head.of)
        if other or (ahead and not _beyond(ahead[0], log, now)):
            self._set_aside()
            return there.head.program == self._head.program  # another version has other words
        if ahead or there.torn:
            self._cut(sum(len(one) + 1 for one in there.written[: same + 1]))
        self.waiting = self.waiting[same:]
        self._open(log)
        return False

    def _same(self, there: SeatLines[ViewBody]) -> int:
        """How many lines of the file are those that wait, from the first on."""
        before = digest(there.written[0])
        for number, line in enumerate(self.waiting[: len(there.said)], 1):
            written = encode_line(line._replace(number=number), before, SHAPES)
            if written != there.written[number]:
                return number - 1
            before = digest(written)
        return min(len(self.waiting), len(there.said))

    def _set_aside(self) -> None:
        try:
            self.path.rename(free(self.path.with_name(f"{self.path.stem}.other")))
        except OSError as error:
            raise trouble(error, self.path) from error

    def _cut(self, size: int) -> None:
        try:
            os.truncate(self.path, size)
        except OSError as error:
            raise trouble(error, self.path) from error

    def write(self, log: Sequence[str]) -> Phrase | None:
        """Put what waits behind what is there; return what was wrong with that, if it was mended.

        Raise `FileTrouble` if it cannot be done.
        """
        file = self._open(log)
        file.append(*self.waiting, sync=False)
        self.waiting.clear()
        notice, file.notice = file.notice, None
        return notice

    def _open(self, log: Sequence[str]) -> SeatFile[ViewBody]:
        if self._file is None:
            try:
                self._file = SeatFile.open(self.path, self._head, SHAPES, log)
            except JournalError as error:  # put there since it was looked at
                raise FileTrouble(error.phrase) from error
        return self._file

    def close(self) -> None:
        """Let others write."""
        if self._file is not None:
            self._file.close()


def _beyond(line: Line[ViewBody], log: Sequence[str], now: int) -> bool:
    """Whether a line is of what the log does not hold: a later second, or a lost record."""
    return line.at > now or line.seen >= len(log) or line.of != log[line.seen]
