"""Options that several verbs have, and which of them go together."""

import os
from pathlib import Path

import click

from oefening.cli.spoken import Misuse, Number, Option, PathTo
from oefening.files import MARKED
from oefening.study.asked import MOST
from oefening.text import phrase

SEEDS = Number(0, 10**12)

MANY = Number(1, MOST)
"""How many seeds."""

WORKERS = Number(1, 1_000)
"""How many processes."""

BESIDE = Path("beside")
"""Where a picture goes of which only is said that it is wanted: beside what it shows."""


class _Picture(PathTo):
    """A path, or `BESIDE` where none was given."""

    def convert(
        self,
        value: "str | os.PathLike[str]",
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> "str | bytes | os.PathLike[str]":
        """The path; raise `Misuse` for what can be none, or is no name of a picture.

        That may well be a word that was meant for something else, since a path may be left out.
        """
        if value is BESIDE:
            return value
        from oefening.report.figures.picture import ENDS

        path = super().convert(value, param, ctx)
        if Path(value).suffix.lower() not in ENDS:
            raise Misuse(phrase("cli.no-picture", file=os.fspath(value)))
        return path


PICTURE = click.option(
    "--picture",
    cls=Option,
    type=_Picture(path_type=Path),
    metavar="file",
    is_flag=False,
    flag_value=BESIDE,
    help="cli.option.picture",
)


def pictured(picture: Path | None, folder: Path, name: str) -> Path | None:
    """Where the picture of what is in `folder` goes, as asked or there by `name`; None: none."""
    return folder / f"{name}-{MARKED}.svg" if picture is BESIDE else picture


def check_asked(picture: Path | None) -> None:
    """Raise `FileTrouble` if none may be put where it was asked for."""
    if picture is not None and picture is not BESIDE:
        from oefening.report.figures.picture import check_picture

        check_picture(picture)


def alone(option: str, *others: str) -> None:
    """Raise `Misuse` if any of the `others` was given beside `option`, which they do not fit."""
    for other in filter(given, others):
        written = f"--{other.replace('_', '-')}"
        raise Misuse(phrase("cli.not-together", option=option, other=written))


def needs(option: str, *others: str) -> None:
    """Raise `Misuse` if any of the `others` was given, without `option` that they belong to."""
    for other in filter(given, others):
        raise Misuse(phrase("cli.only-with", option=option, other=f"--{other}"))


def given(name: str) -> bool:
    """Whether an option was given on the command line."""
    source = click.get_current_context().get_parameter_source(name)
    return source is click.core.ParameterSource.COMMANDLINE
