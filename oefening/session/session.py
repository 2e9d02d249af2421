"""A session: one engine, its journal, and those who are told.

The session alone writes the journal. Nobody is told of a record that is not on disk, nor of the
state that it leads to; when it cannot be put there, the clock stands still until it can, and
nothing is dropped meanwhile.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from oefening import __version__
from oefening.commands import Command, PauseClock, RecordDecision
from oefening.engine import Engine
from oefening.errors import FileTrouble, JournalError, Refused
from oefening.journal import ANEW, Journal
from oefening.record import PROGRAM, Header, Parent, Record, Seat
from oefening.session.rerun import READING, caught_up
from oefening.session.resumed import whereabouts
from oefening.session.wall import Wall, stamp
from oefening.share import Hears, nobody, part
from oefening.state import ClockState, Resumed, State, beginning, evolve
from oefening.text import Phrase, phrase, visible, visible_lines
from oefening.world.levers import LeverUse

Follower = Callable[[Record], None]


class Session:
    """An exercise that can be played: made new, resumed, or forked."""

    def __init__(self, journal: Journal, engine: Engine, wall: Wall = time.time) -> None:
        self.journal = journal
        self.resumed: Resumed | None = None
        """Where it was taken up again, if it was."""
        self._engine = engine
        self._wall = wall
        # Apart from the engine's own, which is ahead of what is on disk while that is full.
        self._state = beginning(journal.header.scenario, journal.header.world)
        self._now = engine.now
        self._followers: list[Follower] = []
        self._clocks: list[Callable[[int], None]] = []
        self._beside: list[Phrase] = []
        self._hears_beside: Callable[[Phrase], None] | None = None
        self._waiting: list[Record] = []
        self._sync = False
        self._busy = False

    @staticmethod
    def create(folder: Path, header: Header, wall: Wall = time.time) -> "Session":
        """A new exercise in `folder`, ahead of STARTEX; raise `FileTrouble` if there is one."""
        engine = Engine(header)
        return Session(Journal.create(folder, header), engine, wall)

    @staticmethod
    def resume(folder: Path, wall: Wall = time.time, hears: Hears = nobody) -> "Session":
        """The exercise in `folder` at its last record, with the clock paused; see `resumed`.

        `hears` is told how much of reading and running it again is done. Raise `JournalError` if
        the log is damaged or was made with another engine.
        """
        journal = Journal.open(folder, part(hears, 0, READING))
        with _closed_if_it_fails(journal):
            running = part(hears, READING, 1)
            engine, more = caught_up(journal, len(journal.records), running)
            session = Session(journal, engine, wall)
            session._take_up(more)
        return session

    @staticmethod
    def fork(
        parent: Journal,
        at: int,
        folder: Path,
        wall: Wall = time.time,
        *,
        until: int | None = None,
        hears: Hears = nobody,
    ) -> "Session":
        """A new exercise in `folder` with the past of `parent` up to and including record `at`.

        The past is played again rather than copied, since a SimPy process cannot be; what else
        happened in that second belongs to it. With `until`, a second ahead of that of the next
        record, time goes on to then, and the clock is paused there if it runs. `hears` how much is
        done. Raise `JournalError` if it comes out otherwise, and `FileTrouble` if there is an
        exercise or it cannot be written; then nothing of it is.
        """
        if not 0 <= at <= len(parent.records):
            raise JournalError(phrase("no-such-record", number=at, last=len(parent.records)))
        engine, more = caught_up(parent, at, hears)
        past = [*parent.records[:at], *more]
        if until is not None:
            past += engine.advance(until)
            if engine.moving:
                past += engine.apply(PauseClock(), PROGRAM, stamp(wall()))
        origin = Parent(digest=parent.digests[at], at=at, instant=engine.now)
        header = parent.header.model_copy(update={"parent": origin, "program": __version__})
        journal = Journal.create(folder, header, past)
        with _closed_if_it_fails(journal):
            session = Session(journal, engine, wall)
            session._fold(past)
        return session

    @property
    def header(self) -> Header:
        """All that the run depends on besides its commands."""
        return self.journal.header

    @property
    def records(self) -> Sequence[Record]:
        """Every record that is on disk."""
        return self.journal.records

    @property
    def state(self) -> State:
        """The exercise as far as it is on disk; it changes with the session."""
        return self._state

    @property
    def now(self) -> int:
        """Exercise second up to which everything has happened and is on disk."""
        return self._now

    @property
    def clock(self) -> ClockState:
        """What the clock does: as `state` says, but time only passes while it is `moving`."""
        clock = self.state.clock
        return "paused" if clock in ("running", "jumping") and not self.moving else clock

    @property
    def moving(self) -> bool:
        """Whether time passes: the clock runs, or a jump is under way.

        Not while there is something that could not be written.
        """
        return self._engine.moving

    def next_due(self) -> int | None:
        """The next second at which an inject is known to come due."""
        return self.state.next_due()

    def next_change(self) -> int | None:
        """The next second at which anything is known to happen."""
        return self._engine.next_change()

    def follow(self, follower: Follower) -> None:
        """Tell `follower` of every record from now on, once it is on disk.

        It may look at the session and may not move it.
        """
        self._followers.append(follower)

    def follow_time(self, clock: Callable[[int], None]) -> None:
        """Tell `clock` of every second that the exercise comes to from now on.

        It is told once everything of that second is on disk and followers know of it. It may look
        at the session and may not move it.
        """
        self._clocks.append(clock)

    def tell_beside(self, what: Phrase) -> None:
        """Have it told what went wrong beside the log, with which the exercise goes on."""
        if self._hears_beside is None:
            self._beside.append(what)
        else:
            self._hears_beside(what)

    def follow_beside(self, hears: Callable[[Phrase], None]) -> None:
        """Tell `hears` once what went wrong beside the log: of before, and from now on."""
        self._hears_beside = hears
        told, self._beside = self._beside, []
        for one in told:
            hears(one)

    def send(self, command: Command, seat: Seat = Seat()) -> list[Record]:  # noqa: B008 (frozen)
        """Obey `command`, and return it with what followed at once.

        Raise `Refused` if the exercise does not allow it now; then nothing happened. Raise
        `FileTrouble` if it was obeyed but cannot be written yet: `save` tries again.
        """
        self._save_waiting()
        records = self._apply(_well_formed(command), seat)
        self._keep(records, sync=True)
        return records

    def send_all(
        self,
        commands: Iterable[Command],
        seat: Seat = Seat(),  # noqa: B008 (frozen)
    ) -> list[list[Record] | Refused]:
        """Obey each of `commands`; return for each what followed at once, or why it was refused.

        They are written together, by the `save` that has to follow; nobody is told of them before.
        Raise `FileTrouble` if something before them cannot be written; then nothing happened.
        """
        self._save_waiting()
        found = [self._tried(_well_formed(command), seat) for command in commands]
        self._waiting += [record for one in found if isinstance(one, list) for record in one]
        self._sync = bool(self._waiting)
        return found

    def advance(self, to: int, budget: int | None = None) -> list[Record]:
        """Let everything happen that is due up to and including second `to`; return it.

        It may stop earlier: after the second in which `budget` events have run, or where the clock
        stopped by itself; `now` says where. Raise `FileTrouble` as `send` does.
        """
        self._save_waiting()
        self._occupy()
        records = self._engine.advance(to, budget)
        self._busy = False
        self._keep(records, sync=False)
        return records

    def pause(self) -> None:
        """Have the clock stand still, if it does not; raise `FileTrouble` as `send` does."""
        if self.moving:
            self.send(PauseClock(), PROGRAM)

    def save(self) -> None:
        """Write what could not be written before; raise `FileTrouble` if it still cannot.

        Also if the log was found not to be in its place; then it is there anew, and the next try
        goes on.
        """
        self._write()
        written, self._waiting, self._sync = self._waiting, [], False
        self._now = self._engine.now
        self._fold(written)
        if written:
            self._tell(written)
        for clock in self._clocks:
            clock(self._now)

    def _save_waiting(self) -> None:
        """`save`, if there is anything that could not be written before."""
        if self._waiting:
            self.save()

    def _write(self) -> None:
        """Put what waits on disk; stand still if that cannot be done."""
        try:
            if self._waiting:
                self.journal.append(self._waiting, sync=self._sync)
            else:
                self.journal.stay()
        except FileTrouble:
            if self.moving:
                self._waiting += self._apply(PauseClock(), PROGRAM)
                self._sync = True
            raise

    def close(self) -> None:
        """Let others write; raise `FileTrouble` if there is something that cannot be written.

        Also if the log was not in its place; then all of it is there by now.
        """
        try:
            self.save()
        except FileTrouble as trouble:
            if trouble.phrase.key in ANEW:
                self.save()  # what waited can be written too now that it is there
            raise
        finally:
            self.journal.close()
            self._waiting.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _take_up(self, more: Sequence[Record]) -> None:
        """Go on from the last record; `more` follows beyond it."""
        self._fold(self.journal.records)
        self._keep(more, sync=True)
        broke_off = self.moving
        self.pause()
        self.resumed = whereabouts(self.journal, self.state, self.now, broke_off=broke_off)

    def _apply(self, command: Command, seat: Seat) -> list[Record]:
        self._occupy()
        try:
            records = self._engine.apply(command, seat, stamp(self._wall()))
        except Refused:
            self._busy = False
            raise
        self._busy = False
        return records

    def _tried(self, command: Command, seat: Seat) -> list[Record] | Refused:
        try:
            return self._apply(command, seat)
        except Refused as refused:
            return refused

    def _occupy(self) -> None:
        """Take the engine: it can neither be entered twice nor go on from where it failed."""
        if self._busy:
            raise RuntimeError("the engine is at work, or failed at it")
        self._busy = True

    def _keep(self, records: Sequence[Record], *, sync: bool) -> None:
        self._waiting += records
        self._sync |= sync
        self.save()

    def _fold(self, records: Sequence[Record]) -> None:
        for record in records:
            evolve(self._state, record)

    def _tell(self, records: Sequence[Record]) -> None:
        self._occupy()
        try:
            for record in records:
                for follower in self._followers:
                    follower(record)
        finally:
            self._busy = False


@contextmanager
def _closed_if_it_fails(journal: Journal) -> Iterator[None]:
    """Let others write `journal` if no session comes of it."""
    try:
        yield
    except BaseException:
        journal.close()
        raise


def _well_formed(command: Command) -> Command:
    """`command` with a mark for each character of its texts that no log may hold.

    A log is shown on whoever's terminal; and half surrogate pairs, which a terminal makes of bytes
    that are not UTF-8, could not even be written.
    """
    texts = {name: _visible(getattr(command, name)) for name in command.__slots__}
    command = replace(command, **texts)  # type: ignore[arg-type]  # fields keep their types
    if isinstance(command, RecordDecision):
        return replace(command, levers=tuple(map(_pulled, command.levers)))
    return command


def _visible(value: object) -> object:
    """`value` with its texts made visible, if it is a text or has texts in a row."""
    if isinstance(value, str):
        return visible_lines(value)
    if isinstance(value, tuple):
        return tuple(map(_visible, value))
    return value


def _pulled(use: LeverUse) -> LeverUse:
    given = {name: visible(value) for name, value in use.with_.items()}
    return use.model_copy(update={"with_": given})
