"""`oefening whatif`: what one decision of an exercise, taken otherwise, would have changed."""

from pathlib import Path

import click

from oefening.cli.desk import Desk, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.options import WORKERS, alone, needs
from oefening.cli.spoken import Argument, Number, Option, PathTo, verb
from oefening.errors import Exit

REDRAWS = Number(0, 1_000)
"""Alternatives of chance."""

BAND = 20
"""As many, unless asked otherwise."""


OF_ONE = (
    "decision",
    "remove",
    "earlier",
    "later",
    "option",
    "lever",
    "add",
    "at",
    "cell",
    "window",
)
"""Options that are about one decision."""


@verb("whatif")
@click.argument("folder", cls=Argument, type=PathTo(path_type=Path))
@click.option("--decision", cls=Option, metavar="decision", help="cli.option.whatif-decision")
@click.option("--remove", cls=Option, is_flag=True, help="cli.option.whatif-remove")
@click.option("--earlier", cls=Option, metavar="duration", help="cli.option.whatif-earlier")
@click.option("--later", cls=Option, metavar="duration", help="cli.option.whatif-later")
@click.option("--option", cls=Option, metavar="option", help="cli.option.whatif-option")
@click.option("--lever", cls=Option, metavar="lever", multiple=True, help="cli.option.whatif-lever")
@click.option("--add", cls=Option, is_flag=True, help="cli.option.whatif-add")
@click.option("--at", cls=Option, metavar="moment", help="cli.option.whatif-at")
@click.option("--cell", cls=Option, metavar="cell", help="cli.option.whatif-cell")
@click.option("--each", cls=Option, is_flag=True, help="cli.option.whatif-each")
@click.option(
    "--window",
    cls=Option,
    metavar="threshold",
    is_flag=False,
    flag_value="",
    help="cli.option.whatif-window",
)
@click.option(
    "--csv",
    cls=Option,
    type=PathTo(path_type=Path),
    metavar="folder",
    help="cli.option.csv-of-each",
)
@click.option(
    "--redraws",
    cls=Option,
    type=REDRAWS,
    metavar="number",
    default=BAND,
    help="cli.option.whatif-redraws",
)
@click.option("--workers", cls=Option, type=WORKERS, metavar="number", help="cli.option.workers")
@pass_desk
def command(
    desk: Desk,
    folder: Path,
    *,
    decision: str | None,
    remove: bool,
    earlier: str | None,
    later: str | None,
    option: str | None,
    lever: tuple[str, ...],
    add: bool,
    at: str | None,
    cell: str | None,
    each: bool,
    window: str | None,
    csv: Path | None,
    redraws: int,
    workers: int | None,
) -> int:
    """Hand out what differs; without a change the decisions that can be asked about.

    Raise `Misuse` and `Unclear` for what is asked and cannot be, `FileTrouble` if the log cannot be
    read, and `JournalError` if it is damaged.
    """
    with uncollected():
        from oefening.cli.whatifs.asked import Asked, check_together, check_window

        asked = Asked(decision, remove, earlier, later, option, lever, add, at, cell)
        if each:
            alone("--each", *OF_ONE)
            from oefening.cli.whatifs.each import hand_out_each

            hand_out_each(desk, folder, redraws, workers, csv)
            return Exit.DONE
        needs("--each", "csv")
        if window is not None:
            check_window(asked)
            from oefening.cli.whatifs.windows import hand_out_windows

            hand_out_windows(desk, folder, asked, window, workers)
        else:
            check_together(asked)
            from oefening.cli.whatifs.lines import hand_out_whatif

            hand_out_whatif(desk, folder, asked, redraws, workers)
    return Exit.DONE
