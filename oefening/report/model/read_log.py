"""A log that was read whole: every record where a report looks for it, and what it comes to."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import groupby, pairwise
from typing import Any, TypeVar, cast

from oefening import events
from oefening.events import WorldSettled
from oefening.projections.emergencies import Emergency, emergencies
from oefening.projections.evidence import Hoped, hoped
from oefening.projections.harm import Harm, harm
from oefening.projections.history import History
from oefening.projections.knowledge import Falls, Knowledge
from oefening.projections.latencies import KINDS, Latencies, latencies
from oefening.projections.names import Names
from oefening.projections.outline import Outline
from oefening.projections.pulled import Pulled, PulledLevers
from oefening.projections.put import PUTS, Put
from oefening.projections.room import Room
from oefening.projections.story import Line, Story, as_one, said_at
from oefening.projections.team_calls import Call
from oefening.projections.yardsticks import Measured, Yardsticks
from oefening.record import PROGRAM, Header, Record
from oefening.report.model.head import Head
from oefening.report.model.page import HEADER
from oefening.state import beginning, evolve
from oefening.state.conditions import Asked, Reason

Body = TypeVar("Body")

INJECT_EVENTS = (
    events.InjectScheduled,
    events.InjectDue,
    events.InjectReleased,
    events.InjectHeld,
    events.InjectSkipped,
    events.InjectLapsed,
    events.InjectRetimed,
    events.InjectAcknowledged,
    events.InjectCorrected,
    events.InjectRetracted,
    events.InjectClosed,
)

ENDS_JUMP = (events.ClockArrived, events.ClockStopped, events.ClockPaused)
"""With what a jump can end."""


class ReadLog:
    """The header and every record, folded once."""

    def __init__(self, header: Header, records: Sequence[Record]) -> None:
        self.header = header
        self.scenario = header.scenario
        self.world = header.world
        self.calendar = header.calendar
        self.records = records
        self.head = Head(header)
        self.names = Names(header)
        self.state = beginning(header.scenario, header.world)
        """At the end."""
        self.room = Room.of(header, records)
        self.history = History()
        self.knowledge = Knowledge(header, self.names, self.history)
        self.falls = Falls(header.scenario, header.world)
        self.story: list[Line] = []
        self.teller = Story(header, self.names)
        self.levers = PulledLevers(header.world)
        self.yardsticks = Yardsticks(header.scenario, header.world)
        self.reasons: dict[str, Reason] = {}
        """By inject that waited for a condition: how that stood when it first came due."""
        self._kinds: dict[type, list[Record]] = {}
        self._commands: list[Record] = []
        self._injects: dict[str, list[Record]] = {}
        self._owned: dict[str, list[Record]] = {}
        self._settled: dict[int, list[Record]] = {}
        """By exercise second."""
        self._read()

    def _read(self) -> None:
        outline = Outline(self.header)
        asked = Asked(self.world)
        for record in self.records:
            self.levers.hear(record, self.state)
            self._keep(record)
            self._reason(record, asked)
            evolve(self.state, record)
            for follower in (self.history, outline, self.yardsticks):
                follower.hear(record)
            self.story += self.teller.tell(record)
            self.knowledge.hear(record)
            self.falls.hear(record)
        self.outages, self.courses = tuple(outline.outages()), outline.courses
        self.posts = tuple(outline.posts())
        alike = groupby(outline.moves(), key=said_at)
        self.moves = tuple(as_one(tuple(lines)) for _, lines in alike)
        self.left = tuple(outline.left())

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

    def first_about(self, inject: str, *kinds: type[Any]) -> Record | None:
        """The first of them; None if there was none."""
        return next(iter(self.about(inject, *kinds)), None)

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
    def harm(self) -> Harm:
        """What people went without, up to the end of the log."""
        return harm(self.world, self.state, max(self.end, self.state.now))

    @cached_property
    def measured(self) -> Measured:
        """What it comes to by the yardsticks of its world, up to the end of the log."""
        return self.yardsticks.measured(max(self.end, self.state.now))

    @property
    def calls(self) -> list[Call]:
        """Every call of a team, in order."""
        return self.yardsticks.calls.all

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

    @cached_property
    def ordinals(self) -> dict[int, int]:
        """Which decision each record of one is, from 1 in the order in which they were recorded."""
        recorded = self.of(events.DecisionRecorded)
        return {record.number: at for at, record in enumerate(recorded, start=1)}

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
    def latencies(self) -> Latencies:
        """What answered what, and how long it took."""
        last = self.records[-1] if self.records else None
        return latencies(self.scenario, self.of(*KINDS), self.room, last)

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

    @cached_property
    def landings(self) -> frozenset[int]:
        """Numbers of the records of the clock that stopped where a jump ended, for an inject."""
        marks = self.of(events.ClockJumped, *ENDS_JUMP)
        return frozenset(
            end.number
            for mark, end in pairwise(marks)
            if isinstance(mark.body, events.ClockJumped)
            and isinstance(end.body, events.ClockStopped)
        )

    def asked(self, record: Record) -> Record | None:
        """The command that an event followed from; None for what the clock did by itself."""
        if isinstance(record.body, events.ClockStopped):
            return None
        at = bisect_left(self._commands, record.number, key=lambda one: one.number)
        return self._commands[at - 1] if at else None

    def by_program(self, record: Record) -> bool:
        """Whether the program itself asked for what an event tells, as it went on again."""
        asked = self.asked(record)
        return asked is not None and asked.seat == PROGRAM
