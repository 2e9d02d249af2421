"""When each row of a sheet happens, in seconds since STARTEX, from what its cells say of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import takewhile
from zoneinfo import ZoneInfo

from oefening.clock import HOUR, MINUTE, Calendar, show_duration
from oefening.interop.msel.whens import When
from oefening.text import BadValue, Phrase, phrase
from oefening.text.content import duration

BACK = 6 * HOUR
"""Seconds that a time may lie before the one above it and still be of the same day."""
SOME_YEAR = 2027
SOME_DAY = date(SOME_YEAR, 1, 18)
"""A Monday, for a sheet that names no day."""
SOME_CLOCK = 9 * HOUR
HALF_A_YEAR = 6
MOST_AHEAD = 3
"""Days that a weekday may lie ahead without its being told that it is not one that has been."""
TURN = 9
"""Months that a row lies ahead of the one above it where it is of the year before that."""


@dataclass(slots=True)
class Timed:
    """A row with what it says of its time, and what became of that."""

    when: When | None
    starts: bool = False
    """Whether it is STARTEX."""
    second: int | None = None
    """Since STARTEX; None: it has no time."""
    since: int | None = None
    """The same as a column beside its time says it."""
    doubts: list[Phrase] = field(default_factory=list)
    story: When | None = None
    """What a second column says of the same moment on the clock of the story."""


@dataclass(frozen=True, slots=True)
class Course:
    """When a scenario starts, and what was assumed to know that."""

    calendar: Calendar
    civil: bool
    """Whether moments are told by the clock on the wall rather than since STARTEX."""
    notices: tuple[Phrase, ...]

    def written(self, second: int) -> str:
        """A moment as scenarios have it.

        A civil time that comes twice or is not there at all is told since STARTEX.
        """
        shown = self.calendar.show(second, plus=False)
        try:
            if self.civil and self.calendar.at(shown, allowed=True) == second:
                return shown
        except BadValue:
            pass
        return f"T{'-' if second < 0 else '+'}{show_duration(abs(second))}"


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody says about time besides the sheet."""

    startex: str | None = None
    """Civil, as `2027-01-19 06:30`."""
    year: int | None = None
    zone: str = "Europe/Amsterdam"


def settle(rows: Sequence[Timed], given: Given) -> Course:
    """Give each of `rows` its second since STARTEX, with what is doubtful about it.

    Raise `BadValue` for a STARTEX or a zone that is none.
    """
    Calendar.of(given.startex or f"{SOME_DAY} 09:00", given.zone)
    notices: list[Phrase] = []
    _give_turns(rows)
    _give_years(rows, given, notices)
    start = _start(rows, given, notices)
    calendar = _calendar(start, given.zone)
    walk = _Walk(calendar, start)
    for row in rows:
        _place(row, walk)
    last = max((row.second for row in rows if row.second is not None), default=0)
    for row in rows:
        if row.when is not None and row.when.ends:
            row.second = last + (row.when.offset or 0)
    civil = any(row.when and (row.when.dated or row.when.clock is not None) for row in rows)
    return Course(calendar, civil, tuple(notices))


def _calendar(start: datetime, zone: str) -> Calendar:
    """That of `start`, or of an hour later where clocks go forward then."""
    try:
        return Calendar.of(f"{start:%Y-%m-%d %H:%M}", zone)
    except BadValue:
        return Calendar.of(f"{start + timedelta(hours=1):%Y-%m-%d %H:%M}", zone)


def _give_turns(rows: Sequence[Timed]) -> None:
    """Count times that begin anew with each turn on from the last time of the turns before it."""
    lengths: dict[int, int] = {}
    for row in rows:
        if row.when and row.when.turn is not None and row.when.offset is not None:
            turn = row.when.turn
            lengths[turn] = max(lengths.get(turn, 0), row.when.offset)
    for row in rows:
        if row.when and row.when.turn is not None and row.when.offset is not None:
            base = sum(length for turn, length in lengths.items() if turn < row.when.turn)
            when = replace(row.when, offset=base + row.when.offset, turn=None)
            row.when = when.but(phrase("import.turn", length=duration(base))) if base else when


def _give_years(rows: Sequence[Timed], given: Given, notices: list[Phrase]) -> None:
    """Give days without a year that of the sheet, going on to the next where months begin again."""
    if not any(row.when and row.when.part for row in rows):
        return
    told = [row.when.on.year for row in rows if row.when and row.when.on]
    startex = [int(given.startex[:4])] if given.startex else []
    years = [*([given.year] if given.year else []), *startex, *told]
    year = next(iter(years), SOME_YEAR)
    if not years:
        notices.append(phrase("import.year-assumed", year=str(year)))
    before = 0
    for row in rows:
        if row.when is None or row.when.part is None:
            continue
        month, day = row.when.part
        if before - month > HALF_A_YEAR:
            year += 1
        elif before and month - before > TURN:
            year -= 1
        before = month
        try:
            row.when = replace(row.when, on=date(year, month, day), part=None)
        except ValueError:
            row.doubts.append(phrase("import.no-such-day", written=f"{day}-{month}-{year}"))
            row.when = None


def _start(rows: Sequence[Timed], given: Given, notices: list[Phrase]) -> datetime:
    """STARTEX: as it is given, as the sheet marks it, or when the first thing happens."""
    if given.startex:
        return datetime.fromisoformat(given.startex)
    if (told := _told_apart(rows, given.zone)) is not None:
        notices.append(phrase("import.startex-told", start=f"{told:%Y-%m-%d %H:%M}"))
        return told
    marked = next((row.when for row in rows if row.starts and row.when), None)
    if marked and marked.on and marked.clock is not None:
        return _civil(marked, given.zone)
    dated = [row.when for row in rows if row.when and row.when.on]
    clock = marked.clock if marked and marked.clock is not None else _first_clock(rows)
    if dated:
        whole = [_civil(when, given.zone) for when in dated if when.clock is not None]
        days = [_midnight(when.on) + timedelta(seconds=clock) for when in dated if when.on]
        first = min(whole or days)
        counted = [_first_day(when) for when in dated if when.day is not None]
        if counted and min(counted).date() < first.date():
            first = min(counted) + timedelta(seconds=clock)
        for row in (ahead := _ahead_of_days(rows)):
            row.doubts.append(phrase("import.on-first-day", day=f"{first:%Y-%m-%d}"))
        key = "import.startex-first-day" if ahead else "import.startex-first"
        notices.append(phrase(key, start=f"{first:%Y-%m-%d %H:%M}"))
        return first.replace(second=0)
    day = SOME_DAY if given.year is None else date(given.year, 1, 18)
    weekdays = [row.when.weekday for row in rows if row.when and row.when.weekday is not None]
    if weekdays:
        day += timedelta(days=(weekdays[0] - day.weekday()) % 7)
    first = _midnight(day) + timedelta(seconds=clock - clock % MINUTE)
    notices.append(phrase("import.startex-assumed", start=f"{first:%Y-%m-%d %H:%M}"))
    return first


def _ahead_of_days(rows: Sequence[Timed]) -> list[Timed]:
    """The rows above the first that names its day which tell a time of day alone."""
    ahead = takewhile(lambda row: row.when is None or not row.when.dated, rows)
    return [row for row in ahead if row.when and row.when.clock is not None]


def _told_apart(rows: Sequence[Timed], zone: str) -> datetime | None:
    """STARTEX by a row that says both when it is and how long after STARTEX that is."""
    both = [
        (row.since, row.when)
        for row in rows
        if row.since is not None and row.when and row.when.on and row.when.clock is not None
    ]
    both += [
        (row.when.offset, row.story)
        for row in rows
        if row.when and row.when.offset is not None and not row.when.ends
        if row.story and row.story.on and row.story.clock is not None
    ]
    if not both:
        return None
    since, when = min(both, key=lambda one: abs(one[0]))
    moment = _civil(when, zone).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return (moment - timedelta(seconds=since)).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _first_clock(rows: Sequence[Timed]) -> int:
    """The earliest time of day on the first day of a sheet that names no date."""
    timed = [row.when for row in rows if row.when and row.when.clock is not None]
    days = [when.day for when in timed if when.day is not None]
    if days:
        least = min(days)
        timed = [when for when in timed if when.day == least or (when.day is None and least > 1)]
    weekday = next((when.weekday for when in timed if when.weekday is not None), None)
    same = takewhile(lambda when: when.weekday in {None, weekday}, timed)
    clocks = [when.clock or 0 for when in same]
    earliest = before = next(iter(clocks), SOME_CLOCK)
    for clock in clocks:
        if before - clock > BACK:
            break
        earliest, before = min(earliest, clock), clock
    return earliest


def _first_day(when: When) -> datetime:
    """The first day of the exercise, by one that is told both by number and by date."""
    assert when.on is not None
    assert when.day is not None
    return _midnight(when.on - timedelta(days=when.day - 1))


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - civil, its zone stands apart


def _civil(when: When, zone: str) -> datetime:
    """The civil time in `zone` of a day with a time."""
    assert when.on is not None
    moment = _midnight(when.on) + timedelta(seconds=when.clock or 0)
    if when.zone is None:
        return moment
    aware = moment.replace(tzinfo=timezone(timedelta(hours=when.zone))).astimezone(UTC)
    return aware.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def civil_in(zone: str, utc: str) -> str:
    """The civil time in `zone` of a moment in UTC, as `2027-01-18 09:00Z`."""
    return f"{datetime.fromisoformat(utc).astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


@dataclass(slots=True)
class _Walk:
    """Where one is in a sheet, going down its rows."""

    calendar: Calendar
    start: datetime
    last: datetime | None = None
    """The civil time of the row above."""

    @property
    def now(self) -> datetime:
        return self.start if self.last is None else self.last

    def second(self, moment: datetime) -> int:
        """Seconds since STARTEX of a civil time; raise `BadValue` where there is no such."""
        day = (moment.date() - self.start.date()).days + 1
        return self.calendar.at(f"D{day} {moment:%H:%M:%S}", allowed=True)


def _place(row: Timed, walk: _Walk) -> None:
    """Give `row` its second, if it says when it is."""
    when = row.when
    if when is None or when.on_call or when.ends:
        return
    row.doubts += when.doubts
    try:
        if when.offset is not None:
            row.second = walk.calendar.at(_since(when.offset), allowed=True)
            walk.last = walk.start + timedelta(seconds=when.offset)
        elif (moment := _moment(when, row, walk)) is not None:
            walk.last = moment
            row.second = walk.second(moment)
            if row.since is not None and walk.calendar.civil(row.since) == moment:
                row.second = row.since  # of a civil time that comes twice, the one that is meant
    except (BadValue, OverflowError) as bad:
        said = bad.phrase if isinstance(bad, BadValue) else phrase("import.too-far")
        row.doubts.append(phrase("import.not-placed", why=said))


def _since(offset: int) -> str:
    return f"T{'-' if offset < 0 else '+'}{show_duration(abs(offset))}"


def _moment(when: When, row: Timed, walk: _Walk) -> datetime | None:
    """The civil time of a row that tells a day, a time of day, or both."""
    clock = when.clock
    if clock is None and not when.dated:
        return None
    if not when.dated:
        return _rolled(when, row, walk)
    day = _day(when, row, walk)
    if clock is None:
        row.doubts.append(phrase("import.no-clock"))
        same = walk.last is not None and walk.last.date() == day
        return walk.now if same else _midnight(day) + (walk.start - _midnight(walk.start.date()))
    return _civil(replace(when, on=day, clock=clock), walk.calendar.zone)


def _day(when: When, row: Timed, walk: _Walk) -> date:
    if when.on is not None:
        return when.on
    if when.day is not None:
        return walk.start.date() + timedelta(days=when.day - 1)
    assert when.weekday is not None
    ahead = (when.weekday - walk.now.weekday()) % 7
    day = walk.now.date() + timedelta(days=ahead)
    if ahead > MOST_AHEAD:
        row.doubts.append(phrase("import.next-week", day=(day - walk.start.date()).days + 1))
    return day


def _rolled(when: When, row: Timed, walk: _Walk) -> datetime:
    """A time of day alone: of the day of the row above, or of the next where it goes far back."""
    today = walk.now.date()
    moment = _civil(replace(when, on=today), walk.calendar.zone)
    if (walk.now - moment).total_seconds() > BACK:
        row.doubts.append(phrase("import.rolled", day=str((today - walk.start.date()).days + 2)))
        return moment + timedelta(days=1)
    return moment


def merged(whens: Iterator[When | None], day: When | None) -> tuple[When | None, Phrase | None]:
    """What the cells of a row say together, and what is remarkable about that.

    `whens` are those of columns of times, the one that goes first ahead; `day` is that of a column
    of days. A column of days that says a time of day as well tells the story's time.
    """
    when = next((one for one in whens if one is not None), None)
    if day is None or when is None or when.offset is not None or when.on_call or when.ends:
        return when or day, None
    if day.clock is not None and when.clock is not None and day.clock != when.clock:
        return day, phrase("import.two-times")
    if when.dated:
        return _both_days(when, day), None
    clock = when.clock if when.clock is not None else day.clock
    doubts = (*when.doubts, *day.doubts)
    return replace(day, clock=clock, zone=when.zone, doubts=doubts), None


def _both_days(when: When, day: When) -> When:
    """`when`, which names a day, with what a column of days says of that besides."""
    other_date = when.on and day.on and when.on != day.on
    other_part = when.part and day.part and when.part != day.part
    if other_date or other_part:
        return when.but(phrase("import.two-days"))
    if when.on or when.part:
        return when
    return replace(when, on=day.on, part=day.part, doubts=(*when.doubts, *day.doubts))
