"""A log run again with a change: where the past has become another, what was asked is fitted to it.

What the facilitator and the players asked is asked again at the same second, in the same order. So
with no change every record comes back. With one:

- what cannot be done any more is left out, and told where it is more than the clock's;
- where the clock stops by itself and there was more to come, it goes on as it then did;
- an inject that comes due at another second is released that much later or earlier, as is all that
  was done about it since it came due; one that never came due before is released when it does;
- a decision stands as it was recorded, with why it could not have been taken so, if it could not.
"""

import heapq
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import count
from math import inf
from typing import NamedTuple

from oefening import commands, events
from oefening.commands import Command
from oefening.engine import Engine
from oefening.errors import Refused
from oefening.record import PROGRAM, Header, Record, Seat
from oefening.state import OPEN, State
from oefening.study.whatif.change import Change
from oefening.study.whatif.flags import Flags, pulled_by
from oefening.study.whatif.logged import About, Logged, Mode, Put
from oefening.text import Phrase, phrase

OfClock = (
    commands.StartExercise
    | commands.PauseClock
    | commands.ResumeClock
    | commands.SetSpeed
    | commands.JumpClock
    | commands.AnchorClock
)
"""Commands of the clock: where one is refused, it was needless."""


class Dropped(NamedTuple):
    """Something else that was asked and cannot be done."""

    number: int
    """Of its record in the log."""
    refused: Phrase


class Replayed:
    """A log that is run again; what was found on the way is complete once it is over."""

    def __init__(self, header: Header, logged: Logged, change: Change | None = None) -> None:
        self.flags = Flags(logged, header.world.levers)
        self.dropped: list[Dropped] = []
        self.pulled: list[events.LeverPulled] = []
        """Levers that the decision that is changed pulls."""
        self.refused: Phrase | None = None
        """Why the change itself cannot be made, if it cannot."""
        self._engine = Engine(header, numbers=logged.numbers)
        self._logged = logged
        self._change = change
        self._numbers: dict[int, int] = {}
        """Numbers of what commands led to, by what they were in the log."""
        self._dues: dict[str, list[int]] = {}
        """By inject the exercise seconds at which it came due here."""
        self._soon: list[tuple[int, int, Record]] = []
        """What is to be done at another second than in the log, in order."""
        self._turns = count()
        self._mode = Mode(running=False, jump=None)
        """What the clock did in the log since the last command."""
        self._calendar = header.calendar
        self._releases = {one.id: one.release for one in header.scenario.injects}

    @property
    def state(self) -> State:
        """How it stands."""
        return self._engine.state

    def let_go(self) -> None:
        """Give back most of what is held, once nothing is asked any more."""
        self._engine.let_go()

    def records(self) -> Iterator[Record]:
        """All of them, up to and including the last second of the log."""
        logged = self._logged
        given = logged.commands if self._change is None else self._change.applied(logged)
        for one in given:
            if one.at > logged.end:
                self.refused = self._beyond(one.at)
                break
            yield from self._until(one.at)
            yield from self._obeyed(one)
        yield from self._until(logged.end)

    def _beyond(self, second: int) -> Phrase:
        show = self._calendar.show
        return phrase("whatif.beyond", then=show(second), end=show(self._logged.end))

    # ── time ─────────────────────────────────────────────────────────────────────────────────────

    def _until(self, to: int) -> Iterator[Record]:
        """What happens up to and including second `to`, with what is to be done till then."""
        while True:
            yield from self._advanced(to)
            if self._soonest > self._engine.now:
                return
            _, _, given = heapq.heappop(self._soon)
            yield from self._late(given)

    @property
    def _soonest(self) -> float:
        """The second at which something is to be done at another second than in the log."""
        return self._soon[0][0] if self._soon else inf

    def _advanced(self, to: int) -> Iterator[Record]:
        """What happens up to second `to`, or till something else is to be done."""
        engine = self._engine
        while engine.now < min(to, self._soonest) and not engine.state.ended:
            if not engine.moving:
                yield from self._goes_on()
                if not engine.moving:
                    yield from self._of_itself(commands.ResumeClock())
            yield from self._heard(engine.advance(int(min(to, self._soonest)), budget=1))

    def _goes_on(self) -> Iterator[Record]:
        """The clock does what it did in the log."""
        state, mode, now = self._engine.state, self._mode, self._engine.now
        jump = mode.jump if mode.jump is not None and mode.jump.to > now else None
        if (state.running and not mode.running) or (state.jump is not None and jump is None):
            yield from self._of_itself(commands.PauseClock())
        if mode.running and not state.running:
            yield from self._of_itself(commands.ResumeClock())
        if jump is not None and state.jump != jump:
            yield from self._of_itself(commands.JumpClock(jump.to, jump.passing))

    def _of_itself(self, command: Command) -> Iterator[Record]:
        """What a command leads to that nobody gave in the log."""
        yield from self._heard(self._engine.apply(command, PROGRAM))

    # ── injects ──────────────────────────────────────────────────────────────────────────────────

    def _heard(self, records: list[Record]) -> list[Record]:
        """`records`, with what follows from injects that come due in them seen to."""
        for record in records:
            if isinstance(record.body, events.InjectDue):
                self._comes_due(record.body.inject, record.at)
        return records

    def _comes_due(self, inject: str, now: int) -> None:
        before = self._logged.dues.get(inject, ())
        here = self._dues.setdefault(inject, [])
        time = About(inject, len(here))
        here.append(now)
        if time.time >= len(before):
            if self._releases.get(inject) == "manual":
                self._see_to(now, Record(0, now, commands.ReleaseInject(inject), Seat()))
            return
        if time in self._logged.let_in:
            at = now + self._logged.let_in[time]
            self._see_to(at, Record(0, at, commands.ReleaseInject(inject), Seat()))
        shift = now - before[time.time]
        if shift:
            for given in self._logged.commands:
                if self._logged.about.get(given.number) == time:
                    self._see_to(given.at + shift, _shifted(given, shift))

    def _see_to(self, at: int, given: Record) -> None:
        heapq.heappush(self._soon, (at, next(self._turns), given))

    def _elsewhen(self, given: Record) -> bool:
        """Whether a command is about an inject that comes due at another second here."""
        about = self._logged.about.get(given.number)
        if about is None:
            return False
        here = self._dues.get(about.inject, [])
        before = self._logged.dues[about.inject][about.time]
        return len(here) <= about.time or here[about.time] != before

    # ── commands ─────────────────────────────────────────────────────────────────────────────────

    def _obeyed(self, given: Record) -> Iterator[Record]:
        """What a command leads to here."""
        body = given.body
        if isinstance(body, OfClock):
            yield from self._of_clock(given, body)
        elif isinstance(body, commands.RecordDecision):
            yield from self._decided(given, body)
        elif not self._elsewhen(given):
            yield from self._tried(given)

    def _of_clock(self, given: Record, body: Command) -> Iterator[Record]:
        with suppress(Refused):
            yield from self._applied(given, body)
        mode = self._logged.modes.get(given.number)
        if mode is not None:
            self._mode = mode
            if Mode.of(self._engine.state) != mode:
                yield from self._goes_on()

    def _late(self, given: Record) -> Iterator[Record]:
        """What a command leads to that is given at another second than in the log, if anything."""
        body = given.body
        if isinstance(body, commands.ReleaseInject):
            there = self._engine.state.injects.get(body.inject)
            if there is None or there.status not in OPEN:
                return
        yield from self._tried(given)

    def _tried(self, given: Record) -> Iterator[Record]:
        body = self._renumbered(given.body)
        if body is None:
            return
        try:
            yield from self._applied(given, body)
        except Refused as refused:
            if given.number:
                self.dropped.append(Dropped(given.number, refused.phrase))

    def _applied(self, given: Record, body: Command) -> Iterator[Record]:
        self._named(given, body)
        records = self._engine.apply(body, given.seat or Seat(), given.wall)
        if given.number:
            self._numbers[given.number + 1] = records[0].number + 1
        yield from self._heard(records)

    def _named(self, given: Record, body: Command) -> None:
        """Have what a command sets going called as it was in the log, for chance is drawn by it."""
        kind = {commands.RecordDecision: "decision", commands.Intervene: "facilitator"}.get(
            type(body)
        )
        if kind is not None:
            here = self._engine.state.records + 2
            before = f"{kind}/{given.number + 1}" if given.number else None
            self._engine.naming.means(f"{kind}/{here}", before)

    def _renumbered(self, body: object) -> Command | None:
        """The command by the numbers of here; None where what it is about is not there."""
        assert isinstance(body, Command), "only commands are kept of a log"
        if isinstance(
            body, commands.RetractDecision | commands.AnswerQuestion | commands.RetractNote
        ):
            number = self._numbers.get(body.number)
            return None if number is None else replace(body, number=number)
        return body

    # ── decisions ────────────────────────────────────────────────────────────────────────────────

    def _decided(self, given: Record, body: commands.RecordDecision) -> Iterator[Record]:
        put = Put.of(self._engine.state, body.decision)
        made = given.at if body.made_at is None else body.made_at
        before_put = put.at is not None and made < put.at
        if before_put:
            body = replace(body, made_at=put.at)
        try:
            records = list(self._applied(given, body))
        except Refused as refused:
            if self._is_changed(given):
                self.refused = refused.phrase
            else:
                self.flags.refused(given, refused.phrase, put)
            return
        if self._is_changed(given):
            owner = f"decision/{records[0].number + 1}"
            self.pulled += pulled_by(owner, records)
        self.flags.look(given, put, self._engine.state, before_put=before_put)
        self.flags.look_at_levers(given, records)
        yield from records

    def _is_changed(self, given: Record) -> bool:
        change = self._change
        return change is not None and given.number in (0, change.number - 1)


def _shifted(given: Record, shift: int) -> Record:
    """A command so many seconds later, with the second that it names."""
    body = given.body
    if isinstance(body, commands.RetimeInject):
        body = replace(body, due=body.due + shift)
    return given._replace(at=given.at + shift, body=body)
