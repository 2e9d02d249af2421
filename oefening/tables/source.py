"""What the tables of an exercise are made of: its log, read whole, and what stands beside that."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from oefening.journal import Journal
from oefening.projections.names import Names
from oefening.projections.past import Past
from oefening.projections.reviews import Entry, Reviews
from oefening.projections.room import Room
from oefening.projections.story import Line, standing
from oefening.record import Header, Record
from oefening.share import Hears, nobody
from oefening.state import State
from oefening.text import Language, Phrase, visible_lines


@dataclass(frozen=True, slots=True)
class Source:
    """A log up to a moment, told in a language."""

    header: Header
    records: Sequence[Record]
    past: Past
    names: Names
    room: Room
    entries: Sequence[Entry]
    """What reviewers wrote about what happened by then, those too that were taken back."""
    language: Language
    fingerprint: str
    """The digest of the last of the records."""

    @staticmethod
    def of(
        journal: Journal,
        reviews: Reviews,
        language: Language,
        until: int | None = None,
        hears: Hears = nobody,
    ) -> "Source":
        """That of `journal` up to exercise second `until`, or its end; `hears` how far it is."""
        records: Sequence[Record] = list(journal.records)
        if until is not None:
            records = [one for one in records if one.at <= until]
        names = Names(journal.header)
        past = Past(journal.header, records, names, hears)
        return Source.of_past(journal, past, names, reviews, language, until=until)

    @staticmethod
    def of_past(
        journal: Journal,
        past: Past,
        names: Names,
        reviews: Reviews,
        language: Language,
        *,
        until: int | None = None,
    ) -> "Source":
        """That of a log which was gone through already; `names` have learned from all of it."""
        return Source(
            header=journal.header,
            records=past.records,
            past=past,
            names=names,
            room=Room.of(journal.header, past.records),
            entries=[
                one
                for one in reviews.entries
                if one.spot.record <= past.last and (until is None or one.spot.at <= until)
            ],
            language=language,
            fingerprint=journal.digests[past.last],
        )

    @property
    def end(self) -> int:
        """The exercise second of the last record."""
        return self.records[-1].at if self.records else 0

    @property
    def state(self) -> State:
        """How the exercise stood at the end."""
        return self.past.moments.at(self.past.last)

    @property
    def story(self) -> Iterator[Line]:
        """What happened, line by line."""
        return iter(standing(self.past.lines))

    def words(self, told: Phrase | str | None) -> str:
        """`told` in the language, without anything that a terminal would obey."""
        if told is None:
            return ""
        return visible_lines(told if isinstance(told, str) else told.render(self.language))

    def moment(self, second: int | None) -> str:
        """`D2 14:30`; empty for None."""
        return "" if second is None else self.names.moment(second)

    def wall(self, number: int) -> str:
        """When in the room record `number` was, ISO 8601 in UTC to the second; empty: not known."""
        wall = self.room.wall(number)
        return "" if wall is None else f"{wall:%Y-%m-%dT%H:%M:%SZ}"
