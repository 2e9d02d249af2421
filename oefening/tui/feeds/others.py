"""Other exercises of the same scenario that lie beside a log, to be compared with."""

from collections.abc import Sequence

from oefening.errors import OefeningError
from oefening.journal import Journal
from oefening.session.recent import glimpse, recent
from oefening.text import Language, say, visible
from oefening.tui.frames.frame import Choice

LOOKED_AT = 40
"""Folders that are looked into, those played last: a home can hold very many."""


def others_beside(journal: Journal, language: Language) -> Sequence[Choice]:
    """Those of one scenario with `journal`, by folder, the one played last first.

    One in which no time has passed says nothing, and all others would be cut to that. What cannot
    be read is left out: whoever wants it can type where it is, and is told then.
    """
    folder = journal.path.absolute().parent
    try:
        found = recent(folder.parent)[:LOOKED_AT]
    except OefeningError:
        return ()
    choices = []
    for other in found:
        if other == folder:
            continue
        try:
            there = glimpse(other)
        except OefeningError:
            continue
        begun = there.stands != "ready" and there.second > 0
        if begun and there.scenario == journal.header.scenario.id:
            stands = say(language, f"tui.compare.stands-{there.stands}", at=there.at)
            choices.append(Choice(str(other), f"{visible(other.name)}: {stands}"))
    return tuple(choices)
