"""`oefening compare`: exercises side by side, of one scenario or with the same objectives."""

from pathlib import Path

import click

from oefening.cli.desk import Desk, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.spoken import Argument, Option, PathTo, verb
from oefening.errors import Exit
from oefening.text import phrase


@verb("compare")
@click.argument("folders", cls=Argument, metavar="folder", nargs=-1, type=PathTo(path_type=Path))
@click.option(
    "--name", "names", cls=Option, multiple=True, metavar="name", help="cli.option.called"
)
@click.option("--at", "moment", cls=Option, metavar="moment", help="cli.option.at-compare")
@click.option(
    "--csv",
    cls=Option,
    type=PathTo(path_type=Path),
    metavar="folder",
    help="cli.option.csv-of-comparison",
)
@pass_desk
def command(
    desk: Desk,
    folders: tuple[Path, ...],
    names: tuple[str, ...],
    moment: str | None,
    csv: Path | None,
) -> int:
    """Hand out how they compare; raise `NotComparable` if they do not.

    Raise `FileTrouble` if a log cannot be read or tables not be written, and `JournalError` if one
    is damaged.
    """
    with uncollected(), desk.progress(phrase("cli.comparing")) as bar:
        from oefening.cli.studies.comparisons import as_text, found, kept

        comparison = found(folders, names, moment, bar.at)
        lines = as_text(comparison, desk)
        if csv is not None:
            lines += kept(comparison, csv, desk)
    desk.hand_out_pages(lines)
    for notice in comparison.common.notices:
        desk.say(phrase("cli.notice", what=notice))
    return Exit.DONE
