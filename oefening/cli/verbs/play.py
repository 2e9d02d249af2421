"""`oefening play`: an exercise with its facilitator, on the screen or as a dialogue of lines."""

from pathlib import Path

import click

from oefening.cli.desk import Desk, on_terminal, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.home import keep_language
from oefening.cli.spoken import Argument, Misuse, Number, Option, PathTo, verb
from oefening.text import phrase


@verb("play")
@click.argument("scenario", cls=Argument, required=False)
@click.option(
    "--resume",
    cls=Option,
    type=PathTo(path_type=Path),
    metavar="folder",
    help="cli.option.resume",
)
@click.option(
    "--seed",
    cls=Option,
    type=Number(0, 10**12),
    metavar="number",
    default=1,
    help="cli.option.seed",
)
@click.option(
    "--folder",
    cls=Option,
    type=PathTo(path_type=Path),
    metavar="folder",
    help="cli.option.folder",
)
@click.option("--plain", cls=Option, is_flag=True, help="cli.option.plain")
@pass_desk
def command(
    desk: Desk,
    scenario: str | None,
    resume: Path | None,
    seed: int,
    folder: Path | None,
    *,
    plain: bool,
) -> int:
    """Play a new exercise of `scenario`, or go on with the one in the folder `resume`."""
    if (scenario is None) == (resume is None):
        raise Misuse(phrase("cli.scenario-or-resume"))
    if not plain and not on_terminal():
        raise Misuse(phrase("cli.no-terminal"))
    with uncollected():
        from oefening.cli.exercises import header_of, new_exercise, resumed_exercise
        from oefening.cli.plain.dialogue import hold_dialogue

        if not plain:
            from oefening.tui.play import play as play_on_screen
        header = None if scenario is None else header_of(scenario, seed)
    exercise = (
        resumed_exercise(resume or Path(), desk) if header is None else new_exercise(header, folder)
    )
    with exercise as session:
        if plain:
            return hold_dialogue(session, desk)
        return play_on_screen(session, desk.language, keep_language)
