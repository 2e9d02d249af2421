"""`oefening msel show`: when each inject comes, and what triggers what."""

from pathlib import Path

import click

from oefening.cli.desk import Desk, pass_desk
from oefening.cli.spoken import Argument, Option, PathTo, verb


@verb("show", of="msel")
@click.argument("scenario", cls=Argument)
@click.option("--play", cls=Option, metavar="name", help="cli.option.msel-play")
@click.option(
    "--html", cls=Option, type=PathTo(path_type=Path), metavar="file", help="cli.option.msel-html"
)
@pass_desk
def command(desk: Desk, scenario: str, play: str | None, html: Path | None) -> None:
    """Hand out the MSEL of `scenario` with the times of `play`, or the path of its page.

    Raise `FileTrouble` if that cannot be written.
    """
    from oefening.cli.exercises import header_of
    from oefening.cli.msel.lines import lines
    from oefening.cli.msel.played_times import came, usual
    from oefening.study.alternatives import script_of

    header = header_of(scenario, 1)
    script = script_of(header, play or usual(header))
    if html is not None:
        from oefening.report.file import check_place, write_sheet
        from oefening.report.model.planned import msel_sheet

        check_place(html, "msel show")
        released = came(header, script, desk)
        write_sheet(html, msel_sheet(header, script, released, desk.language))
        desk.hand_out(str(html))
        return
    for line in lines(header, script, came(header, script, desk), desk):
        desk.hand_out(line)
