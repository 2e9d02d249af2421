"""Options that several verbs have, and which of them go together."""

import click

from oefening.cli.spoken import Misuse, Number
from oefening.text import phrase

SEEDS = Number(0, 10**12)

MANY = Number(1, 1_000_000)
"""How many seeds."""

WORKERS = Number(1, 1_000)
"""How many processes."""


def alone(option: str, *others: str) -> None:
    """Raise `Misuse` if any of the `others` was given beside `option`, which they do not fit."""
    for other in filter(given, others):
        raise Misuse(phrase("cli.not-together", option=option, other=f"--{other}"))


def needs(option: str, *others: str) -> None:
    """Raise `Misuse` if any of the `others` was given, without `option` that they belong to."""
    for other in filter(given, others):
        raise Misuse(phrase("cli.only-with", option=option, other=f"--{other}"))


def given(name: str) -> bool:
    """Whether an option was given on the command line."""
    source = click.get_current_context().get_parameter_source(name)
    return source is click.core.ParameterSource.COMMANDLINE
