"""Entries: the annotations and bookmarks that seats wrote, each at its moment."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from oefening.journal import Line
from oefening.projections.names import Names
from oefening.record import Record
from oefening.seats.bodies import AnnotationAdded, BookmarkAdded, EntryRetracted, Said
from oefening.text import Phrase, phrase, visible, visible_lines
from oefening.text.content import literal

MOST = 20_000
"""Characters of an annotation or a name that are read or written."""


class Spot(NamedTuple):
    """A moment of the exercise that somebody looks back at."""

    at: int
    """Exercise second."""
    record: int
    """Number of the last record that has happened by then."""

    @staticmethod
    def by(records: Sequence[Record], second: int) -> "Spot":
        """The end of `second`, or of the last that `records` come to."""
        end = records[-1].at if records else 0
        at = min(max(second, 0), end)
        return Spot(at, bisect_right(records, at, key=attrgetter("at")))


@dataclass(frozen=True, slots=True)
class Entry:
    """An annotation or a bookmark."""

    seat: str
    line: Line[Said]
    retracted: Line[Said] | None = None
    """The line that took it back, if one did."""

    @property
    def body(self) -> AnnotationAdded | BookmarkAdded:
        """What was written."""
        assert not isinstance(self.line.body, EntryRetracted)
        return self.line.body

    @property
    def spot(self) -> Spot:
        """The moment that it is about."""
        return Spot(self.line.at, self.body.record)

    @property
    def number(self) -> int:
        """Of its line in the file of its seat."""
        return self.line.number

    @property
    def marks(self) -> bool:
        """Whether it is a bookmark."""
        return isinstance(self.body, BookmarkAdded)

    @property
    def stands(self) -> bool:
        """Whether it was not taken back."""
        return self.retracted is None

    @property
    def text(self) -> str:
        """The words of an annotation, or the name of a bookmark, which may have none.

        As any terminal can show them, whoever wrote the file.
        """
        if isinstance(self.body, BookmarkAdded):
            return _short(visible(self.body.name))
        return _short(visible_lines(self.body.text))

    @property
    def reason(self) -> str:
        """Why it was taken back, if that was said."""
        retracted = self.retracted.body if self.retracted else None
        return visible(retracted.reason) if isinstance(retracted, EntryRetracted) else ""

    def told(self, names: Names) -> Phrase:
        """All of it in a sentence that says whose it is, so that nobody takes it for the log's."""
        seat, text = visible(self.seat), self.text
        body = self.body
        if isinstance(body, BookmarkAdded):
            key = "seats.bookmark-named" if text else "seats.bookmark"
            return phrase(key, seat=seat, name=text)
        sort = phrase(f"seats.sort.{body.sort}")
        if not body.about:
            return phrase("seats.annotation", seat=seat, sort=sort, text=text)
        about = subject(body.about, names)
        return phrase("seats.annotation-about", seat=seat, sort=sort, about=about, text=text)


def subject(about: str, names: Names) -> Phrase:
    """What an annotation is about, by its name; what the log does not know as it is written."""
    kind, _, id = visible(about).partition("/")
    match kind:
        case "inject":
            return phrase("seats.about.inject", inject=names.inject(id))
        case "decision":
            return phrase("seats.about.decision", number=id)
        case "cell":
            return names.cell(id)
        case "place":
            return names.place(id)
        case "node":
            return names.explained(id) if "." in id else literal(id)
        case _:
            return literal(visible(about))


def entries_of(seat: str, lines: Sequence[Line[Said]]) -> list[Entry]:
    """What `lines` of a `seat` come to, in the order in which they were written."""
    found: dict[int, Entry] = {}
    for line in lines:
        if isinstance(line.body, EntryRetracted):
            if (entry := found.get(line.body.number)) is not None and entry.stands:
                found[line.body.number] = Entry(seat, entry.line, line)
        else:
            found[line.number] = Entry(seat, line)
    return list(found.values())


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """`entries` by the moments that they are about; those of one moment by seat and line."""
    return tuple(sorted(entries, key=lambda one: (one.spot, one.seat, one.number)))


def _short(text: str) -> str:
    return text if len(text) <= MOST else f"{text[:MOST]}…"
