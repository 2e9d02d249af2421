"""Scripted play: an exercise played to ENDEX with nobody in the room.

Every manual inject is released in the second in which it comes due; decisions are taken, levers
pulled and injects of the reserve used when the script says. Nothing depends on the room, so the log
is the same every time.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from oefening.clock import Calendar
from oefening.commands import (
    BuyMeasure,
    Command,
    EndExercise,
    RecordDecision,
    ReleaseInject,
    ResumeClock,
    StartExercise,
)
from oefening.errors import Refused
from oefening.record import Header, Record
from oefening.scenario.model import Play, PlayStep
from oefening.state import State
from oefening.text import phrase

NEVER = 10**12
"""A second that no exercise comes to."""


class Playable(Protocol):
    """What a script plays: a session, or an exercise of which no log is kept."""

    @property
    def header(self) -> Header:
        """All that the run depends on besides its commands."""

    @property
    def records(self) -> Sequence[Record]:
        """What was done before, if it goes on."""

    @property
    def state(self) -> State:
        """The exercise as it stands; it changes with every call."""

    @property
    def now(self) -> int:
        """Exercise second."""

    def send(self, command: Command) -> list[Record]:
        """Obey `command`; raise `Refused` where that is not allowed."""

    def advance(self, to: int, budget: int | None = None) -> list[Record]:
        """Let time pass up to and including second `to`, or about `budget` events of it."""


class StoryClock:
    """A room in which it is always the story's own time: the wall clock of scripted plays."""

    def __init__(self, calendar: Calendar) -> None:
        civil = datetime.fromisoformat(calendar.start).replace(tzinfo=UTC)
        ahead = [offset for since, offset in calendar.offsets if since <= 0][-1]
        self._startex = (civil - timedelta(seconds=ahead)).timestamp()
        self.now = 0
        """Exercise second."""

    def __call__(self) -> float:
        """Seconds since 1970 in UTC, at `now`."""
        return self._startex + self.now


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a play has come."""

    now: int
    """Exercise second."""
    end: int
    """That of ENDEX."""
    acts: tuple[Record, ...]
    """Commands given since the last progress."""


def play(
    session: Playable,
    script: Play,
    clock: StoryClock,
    *,
    times: int = 1,
) -> Iterator[Progress]:
    """Play `session` to the end of its scenario, as `script` says; yield where it has come.

    `clock` must be the session's own. What players say stands in the log in each language in which
    the script has it. A session that was taken up again goes on: what was done is not done twice.
    Raise `Refused` where the script asks what the exercise does not allow.

    Players act so many `times` as late: a decision after it was put before them, what they do at a
    moment of the clock after the beginning of the phase that this lies in, or STARTEX. What the
    facilitator releases comes when the script says.
    """
    player = _Player(session, script, clock, times)
    state, end = session.state, session.header.scenario.duration
    while not state.ended:
        if not state.started:
            player.prepare()
            player.send(StartExercise())
        elif not state.running:
            player.send(ResumeClock())
        player.act()
        if session.now >= end:
            player.send(EndExercise())
        else:
            session.advance(min(end, player.next_step()), budget=1)
            clock.now = session.now
        yield Progress(session.now, end, player.given())


class _Player:
    """Everyone in the room, as far as the script goes."""

    def __init__(
        self,
        session: Playable,
        script: Play,
        clock: StoryClock,
        times: int,
    ) -> None:
        clock.now = session.now
        self._session = session
        self._times = times
        self._calendar = calendar = session.header.calendar
        self._phases = [0, *(calendar.at(one.start) for one in session.header.scenario.phases)]
        self._cells = {one.id: one.cell for one in session.header.scenario.decisions}
        done = [record.body for record in session.records if record.command]
        self._steps: list[tuple[int, PlayStep, Command]] = []
        for number, step in enumerate(script.steps, 1):
            command = self._command(step)
            if command in done:
                done.remove(command)
            else:
                self._steps.append((number, step, command))
        self._purchases: list[tuple[int, Command]] = []
        for number, one in enumerate(script.prepare, 1):
            purchase = BuyMeasure(one.year, one.measure, one.place, one.units)
            if purchase in done:
                done.remove(purchase)
            else:
                self._purchases.append((number, purchase))
        self._given: list[Record] = []

    def prepare(self) -> None:
        """Buy what the script buys before STARTEX."""
        for number, command in self._purchases:
            self._try(number, command)

    def _try(self, number: int, command: Command) -> None:
        try:
            self.send(command)
        except Refused as refused:
            why = phrase("play-step-refused", number=number, why=refused.phrase)
            raise Refused(why) from refused

    def send(self, command: Command) -> None:
        self._given += self._session.send(command)[:1]

    def given(self) -> tuple[Record, ...]:
        """The commands since the last time it was asked."""
        given, self._given = self._given, []
        return tuple(given)

    def act(self) -> None:
        """Do all that is to be done now, until that brings up nothing new."""
        while self._release() or self._take():
            pass

    def next_step(self) -> int:
        """The next second at which the script is known to ask something."""
        times = (self._when(step) for _, step, _ in self._steps)
        return min((when for when in times if when is not None), default=NEVER)

    def _release(self) -> bool:
        """Release what is due; return whether anything was."""
        injects = self._session.state.injects
        due = [inject for inject, there in injects.items() if there.status == "due"]
        for inject in due:
            self.send(ReleaseInject(inject))
        return bool(due)

    def _take(self) -> bool:
        """Take the first step that is due; return whether there was one."""
        for entry in self._steps:
            number, step, command = entry
            when = self._when(step)
            if when is None or when > self._session.now:
                continue
            self._steps.remove(entry)
            self._try(number, command)
            return True
        return False

    def _when(self, step: PlayStep) -> int | None:
        """The second of `step`; None while its decision is not before the players."""
        since = None if step.decide is None else self._opened(step.decide)
        if step.at is not None:
            at = self._calendar.at(step.at)
            if self._times == 1 or step.release is not None or (since is not None and since > at):
                return at
            since = self._phase(at) if since is None else since
            return since + self._times * (at - since)
        if step.decide is not None:
            return None if since is None else since + self._times * (step.after or 0)
        return (step.after or 0) * (1 if step.release is not None else self._times)

    def _opened(self, decision: str) -> int | None:
        """Since when it is before the players."""
        return self._session.state.open_decisions.get(decision)

    def _phase(self, at: int) -> int:
        """The second at which the phase began that `at` lies in; STARTEX ahead of the first."""
        return max(start for start in self._phases if start <= at)

    def _command(self, step: PlayStep) -> Command:
        if step.release is not None:
            return ReleaseInject(step.release)
        return RecordDecision(
            cell=step.cell or self._cells.get(step.decide or "", ""),
            text=step.text or "",
            decision=step.decide,
            option=step.option,
            levers=step.levers,
            reason=step.reason or "",
        )
