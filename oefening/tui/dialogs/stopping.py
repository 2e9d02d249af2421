"""A real emergency: the exercise stops at once, until somebody says that it is over."""

from oefening.commands import AddNote, Command, PauseClock
from oefening.text import Language, say
from oefening.tui.dialogs.steps import Answers, Form, Pick, offered, once
from oefening.tui.frames.feed import PlayFeed
from oefening.tui.frames.frame import View

OVER = "over"
"""What is asked while a real emergency stands."""


def stop(feed: PlayFeed, view: View, language: Language) -> Form:
    """Whether it is a real emergency; then the clock stands still and the log says why."""
    step = Pick(
        "stop",
        say(language, "tui.dialog.real"),
        offered("tui.dialog.real-", ("yes", "no"), language),
        above=(say(language, "tui.dialog.real-hint"),),
    )

    def build(answers: Answers) -> tuple[Command, ...] | None:
        if answers["stop"] == "no":
            return None
        # As it is by now: it may have stopped by itself while this was asked.
        moving = feed.frame(view).clock.state in {"running", "jumping"}
        note = AddNote(say(language, "tui.dialog.real-note"))
        return (PauseClock(), note) if moving else (note,)

    def then(answers: Answers) -> Form | None:
        return over(language) if answers["stop"] == "yes" else None

    return Form(once(step), build, again=False, then=then)


def over(language: Language) -> Form:
    """Whether the one that stands is over, which the log then says; the clock stays as it is.

    That it goes on is what Enter says at first, as Esc does: a key too many ends no emergency.
    """
    step = Pick(
        OVER,
        say(language, "tui.dialog.real-stands"),
        offered("tui.dialog.real-", ("lasts", OVER), language),
        above=(say(language, "tui.dialog.real-rest"),),
    )

    def build(answers: Answers) -> AddNote | None:
        return (
            AddNote(say(language, "tui.dialog.real-over-note")) if answers[OVER] == OVER else None
        )

    return Form(once(step), build)
