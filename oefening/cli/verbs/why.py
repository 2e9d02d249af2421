"""`oefening why`: the chain of causes of a level at a moment, down to what happened."""

from pathlib import Path

import click

from oefening.cli.desk import MARK, Desk, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.moments import beyond, second_in
from oefening.cli.spoken import Argument, Option, PathTo, verb
from oefening.errors import Exit
from oefening.text import phrase

READING = 0.6
"""Share of the time that goes into reading the log."""


@verb("why")
@click.argument("folder", cls=Argument, type=PathTo(path_type=Path))
@click.argument("address", cls=Argument)
@click.option("--at", "moment", cls=Option, metavar="moment", help="cli.option.at-why")
@pass_desk
def command(desk: Desk, folder: Path, address: str, moment: str | None) -> int:
    """Say why the node, or all that was not whole in the place, had the level that it had then.

    Of a convoy what it lost time by, and what held its packets then.

    Raise `Unclear` if there is no such thing, `FileTrouble` if the log cannot be read, and
    `JournalError` if it is damaged.
    """
    with desk.progress(phrase("cli.replay.reading")) as bar, uncollected():
        from oefening.cli.plain.names import Called
        from oefening.cli.whys import Whys, indented
        from oefening.journal import Journal
        from oefening.projections.heading import heading
        from oefening.projections.moments import Moments
        from oefening.projections.names import Names
        from oefening.projections.why import Past
        from oefening.session.rerun import blaming
        from oefening.share import part

        journal = Journal.read(folder, part(bar.at, 0, READING))
        header, names = journal.header, Names(journal.header)
        for record in journal.records:
            names.learn(record)
        asked = Called(header, names).wondered(address)
        second = second_in(journal, moment)
        with blaming(journal):
            moments = Moments.of(header, journal.records)
    end = journal.records[-1].at if journal.records else 0
    now = end if second is None else min(second, end)
    state = moments.at(moments.by(now)).copy()
    past = Past(journal.records, moments)
    told = Whys(header, names).lines(state, now, asked, past, desk.language)
    desk.hand_out(MARK)
    desk.hand_out(desk.words(heading(header.scenario)))
    desk.hand_out(header.calendar.show(now))
    desk.hand_out()
    for line in indented(told, desk.columns):
        desk.hand_out(line)
    if (ends := beyond(journal, second)) is not None:
        desk.say(ends)
    if journal.notice is not None:
        desk.say(phrase("cli.notice", what=journal.notice))
    return Exit.DONE
