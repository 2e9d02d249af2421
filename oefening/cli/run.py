"""`oefening run`: plays a script of a scenario from start to end and tells what happened."""

from pathlib import Path

import click

from oefening.cli.desk import Desk, pass_desk
from oefening.cli.spoken import Argument, Number, Option, PathTo, verb

SEEDS = Number(0, 10**12)


@verb("run")
@click.argument("scenario", cls=Argument)
@click.option(
    "--play", "play", cls=Option, metavar="name", default="average", help="cli.option.play"
)
@click.option("--seed", cls=Option, type=SEEDS, metavar="number", default=1, help="cli.option.seed")
@click.option(
    "--folder",
    cls=Option,
    type=PathTo(path_type=Path),
    metavar="folder",
    help="cli.option.folder",
)
@pass_desk
def command(desk: Desk, scenario: str, play: str, seed: int, folder: Path | None) -> None:
    """Play it and hand out a screenful."""
    from oefening.cli.exercises import header_of
    from oefening.cli.headless import run_play
    from oefening.cli.summary import summary

    told = run_play(header_of(scenario, seed), play, folder, desk)
    for line in summary(told, desk.language, desk.columns):
        desk.hand_out(line)
