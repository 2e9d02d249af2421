"""A log that was read whole, with all that the sections of a report ask of it, in one language."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar, cast

from oefening import events
from oefening.clock import HOUR, MINUTE, whole_minute
from oefening.events import WorldSettled
from oefening.projections.emergencies import Emergency, emergencies
from oefening.projections.evidence import Hoped, hoped
from oefening.projections.history import History
from oefening.projections.names import Names
from oefening.projections.outline import Outline
from oefening.projections.pulled import Pulled, PulledLevers
from oefening.projections.story import Line, Story
from oefening.projections.words import words
from oefening.record import Header, Record, Seat
from oefening.report.model.head import Head
from oefening.report.model.page import HEADER, NOTHING, Empty, Said, in_order
from oefening.report.model.put import PUTS, Put
from oefening.report.model.room import Room, zone_of
from oefening.state import beginning, evolve
from oefening.state.conditions import Asked, Reason
from oefening.text import Language, Phrase, phrase, visible_lines
from oefening.text.content import duration, hours, literal

FUNCTIONS = ("facilitator", "program", "evaluator")
"""Of seats, those that have a name in each language."""

Body = TypeVar("Body")

INJECT_EVENTS = (
    events.InjectScheduled,
    events.InjectDue,
    events.InjectReleased,
    events.InjectHeld,
    events.InjectSkipped,
    events.InjectRetimed,
    events.InjectAcknowledged,
    events.InjectCorrected,
    events.InjectRetracted,
    events.InjectClosed,
)


class Log:
    """The header and every record, folded once; what people are told of them is in `language`."""

    def __init__(self, header: Header, records: Sequence[Record], language: Language) -> None:
        self.header = header
        self.scenario = header.scenario
        self.world = header.world
        self.calendar = header.calendar
        self.language = language
        self.records = records
        self.head = Head(header)
        self.names = Names(header.scenario, header.world, header.calendar)
        self.state = beginning(header.scenario, header.world)
        """At the end."""
        self.room = Room(records)
        self.history = History()
        self.story: list[Line] = []
        self.levers = PulledLevers(header.world)
        self.reasons: dict[str, Reason] = {}
        """By inject that waited for a condition: how that stood when it first came due."""
        self._zone = zone_of(header.calendar.zone)
        self._kinds: dict[type, list[Record]] = {}
        self._moments: dict[int, str] = {}
        self._commands: list[Record] = []
        self._injects: dict[str, list[Record]] = {}
        self._owned: dict[str, list[Record]] = {}
        self._settled: dict[int, list[Record]] = {}
        """By exercise second."""
        self._read()

    def _read(self) -> None:
        story = Story(self.scenario, self.world, self.calendar, self.names)
        outline = Outline(self.header)
        asked = Asked(self.world)
        for record in self.records:
            self.levers.hear(record, self.state)
            self._keep(record)
            self._reason(record, asked)
            evolve(self.state, record)
            for follower in (self.history, outline):
                follower.hear(record)
            self.story += story.tell(record)
        self.outline, self.courses = outline.told(), outline.courses

    def _reason(self, record: Record, asked: Asked) -> None:
        """Keep why the condition of an inject held, if that came due by it."""
        if not isinstance(record.body, events.InjectDue) or record.body.inject in self.reasons:
            return
        id = record.body.inject
        when = next((one.when for one in self.scenario.injects if one.id == id), None)
        if when is not None:
            self.reasons[id] = asked.explain(self.state, when, id, record.at)

    def _keep(self, record: Record) -> None:
        body = record.body
        self._kinds.setdefault(type(body), []).append(record)
        if record.command:
            self._commands.append(record)
        match body:
            case WorldSettled():
                self._settled.setdefault(record.at, []).append(record)
            case events.LeverPulled() | events.LeverTookEffect():
                pass  # told by `levers`
            case _ if isinstance(owner := getattr(body, "owner", None), str):
                self._owned.setdefault(owner, []).append(record)
            case _ if isinstance(body, INJECT_EVENTS):
                self._injects.setdefault(body.inject, []).append(record)

    # ── records ──────────────────────────────────────────────────────────────────────────────────

    def of(self, *kinds: type[Any]) -> list[Record]:
        """Every record whose body is of one of `kinds`, in order."""
        found = [record for kind in kinds for record in self._kinds.get(kind, ())]
        return found if len(kinds) == 1 else sorted(found, key=lambda record: record.number)

    def each(self, kind: type[Body]) -> list[tuple[Record, Body]]:
        """Every record whose body is of `kind`, with that body, in order."""
        return [(record, cast("Body", record.body)) for record in self._kinds.get(kind, ())]

    def about(self, inject: str, *kinds: type[Any]) -> list[Record]:
        """The events of `kinds`, or all, that happened to an inject, in order."""
        return [
            record
            for record in self._injects.get(inject, ())
            if not kinds or isinstance(record.body, kinds)
        ]

    @cached_property
    def added(self) -> dict[str, int]:
        """Numbers of the records that added injects which the scenario does not have, by id."""
        return {body.inject.id: record.number for record, body in self.each(events.InjectAdded)}

    @cached_property
    def emergencies(self) -> tuple[Emergency, ...]:
        """Every time that the exercise was stopped for a real emergency."""
        return emergencies(self.of(events.NoteAdded))

    @cached_property
    def notes(self) -> list[tuple[Record, events.NoteAdded]]:
        """Every observation, which those of real emergencies are not."""
        other = {
            record.number
            for one in self.emergencies
            for record in (one.begun, one.over)
            if record is not None
        }
        return [note for note in self.each(events.NoteAdded) if note[0].number not in other]

    @cached_property
    def hoped(self) -> tuple[Hoped, ...]:
        """Every expected action, with what is known of it at the end."""
        return hoped(self.scenario, self.state, self.calendar, self.end)

    @cached_property
    def seen(self) -> dict[str, int]:
        """Numbers of the records that marked expected actions as seen and still stand, by id."""
        standing: dict[str, int] = {}
        for record in self.of(events.ExpectationMet, events.ExpectationRetracted):
            match record.body:
                case events.ExpectationMet(expectation=id):
                    standing.setdefault(id, record.number)
                case events.ExpectationRetracted(expectation=id):
                    standing.pop(id, None)
        return standing

    @cached_property
    def retracted(self) -> dict[int, Record]:
        """The record in which each decision or note was retracted that was, by its number."""
        decisions = {body.number: one for one, body in self.each(events.DecisionRetracted)}
        return decisions | {body.number: one for one, body in self.each(events.NoteRetracted)}

    def taken_back(self, expectation: str) -> list[int]:
        """Numbers of the records that marked it as seen and took that back, in order."""
        stands = self.seen.get(expectation)
        return [number for number in self._marks.get(expectation, ()) if number != stands]

    @cached_property
    def _marks(self) -> dict[str, list[int]]:
        """By expected action, the records that marked it as seen or took that back."""
        marks: dict[str, list[int]] = {}
        for record in self.of(events.ExpectationMet, events.ExpectationRetracted):
            if isinstance(record.body, events.ExpectationMet | events.ExpectationRetracted):
                marks.setdefault(record.body.expectation, []).append(record.number)
        return marks

    @cached_property
    def put(self) -> Put:
        """When each decision came before the players."""
        return Put(self.of(*PUTS))

    @cached_property
    def pulled(self) -> dict[str, list[Pulled]]:
        """Every lever, by the decision or the inject that pulled it, in order."""
        owned: dict[str, list[Pulled]] = {}
        for lever in self.levers.pulled:
            owned.setdefault(lever.owner, []).append(lever)
        return owned

    @cached_property
    def nodes(self) -> frozenset[str]:
        """Addresses of all nodes of the world."""
        return frozenset(node.address for node in self.world.nodes)

    @property
    def last(self) -> int:
        """Number of the last record; `HEADER` of a log without any."""
        return self.records[-1].number if self.records else HEADER

    @property
    def endex(self) -> Record | None:
        """The record of ENDEX, if it came."""
        return next(iter(self.of(events.ExerciseEnded)), None)

    @property
    def started(self) -> Record | None:
        """The record of STARTEX, if it came."""
        return next(iter(self.of(events.ExerciseStarted)), None)

    @property
    def end(self) -> int:
        """Exercise second of ENDEX, or of the last record of a log without."""
        return self.endex.at if self.endex is not None else self.state.now

    @property
    def until(self) -> int:
        """Number of the record of ENDEX, or of the last of a log without: cited for what is not."""
        return self.endex.number if self.endex is not None else self.last

    def settling(self, address: str, second: int) -> int:
        """Number of the record that gave the node the level that it had at `second`.

        The world in the head if none had named it by then, since it was whole.
        """
        since = self.history.since(address, second)
        if since is None:
            return self.head.of("world")
        of_second = [
            record.number
            for record in self._settled[since]
            if isinstance(record.body, WorldSettled) and address in record.body.levels
        ]
        return of_second[-1]

    def stood_before(self, address: str, second: int, number: int) -> tuple[int, int]:
        """The node's level in ppm before record `number`, of `second`, and the record it rests on.

        A second can hold what came before that record and what followed from it.
        """
        for record in reversed(self._settled.get(second, [])):
            body = record.body
            if record.number < number and isinstance(body, WorldSettled) and address in body.levels:
                return body.levels[address], record.number
        return self.history.level(address, second - 1), self.settling(address, second - 1)

    def owned(self, owner: str) -> list[Record]:
        """What a decision, an inject or the facilitator did to the world, in order; no levers."""
        return self._owned.get(owner, [])

    def asked(self, record: Record) -> Record | None:
        """The command that an event followed from; None for what the clock did by itself."""
        if isinstance(record.body, events.ClockStopped):
            return None
        at = bisect_left(self._commands, record.number, key=lambda one: one.number)
        return self._commands[at - 1] if at else None

    def by_program(self, record: Record) -> bool:
        """Whether the program itself asked for what an event tells, as it went on again."""
        asked = self.asked(record)
        return asked is not None and asked.seat is not None and asked.seat.function == "program"

    # ── words ────────────────────────────────────────────────────────────────────────────────────

    def words(self, told: Phrase) -> str:
        """`told`, with a mark for every character that nobody sees."""
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
        return words(record.body, self.names)

    def decision(self, number: int) -> Phrase:
        """What was decided in record `number`, in short, and when it was retracted, if it was."""
        decided, retracted = self.names.decided(number), self.retracted.get(number)
        answer = literal(str(number)) if decided is None else self.names.answer(decided)
        if retracted is None:
            return answer
        when = self.moment(retracted.at)
        return phrase("story.retracted-then", decided=answer, when=when)

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

    def moment(self, second: int) -> str:
        """`D2 14:30`."""
        shown = self._moments.get(second)
        if shown is None:
            shown = self._moments[second] = self.calendar.show(second, plus=False)
        return shown

    def length(self, seconds: int) -> str:
        """A duration, 0 or more: to the nearest minute from one hour on."""
        return self.words(duration(_near(seconds)))

    def hours(self, seconds: int) -> str:
        """The same never in days, for a column in which durations are compared."""
        return self.words(hours(_near(seconds)))

    def difference(self, seconds: int) -> str:
        """`+15 min`, `−5 min` or `0`."""
        if seconds == 0:
            return "0"
        return f"{'+' if seconds > 0 else '−'}{self.length(abs(seconds))}"

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


def _near(seconds: int) -> int:
    """To the nearest minute from one hour on."""
    return seconds if seconds < HOUR else whole_minute(seconds + MINUTE // 2)
