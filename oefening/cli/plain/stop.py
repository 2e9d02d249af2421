"""A real emergency in the dialogue: the word that stops everything, until it is said to be over."""

from oefening import commands
from oefening.cli.plain.talk import Act, Talk
from oefening.cli.plain.words import verb_named
from oefening.cli.unclear import Unclear
from oefening.projections.emergencies import stopped
from oefening.text import phrase

OVER = {"over", "voorbij"}
"""What says that it is over."""

MEANWHILE = {"stop", "note", "story", "status", "help", "quit"}
"""Verbs that are heard while the exercise stands still for it."""


def _stop(talk: Talk, rest: str) -> list[str]:
    """Stop at once, as whoever types the whole word means it, and have the log say why."""
    note = phrase("tui.dialog.real-note")
    said = phrase("plain.real-what", note=note, what=rest) if rest else note
    state = talk.session.state
    if state.running or state.jump is not None:
        talk.send(commands.PauseClock())
    talk.send(commands.AddNote(talk.words(said)))
    return standing(talk)


def standing(talk: Talk) -> list[str]:
    """What to do while the exercise stands still for one; nothing where it does not."""
    if not stopped(talk.session.state):
        return []
    keys = ("tui.dialog.real-stands", "tui.dialog.real-rest", "plain.real-until")
    return [talk.words(phrase(key)) for key in keys]


def heard(talk: Talk, line: str) -> list[str] | None:
    """What a line does while the exercise stands still for it: only that it is over ends that.

    None where the line does what it always does.
    """
    if not stopped(talk.session.state):
        return None
    if line.lower().rstrip(".!") in OVER:
        return talk.send(commands.AddNote(talk.words(phrase("tui.dialog.real-over-note"))))
    verb = verb_named(line.partition(" ")[0]) or verb_named(" ".join(line.split()[:2]))
    if line and not line.startswith("#") and verb not in MEANWHILE:
        raise Unclear(phrase("plain.real-stands"))
    return None


STOP: dict[str, Act] = {"stop": _stop}
"""By verb."""
