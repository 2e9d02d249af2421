"""Decisions that nobody took, and those that nothing had put, in words: for reports as well."""

from oefening.events import DecisionRecorded
from oefening.projections.names import Names
from oefening.projections.put import Put
from oefening.text import Phrase, phrase
from oefening.text.content import every


def untaken(put: Put, names: Names, folder: Phrase | str) -> Phrase | None:
    """Decisions that were put and nobody took, and how to ask about one; None: there are none."""
    found = [
        phrase("whatif.untaken.one", id=id, when=names.moment(record.at))
        for id, record in put.untaken.items()
    ]
    if not found:
        return None
    return phrase("whatif.untaken", decisions=every(found), folder=folder)


def from_startex(decided: DecisionRecorded | None) -> Phrase:
    """Why a decision that nothing had put before the players is reckoned from STARTEX."""
    asked = decided is not None and decided.decision is not None
    return phrase("window.before-put" if asked else "window.startex")
