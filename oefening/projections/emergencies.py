"""Emergencies: when an exercise was stopped for a real one. Its notes are no observations."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from oefening.events import NoteAdded
from oefening.record import Record
from oefening.text import LANGUAGES, phrase


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
