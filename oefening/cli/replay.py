"""`oefening replay`: looks back at an exercise, on the screen or as its story in lines."""

from pathlib import Path

import click

from oefening.cli.desk import MARK, Desk, Exit, on_terminal, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.spoken import Argument, Misuse, Option, PathTo, verb
from oefening.journal import Journal
from oefening.text import BadValue, phrase


@verb("replay")
@click.argument("folder", cls=Argument, type=PathTo(path_type=Path))
@click.option("--at", "moment", cls=Option, metavar="moment", help="cli.option.at")
@pass_desk
def command(desk: Desk, folder: Path, moment: str | None) -> int:
    """Show the exercise from that moment on; where nobody looks, tell its story up to then.

    Raise `FileTrouble` if the log cannot be read, `JournalError` if it is damaged.
    """
    with uncollected():
        journal = Journal.read(folder)
    second = None if moment is None else _second(journal, moment)
    if on_terminal():
        return _on_screen(desk, journal, second)
    return _told(desk, journal, second)


def _second(journal: Journal, written: str) -> int:
    try:
        return journal.header.calendar.at(written)
    except BadValue as bad:
        raise Misuse(bad.phrase) from bad


def _on_screen(desk: Desk, journal: Journal, second: int | None) -> int:
    with uncollected(), desk.progress(phrase("cli.replay.reading")) as bar:
        from oefening.tui.moves import ToSecond
        from oefening.tui.play import look_back
        from oefening.tui.replay import ReplayFeed

        feed = ReplayFeed(journal, progress=bar.at)
    if second is not None:
        feed.seek(ToSecond(second))
    return look_back(feed, desk.language, journal.notice)


def _told(desk: Desk, journal: Journal, second: int | None) -> int:
    """The story up to and including `second`, or whole, and where the exercise stood then."""
    with uncollected():
        from oefening.cli.views import Views
        from oefening.projections.names import heading
        from oefening.projections.past import Past

        views = Views(journal.header, desk.language)
        past = Past(journal.header, journal.records, views.names)
    end = past.moments.second(past.last)
    now = end if second is None else min(second, end)
    number = past.moments.by(now)
    state = past.moments.at(number)
    desk.hand_out(MARK)
    desk.hand_out(desk.words(heading(journal.header.scenario)))
    for line in past.lines[: past.told(number)]:
        desk.hand_out(line.render(desk.language))
    desk.hand_out()
    moment = journal.header.calendar.show(now)
    where = phrase("cli.replay.moment", moment=moment, number=number, last=past.last)
    desk.hand_out(desk.words(where))
    for told in views.status(state, now, state.next_due())[1:]:  # its clock says how to play on
        desk.hand_out(told)
    if journal.notice is not None:
        desk.say(journal.notice)
    return Exit.DONE
