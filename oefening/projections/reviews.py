"""What reviewers write about an exercise, as a screen or a report tells it: no part of its log."""

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from types import MappingProxyType
from typing import Literal, NamedTuple, get_args

from oefening.commands import AddNote
from oefening.projections.names import Names
from oefening.projections.tags import marked
from oefening.record import Record
from oefening.text import Phrase, phrase, visible
from oefening.text.content import literal

Sort = Literal["observation", "strength", "improvement"]
"""What an annotation notes: something seen, something that went well, or what can be better."""

SORTS: tuple[Sort, ...] = get_args(Sort)

_MARKED: Mapping[str, Sort] = MappingProxyType(
    {"strengths": "strength", "improvements": "improvement"}
)
"""What an annotation notes by what stands in it behind a `#`."""


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


class Typed(NamedTuple):
    """The words of an annotation, with what they say themselves of what it is."""

    text: str
    """As they were typed."""
    sort: Sort | None
    """By a `#` in them; None: they do not say."""
    about: str
    """The cell that an `@` in them names, as `cell/rot`; empty: none."""
    rest: str
    """They without that `@`, where they begin with it: what is left to be said of that cell."""

    @staticmethod
    def of(text: str, cells: Collection[str]) -> "Typed":
        """What `text` says in an exercise with `cells`, as the notes of an exercise do."""
        note = AddNote.typed(text, cells)
        sort = next((_MARKED[mark] for mark in _MARKED if marked(text, mark)), None)
        return Typed(text, sort, f"cell/{note.cell}" if note.cell else "", note.text)

    def said(self, about: str) -> str:
        """The words of an annotation that is about `about`, which need not say so again."""
        return self.rest if about == self.about else self.text


class Retracted(NamedTuple):
    """That an entry does not stand any more."""

    wall: str
    """When that was written: ISO 8601 in UTC."""
    reason: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An annotation or a bookmark, its texts such as any terminal can show."""

    seat: str
    number: int
    """Of its line in the file of its seat."""
    spot: Spot
    """The moment that it is about."""
    sort: Sort | None
    """None: it is a bookmark."""
    text: str
    """The words of an annotation, or the name of a bookmark, which may have none."""
    about: str
    """What it is about, if more than the moment; see `subject`."""
    seen: int
    """Number of the last record of the log that its writer had seen."""
    wall: str
    """When it was written: ISO 8601 in UTC."""
    retracted: Retracted | None = None

    @property
    def stands(self) -> bool:
        """Whether it was not taken back."""
        return self.retracted is None

    def told(self, names: Names) -> Phrase:
        """All of it in a sentence that says whose it is, so that nobody takes it for the log's."""
        if self.sort is None:
            key = "seats.bookmark-named" if self.text else "seats.bookmark"
            return phrase(key, seat=self.seat, name=self.text)
        sort = phrase(f"seats.sort.{self.sort}")
        if not self.about:
            return phrase("seats.annotation", seat=self.seat, sort=sort, text=self.text)
        about = subject(self.about, names)
        key = "seats.annotation-about"
        return phrase(key, seat=self.seat, sort=sort, about=about, text=self.text)


@dataclass(frozen=True, slots=True)
class KeptSeat:
    """A seat's file, as far as it was read."""

    name: str
    fingerprint: str
    """Digest of its last line, which vouches for those before."""
    lines: int
    """How many stand behind the first."""
    entries: tuple[Entry, ...]
    """In the order in which they were written, those too that were taken back."""


@dataclass(frozen=True, slots=True)
class Reviews:
    """All that reviewers wrote beside a log."""

    seats: tuple[KeptSeat, ...] = ()
    """By the names of their files."""
    troubles: tuple[Phrase, ...] = ()
    """What of it cannot be read and is left out, or was cut short."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Of every seat, by the moments that they are about; of one moment by seat and line."""
        found = (entry for seat in self.seats for entry in seat.entries)
        return tuple(sorted(found, key=lambda one: (one.spot, one.seat, one.number)))

    @property
    def standing(self) -> tuple[Entry, ...]:
        """Those of them that were not taken back."""
        return tuple(entry for entry in self.entries if entry.stands)


NOBODY = Reviews()
"""No reviewer has written anything."""


def subject(about: str, names: Names) -> Phrase:
    """What an annotation is about, by its name; what the log does not know as it is written.

    That is `inject/power-loss`, `decision/3` (the third that was taken), `cell/rot`, `place/VR09`
    or `node/VR09.power`.
    """
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
