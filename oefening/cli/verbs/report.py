"""`oefening report`: an exercise told afterwards, as one HTML file made of its log alone."""

from dataclasses import replace
from pathlib import Path

import click

from oefening.cli.desk import Desk, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.options import WORKERS, needs
from oefening.cli.spoken import Argument, Option, PathTo, verb
from oefening.text import phrase

READING = 0.1
"""Share of the time that goes into reading the log."""

COMPARING = 0.3
"""And into comparing it with others, where that is asked for."""

WEIGHING, WHOLE = 0.4, 0.97
"""Of the rest into finding out what each decision mattered; with bands and windows."""


@verb("report")
@click.argument("folder", cls=Argument, type=PathTo(path_type=Path))
@click.option(
    "--output", cls=Option, type=PathTo(path_type=Path), metavar="file", help="cli.option.output"
)
@click.option(
    "--compare",
    "others",
    cls=Option,
    multiple=True,
    type=PathTo(path_type=Path),
    metavar="folder",
    help="cli.option.compare-in-report",
)
@click.option("--whatif", cls=Option, is_flag=True, help="cli.option.report-whatif")
@click.option("--workers", cls=Option, type=WORKERS, metavar="number", help="cli.option.workers")
@pass_desk
def command(
    desk: Desk,
    folder: Path,
    *,
    output: Path | None,
    others: tuple[Path, ...],
    whatif: bool,
    workers: int | None,
) -> int:
    """Write the report and hand out its path; raise `FileTrouble` or `JournalError` if it cannot.

    Raise `NotComparable` if it cannot be compared with the `others`.

    Nothing but an older report is ever overwritten.
    """
    if not whatif:
        needs("--whatif", "workers")
    with desk.progress(phrase("cli.making-report")) as bar:
        with uncollected():
            from oefening.cli.reviewing import tell_troubles
            from oefening.cli.studies.comparisons import beside
            from oefening.cli.whatifs.weighed import decisions
            from oefening.journal import Journal, journal_in
            from oefening.report.file import check_place, name_in, report_of, write_report
            from oefening.seats import read_reviews
            from oefening.share import part

            path = output or journal_in(folder).with_name(name_in(desk.language))
            journal = Journal.read(folder, part(bar.at, 0, READING))
            check_place(path)
            compared_by = READING + COMPARING if others else READING
            more = beside(folder, others, part(bar.at, READING, compared_by))
            weighed_by = compared_by + (1 - compared_by) * (WHOLE if whatif else WEIGHING)
            hears = part(bar.at, compared_by, weighed_by)
            more = replace(
                more,
                reviews=read_reviews(journal),
                decisions=decisions(journal, workers, hears, bands=whatif),
            )
            text = report_of(journal, desk.language, part(bar.at, weighed_by, 1), more)
        write_report(path, text)
    if journal.notice is not None:
        desk.say(phrase("cli.notice", what=journal.notice))
    tell_troubles(desk, more.reviews)
    desk.hand_out(str(path))
    return 0
