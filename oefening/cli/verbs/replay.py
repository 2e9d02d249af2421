"""`oefening replay`: looks back at an exercise, on the screen or as its story in lines."""

from pathlib import Path

import click

from oefening.cli.desk import MARK, Desk, on_terminal, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.home import keep_language
from oefening.cli.moments import beyond, second_in
from oefening.cli.options import alone, needs
from oefening.cli.spoken import Argument, Number, Option, PathTo, verb
from oefening.errors import Exit
from oefening.journal import Journal
from oefening.share import part
from oefening.text import phrase

READING = 0.6
"""Share of the time of opening that goes into reading the log."""


@verb("replay")
@click.argument("folder", cls=Argument, type=PathTo(path_type=Path))
@click.option("--at", "moment", cls=Option, metavar="moment", help="cli.option.at")
@click.option("--seat", cls=Option, metavar="seat", help="cli.option.seat", default="reviewer")
@click.option("--note", cls=Option, metavar="note", help="cli.option.note")
@click.option(
    "--bookmark",
    cls=Option,
    metavar="bookmark",
    help="cli.option.bookmark",
    is_flag=False,
    flag_value="",
)
@click.option(
    "--take-back", type=Number(1, 10**9), cls=Option, metavar="entry", help="cli.option.take-back"
)
@click.option("--cell", cls=Option, metavar="cell", help="cli.option.known-cell")
@click.option("--cells", cls=Option, is_flag=True, help="cli.option.known-cells")
@click.option(
    "--export",
    "to",
    cls=Option,
    type=PathTo(path_type=Path),
    metavar="folder",
    help="cli.option.export",
)
@click.option("--nodes", cls=Option, is_flag=True, help="cli.option.nodes")
@pass_desk
def command(
    desk: Desk,
    folder: Path,
    *,
    moment: str | None,
    cell: str | None,
    cells: bool,
    seat: str,
    note: str | None,
    bookmark: str | None,
    take_back: int | None,
    to: Path | None,
    nodes: bool,
) -> int:
    """Show the exercise from that moment on; where nobody looks, tell its story up to then.

    Or hand out what a cell, or each of them, knew then.
    What a reviewer wants to be written at that moment is written, without a screen. Raise
    `FileTrouble` if the log cannot be read, `JournalError` if it is damaged.
    """
    if to is not None:
        alone("--export", "seat", "note", "bookmark", "take_back")
        from oefening.cli.exporting import exported

        return exported(desk, folder, moment, to, nodes=nodes)
    needs("--export", "nodes")
    from oefening.cli.reviewing import Wanted, seat_in, write

    if cell is not None or cells:
        others = ("seat", "note", "bookmark", "take_back", "export", "nodes")
        alone("--cells" if cell is None else "--cell", *others, *(["cells"] if cell else []))
        from oefening.cli.knowing import hand_out_known

        return hand_out_known(desk, folder, moment, cell)
    seat, wanted = seat_in(seat), Wanted(note, bookmark, take_back)
    if wanted:
        return write(desk, folder, moment, seat, wanted)
    if on_terminal():
        return _on_screen(desk, folder, moment, seat)
    return _told(desk, folder, moment)


def _on_screen(desk: Desk, folder: Path, moment: str | None, seat: str) -> int:
    with uncollected(), desk.progress(phrase("cli.replay.reading")) as bar:
        from oefening.projections.heading import forked
        from oefening.seats import Reviewer
        from oefening.session.rerun import blaming
        from oefening.tui.feeds.replay import ReplayFeed
        from oefening.tui.frames.moves import ToSecond
        from oefening.tui.play import look_back

        journal = Journal.read(folder, part(bar.at, 0, READING))
        second = second_in(journal, moment)
        reviewer = Reviewer(journal, seat)
        with blaming(journal):
            feed = ReplayFeed(journal, hears=part(bar.at, READING, 1), reviewer=reviewer)
    told = forked(journal.header)
    for trouble in reviewer.reviews.troubles:
        told = phrase("seats.left-out", what=trouble)
    if second is not None:
        feed.seek(ToSecond(second))
        told = beyond(journal, second) or told
    try:
        return look_back(feed, desk.language, journal.notice or told, keep_language)
    finally:
        reviewer.close()


def _told(desk: Desk, folder: Path, moment: str | None) -> int:
    """The story up to and including `moment`, or whole, and where the exercise stood then."""
    with uncollected(), desk.progress(phrase("cli.replay.reading")) as bar:
        from oefening.cli.latencies import latency_lines
        from oefening.cli.reviewing import merged, tell_troubles, told
        from oefening.cli.views import Views
        from oefening.projections.heading import forked, heading
        from oefening.projections.past import Past
        from oefening.projections.story import standing
        from oefening.seats import read_reviews
        from oefening.session.rerun import blaming

        journal = Journal.read(folder, part(bar.at, 0, READING))
        second = second_in(journal, moment)
        views = Views(journal.header, desk.language)
        with blaming(journal):
            past = Past(journal.header, journal.records, views.names, part(bar.at, READING, 1))
    end = past.moments.second(past.last)
    now = end if second is None else min(second, end)
    number = past.moments.by(now)
    state = past.moments.at(number)
    desk.hand_out(MARK)
    desk.hand_out(desk.words(heading(journal.header.scenario)))
    if (fork := forked(journal.header)) is not None:
        desk.hand_out(desk.words(fork))
    reviews = read_reviews(journal)
    by_then = [one for one in reviews.standing if one.spot <= (now, number)]
    for line in merged(standing(past.lines[: past.told(number)]), by_then):
        desk.hand_out(told(line, views.names, desk.language))
    desk.hand_out()
    shown = journal.header.calendar.show(now)
    where = phrase("cli.replay.moment", moment=shown, number=number, last=past.last)
    desk.hand_out(desk.words(where))
    for stands in views.status(state, now, state.next_due())[1:]:  # its clock says how to play on
        desk.hand_out(stands)
    for took in latency_lines(journal, views, number):
        desk.hand_out(took)
    if (ends := beyond(journal, second)) is not None:
        desk.say(ends)
    if journal.notice is not None:
        desk.say(phrase("cli.notice", what=journal.notice))
    tell_troubles(desk, reviews)
    return Exit.DONE
