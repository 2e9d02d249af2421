"""The log on disk, a file of records that only grows, and those of seats beside it."""

from oefening.journal.files import LOCK, STUDY, barred, free, make_folder, no_folder, unmake_folder
from oefening.journal.journal import ANEW, NAME, OTHER, TORN, Journal, journal_in
from oefening.journal.lines import TOLD_EVERY, bad_line
from oefening.journal.seat_file import SeatFile, file_of, files_in
from oefening.journal.seat_lines import Head, Line, seat_shapes

__all__ = [
    "ANEW",
    "LOCK",
    "NAME",
    "OTHER",
    "STUDY",
    "TOLD_EVERY",
    "TORN",
    "Head",
    "Journal",
    "Line",
    "SeatFile",
    "bad_line",
    "barred",
    "file_of",
    "files_in",
    "free",
    "journal_in",
    "make_folder",
    "no_folder",
    "seat_shapes",
    "unmake_folder",
]
