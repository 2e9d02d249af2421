"""The room: when things were in it, and how long its clock ran and stood still.

Commands carry the time in the room; the events between them lie where start, speed, pause, jump
and anchor commands put them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from oefening import events
from oefening.clock import LONGEST, YEARS
from oefening.commands import SetSpeed
from oefening.record import Record


@dataclass(slots=True)
class Stand:
    """A time in which the exercise clock stood still, between STARTEX and ENDEX."""

    begun: Record
    """What stopped it."""
    ended: Record | None = None
    """What let it run again, or ENDEX; None at the end of a log without."""
    since: datetime | None = None
    until: datetime | None = None
    """In the room, where that is known."""

    @property
    def seconds(self) -> int | None:
        """Of the room, 0 or more; None while it is not known."""
        return _between(self.since, self.until)


class Room:
    """When in the room each record of a log was.

    A scripted play has nobody in the room: its commands bear the story's own time, whatever the
    speed. Then nothing is known of a room.
    """

    def __init__(self, records: Sequence[Record]) -> None:
        self.scripted = _scripted(records)
        self.stands: list[Stand] = []
        self.started: datetime | None = None
        """STARTEX."""
        self.ended: datetime | None = None
        """ENDEX, or the last command of a log without."""
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
        for record in () if self.scripted else records:
            self._hear(record)

    def _hear(self, record: Record) -> None:
        wall = self._reckon(record)
        self._walls.append(wall)
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
    def ran(self) -> int:
        """Seconds of the room in which the clock ran, by its speed and the exercise time."""
        return int(self._ran)

    def between(self, since: int, until: int) -> int | None:
        """Seconds of the room between two records; None: not known."""
        return _between(self.wall(since), self.wall(until))

    def at_work(self, since: int, until: int) -> int | None:
        """Seconds of the room between two records without those in which the clock stood still."""
        begin, end = self.wall(since), self.wall(until)
        if begin is None or end is None:
            return None
        stood = 0
        for stand in self.stands:
            if stand.since is not None and stand.since < end:
                stood += _between(max(stand.since, begin), min(stand.until or end, end)) or 0
        return max(0, (_between(begin, end) or 0) - stood)

    # ── reckoning ────────────────────────────────────────────────────────────────────────────────

    def _reckon(self, record: Record) -> datetime | None:
        if record.command:
            said = _parsed(record.wall)
            self._last = self._last if said is None else said
            self._last_at = record.at
            return self._last
        if self._anchor is None or record.at == self._last_at:
            return self._last
        anchored, at = self._anchor
        passed = min((record.at - at) / self._speed, LONGEST)
        reckoned = anchored + timedelta(seconds=passed)
        return reckoned if self._last is None else max(reckoned, self._last)

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


def _scripted(records: Sequence[Record]) -> bool:
    """Whether every command was given at the story's own time, though the clock ran faster."""
    given = [record for record in records if record.command]
    walls = [_parsed(record.wall) for record in given]
    if len(given) < _ENOUGH or any(isinstance(one.body, SetSpeed) for one in given):
        return False
    first, began = walls[0], given[0].at
    return given[-1].at > began and all(
        first is not None
        and wall is not None
        and abs((wall - first).total_seconds() - (record.at - began)) < 1
        for record, wall in zip(given, walls, strict=True)
    )


_ENOUGH = 2
"""Commands, of which two can be compared."""


def _between(since: datetime | None, until: datetime | None) -> int | None:
    if since is None or until is None:
        return None
    return max(0, int((until - since).total_seconds()))
