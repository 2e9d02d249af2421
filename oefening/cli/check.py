"""`oefening check`: tells all that is wrong with scenarios, each at its place in the file."""

from collections.abc import Sequence

import click

from oefening.cli.desk import Desk, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.scenarios import scenario_path
from oefening.cli.spoken import Argument, verb
from oefening.errors import Exit, InputError, Problem, render_problems
from oefening.library import load_whole
from oefening.scenario.model import Scenario
from oefening.text import Phrase, phrase
from oefening.text.content import counted


@verb("check")
@click.argument(
    "files",
    cls=Argument,
    metavar="file",
    nargs=-1,
    required=True,
)
@pass_desk
def command(desk: Desk, files: Sequence[str]) -> int:
    """Check each of `files`, or of the shipped scenarios that they name.

    Raise `OefeningError` at the first that cannot be had.
    """
    problems: list[Problem] = []
    for file in map(scenario_path, files):
        try:
            with uncollected():
                whole = load_whole(file)
        except InputError as wrong:
            problems += wrong.problems
            continue
        problems += whole.warnings
        desk.hand_out(desk.words(_sound(str(file), whole.scenario)))
    if problems:
        desk.tell(render_problems(problems, desk.language))
    broken = any(problem.severity == "error" for problem in problems)
    return Exit.MISUSED if broken else Exit.DONE


def _sound(file: str, scenario: Scenario) -> Phrase:
    return phrase(
        "check-clean",
        file=file,
        injects=counted("check-injects", len(scenario.injects)),
        decisions=counted("check-decisions", len(scenario.decisions)),
        disruptions=counted("check-disruptions", len(scenario.disruptions)),
    )
