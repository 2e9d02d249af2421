"""What went wrong, told to who asked for it, and the exit code that goes with it."""

from oefening.cli.desk import Desk
from oefening.errors import (
    Exit,
    FileTrouble,
    InputError,
    JournalError,
    NoExercise,
    OefeningError,
    render_problems,
)


def told(error: OefeningError, desk: Desk) -> int:
    """Say what `error` is; return the exit code."""
    match error:
        case InputError(problems=problems):
            desk.tell(render_problems(problems, desk.language))
            return Exit.MISUSED
        case NoExercise():
            from oefening.cli.exercises import played_here

            desk.complain(error.phrase)
            desk.say(played_here())
            return Exit.FILES
        case FileTrouble():
            desk.complain(error.phrase)
            return Exit.FILES
        case JournalError():
            desk.complain(error.phrase)
            return Exit.FAILED
        case _:
            desk.complain(error.phrase)
            return Exit.MISUSED
