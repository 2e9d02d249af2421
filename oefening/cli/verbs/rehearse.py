"""`oefening rehearse`: plays a scenario in every way, and tells what is wrong with it."""

from pathlib import Path

import click

from oefening.cli.desk import Desk, pass_desk
from oefening.cli.options import WORKERS
from oefening.cli.spoken import Argument, Number, OneOf, Option, PathTo, verb
from oefening.errors import Exit
from oefening.study.asked import FEW, REHEARSED

MOST = 100
"""Seeds at most."""


@verb("rehearse")
@click.argument("scenario", cls=Argument)
@click.option(
    "--seeds",
    cls=Option,
    type=Number(1, MOST),
    metavar="number",
    default=REHEARSED,
    help="cli.option.seeds-of-rehearsal",
    told={"few": FEW, "seeds": REHEARSED},
)
@click.option("--workers", cls=Option, type=WORKERS, metavar="number", help="cli.option.workers")
@click.option(
    "--format",
    "form",
    cls=Option,
    type=OneOf("text", "json"),
    metavar="name",
    default="text",
    help="cli.option.format-of-rehearsal",
)
@click.option(
    "--html",
    cls=Option,
    type=PathTo(path_type=Path),
    metavar="file",
    help="cli.option.html-of-rehearsal",
)
@pass_desk
def command(
    desk: Desk, scenario: str, *, seeds: int, workers: int | None, form: str, html: Path | None
) -> int:
    """Rehearse `scenario` and hand out what was found; say whether nothing was.

    Raise `FileTrouble` if its page cannot be written.
    """
    from oefening.cli.studies.rehearsals import as_json, as_text, rehearsed, write_page

    told = rehearsed(desk, scenario, seeds, workers, html)
    if html is not None:
        write_page(desk, told, html)
    if form == "json":
        desk.hand_out(as_json(told, desk.language))
    else:
        desk.hand_out_pages(as_text(told, desk))
    return Exit.FAILED if told.found.findings else Exit.DONE
