"""Exercise time: whole seconds since STARTEX, and how people write and read them.

The calendar is resolved once from the time-zone data of the machine; a log that carries it needs
no such data to be read again.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, field_validator

from oefening.text import BadValue, Language, Phrase, phrase
from oefening.text.content import content, duration

DAY = 86_400
HOUR = 3_600
MINUTE = 60

COVERED = 60 * DAY
"""Seconds after STARTEX for which a calendar knows the zone's offset."""
AHEAD = 7 * DAY
"""Seconds before STARTEX for which it does."""
LONGEST = 3_650 * DAY
"""Seconds of the longest duration."""
QUOTED = 40
"""Characters of what was written that a message repeats."""
EXAMPLE = 26 * HOUR + 30 * MINUTE
"""Seconds of the duration that a message gives as an example."""
YEARS = range(1900, 2201)
"""In which STARTEX can lie."""

T = TypeVar("T")

_UNITS = {"d": DAY, "h": HOUR, "m": MINUTE, "s": 1}
_DURATION = re.compile(
    r"(?:([0-9]{1,9})d)?(?:([0-9]{1,9})[hu])?(?:([0-9]{1,9})m)?(?:([0-9]{1,9})s)?"
)
_DUTCH_HOURS = re.compile(r"(?<=[0-9])u(?![a-z])")
_CIVIL = re.compile(r"D(0|-?[1-9][0-9]{0,3})\s+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?")
_SINCE = re.compile(r"T([+-])(?:([0-9]{1,6}):([0-9]{2})(?::([0-9]{2}))?|([0-9dhums]+))")
_AWAY = re.compile(r"([+-])\s*(.*)")
_SHOWN = re.compile(r"(D.*\S)\s*\((T[+-].*)\)")


def parse_duration(written: str) -> int:
    """Seconds, 0 to 3650 days, in `2d`, `26h30m`, `45m`, `90s`; raise `BadValue` for others.

    Hours are read as they are told in Dutch too, in `26u30m`.

    >>> parse_duration("1h30m"), parse_duration("1u30m")
    (5400, 5400)
    """
    text = written.strip()
    parts = _DURATION.fullmatch(text)
    if not text or parts is None:
        bare = re.fullmatch(r"[0-9]{1,9}", text)
        raise _unlike("bare-duration" if bare else "bad-duration", text)
    seconds = sum(
        int(part) * unit for part, unit in zip(parts.groups(), _UNITS.values(), strict=True) if part
    )
    if seconds > LONGEST:
        raise BadValue(phrase("duration-out-of-range", written=shorten(text)))
    return seconds


def _unlike(key: str, written: str) -> BadValue:
    """What is wrong with `written`, and examples of how it is written in scenarios and logs."""
    quoted = shorten(written)
    examples = _examples(show_duration(EXAMPLE), "moment-forms")
    return BadValue(phrase(key, written=quoted, hours=f"{quoted}h", **examples))


def _examples(example: str | Phrase, forms: str) -> dict[str, str | Phrase]:
    """How a duration is written, and a moment, for a message to tell."""
    return {"example": example, "forms": phrase(forms, example=example)}


def show_duration(seconds: int) -> str:
    """`seconds`, 0 or more, as `parse_duration` reads it: in days from two days on.

    >>> show_duration(95_400), show_duration(172_800)
    ('26h30m', '2d')
    """
    return duration(seconds).render("en")


def as_written(typed: str) -> str:
    """What somebody `typed` with Dutch hours in it as scenarios and logs write it.

    >>> as_written("1u30m"), as_written("T+4u"), as_written("4 uur")
    ('1h30m', 'T+4h', '4 uur')
    """
    return _DUTCH_HOURS.sub("h", typed)


def read_typed(typed: str, read: Callable[[str], T], forms: str = "moment-forms") -> T:
    """What `read` makes of what somebody `typed`.

    Raise `BadValue` as it does, that has the hours of whoever reads it, and not those of files; the
    text `forms` says how a moment can be written.
    """
    try:
        return read(typed)
    except BadValue as bad:
        quoted, told = shorten(typed), dict(bad.phrase.params)
        told |= {"written": quoted, "hours": content(f"{quoted}u", f"{quoted}h")}
        told |= _examples(duration(EXAMPLE), forms)
        raise BadValue(phrase(bad.phrase.key, **told), bad.hint) from bad


def as_shown(written: str, language: Language) -> str:
    """A duration as it was `written`, with the hours of `language`.

    >>> as_shown("1h30m", "nl"), as_shown("1h30m", "en")
    ('1u30m', '1h30m')
    """
    return written.replace("h", "u") if language == "nl" else written


def whole_minute(second: int) -> int:
    """The second at which the minute of `second` began.

    >>> whole_minute(125)
    120
    """
    return second // MINUTE * MINUTE


def shorten(written: str) -> str:
    """`written` as it can stand in a message: on one line, and not too long."""
    line = " ".join(written.split())
    return line if len(line) <= QUOTED else line[: QUOTED - 1] + "…"


def check_moment(written: str) -> str:
    """`written` without spaces around it; raise `BadValue` if it has not the form of a moment."""
    text = written.strip()
    _parse_moment(text)
    return text


def _parse_moment(written: str) -> tuple[int, int] | int:
    """Day and second of that day, or seconds since STARTEX."""
    shown = _SHOWN.fullmatch(written)
    since = _SINCE.fullmatch(shown.group(2) if shown else written)
    if since is not None:
        return _since_startex(since, written)
    civil = _CIVIL.fullmatch(written)
    if civil is not None:
        day, hour, minute, second = (int(part or 0) for part in civil.groups())
        if not _on_the_clock(hour, minute, second):
            raise BadValue(phrase("bad-time-of-day", written=shorten(written)))
        return day, hour * HOUR + minute * MINUTE + second
    raise _no_moment(written)


def _since_startex(since: re.Match[str], written: str) -> int:
    sign, hours, minutes, seconds, duration = since.groups()
    if duration is not None:
        length = parse_duration(duration)
    else:
        if not _on_the_clock(0, int(minutes), int(seconds or 0)):
            raise BadValue(phrase("bad-time-of-day", written=shorten(written)))
        length = int(hours) * HOUR + int(minutes) * MINUTE + int(seconds or 0)
    return length if sign == "+" else -length


def _on_the_clock(hour: int, minute: int, second: int = 0) -> bool:
    """Whether a clock ever shows this."""
    return hour * HOUR < DAY and minute * MINUTE < HOUR and second < MINUTE


def _no_moment(written: str) -> BadValue:
    if re.fullmatch(r"[0-9]+", written):
        return _unlike("bare-moment", written)
    time = re.fullmatch(r"([0-9]{1,2}):([0-9]{2})", written)
    if time is None:
        return _unlike("bad-moment", written)
    if not _on_the_clock(int(time[1]), int(time[2])):
        return BadValue(phrase("bad-time-of-day", written=written))
    return BadValue(phrase("moment-without-day", written=written))


class Calendar(BaseModel):
    """Where in civil time the exercise lies; D1 is the day of STARTEX in its zone."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    start: str
    """Civil time of STARTEX: `2027-01-19 06:30`."""
    zone: str
    """IANA name."""
    offsets: tuple[tuple[int, int], ...]
    """From which second since STARTEX the zone is how many seconds ahead of UTC, in order."""

    @field_validator("start")
    @classmethod
    def _check_start(cls, start: str) -> str:
        _parse_start(start)
        return start

    @field_validator("offsets")
    @classmethod
    def _check_offsets(cls, offsets: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
        since = [step[0] for step in offsets]
        if not since or since != sorted(set(since)):
            raise ValueError("no offsets, or not in order")
        if any(abs(ahead) > DAY for _, ahead in offsets):
            raise ValueError("more than a day from UTC")
        return offsets

    @staticmethod
    def of(start: str, zone: str) -> "Calendar":
        """The calendar from a week before STARTEX to 60 days after it.

        Raise `BadValue` for a zone that is unknown and for a civil time that is malformed or
        falls where clocks go forward; where they go back, it is the first of the two.
        """
        civil = _parse_start(start)
        rules = _zone(zone)
        startex = civil.replace(tzinfo=rules).astimezone(UTC)
        if startex.astimezone(rules).replace(tzinfo=None) != civil:
            raise BadValue(phrase("no-such-civil-time", written=shorten(start), zone=zone))
        return Calendar(start=f"{civil:%Y-%m-%d %H:%M}", zone=zone, offsets=_steps(startex, rules))

    def at(self, written: str, *, allowed: bool = False) -> int:
        """The second since STARTEX of `D2 14:30` or `T+26h30m`, or of both as `show` writes them.

        Raise `BadValue` if it has not that form, lies before STARTEX (unless that is `allowed`,
        as it is for administrative injects), lies beyond the 60 days that the calendar covers, or
        does not exist because clocks go forward. Of a civil time that comes twice, the first.
        """
        second = self._read.get(written)
        if second is None:
            moment = _parse_moment(written.strip())
            second = moment if isinstance(moment, int) else self._second(*moment, written)
            self._read[written] = second
        if second < 0 and not allowed:
            raise BadValue(
                phrase("before-startex", written=shorten(written), start=self.show(0, plus=False))
            )
        if second > COVERED:
            raise BadValue(phrase("beyond-calendar", written=shorten(written)))
        return second

    def moment(self, written: str, now: int, *, ahead: bool = False, onward: bool = False) -> int:
        """The second that somebody means at `now`: as `at` reads it, or counted from then.

        `+45m` lies ahead of `now` and `-20m` back, wherever that is; `14:30` is of the same day,
        or with `ahead`, where that has passed by `now`, of the next. With `onward`, as with
        `ahead`, `45m` is `+45m`. Raise `BadValue` for others.
        """
        forms = "moment-forms-onward" if ahead or onward else "moment-forms"

        def meant(text: str) -> int:
            length = (ahead or onward) and text.strip() and _DURATION.fullmatch(text.strip())
            return self._meant(f"+{text.strip()}" if length else text, now, ahead=ahead)

        return read_typed(written, meant, forms)

    def _meant(self, written: str, now: int, *, ahead: bool) -> int:
        """The same of a moment with the hours of scenarios and logs, and a sign at a length."""
        text = written.strip().replace("\N{MINUS SIGN}", "-")
        away = _AWAY.fullmatch(text)
        if away is not None:
            length = parse_duration(away[2])
            return now + (length if away[1] == "+" else -length)
        if re.fullmatch(r"[0-9]{1,2}:[0-9]{2}", text):
            today = self._local(now) // DAY + 1
            second = self.at(f"D{today} {text}", allowed=ahead)
            return second if second > now or not ahead else self.at(f"D{today + 1} {text}")
        return self.at(text)

    def show(self, second: int, *, plus: bool = True) -> str:
        """`second` as `D2 14:30 (T+26:30)`, or without `plus` as `D2 14:30`.

        Seconds are shown where they are not 0.
        """
        day, time = divmod(self._local(second), DAY)
        civil = f"D{day + 1} {_clock_time(time)}"
        if not plus:
            return civil
        return f"{civil} (T{'-' if second < 0 else '+'}{_clock_time(abs(second))})"

    def civil(self, second: int) -> datetime:
        """The day and the time that the calendar and the clock on the wall show at `second`."""
        return datetime.fromisoformat(self.start[:10]) + timedelta(seconds=self._local(second))

    def day(self, second: int) -> int:
        """The day of the exercise at `second`; 1 is that of STARTEX."""
        return self._local(second) // DAY + 1

    def universal(self, second: int) -> datetime:
        """`second` in UTC."""
        return (self.civil(second) - timedelta(seconds=self._offset(second))).replace(tzinfo=UTC)

    def hour_of_day(self, second: int) -> int:
        """The hour, 0 to 23, that the clock on the wall shows at `second`."""
        return self._local(second) % DAY // HOUR

    def next_hour(self, second: int) -> int:
        """The first second after `second` at which the clock on the wall shows another hour."""
        full = second + HOUR - self._local(second) % HOUR
        steps = [since for since, _ in self.offsets if second < since < full]
        changed = [since for since in steps if self.hour_of_day(since) != self.hour_of_day(second)]
        return min([*changed, full])

    def _offset(self, second: int) -> int:
        """Seconds ahead of UTC at `second`; the nearest known outside what the calendar covers."""
        ahead = self.offsets[0][1]
        for since, offset in self.offsets:
            if since > second:
                break
            ahead = offset
        return ahead

    def _local(self, second: int) -> int:
        """Seconds since midnight of D1 on the clock on the wall."""
        return self._start_of_play + second + self._offset(second) - self._offset(0)

    @cached_property
    def _read(self) -> dict[str, int]:
        """The seconds of moments that were asked for: every frame asks for those of all injects."""
        return {}

    @cached_property
    def _start_of_play(self) -> int:
        """Seconds from midnight to STARTEX on the clock on the wall."""
        hour, minute = self.start[-5:].split(":")
        return int(hour) * HOUR + int(minute) * MINUTE

    def _second(self, day: int, time: int, written: str) -> int:
        """The first second at which the clock on the wall shows `time` on `day`."""
        local = (day - 1) * DAY + time
        since = local - self._start_of_play + self._offset(0)
        fits = [
            since - offset for _, offset in self.offsets if self._offset(since - offset) == offset
        ]
        if not fits:
            raise BadValue(phrase("no-such-civil-time", written=shorten(written), zone=self.zone))
        return min(fits)


def _clock_time(seconds: int) -> str:
    """`26:30`, or `26:30:10` where the seconds are not 0."""
    minutes, rest = divmod(seconds, MINUTE)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}" + (f":{rest:02}" if rest else "")


def month_of(start: str) -> int:
    """The month, 1 to 12, of a civil time as `Calendar.start` has it; raise `BadValue` likewise."""
    return _parse_start(start).month


def _parse_start(start: str) -> datetime:
    written = start.strip()
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}", written):
        raise BadValue(phrase("start-not-civil", written=shorten(written)))
    try:
        civil = datetime.fromisoformat(written)
    except ValueError as unreal:
        raise BadValue(phrase("start-not-civil", written=written)) from unreal
    if civil.year not in YEARS:
        raise BadValue(phrase("start-not-civil", written=written))
    return civil


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as unknown:
        raise BadValue(phrase("unknown-zone", written=shorten(name))) from unknown


def _steps(startex: datetime, rules: ZoneInfo) -> tuple[tuple[int, int], ...]:
    """The zone's offsets from `AHEAD` before to `COVERED` after `startex`."""

    def offset(second: int) -> int:
        local = (startex + timedelta(seconds=second)).astimezone(rules)
        return int((local.utcoffset() or timedelta()).total_seconds())

    steps = [(-AHEAD, offset(-AHEAD))]
    for end in range(-AHEAD + DAY, COVERED + 1, DAY):
        if offset(end) != steps[-1][1]:
            same, changed = end - DAY, end
            while changed - same > 1:
                middle = (same + changed) // 2
                if offset(middle) == steps[-1][1]:
                    same = middle
                else:
                    changed = middle
            steps.append((changed, offset(end)))
    return tuple(steps)
