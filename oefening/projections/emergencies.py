"""Emergencies: when an exercise was stopped for a real one. Its notes are no observations.

The program words them itself, so that it knows them again, in whichever language they were made.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from oefening.events import NoteAdded
from oefening.record import Record
from oefening.state import State
from oefening.text import LANGUAGES, Phrase, phrase
from oefening.text.content import literal


@dataclass(slots=True)
class Emergency:
    """One of them."""

    begun: Record
    """The note that says so."""
    over: Record | None = None
    """The note that it is over; None if nobody wrote that down."""


def emergencies(records: Iterable[Record]) -> tuple[Emergency, ...]:
    """Those of a log, in order."""
    return tuple(_found(records))


def stopped(state: State) -> bool:
    """Whether the exercise stands still for one of which nobody has said that it is over."""
    return not state.ended and stands(note.text for note in state.notes.values())


def stands(notes: Iterable[str]) -> bool:
    """Whether one of `notes`, in order, says that it began and none behind that it is over."""
    begun = False
    for note in notes:
        begun = note.startswith(_BEGUN) or (begun and note not in _OVER)
    return begun


def noted(note: str) -> Phrase:
    """What a note says: in the words of the program for any reader, else as it was typed."""
    return worded(note) or literal(note)


def worded(note: str) -> Phrase | None:
    """What a note says that is about one, for any reader; None for one that a person worded."""
    if note in _OVER:
        return phrase("tui.dialog.real-over-note")
    begun = next((one for one in _BEGUN if note.startswith(one)), None)
    if begun is None:
        return None
    what = note.removeprefix(begun).removeprefix(": ")
    said = phrase("tui.dialog.real-note")
    return phrase("plain.real-what", note=said, what=what) if what else said


def _found(records: Iterable[Record]) -> Iterator[Emergency]:
    standing: Emergency | None = None
    for record in records:
        if not isinstance(record.body, NoteAdded):
            continue
        if record.body.text.startswith(_BEGUN):
            standing = Emergency(record)
            yield standing
        elif standing is not None and record.body.text in _OVER:
            standing.over, standing = record, None


_BEGUN = tuple(phrase("tui.dialog.real-note").render(language) for language in LANGUAGES)
_OVER = tuple(phrase("tui.dialog.real-over-note").render(language) for language in LANGUAGES)
"""What such notes begin with, and what says that it is over, in each language."""
