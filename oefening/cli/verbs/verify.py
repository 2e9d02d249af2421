"""`oefening verify`: tests that a log is whole and that every record of it follows."""

from pathlib import Path

import click

from oefening.cli.desk import MARK, Desk, pass_desk
from oefening.cli.spoken import Argument, PathTo, verb
from oefening.errors import Exit
from oefening.text import phrase


@verb("verify")
@click.argument("folder", cls=Argument, type=PathTo(path_type=Path))
@pass_desk
def command(desk: Desk, folder: Path) -> int:
    """Tell what is known of the log and of what stands beside it.

    Raise `FileTrouble` if the log cannot be read.
    """
    from oefening.cli.verdict import verdict_in
    from oefening.journal import journal_in
    from oefening.seats.checking import Found
    from oefening.session import verify

    with desk.progress(phrase("cli.verifying", folder=str(folder))) as bar:
        found = Found.beside(journal_in(folder).parent)
        verdict = verify(folder, bar.at)
    if not verdict.good or verdict.journal is None:
        desk.complain(verdict.told)
        return Exit.FAILED
    good, bad = found.check(verdict.journal)
    desk.hand_out(MARK)
    for said in (*verdict_in(verdict), *good):
        desk.hand_out(desk.words(said))
    for wrong in bad:
        desk.complain(wrong)
    return Exit.FAILED if bad else Exit.DONE
