"""Several injects released at once: those that come due at the same minute."""

from oefening.commands import ReleaseInject
from oefening.text import Language, say
from oefening.tui.dialogs.forms import once
from oefening.tui.dialogs.steps import Form, Option, Pick
from oefening.tui.frames.frame import Frame
from oefening.tui.keys.situation import due_together
from oefening.tui.widgets.draw import line


def together(frame: Frame, language: Language) -> Form | None:
    """Whether to release all that are due together; None where nothing is."""
    rows = due_together(frame)
    if not rows:
        return None
    above = tuple(f"  {row.when} {line(row.title)}" for row in rows)
    options = tuple(
        Option(id, say(language, f"tui.dialog.together-{id}"), digit)
        for id, digit in (("yes", "1"), ("no", "2"))
    )
    return Form(
        once(
            Pick(
                "sure", say(language, "tui.dialog.together", count=len(rows)), options, above=above
            )
        ),
        lambda answers: (
            tuple(ReleaseInject(row.inject) for row in rows) if answers["sure"] == "yes" else None
        ),
        again=False,
    )
