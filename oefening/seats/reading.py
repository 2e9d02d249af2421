"""What stands beside a log: every seat's file, read and tested against that log."""

from collections.abc import Sequence
from pathlib import Path

from oefening.errors import FileTrouble, JournalError
from oefening.journal import Journal, SeatFile, bad_line, files_in
from oefening.projections.reviews import KeptSeat, Reviews
from oefening.seats.bodies import SHAPES, EntryRetracted, Said
from oefening.seats.entries import entries_of
from oefening.text import Phrase, phrase

SEATS = "seats"
"""The folder beside a log in which seats have their files."""


def seats_of(journal: Journal) -> Path:
    """The folder in which the seats of the exercise have their files."""
    return journal.path.parent / SEATS


def read_reviews(journal: Journal) -> Reviews:
    """What stands beside `journal`; a file that is damaged or of another log is left out, told."""
    seats, troubles = list[KeptSeat](), list[Phrase]()
    try:
        files = files_in(seats_of(journal))
    except FileTrouble as trouble:
        return Reviews((), (trouble.phrase,))
    for path in files:
        try:
            file = SeatFile.read(path, SHAPES)
            file.check_beside(journal.digests)
            check_moments(file, journal)
        except (FileTrouble, JournalError) as error:
            troubles.append(error.phrase)
            continue
        seats.append(kept(file))
        if file.notice is not None:
            troubles.append(file.notice)
    return Reviews(tuple(seats), tuple(troubles))


def check_moments(file: SeatFile[Said], journal: Journal) -> None:
    """Raise `JournalError` if a line is about a moment that the log does not have."""
    end = journal.records[-1].at if journal.records else 0
    for line in file.lines:
        record = 0 if isinstance(line.body, EntryRetracted) else line.body.record
        if not (0 <= line.at <= end and 0 <= record <= line.seen):
            raise bad_line(file.path, line.number + 1, phrase("seats.nowhere"))


def kept(file: SeatFile[Said]) -> KeptSeat:
    """What is known of a seat by its `file`."""
    lines: Sequence[object] = file.lines
    name = file.head.name
    return KeptSeat(name, file.fingerprint, len(lines), tuple(entries_of(name, file.lines)))
