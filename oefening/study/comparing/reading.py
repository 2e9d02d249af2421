"""Reading an exercise for what is kept of it."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from oefening import events
from oefening.journal import Journal
from oefening.projections import tags
from oefening.projections.decisions import taken_decisions
from oefening.projections.emergencies import emergencies
from oefening.projections.evidence import Hoped, hoped, serves
from oefening.projections.harm import told_hours
from oefening.projections.latencies import KINDS, Latencies, latencies
from oefening.projections.names import Names, said
from oefening.projections.room import Room, zone_of
from oefening.projections.spots import Spot, places_in_play
from oefening.projections.yardsticks import Yardsticks
from oefening.record import PROGRAM, Header, Record, digest, encode
from oefening.scenario.spending import Spending
from oefening.session.rerun import blaming
from oefening.share import Hears, nobody
from oefening.state import State, beginning, evolve
from oefening.study.comparing.team import (
    ARTIFICIAL,
    Action,
    Bought,
    Decided,
    Lacked,
    Marked,
    Team,
)
from oefening.study.comparing.took import took, unmarked
from oefening.study.steps import Steps
from oefening.study.whatif.outcome import Watch
from oefening.text import Phrase
from oefening.world.model import NATION

TRAIL = 8
"""Bytes by which a record is known again in a fork."""


class Glance(NamedTuple):
    """What there is to know of an exercise before it is compared."""

    folder: Path
    header: Header
    digests: tuple[str, ...]
    """Of its lines, the header's first."""
    end: int
    """Exercise second of its last record."""
    notice: Phrase | None
    """What was wrong with its last line."""


def glance(folder: Path, hears: Hears = nobody) -> Glance:
    """What the log in `folder` is of, and how far it goes.

    Raise `FileTrouble` if there is none or it cannot be read, `JournalError` if it is damaged.
    """
    journal = Journal.read(folder, hears)
    digests, records = tuple(journal.digests), journal.records
    return Glance(
        folder=folder,
        header=journal.header,
        digests=digests,
        end=records[-1].at if records else 0,
        notice=journal.notice,
    )


class Step(NamedTuple):
    """A record, as it is known again in a fork."""

    at: int
    """Exercise second."""
    says: bytes
    """The beginning of a digest of what it says, whatever stands ahead of it in its log."""


def trail(folder: Path) -> tuple[Step, ...]:
    """The records of the log in `folder`, in order; raise as `glance` does."""
    records = Journal.read(folder).records
    return tuple(Step(one.at, bytes.fromhex(digest(encode(one, "")))[:TRAIL]) for one in records)


def team_of(folder: Path, name: str, until: int | None, hears: Hears = nobody) -> Team:
    """What the exercise in `folder` came to by the end of second `until`; None: in all.

    Raise `FileTrouble` or `JournalError` where it cannot be read.
    """
    journal = Journal.read(folder, hears)
    with blaming(journal):
        return team(journal, name, until)


def team(journal: Journal, name: str, until: int | None) -> Team:
    """The same of a log that was read."""
    return _Reading(journal).team(name, until)


class _Reading:
    """A log that is gone through once."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._header = header = journal.header
        self._records = list(journal.records)  # read but once, as they are gone through twice
        self._names = Names(header)
        self._yardsticks = Yardsticks(header.scenario, header.world)
        self._watch = Watch(header)
        self._seen: dict[str, int] = {}
        """Numbers of the records that mark an expected action as seen, by its id."""
        self._artificial: dict[str, list[int]] = {}
        self._asked: Record | None = None
        """The last command."""
        self._chained: list[Record] = []
        """What latencies follow from."""
        self._notes: list[Record] = []

    def team(self, name: str, until: int | None) -> Team:
        end = self._records[-1].at if self._records else 0
        now = end if until is None else min(end, until)
        then, last = self._fold(now)
        header, room = self._header, Room.of(self._header, self._records)
        number, known = then.records, self._latencies(room)
        shown = _as_seen_later(then, last, now)
        started = room.started
        wall = room.ended if room.ended is not None and last.now <= now else room.wall(number)
        timed = started is not None and wall is not None
        return Team(
            name=name,
            fingerprint=self._journal.fingerprint,
            title=said(header.scenario.title),
            seed=header.seed,
            engine=header.engine,
            fork=header.parent is not None,
            until=now,
            when=self._names.moment(now),
            ended=then.ended,
            last=number,
            scripted=room.scripted,
            played=_day_of(started, header.scenario.zone),
            room=int((wall - started).total_seconds()) if timed and wall and started else None,
            stood=room.stood_between(1, number) if number else 0,
            actions=tuple(self._actions(shown, now)),
            watched=bool(self._seen),
            decided=tuple(self._decided(then, last, now)),
            took=tuple(took(header.scenario, known, now)),
            unmarked=unmarked(known, now),
            asked={id: self._names.question(id) for id in then.put_at},
            bought=tuple(self._bought(then)),
            spent=self._spent(then),
            artificial={
                kind: tuple(n for n in found if n <= number)
                for kind, found in self._artificial.items()
            },
            outcome=self._watch.outcome(then, now),
            lowest=dict(self._lowest(now)),
            convoys={id: self._names.convoys.of(id) for id in then.convoys},
            measured=self._yardsticks.measured(now).values,
            marks=tuple(self._marks(then)),
            curve=tuple(self._curve(now)),
            cells={one.id: said(one.name) for one in header.scenario.cells},
        )

    def _fold(self, now: int) -> tuple[State, State]:
        """The state at the end of second `now`, and that of the whole log."""
        state = beginning(self._header.scenario, self._header.world)
        then: State | None = None
        for record in self._records:
            if record.at > now and then is None:
                then = state.copy()
            self._hear(record)
            evolve(state, record)
        for emergency in emergencies(self._notes):
            self._artificial.setdefault("emergencies", []).append(emergency.begun.number)
        return state if then is None else then, state

    def _hear(self, record: Record) -> None:
        body = record.body
        self._names.learn(record)
        self._yardsticks.hear(record)
        self._watch.hear(record)
        if record.command:
            self._asked = record
        match body:
            case events.ExpectationMet(expectation=id):
                self._seen.setdefault(id, record.number)
            case events.ExpectationRetracted(expectation=id):
                self._seen.pop(id, None)
            case events.NoteAdded():
                self._notes.append(record)
        if isinstance(body, KINDS):
            self._chained.append(record)
        for kind, bodies in ARTIFICIAL.items():
            if isinstance(body, bodies) and not self._by_program(record):
                self._artificial.setdefault(kind, []).append(record.number)

    def _by_program(self, record: Record) -> bool:
        """Whether the program itself paused the clock, as it does when it goes on again."""
        asked = self._asked
        paused = isinstance(record.body, events.ClockPaused)
        return paused and asked is not None and asked.seat == PROGRAM

    def _actions(self, state: State, now: int) -> Iterator[Action]:
        scenario = self._header.scenario
        for one in hoped(scenario, state, self._header.calendar, now):
            seen = one.evidence in ("seen", "late", "after")
            number = self._seen.get(one.action.id) if seen else None
            yield Action(
                id=one.action.id,
                text=said(one.action.text),
                cell=one.action.cell,
                task=one.action.task,
                objectives=frozenset(o.id for o in scenario.objectives if serves(o, one)),
                evidence=one.evidence,
                rests=() if number is None else (number,),
                when=self._seen_at(one),
            )

    def _seen_at(self, one: Hoped) -> str:
        known = one.known
        if known is None or known.seen is None or one.evidence not in ("seen", "late"):
            return ""
        return self._names.moment(known.seen)

    def _decided(self, then: State, last: State, now: int) -> Iterator[Decided]:
        """Decisions made by `now`, whenever they were written down; what stood then counts."""
        stood = {one.number: one.retracted for one in then.taken}
        for one in taken_decisions(self._header.scenario, last):
            taken, asked = one.taken, one.decision
            if taken.made_at > now:
                continue
            yield Decided(
                id=taken.decision or "",
                number=taken.number,
                question=said(asked.question) if asked else said(taken.text),
                answer=self._names.answer(taken),
                levers=tuple(map(self._names.use, taken.levers)),
                cell=taken.cell,
                made_at=taken.made_at,
                when=self._names.moment(taken.made_at),
                took=one.latency,
                retracted=stood.get(taken.number, taken.retracted),
            )

    def _latencies(self, room: Room) -> Latencies:
        records = self._records
        last = records[-1] if records else None
        return latencies(self._header.scenario, self._chained, room, last)

    def _bought(self, state: State) -> Iterator[Bought]:
        units: dict[tuple[str, str], int] = {}
        for (_, measure, place), count in state.bought.items():
            units[measure, place] = units.get((measure, place), 0) + count
        for (measure, place), count in sorted(units.items()):
            name, where = self._names.measure(measure), self._names.place(place)
            yield Bought(measure, name, place, where, count)

    def _spent(self, state: State) -> int | None:
        header = self._header
        if header.scenario.preparation is None:
            return None
        spending = Spending(header.scenario, header.world, header.scenario.preparation)
        return sum(spending.spent(state.bought, year) for year in spending.years)

    def _marks(self, state: State) -> Iterator[Marked]:
        """Those of notes that stand."""
        for number, note in state.notes.items():
            marks = frozenset(one for one in tags.MARKS if tags.marked(note.text, one))
            if marks:
                yield Marked(number, marks, frozenset(tags.tags(note.text)))

    def _lowest(self, now: int) -> Iterator[tuple[Spot, int]]:
        played = places_in_play(self._header.scenario, self._header.world)
        for spot, course in self._yardsticks.courses.of.items():
            if spot[0] in played:
                yield spot, min(one.heat.level for one in course.within(0, now))

    def _curve(self, now: int) -> Iterator[Lacked]:
        """In steps that are the same for one scenario and end."""
        if not now:
            return
        steps = Steps.over(0, now)
        apart = self._yardsticks.lacking.apart(NATION, *self._header.world.needs)
        sums = [steps.summed(changes, 0) for changes in apart]
        yield Lacked(0, 0, 0)
        for at, end in enumerate(steps.ends):
            lacked = [one[at] for one in sums]
            yield Lacked(end, sum(lacked), sum(map(told_hours, lacked)))


def _day_of(moment: datetime | None, zone: str) -> str:
    return "" if moment is None else moment.astimezone(zone_of(zone)).date().isoformat()


def _as_seen_later(then: State, last: State, now: int) -> State:
    """`then` with all that was seen by second `now`, whenever that was written down."""
    if then is last:
        return then
    seen = then.copy()
    seen.met = {id: at for id, at in last.met.items() if at <= now or id in last.met_after}
    seen.met_by = dict(last.met_by)
    seen.met_after = last.met_after
    return seen
