"""`oefening fork`: a new exercise with the past of another, to be played on from a moment."""

from pathlib import Path

import click

from oefening.cli.desk import MARK, Desk, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.options import alone
from oefening.cli.spoken import Argument, Misuse, Option, PathTo, verb
from oefening.errors import Exit
from oefening.text import BadValue, phrase

READING = 0.15
"""Share of the time that goes into reading the log."""


@verb("fork")
@click.argument("folder", cls=Argument, type=PathTo(path_type=Path))
@click.argument("new", cls=Argument, required=False, type=PathTo(path_type=Path))
@click.option("--at", "moment", cls=Option, metavar="moment", help="cli.option.at-fork")
@click.option("--before", cls=Option, metavar="decision", help="cli.option.before-fork")
@pass_desk
def command(
    desk: Desk, folder: Path, new: Path | None, moment: str | None, before: str | None
) -> int:
    """Fork the exercise in `folder` at that moment or before that decision; tell where the fork is.

    Raise `Misuse` for a moment outside the exercise, `Unclear` for a decision that it does not
    have, `FileTrouble` if it cannot be read or there is no room for a fork in `new`, and
    `JournalError` if its log cannot be gone on with.
    """
    if moment is not None:
        alone("--at", "before")
    elif before is None:
        raise Misuse(phrase("fork-when"))
    reading = phrase("cli.forking", folder=str(folder))
    with uncollected(), desk.progress(reading) as bar:
        from oefening.cli.forked import Place, place, told_of
        from oefening.journal import Journal
        from oefening.seats.views import kept_views
        from oefening.session import fork_at
        from oefening.share import part

        parent = Journal.read(folder, part(bar.at, 0, READING))
        at: Place = place(parent, folder, moment, before)
        try:
            fork = fork_at(parent, at.second, new, hears=part(bar.at, READING, 1), last=at.last)
        except BadValue as bad:
            raise Misuse(bad.phrase) from bad
    with fork, kept_views(fork):
        fork.follow_beside(desk.say)
        told = told_of(fork, parent, at)
    desk.hand_out(MARK)
    for said in told:
        desk.hand_out(desk.words(said))
    if parent.notice is not None:
        desk.say(phrase("cli.notice", what=parent.notice))
    return Exit.DONE
