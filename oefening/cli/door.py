"""`oefening` without a verb: in a terminal one chooses what to do, elsewhere the help is shown."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import click

from oefening.cli.desk import on_terminal
from oefening.cli.garbage import uncollected
from oefening.cli.home import HOME, keep_introduced, keep_language, known
from oefening.cli.spoken import desk_of
from oefening.errors import Exit
from oefening.signals import interruptible
from oefening.text import phrase

SCENARIOS = Path("scenarios")
"""Where scenarios of one's own are looked for."""


def without_verb(program: click.Group, context: click.Context, verbs: Collection[str]) -> int:
    """Ask what to do where that can be asked, and go on with it; else show the help."""
    if not on_terminal() or _unfit():
        desk_of(context).hand_out(context.get_help())
        return Exit.DONE
    with uncollected():
        from oefening.tui.door import come_in

        desk = desk_of(context)
        can = {"resume", *verbs}
        before = known().introduced
        answer = come_in(SCENARIOS, HOME, can, desk.language, keep_language, introduced=before)
    if answer.introduced and not before:
        keep_introduced()
    if answer.choice is None:
        return answer.code
    context.find_root().obj = desk = replace(desk, language=answer.language)
    verb, what = answer.choice.verb, answer.choice.what
    arguments = ["--resume", what] if verb == "resume" else [what]
    command = program.get_command(context, "play" if verb == "resume" else verb)
    assert command is not None
    with (
        interruptible(),  # since the screen has put the signals back
        command.make_context(command.name, arguments, parent=context) as within,
    ):
        result = command.invoke(within)
    code = result if isinstance(result, int) else Exit.DONE
    if code == Exit.DONE:
        desk.say(phrase("door.again"))
    return code


def _unfit() -> bool:
    from oefening.tui.terminal import unfit

    return unfit() is not None
