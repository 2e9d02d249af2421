"""The log on disk: a file of records that only grows."""

from oefening.journal.files import LOCK, STUDY, barred, make_folder, no_folder, unmake_folder
from oefening.journal.journal import ANEW, NAME, OTHER, TORN, Journal, journal_in
from oefening.journal.lines import TOLD_EVERY, bad_line

__all__ = [
    "ANEW",
    "LOCK",
    "NAME",
    "OTHER",
    "STUDY",
    "TOLD_EVERY",
    "TORN",
    "Journal",
    "bad_line",
    "barred",
    "journal_in",
    "make_folder",
    "no_folder",
    "unmake_folder",
]
