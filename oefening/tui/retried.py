"""Asking until what is answered can be done: what was typed is not lost where it cannot."""

from collections.abc import Callable

from oefening.errors import OefeningError
from oefening.text import Phrase
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.dialogs.steps import Answers, Worded
from oefening.tui.keyed import KeyedApp


def tried(act: Callable[[], None]) -> Phrase | None:
    """Do it; return why that could not be, if so."""
    try:
        act()
    except OefeningError as error:
        return error.phrase
    return None


def ask(
    app: KeyedApp,
    worded: Worded,
    act: Callable[[Answers], None],
    given: Answers | None = None,
    objection: str = "",
) -> None:
    """Ask, and do what is answered; where that cannot be, ask again and say why."""

    def answered(answers: Answers | None) -> None:
        if answers is not None:
            why = tried(lambda: act(answers))
            if why is not None:
                ask(app, worded, act, answers, why.render(app.language))
        app.paint()

    app.push_screen(Dialog(worded, app.language, given, objection), answered)
