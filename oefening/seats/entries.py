"""Entries made of the lines that a seat wrote."""

from collections.abc import Sequence
from dataclasses import replace

from oefening.journal import Line
from oefening.projections.reviews import Entry, Retracted, Sort, Spot
from oefening.seats.bodies import AnnotationAdded, BookmarkAdded, EntryRetracted, Said
from oefening.text import visible, visible_lines

MOST = 20_000
"""Characters of an annotation or a name that are read or written."""


def entries_of(seat: str, lines: Sequence[Line[Said]]) -> list[Entry]:
    """What `lines` of a `seat` come to, in the order in which they were written."""
    found: dict[int, Entry] = {}
    for line in lines:
        if not isinstance(line.body, EntryRetracted):
            found[line.number] = _entry(visible(seat), line)
        elif (entry := found.get(line.body.number)) is not None and entry.stands:
            retracted = Retracted(visible(line.wall), _short(visible(line.body.reason)))
            found[line.body.number] = replace(entry, retracted=retracted)
    return list(found.values())


def _entry(seat: str, line: Line[Said]) -> Entry:
    """What a line says that takes nothing back."""
    sort: Sort | None
    match line.body:
        case AnnotationAdded(text=words, sort=sort, about=about, record=record):
            text = visible_lines(words)
        case BookmarkAdded(name=name, record=record):
            text, sort, about = visible(name), None, ""
        case body:
            raise AssertionError(body)
    spot, wall = Spot(line.at, record), visible(line.wall)
    return Entry(seat, line.number, spot, sort, _short(text), about, line.seen, wall)


def _short(text: str) -> str:
    return text if len(text) <= MOST else f"{text[:MOST]}…"
