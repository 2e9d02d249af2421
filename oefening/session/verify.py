"""Verifying a log: its chain is whole, and every record follows from the header and commands."""

from dataclasses import dataclass
from pathlib import Path

from oefening.errors import JournalError
from oefening.events import ExerciseEnded
from oefening.journal import Journal, journal_in
from oefening.record import ENGINE
from oefening.session.rerun import READING, caught_up
from oefening.share import Hears, nobody, part
from oefening.text import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a log."""

    good: bool
    """The chain is whole, and what was rerun came out the same."""
    told: Phrase
    """All of that in a sentence; names the first record that does not follow."""
    journal: Journal | None = None
    """What was read; None if the chain is not whole."""

    @property
    def records(self) -> int:
        """How many were read; 0 if the chain is not whole."""
        return 0 if self.journal is None else len(self.journal.records)

    @property
    def fingerprint(self) -> str:
        """Digest of the last line; empty if the chain is not whole."""
        return "" if self.journal is None else self.journal.fingerprint

    @property
    def endex(self) -> int | None:
        """Number of the record of ENDEX; None if it is not there."""
        records = () if self.journal is None else self.journal.records
        ends = (one.number for one in records if isinstance(one.body, ExerciseEnded))
        return next(ends, None)


def verify(folder: Path, hears: Hears = nobody) -> Verdict:
    """Check the log of an exercise folder, or of a journal; raise `FileTrouble` if there is none.

    The chain always; that every record follows from the header and the commands only if this is
    the engine that made it. A last line cut short does not count, as the journal's `notice` says.
    `hears` is told how much is done.
    """
    try:
        journal = Journal.read(folder, part(hears, 0, READING))
    except JournalError as error:
        return Verdict(good=False, told=error.phrase)
    file, records, header = str(journal_in(folder)), len(journal.records), journal.header
    if header.engine != ENGINE:
        told = phrase("verified-chain", file=file, records=records, made=header.engine, here=ENGINE)
        return Verdict(True, told, journal)
    try:
        caught_up(journal, records, part(hears, READING, 1))
    except JournalError as error:
        return Verdict(False, error.phrase, journal)
    return Verdict(True, phrase("verified", file=file, records=records), journal)
