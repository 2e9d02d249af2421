"""`oefening` without a verb: in a terminal one chooses what to do, elsewhere the help is shown."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from oefening.cli.desk import Desk, on_terminal
from oefening.cli.garbage import uncollected
from oefening.cli.home import HOME, keep_introduced, keep_language, known
from oefening.cli.spoken import desk_of
from oefening.cli.telling import told
from oefening.errors import Exit, OefeningError
from oefening.signals import Ended, interruptible
from oefening.text import phrase

if TYPE_CHECKING:
    from oefening.tui.door import Choice
    from oefening.tui.door.run import Answer

SCENARIOS = Path("scenarios")
"""Where scenarios of one's own are looked for."""


def without_verb(program: click.Group, context: click.Context, verbs: Collection[str]) -> int:
    """Ask what to do where that can be asked, and go on with it; else show the help.

    After a study one may choose again.
    """
    if not on_terminal() or _unfit():
        desk_of(context).hand_out(context.get_help())
        return Exit.DONE
    at, introduced = "", known().introduced
    while True:
        answer = _asked(context, {"resume", *verbs}, at, introduced=introduced)
        if answer.introduced and not introduced:
            keep_introduced()
        if (choice := answer.choice) is None:
            return answer.code
        context.find_root().obj = desk = replace(desk_of(context), language=answer.language)
        with interruptible():  # since the screen has put the signals back
            if not choice.comes_back:
                return _leave(_go_on(program, context, choice), desk)
            _study(program, context, choice)
        at, introduced = choice.what, answer.introduced


def _asked(context: click.Context, can: Collection[str], at: str, *, introduced: bool) -> "Answer":
    """What is chosen of what the program `can` do, with the scenario `at` chosen at first."""
    with uncollected():
        from oefening.tui.door import come_in

        language = desk_of(context).language
        return come_in(SCENARIOS, HOME, can, language, keep_language, introduced=introduced, at=at)


def _go_on(program: click.Group, context: click.Context, choice: "Choice") -> int:
    """Do what was chosen, as if it had been typed; return the exit code."""
    name, arguments = _typed(choice)
    command = program.get_command(context, name)
    assert command is not None
    with command.make_context(command.name, arguments, parent=context) as within:
        result = command.invoke(within)
    return result if isinstance(result, int) else Exit.DONE


def _typed(choice: "Choice") -> tuple[str, list[str]]:
    """The verb of a choice, and the arguments behind it."""
    study = [f"--play={play}" for play in choice.plays]
    study += [f"--prepare={play}" for play in choice.prepares]
    study += [f"--seeds={choice.seeds}", "--picture"]
    match choice.verb:
        case "resume":
            return "play", ["--resume", choice.what]
        case "run":
            return "run", [choice.what, *study]
        case "world":
            return "world", ["--sensitivity", choice.what, *study]
        case verb:
            return verb, [choice.what]


def _leave(code: int, desk: Desk) -> int:
    if code == Exit.DONE:
        desk.say(phrase("door.again"))
    return code


def _study(program: click.Group, context: click.Context, choice: "Choice") -> None:
    """Do a study, and let its outcome be read until Enter; Ctrl+C leaves what of it is going on."""
    context.find_root().obj = desk = replace(desk_of(context), paged=True)
    try:
        _go_on(program, context, choice)
    except OefeningError as error:
        told(error, desk)
    except Ended:
        raise
    except KeyboardInterrupt:
        desk.say(phrase("cli.interrupted"))
        desk.say(phrase("door.interrupted"))
    try:
        desk.waits(phrase("door.enter"))
    except Ended:
        raise
    except KeyboardInterrupt:  # whoever pressed Ctrl+C twice is where Enter leads
        desk.hand_out()


def _unfit() -> bool:
    from oefening.tui.terminal import unfit

    return unfit() is not None
