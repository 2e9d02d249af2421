"""Several injects released at once: those that come due at the same minute."""

from oefening.commands import ReleaseInject
from oefening.text import Language, say
from oefening.tui.dialogs.steps import Form, Pick, offered, once
from oefening.tui.frames.frame import Frame
from oefening.tui.keys.situation import due_together
from oefening.tui.widgets.draw import line


def together(frame: Frame, language: Language) -> Form | None:
    """Whether to release all that are due together; None where nothing is."""
    rows = due_together(frame)
    if not rows:
        return None
    above = tuple(f"  {row.when} {line(row.title)}" for row in rows)
    title = say(language, "tui.dialog.together", count=len(rows))
    options = offered("tui.dialog.together-", ("yes", "no"), language)
    return Form(
        once(Pick("sure", title, options, above=above)),
        lambda answers: (
            tuple(ReleaseInject(row.inject) for row in rows) if answers["sure"] == "yes" else None
        ),
        again=False,
    )
