"""A reviewer at work: annotations and bookmarks are written beside the log as they are made."""

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from oefening.errors import Refused
from oefening.journal import Head, Journal, Line, SeatFile, file_of
from oefening.projections.reviews import Entry, Reviews, Sort, Spot, Typed
from oefening.seats.bodies import SHAPES, AnnotationAdded, BookmarkAdded, EntryRetracted, Said
from oefening.seats.entries import MOST
from oefening.seats.reading import kept, read_reviews, seats_of
from oefening.session.wall import Wall, stamp
from oefening.source.values import parse_id
from oefening.text import BadValue, Phrase, phrase, visible, visible_lines
from oefening.text.content import number

REVIEWER = "reviewer"
"""The seat of who looks back and says no other."""


def seat_called(name: str) -> str:
    """`name`, if a seat can be called so: an id in kebab-case; raise `BadValue` where it cannot."""
    try:
        return parse_id(name)
    except BadValue as bad:
        raise BadValue(phrase("seats.bad-name", name=visible(name)[:80])) from bad


class Reviewer:
    """Who writes in one seat beside a log, and reads what all of them wrote.

    The seat's file is opened when there is first something to write, and is theirs alone until
    `close`.
    """

    def __init__(self, journal: Journal, seat: str = REVIEWER, wall: Wall = time.time) -> None:
        self.seat = seat
        self._journal = journal
        self._wall = wall
        self._file: SeatFile[Said] | None = None
        self.reviews: Reviews = read_reviews(journal)
        """What stands beside the log; renewed by what is written here."""

    def annotate(
        self, text: str, spot: Spot, sort: Sort | None = None, about: str | None = None
    ) -> Entry:
        """Write an annotation on what happens at `spot`.

        Of the `sort` that is given, else of that which a `#` in it says; `about` what is given,
        which may be empty, else the cell that an `@` in it names. Raise `Refused` for a text of
        nothing or too much, `FileTrouble` or `JournalError` where it cannot be written.
        """
        said = _fitting(visible_lines(text).strip())
        if not said:
            raise Refused(phrase("seats.no-text"))
        typed = Typed.of(said, self.cells)
        sort = sort or typed.sort or "observation"
        about = typed.about if about is None else about
        return self._put(AnnotationAdded(typed.said(about), sort, about, spot.record), spot)

    def bookmark(self, name: str, spot: Spot) -> Entry:
        """Mark `spot`, by a name or none; raise as `annotate` does."""
        return self._put(BookmarkAdded(_fitting(visible(name).strip()), spot.record), spot)

    def take_back(self, number: int, reason: str = "") -> Entry:
        """Have entry `number` of this seat not stand any more; it stays in the file.

        Raise `Refused` if it does not stand, and else as `annotate` does.
        """
        self._opened()
        entry = next((one for one in self.own if one.number == number), None)
        if entry is None:
            raise Refused(phrase("seats.no-such-entry", seat=self.seat, number=number))
        if not entry.stands:
            raise Refused(phrase("seats.taken-back-already", seat=self.seat, number=number))
        said = EntryRetracted(number, _fitting(visible(reason).strip()))
        self._append(said, entry.spot)
        return next(one for one in self.own if one.number == number)

    @property
    def path(self) -> Path:
        """The seat's file, which may not be there yet."""
        return file_of(seats_of(self._journal), self.seat)

    @property
    def own(self) -> tuple[Entry, ...]:
        """What was written in this seat, those too that were taken back."""
        seats = (seat for seat in self.reviews.seats if seat.name == self.seat)
        return next((seat.entries for seat in seats), ())

    @property
    def notice(self) -> Phrase | None:
        """What was wrong with this seat's file when it was opened or written, once."""
        if self._file is None:
            return None
        notice, self._file.notice = self._file.notice, None
        return notice

    def ready(self) -> None:
        """See to it that something can be written; raise `FileTrouble` or `JournalError`."""
        self._opened()

    def close(self) -> None:
        """Let others write in this seat."""
        if self._file is not None:
            self._file.close()
            self._file = None

    @property
    def cells(self) -> Sequence[str]:
        """The ids of those that can be written about."""
        return [cell.id for cell in self._journal.header.scenario.cells]

    def _opened(self) -> SeatFile[Said]:
        if self._file is None:
            head = Head(kind="seat", name=self.seat, of=self._journal.digests[0])
            self._file = SeatFile.open(self.path, head, SHAPES, self._journal.digests)
            self._renew(self._file)
        return self._file

    def _put(self, said: AnnotationAdded | BookmarkAdded, spot: Spot) -> Entry:
        self._append(said, spot)
        return self.own[-1]

    def _append(self, said: Said, spot: Spot) -> None:
        file, log = self._opened(), self._journal.digests
        seen = len(log) - 1
        file.append(Line(spot.at, said, seen, log[seen], stamp(self._wall())))
        self._renew(file)

    def _renew(self, file: SeatFile[Said]) -> None:
        others = [seat for seat in self.reviews.seats if seat.name != self.seat]
        mine = [kept(file)] if file.lines else []
        seats = sorted((*others, *mine), key=lambda seat: seat.name)
        self.reviews = replace(self.reviews, seats=tuple(seats))


def _fitting(text: str) -> str:
    """`text`, if it is not too long; raise `Refused` that says how long it may be."""
    if len(text) > MOST:
        raise Refused(phrase("seats.too-long", most=number(MOST), length=number(len(text))))
    return text
