"""Options of `oefening world` that ask which of its numbers a scenario hangs on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from pathlib import Path

import click

from oefening.cli.desk import Desk
from oefening.cli.options import MANY, PICTURE, SEEDS, WORKERS, alone, needs
from oefening.cli.spoken import Option, PathTo
from oefening.study import asked


@dataclass(frozen=True, slots=True)
class Study:
    """What was asked about a scenario."""

    scenario: str
    play: str
    seed: int
    seeds: int
    workers: int | None
    folder: Path | None
    picture: Path | None

    def hand_out(self, desk: Desk, words: Sequence[str], others: Sequence[str]) -> None:
        """Do it; raise `Misuse` if any of the `others` was asked for besides."""
        alone("--sensitivity", *others)
        from oefening.cli.studies.sensitivities import hand_out_sensitivity

        hand_out_sensitivity(
            desk,
            self.scenario,
            words=words,
            play=self.play,
            seed=self.seed,
            seeds=self.seeds,
            workers=self.workers,
            folder=self.folder,
            picture=self.picture,
        )


_OPTIONS = (
    click.option("--sensitivity", cls=Option, metavar="scenario", help="cli.option.sensitivity"),
    click.option(
        "--play", cls=Option, metavar="name", default=asked.PLAY, help="cli.option.play-of-study"
    ),
    click.option(
        "--seed", cls=Option, type=SEEDS, metavar="number", default=1, help="cli.option.seed"
    ),
    click.option(
        "--seeds",
        cls=Option,
        type=MANY,
        metavar="number",
        default=asked.SEEDS,
        help="cli.option.seeds-of-study",
    ),
    click.option(
        "--workers", cls=Option, type=WORKERS, metavar="number", help="cli.option.workers"
    ),
    click.option(
        "--folder",
        cls=Option,
        type=PathTo(path_type=Path),
        metavar="folder",
        help="cli.option.folder-of-study",
    ),
    PICTURE,
)

_WITH = ("play", "seed", "seeds", "workers", "folder", "picture")
"""Options that make sense with a scenario only."""


def with_sensitivity(function: Callable[..., object]) -> Callable[..., object]:
    """Give a verb these options, and hand it what they ask as `study`; None: nothing."""

    @wraps(function)
    def with_them(*args: object, sensitivity: str | None, **given: object) -> object:
        if sensitivity is None:
            needs("--sensitivity", *_WITH)
        options = {name: given.pop(name) for name in _WITH}
        study = None if sensitivity is None else Study(sensitivity, **options)  # type: ignore[arg-type]
        return function(*args, study=study, **given)

    for option in reversed(_OPTIONS):
        with_them = option(with_them)
    return with_them
