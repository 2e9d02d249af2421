"""What all verbs are asked that write an MSEL for other tools: of what, and where to."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from oefening.cli.spoken import Argument, Option, PathTo

_Function = TypeVar("_Function", bound=Callable[..., object])


def exports(told: str, *, into: str = "file") -> Callable[[_Function], _Function]:
    """Has a verb take a scenario or the folder of an exercise, and `--to`.

    `told`: the key of the text of `--to`; `into`: whether that is a `file` or a `folder`.
    """

    def asked(function: _Function) -> _Function:
        to = click.option("--to", cls=Option, type=PathTo(path_type=Path), metavar=into, help=told)
        of = click.argument("source", metavar="scenario-or-folder", cls=Argument)
        return of(to(function))

    return asked
