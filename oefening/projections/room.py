"""The room: when things were in it, and how long its clock ran and stood still.

Commands carry the time in the room; the events between them lie where start, speed, pause, jump
and anchor commands put them.

*Working time* is that in which people could work on what the exercise brings: time of the room
from STARTEX to ENDEX, without that in which its clock stood still, by hand or by itself, and
without that in which the program did not run. A jump takes no more of it than it took in the room.
How fast the exercise clock ran makes no difference to it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from math import ceil
from zoneinfo import ZoneInfo

from oefening import events
from oefening.clock import LONGEST, YEARS
from oefening.commands import AnchorClock, PauseClock, SetSpeed
from oefening.projections.times import Times, seconds
from oefening.projections.work import Work
from oefening.record import PROGRAM, Header, Record


@dataclass(slots=True)
class Stand:
    """A time in which the exercise clock stood still, between STARTEX and ENDEX."""

    begun: Record
    """What stopped it."""
    ended: Record | None = None
    """What let it run again, or ENDEX; None at the end of a log without."""
    since: datetime | None = None
    until: datetime | None = None
    """In the room, where that is known; of one that still goes on, until the last command."""

    @property
    def seconds(self) -> int | None:
        """Of the room, 0 or more; None while it is not known."""
        return _between(self.since, self.until)


@dataclass(frozen=True, slots=True)
class Break:
    """A time in which the program did not run though nobody had stopped the clock."""

    before: Record
    """The last of before."""
    ended: Record
    """With what the program went on."""
    since: datetime
    until: datetime
    """In the room."""

    @property
    def seconds(self) -> int:
        """Of the room, `SHORTEST` or more; rounded up, for it took no longer than that."""
        return ceil((self.until - self.since).total_seconds())


SHORTEST = 3
"""Seconds of the room; the program is not that late when it runs and the computer is awake."""


class Room:
    """When in the room each record of a log was.

    A scripted play has nobody in the room: its commands bear the story's own time, whatever the
    speed. Then nothing is known of a room; nor is it of the past that a fork has of such a play.
    """

    @classmethod
    def of(cls, header: Header, records: Sequence[Record]) -> "Room":
        """The room of a log."""
        shared = header.parent.at if header.parent else 0
        return cls(records, shared, header.calendar.universal(0))

    def __init__(
        self, records: Sequence[Record], shared: int = 0, startex: datetime | None = None
    ) -> None:
        """A fork has the first `shared` of its records of its parent.

        `startex` is when the story begins, in UTC. A script starts it exactly then, which nobody at
        a table does; without it a script is known only by commands at several moments.
        """
        self.scripted = _scripted(records, startex)
        self.stands: list[Stand] = []
        self.breaks: list[Break] = []
        self.started: datetime | None = None
        """STARTEX."""
        self.ended: datetime | None = None
        """ENDEX, or the last command of a log without."""
        self._before: Record | None = None
        """The record heard last."""
        self._walls: list[datetime | None] = []
        self._last: datetime | None = None
        """Of the last command, or since when the clock has stood still."""
        self._last_at: int | None = None
        """The exercise second of that."""
        self._anchor: tuple[datetime, int] | None = None
        """A moment at which both clocks are known, while the exercise clock runs."""
        self._speed = 60
        self._running = False
        self._ran = 0.0
        self._over = False
        story = len(records) if self.scripted else _of_script(records, shared, startex)
        self.story = story
        """How many of its first records a script gave, with nobody in the room."""
        self.scripted_past = 0 < story < len(records)
        """Whether it is a fork of a scripted play, that was played on."""
        self._work = Work(story)
        for record in records[:story]:
            self._pass(record)
        for record in records[story:]:
            self._hear(record)
        self._stand_on()
        self._stood = Times((one.since, one.until) for one in self.stands)
        self._dead = Times((one.since, one.until) for one in self.breaks)

    def _pass(self, record: Record) -> None:
        """Take `record` as one of a script, of which is known only whether the clock ran then."""
        self._walls.append(None)
        self._work.go_on(record, None, 0)
        match record.body:
            case events.ExerciseStarted() | events.ClockResumed():
                self._running = True
            case events.ClockPaused() | events.ClockStopped() | events.ExerciseEnded():
                self._running = False
            case events.SpeedSet(speed=speed):
                self._speed = max(1, speed)

    def _hear(self, record: Record) -> None:
        reached = self._reached(record.at)
        wall = self._said(record) if record.command else reached
        self._walls.append(wall)
        missed = self._miss(record, reached, wall) if record.command else None
        self._work.go_on(record, wall if missed is None else missed.since, self._pace)
        self._work.until = wall
        self._before = record
        if not self._over:
            self._heed(record, wall)
        if record.command and not self._over:
            self.ended = wall

    def wall(self, number: int) -> datetime | None:
        """When in the room record `number` was, in UTC; None: not known."""
        return self._walls[number - 1] if 0 < number <= len(self._walls) else None

    @property
    def length(self) -> int | None:
        """Seconds of the room from STARTEX to ENDEX, or to the last command of a log without."""
        return _between(self.started, self.ended)

    @property
    def stood(self) -> int:
        """Seconds of the room in which the clock stood still, as far as they are known."""
        return sum(stand.seconds or 0 for stand in self.stands)

    @property
    def dead(self) -> int:
        """Seconds of the room in which the program did not run."""
        return sum(one.seconds for one in self.breaks)

    @property
    def ran(self) -> int:
        """Seconds of the room in which the clock ran, by its speed and the exercise time."""
        return round(self._ran)

    def between(self, since: int, until: int) -> int | None:
        """Seconds of the room between two records; None: not known."""
        return _between(self.wall(since), self.wall(until))

    def spent(self, since: int, until: int) -> int | None:
        """Seconds of the room between two records in which the program ran; None: not known."""
        passed, dead = self.between(since, until), self.dead_between(since, until)
        return None if passed is None else max(0, passed - dead)

    def worked(self, number: int) -> int | None:
        """Whole seconds of working time from STARTEX to record `number`; None: not known.

        Of a fork of a scripted play they are counted from where it was played on. What lies
        between two records is the difference, so parts add up to their whole.
        """
        return self._work.at(number) if self._known else None

    def worked_at(self, second: int, number: int) -> int | None:
        """The same to exercise second `second`, by what is known up to record `number`.

        That is of the second or a later one. It does not matter when in a second in which the
        clock stood still it was, since none of that is working time.
        """
        return self._work.at_second(second, number) if self._known else None

    @property
    def _known(self) -> bool:
        return self.started is not None or self.scripted_past

    def stood_between(self, since: int, until: int) -> int:
        """Seconds of the room between two records in which the clock stood still."""
        return self._within(self._stood, since, until)

    def dead_between(self, since: int, until: int) -> int:
        """Seconds of the room between two records in which the program did not run."""
        return self._within(self._dead, since, until)

    def _within(self, times: Times, since: int, until: int) -> int:
        begin, end = self.wall(since), self.wall(until)
        return 0 if begin is None or end is None else times.within(begin, end)

    # ── reckoning ────────────────────────────────────────────────────────────────────────────────

    def _said(self, record: Record) -> datetime | None:
        """When a command says that it was given; as the one before where that cannot be read."""
        said = _parsed(record.wall)
        self._last = self._last if said is None else said
        self._last_at = record.at
        return self._last

    def _reached(self, second: int) -> datetime | None:
        """When in the room the exercise came to `second`, by the last anchor and the speed."""
        if self._anchor is None or second == self._last_at:
            return self._last
        anchored, at = self._anchor
        passed = min((second - at) / self._speed, LONGEST)
        reckoned = anchored + timedelta(seconds=passed)
        return reckoned if self._last is None else max(reckoned, self._last)

    @property
    def _pace(self) -> int:
        """Exercise seconds in a second of working time; 0: none passes."""
        return self._speed if self._running and not self._over else 0

    def _miss(
        self, record: Record, reached: datetime | None, wall: datetime | None
    ) -> Break | None:
        """Keep the break before `record`, with which the program goes on after one."""
        went_on = isinstance(record.body, PauseClock) or (
            isinstance(record.body, AnchorClock) and record.body.reason == "sleep"
        )
        by_itself = record.seat == PROGRAM
        if not (self._running and went_on and by_itself) or self._before is None or self._over:
            return None
        if reached is None or wall is None:
            return None
        if (wall - reached).total_seconds() < SHORTEST:
            return None
        self.breaks.append(Break(self._before, record, reached, wall))
        return self.breaks[-1]

    def _heed(self, record: Record, wall: datetime | None) -> None:
        match record.body:
            case events.ExerciseStarted():
                self.started = wall
                self._run(record, wall)
            case events.ClockResumed():
                self._run(record, wall)
            case events.SpeedSet(speed=speed):
                self._count(record)
                self._speed = max(1, speed)
                self._tie(record, wall)
            case events.ClockAnchored() | events.ClockArrived():
                self._count(record)
                self._tie(record, wall)
            case events.ClockJumped():
                self._count(record)
                self._anchor = None
            case events.ClockPaused() | events.ClockStopped():
                self._stop(record, wall)
            case events.ExerciseEnded():
                self._count(record)
                self._close(record, wall)
                self._over, self.ended = True, wall

    def _run(self, record: Record, wall: datetime | None) -> None:
        self._running = True
        self._close(record, wall)
        self._tie(record, wall)

    def _tie(self, record: Record, wall: datetime | None) -> None:
        self._anchor = (wall, record.at) if self._running and wall is not None else None

    def _count(self, record: Record) -> None:
        """Add the time that the clock ran since the last anchor."""
        if self._anchor is not None:
            self._ran += max(0, record.at - self._anchor[1]) / self._speed

    def _stop(self, record: Record, wall: datetime | None) -> None:
        self._count(record)
        self._anchor = None
        self._last, self._last_at = wall, record.at
        if self._running:
            self._running = False
            self.stands.append(Stand(record, since=wall))

    def _close(self, record: Record, wall: datetime | None) -> None:
        if self.stands and self.stands[-1].ended is None:
            self.stands[-1].ended, self.stands[-1].until = record, wall

    def _stand_on(self) -> None:
        """Reckon what still stands at the end up to the last command, unless that stopped it."""
        last = self.stands[-1] if self.stands else None
        if last is None or last.ended is not None or last.since is None or self.ended is None:
            return
        if self.ended > last.since:
            last.until = self.ended


def zone_of(name: str) -> tzinfo:
    """The time zone called `name`, or UTC where this machine does not know it."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


def _parsed(wall: str) -> datetime | None:
    """What stands in a command as its time in the room, if it is one."""
    try:
        said = datetime.fromisoformat(wall)
        known = said.tzinfo is not None and said.year in YEARS
        return said.astimezone(UTC) if known else None
    except (ValueError, OverflowError):
        return None


def _scripted(records: Sequence[Record], startex: datetime | None) -> bool:
    """Whether every command was given at the story's own time, though the clock ran faster."""
    given = [record for record in records if record.command]
    walls = [_parsed(record.wall) for record in given]
    if not given or any(isinstance(one.body, SetSpeed) for one in given):
        return False
    first, began = walls[0], given[0].at
    on_time = startex is not None and first == startex + timedelta(seconds=began)
    return (on_time or given[-1].at > began) and all(
        first is not None and wall is not None and _apart(given[0], first, record, wall) < 1
        for record, wall in zip(given, walls, strict=True)
    )


def _of_script(records: Sequence[Record], shared: int, startex: datetime | None) -> int:
    """How many of the first `shared` records, which a fork has of its parent, a script gave.

    That parent may be a fork of a script in its turn, which the program paused in a real room.
    """
    given = [record for record in records[:shared] if record.command]
    first = _parsed(given[0].wall) if given else None
    for record in given:
        wall = _parsed(record.wall)
        if first is None or wall is None or _apart(given[0], first, record, wall) >= 1:
            paused = isinstance(record.body, PauseClock) and record.seat == PROGRAM
            shared = record.number - 1 if paused else 0
            break
    return shared if _scripted(records[:shared], startex) else 0


def _apart(first: Record, began: datetime, record: Record, wall: datetime) -> float:
    """Seconds by which the room's clock and the story's went apart between two commands."""
    return abs((wall - began).total_seconds() - (record.at - first.at))


def _between(since: datetime | None, until: datetime | None) -> int | None:
    if since is None or until is None:
        return None
    return seconds(since, until)
