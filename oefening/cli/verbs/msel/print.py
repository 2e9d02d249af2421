"""`oefening msel print`: all of a scenario that people want on paper."""

from pathlib import Path

import click

from oefening.cli.desk import Desk, pass_desk
from oefening.cli.spoken import Argument, Option, PathTo, verb
from oefening.files import MARKED


@verb("print", of="msel")
@click.argument("scenario", cls=Argument)
@click.option(
    "--html", cls=Option, type=PathTo(path_type=Path), metavar="file", help="cli.option.print-html"
)
@pass_desk
def command(desk: Desk, scenario: str, html: Path | None) -> None:
    """Write it as a page to be printed and hand out its path.

    Raise `OefeningError` if there is no such scenario, `FileTrouble` if it cannot be written.
    """
    from oefening.cli.exercises import header_of
    from oefening.cli.msel.played_times import came, usual
    from oefening.report.file import check_place, write_sheet
    from oefening.report.model.paper import paper
    from oefening.study.alternatives import script_of

    header = header_of(scenario, 1)
    path = html or Path(f"{header.scenario.id}-{desk.language}-{MARKED}.html")
    check_place(path, "msel print")
    script = script_of(header, usual(header))
    write_sheet(path, paper(header, script, came(header, script, desk), desk.language))
    desk.hand_out(str(path))
