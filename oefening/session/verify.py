"""Verifying a log: its chain is whole, and every record follows from the header and commands."""

from dataclasses import dataclass
from pathlib import Path

from oefening.engine import Engine
from oefening.errors import JournalError
from oefening.journal import Journal, journal_in
from oefening.record import ENGINE
from oefening.session.rerun import Astray, catch_up
from oefening.text import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a log."""

    good: bool
    """The chain is whole, and what was rerun came out the same."""
    reran: bool
    records: int
    """How many were read; 0 if the chain is not whole."""
    fingerprint: str
    """Digest of the last line; empty if the chain is not whole."""
    told: Phrase
    """All of that in a sentence; names the first record that does not follow."""


def verify(folder: Path) -> Verdict:
    """Check the log of an exercise folder, or of a journal; raise `FileTrouble` if there is none.

    The chain always; that every record follows from the header and the commands only if this is
    the engine that made it. A last line cut short does not count.
    """
    try:
        journal = Journal.read(folder)
    except JournalError as error:
        return Verdict(good=False, reran=False, records=0, fingerprint="", told=error.phrase)
    file, records, header = str(journal_in(folder)), len(journal.records), journal.header
    if header.engine != ENGINE:
        told = phrase("verified-chain", file=file, records=records, made=header.engine, here=ENGINE)
        return Verdict(True, False, records, journal.fingerprint, told)
    try:
        catch_up(Engine(header), journal.records, journal.digests)
    except Astray as astray:
        told = phrase(
            "journal-does-not-follow", file=file, number=astray.number, program=header.program
        )
        return Verdict(False, True, records, journal.fingerprint, told)
    told = phrase("verified", file=file, records=records)
    return Verdict(True, True, records, journal.fingerprint, told)
