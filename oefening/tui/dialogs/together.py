"""Several injects released at once: all that are due, or those that come due at one minute."""

from oefening.commands import ReleaseInject
from oefening.text import Language, say
from oefening.tui.dialogs.steps import Answers, Form, Pick, numbered, once
from oefening.tui.frames.frame import Frame
from oefening.tui.keys.situation import due_together, of_one_minute
from oefening.tui.widgets.draw import line


def together(frame: Frame, language: Language) -> Form | None:
    """Whether to release all that are due, or those of one minute; None where nothing is."""
    rows, minute = due_together(frame), of_one_minute(frame)
    if not rows:
        return None
    among = {"yes": rows, "minute": minute, "no": ()}

    def told(answer: str) -> str:
        when, count = (minute[0].when, len(minute)) if minute else ("", 0)
        return say(language, f"tui.dialog.together-{answer}", when=when, count=count)

    def build(answers: Answers) -> tuple[ReleaseInject, ...] | None:
        return tuple(ReleaseInject(row.inject) for row in among[answers["sure"]]) or None

    above = tuple(f"  {row.when} {line(row.title)}" for row in rows)
    title = say(language, "tui.dialog.together", count=len(rows))
    offered = (answer for answer in among if answer != "minute" or minute)
    options = numbered((answer, told(answer)) for answer in offered)
    return Form(once(Pick("sure", title, options, above=above)), build, again=False)
