"""`oefening check`: tells all that is wrong with scenarios and what is found in them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from oefening.cli.checking.formats import FORMATS
from oefening.cli.checking.watched import changes
from oefening.cli.desk import Desk, pass_desk
from oefening.cli.garbage import uncollected
from oefening.cli.scenarios import scenario_path
from oefening.cli.spoken import Argument, OneOf, Option, desk_of, verb
from oefening.cli.telling import told
from oefening.errors import Exit, InputError, OefeningError, Problem
from oefening.library import Whole, load_whole, no_library_inject, whole_of
from oefening.scenario.lint import lint
from oefening.text import Phrase, phrase
from oefening.text.content import counted


def _explain(context: click.Context, _: click.Parameter, asked: str | None) -> None:
    if asked is None or context.resilient_parsing:
        return
    from oefening.cli.checking.explained import explained

    desk = desk_of(context)
    for line in explained(asked, desk.language):
        desk.hand_out(line)
    context.exit()


@verb("check")
@click.option("--strict", cls=Option, is_flag=True, help="cli.option.strict")
@click.option(
    "--format",
    "form",
    cls=Option,
    type=OneOf(*FORMATS),
    default="text",
    metavar="problem-format",
    help="cli.option.problem-format",
)
@click.option("--watch", cls=Option, is_flag=True, help="cli.option.watch")
@click.option(
    "--explain",
    cls=Option,
    metavar="code",
    is_flag=False,
    flag_value="",
    is_eager=True,
    expose_value=False,
    callback=_explain,
    help="cli.option.explain",
)
@click.argument(
    "files",
    cls=Argument,
    metavar="file",
    nargs=-1,
    required=True,
)
@pass_desk
def command(desk: Desk, files: Sequence[str], form: str, *, strict: bool, watch: bool) -> int:
    """Check each of `files`, or of the shipped scenarios that they name; with `watch`, for ever.

    Raise `OefeningError` at the first that cannot be had.
    """
    if not watch:
        return _check(desk, [scenario_path(file) for file in files], form, strict=strict)
    for when in changes(lambda: [scenario_path(file) for file in files]):
        desk.say(phrase("check-watched", time=when))
        try:
            _check(desk, [scenario_path(file) for file in files], form, strict=strict)
        except OefeningError as trouble:  # a file may be away while an editor writes it
            told(trouble, desk)
    return Exit.DONE


def _check(desk: Desk, files: Sequence[Path], form: str, *, strict: bool) -> int:
    problems: list[Problem] = []
    for named in files:
        file = whole_of(named)
        if file != named:
            desk.say(phrase("check-part", file=str(named), whole=str(file)))
        try:
            with uncollected():
                no_library_inject(file)
                whole = load_whole(file)
                found = (*whole.warnings, *_found(whole))
        except InputError as wrong:
            problems += wrong.problems
            continue
        problems += found
        if form == "text":
            desk.hand_out(desk.words(_sound(str(file), whole, len(found))))
    FORMATS[form](desk, problems)
    if any(problem.severity == "error" for problem in problems):
        return Exit.MISUSED
    return Exit.FAILED if strict and problems else Exit.DONE


def _found(whole: Whole) -> Iterator[Problem]:
    yield from lint(whole.scenario, whole.document, whole.world, whole.calendar)


def _sound(file: str, whole: Whole, found: int) -> Phrase:
    scenario = whole.scenario
    parts = {
        "injects": counted("check-injects", len(scenario.injects)),
        "decisions": counted("check-decisions", len(scenario.decisions)),
        "disruptions": counted("check-disruptions", len(scenario.disruptions)),
    }
    if found:
        return phrase("check-found", file=file, found=counted("check-findings", found), **parts)
    return phrase("check-clean", file=file, **parts)
