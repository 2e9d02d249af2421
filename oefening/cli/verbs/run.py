"""`oefening run`: plays a script of a scenario, or many, or says what will come of an exercise.

What it is given tells which: a scenario is played from start to end, with several seeds or scripts
as an ensemble; and of an exercise, from the moment that `--from` says, it is forecast what happens
if nobody acts.
"""

from pathlib import Path

import click

from oefening.cli.desk import Desk, pass_desk
from oefening.cli.options import MANY, PICTURE, SEEDS, WORKERS, alone, given, needs
from oefening.cli.spoken import Argument, Number, Option, PathTo, verb
from oefening.study.asked import FURTHEST, HOURS, PLAY

AHEAD = Number(1, FURTHEST)
"""Hours that a forecast may look ahead."""


@verb("run")
@click.argument("scenario", cls=Argument, metavar="scenario-or-folder")
@click.option(
    "--play",
    cls=Option,
    metavar="name",
    multiple=True,
    default=(PLAY,),
    help="cli.option.play",
)
@click.option("--seed", cls=Option, type=SEEDS, metavar="number", default=1, help="cli.option.seed")
@click.option(
    "--folder",
    cls=Option,
    type=PathTo(path_type=Path),
    metavar="folder",
    help="cli.option.folder-of-runs",
)
@click.option("--from", "since", cls=Option, metavar="moment", help="cli.option.from")
@click.option(
    "--hours", cls=Option, type=AHEAD, metavar="number", default=HOURS, help="cli.option.hours"
)
@click.option(
    "--seeds", cls=Option, type=MANY, metavar="number", default=1, help="cli.option.seeds"
)
@click.option(
    "--prepare",
    cls=Option,
    metavar="name",
    multiple=True,
    help="cli.option.prepare",
)
@click.option("--workers", cls=Option, type=WORKERS, metavar="number", help="cli.option.workers")
@PICTURE
@pass_desk
def command(
    desk: Desk,
    scenario: str,
    *,
    play: tuple[str, ...],
    seed: int,
    folder: Path | None,
    since: str | None,
    hours: int,
    seeds: int,
    prepare: tuple[str, ...],
    workers: int | None,
    picture: Path | None,
) -> None:
    """Play it, look ahead from it or do many runs of it, and hand out a screenful."""
    if since is not None:
        alone("--from", "play", "seed", "folder", "seeds", "prepare", "workers")
        from oefening.cli.studies.forecasts import hand_out_forecast

        hand_out_forecast(desk, Path(scenario), since, hours, picture)
        return
    needs("--from", "hours")
    several = given("seeds") or len(play) > 1 or bool(prepare)
    if not several:
        needs("--seeds", "workers", "picture")
    from oefening.cli.exercises import header_of

    if several:
        from oefening.cli.studies.ensembles import run_ensemble

        run_ensemble(
            desk,
            header_of(scenario, seed),
            plays=play,
            prepares=prepare,
            seeds=seeds,
            workers=workers,
            folder=folder,
            picture=picture,
        )
        return
    from oefening.cli.headless import run_play
    from oefening.cli.summary import summary

    told = run_play(header_of(scenario, seed), play[0], folder, desk)
    for line in summary(told, desk.language, desk.columns):
        desk.hand_out(line)
