"""`oefening rehearse`: plays a scenario in every way, and tells what is wrong with it."""

import click

from oefening.cli.desk import Desk, pass_desk
from oefening.cli.options import WORKERS
from oefening.cli.spoken import Argument, Number, OneOf, Option, verb
from oefening.errors import Exit

MOST = 100
"""Seeds at most."""
USUAL = 5


@verb("rehearse")
@click.argument("scenario", cls=Argument)
@click.option(
    "--seeds",
    cls=Option,
    type=Number(1, MOST),
    metavar="number",
    default=USUAL,
    help="cli.option.seeds-of-rehearsal",
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
@pass_desk
def command(desk: Desk, scenario: str, *, seeds: int, workers: int | None, form: str) -> int:
    """Rehearse `scenario` and hand out what was found; say whether nothing was."""
    from oefening.cli.rehearsals import as_json, as_text, rehearsed

    told = rehearsed(desk, scenario, seeds, workers)
    if form == "json":
        desk.hand_out(as_json(told, desk.language))
    else:
        desk.hand_out_pages(as_text(told, desk))
    return Exit.FAILED if told.found.findings else Exit.DONE
