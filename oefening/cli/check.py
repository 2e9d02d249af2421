"""`oefening check`: tells all that is wrong with scenarios, each at its place in the file."""

import gc
from collections.abc import Sequence
from pathlib import Path

import click

from oefening.cli.desk import Desk, Exit, pass_desk
from oefening.cli.spoken import Argument, PathTo, verb
from oefening.errors import InputError, Problem, render_problems
from oefening.library import Whole, load_whole
from oefening.scenario.model import Scenario
from oefening.text import Phrase, phrase


@verb("check")
@click.argument(
    "files",
    cls=Argument,
    metavar="file",
    nargs=-1,
    required=True,
    type=PathTo(path_type=Path),
)
@pass_desk
def command(desk: Desk, files: Sequence[Path]) -> int:
    """Check each of `files`; raise `FileTrouble` at the first that cannot be had."""
    problems: list[Problem] = []
    for file in files:
        try:
            whole = _read(file)
        except InputError as wrong:
            problems += wrong.problems
            continue
        problems += whole.warnings
        desk.hand_out(desk.words(_sound(str(file), whole.scenario)))
    if problems:
        desk.tell(render_problems(problems, desk.language))
    broken = any(problem.severity == "error" for problem in problems)
    return Exit.MISUSED if broken else Exit.DONE


def _read(file: Path) -> Whole:
    """The scenario in `file`; raise what `load_whole` raises.

    Reading makes many small things, all of which are kept: collecting garbage among them takes a
    quarter of the time and finds none.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return load_whole(file)
    finally:
        if collecting:
            gc.enable()


def _sound(file: str, scenario: Scenario) -> Phrase:
    return phrase(
        "check-clean",
        file=file,
        injects=len(scenario.injects),
        decisions=len(scenario.decisions),
        disruptions=len(scenario.disruptions),
    )
