"""A log that was read whole, with the words that the sections of a report have for it."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from functools import cached_property

from oefening import events
from oefening.clock import HOUR, MINUTE, whole_minute
from oefening.projections.evidence import Hoped, so_far, tally
from oefening.projections.room import zone_of
from oefening.record import Header, Record, Seat
from oefening.report.model.drafted import drafted
from oefening.report.model.page import NOTHING, Empty, Head, Said, in_order
from oefening.report.model.read_log import ReadLog
from oefening.text import Language, Phrase, phrase, visible_lines
from oefening.text.content import duration, lasting, literal

FUNCTIONS = ("facilitator", "program", "evaluator")
"""Of seats, those that have a name in each language."""


class Log(ReadLog):
    """What was read, told in `language`."""

    def __init__(self, header: Header, records: Sequence[Record], language: Language) -> None:
        super().__init__(header, records)
        self.language = language
        self._zone = zone_of(header.calendar.zone)
        self._moments: dict[int, str] = {}

    def words(self, told: Phrase) -> str:
        """`told`, in a draft as that says it, with a mark for every character that nobody sees."""
        told = told if self.endex is not None else drafted(told)
        return self.shown(told.render(self.language))

    def shown(self, text: str) -> str:
        """`text`, with a mark for every character that nobody sees."""
        return text if text.isprintable() else visible_lines(text)

    def text(self, key: str, /, **params: str | int | Phrase) -> str:
        """A text of the table, in words."""
        return self.words(phrase(key, **params))

    def said(self, told: Phrase | str, cites: Iterable[int]) -> Said:
        """A statement that rests on what `cites` numbers; without words, an empty cell."""
        text = self.shown(told) if isinstance(told, str) else self.words(told)
        return Said(text, in_order(cites)) if text else NOTHING

    def state_that(self, key: str, cites: Iterable[int], /, **params: str | int | Phrase) -> Said:
        """A text of the table as a statement that rests on the records `cites`."""
        return self.said(phrase(key, **params), cites)

    def told(self, record: Record) -> Phrase | None:
        """What an event says; of an act on the model with the level that its command gave."""
        asked = self.asked(record) if isinstance(record.body, events.ModelChanged) else None
        if asked is not None:
            self.names.learn(asked)
        return self.teller.told(record)

    def decision(self, number: int) -> Phrase:
        """What was decided in record `number`, in short, and when it was retracted, if it was."""
        decided, retracted = self.names.decided(number), self.retracted.get(number)
        answer = literal(str(number)) if decided is None else self.names.answer(decided)
        if retracted is None:
            return answer
        when = self.moment(retracted.at)
        return phrase("story.retracted-then", decided=answer, when=when)

    def counted(self, hoped: Collection[Hoped]) -> Phrase:
        """How many of these expected actions were seen, and were not; in a draft not yet."""
        return so_far(hoped) if self.endex is None else tally(hoped).told

    def by(self, record: Record) -> Said:
        """The function that asked for what an event tells; an empty cell if the clock did it."""
        asked = self.asked(record)
        if asked is None or asked.seat is None:
            return NOTHING
        return self.said(self.function(asked.seat), [asked.number])

    def function(self, seat: Seat) -> Phrase:
        """The function of a seat, by its name where it is one of the program's own."""
        known = seat.function in FUNCTIONS
        return phrase(f"report.function.{seat.function}") if known else literal(seat.function)

    def nothing(self, key: str, /, **params: str | int | Phrase) -> Empty:
        """Says why there is nothing to tell: it was looked for in the whole log."""
        return Empty(self.state_that(key, [self.until], **params))

    def heads(
        self,
        ahead: str,
        keys: Iterable[str],
        numbers: Collection[str] = (),
        wide: Collection[str] = (),
    ) -> tuple[Head, ...]:
        """The heads of a table: the texts whose keys are `keys` with that `ahead` of each.

        Below those in `numbers` are numbers, below those in `wide` whole sentences.
        """
        return tuple(Head(self.text(f"{ahead}{key}"), key in numbers, key in wide) for key in keys)

    def moment(self, second: int) -> str:
        """`D2 14:30`."""
        shown = self._moments.get(second)
        if shown is None:
            shown = self._moments[second] = self.names.moment(second)
        return shown

    def length(self, seconds: int) -> str:
        """A duration, 0 or more, as it is told."""
        return self.words(lasting(seconds))

    def at_most(self, seconds: int) -> str:
        """A duration that something did not exceed: up to a whole minute from one hour on."""
        whole = seconds if seconds < HOUR else whole_minute(seconds + MINUTE - 1)
        return self.words(duration(whole))

    def difference(self, seconds: int) -> str:
        """`+15 min`, `-5 min` or `0`, as long as it is told."""
        if seconds == 0:
            return "0"
        return f"{'+' if seconds > 0 else '-'}{self.length(abs(seconds))}"

    @property
    def zone(self) -> str:
        """The time zone in which times in the room are told."""
        return str(self._zone)

    @property
    def startex(self) -> str:
        """Civil day and time of STARTEX in the story."""
        start = datetime.fromisoformat(self.calendar.start)
        return f"{start:{self._day} %H:%M}"

    def date(self, number: int) -> str:
        """Day and time in the room at record `number`; empty if not known."""
        local = self._local(number)
        return "" if local is None else f"{local:{self._day} %H:%M}"

    def civil(self, wall: str) -> str:
        """Day and time in the zone of the exercise of a time in the room that stands in a file.

        As it stands there where it is none.
        """
        try:
            local = datetime.fromisoformat(wall).astimezone(self._zone)
        except (ValueError, OverflowError):
            return wall
        return f"{local:{self._day} %H:%M}"

    def wall(self, number: int) -> str:
        """The time in the room at record `number`, with the day only if the exercise took several.

        Empty if not known.
        """
        local = self._local(number)
        if local is None:
            return ""
        return f"{local:%H:%M:%S}" if self._one_day else f"{local:{self._day} %H:%M:%S}"

    @property
    def _day(self) -> str:
        return "%d-%m-%Y" if self.language == "nl" else "%Y-%m-%d"

    @cached_property
    def _one_day(self) -> bool:
        """Whether the whole log was made on one day in the room."""
        walls = [self._local(self.records[at].number) for at in (0, -1)] if self.records else []
        return len({wall.date() for wall in walls if wall is not None}) == 1

    def _local(self, number: int) -> datetime | None:
        wall = self.room.wall(number)
        return None if wall is None else wall.astimezone(self._zone)
