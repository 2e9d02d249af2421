"""`oefening new`: a scenario to begin with, from a few answers."""

from pathlib import Path

import click

from oefening.cli.desk import Desk, on_terminal, pass_desk
from oefening.cli.spoken import Argument, Option, PathTo, verb


@verb("new")
@click.argument("path", cls=Argument, type=PathTo(path_type=Path), metavar="new", required=False)
@click.option("--title", cls=Option, metavar="title", help="cli.option.new-title")
@click.option("--title-nl", cls=Option, metavar="title", help="cli.option.new-title-nl")
@click.option("--title-en", cls=Option, metavar="title", help="cli.option.new-title-en")
@click.option("--region", cls=Option, metavar="region", multiple=True, help="cli.option.new-region")
@click.option("--start", cls=Option, metavar="start", help="cli.option.new-start")
@click.option("--duration", cls=Option, metavar="duration", help="cli.option.new-duration")
@click.option("--cell", cls=Option, metavar="cell", multiple=True, help="cli.option.new-cell")
@click.option("--fails", cls=Option, metavar="fails", help="cli.option.new-fails")
@click.option(
    "--objective", cls=Option, metavar="objective", multiple=True, help="cli.option.new-objective"
)
@click.option("--folder", cls=Option, is_flag=True, help="cli.option.new-folder")
@pass_desk
def command(
    desk: Desk, /, path: Path | None, *, folder: bool, **given: str | tuple[str, ...] | None
) -> None:
    """Write it and hand out its path; what was not given is asked of the person at the terminal.

    Raise `Misuse` for what will not do, `FileTrouble` where something stands there or none can be.
    """
    from oefening.cli.beginning.answers import Given, answers_of
    from oefening.cli.beginning.files import write_new

    answered = answers_of(desk, Given.of(path, given), asks=on_terminal())
    write_new(desk, *answered, folder=folder)
