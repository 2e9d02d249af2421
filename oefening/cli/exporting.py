"""An exercise exported as tables: where they are, and how a spreadsheet reads them."""

from pathlib import Path

from oefening.cli.desk import Desk
from oefening.cli.garbage import uncollected
from oefening.cli.moments import beyond, second_in
from oefening.cli.reviewing import tell_troubles
from oefening.cli.studies.kept_tables import kept_tables
from oefening.errors import Exit
from oefening.journal import Journal
from oefening.seats import read_reviews
from oefening.session.rerun import blaming
from oefening.share import part
from oefening.tables.export import export
from oefening.tables.source import Source
from oefening.text import phrase

READING, FOLDING = 0.3, 0.6
"""Shares of the time by which the log has been read, and gone through."""


def exported(desk: Desk, folder: Path, moment: str | None, to: Path, *, nodes: bool) -> int:
    """Put the tables of the exercise up to `moment` in the folder `to`, and tell where they are.

    Raise `FileTrouble` or `JournalError` if that cannot be done.
    """
    with desk.progress(phrase("cli.exporting")) as bar, uncollected():
        journal = Journal.read(folder, part(bar.at, 0, READING))
        second, reviews = second_in(journal, moment), read_reviews(journal)
        with blaming(journal):
            hears = part(bar.at, READING, FOLDING)
            source = Source.of(journal, reviews, desk.language, second, hears)
            paths = export(to, journal, source, nodes=nodes)
    for line in kept_tables(to, paths, desk):
        desk.hand_out(line)
    if (ends := beyond(journal, second)) is not None:
        desk.say(ends)
    tell_troubles(desk, reviews)
    if journal.notice is not None:
        desk.say(phrase("cli.notice", what=journal.notice))
    return Exit.DONE
