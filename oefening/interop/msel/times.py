"""Times as people write them in one column of an MSEL, each form by a grammar of its own.

Every form is matched whole: a grammar that looks anywhere in a text takes `4 Mar` for minutes.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from oefening.clock import DAY, HOUR, MINUTE, shorten
from oefening.interop.msel.clocks import SERIAL_ZERO, SERIALS, read_clock, read_number
from oefening.interop.msel.dates import read_date, read_military, read_weekday
from oefening.interop.msel.fields import tidied
from oefening.interop.msel.whens import Order, When
from oefening.interop.sheets import Cell
from oefening.text import Phrase, phrase
from oefening.text.content import duration

LONGEST = 80
"""Characters of a text that may be a time."""
ON_CALL = re.compile(
    r"(on[- ]?call|op afroep|as (needed|required)|(n\.?)?t\.?b\.?[adc]\.?|n\.?t\.?b\.?|when ready"
    r"|indien nodig|ad[- ]?hoc|reserve|contingency)",
    re.IGNORECASE,
)


def when_of(cell: Cell, order: Order = "day-first") -> When | Phrase | None:
    """When `cell` says, why that cannot be read, or None if nothing stands there.

    `order` is that of days and months between strokes.
    """
    found: When | Phrase | None
    match cell.value:
        case datetime() as moment:
            found = When(on=moment.date(), clock=_seconds(moment.time()))
        case date() as day:
            found = When(on=day)
        case time() as clock:
            found = When(clock=_seconds(clock))
        case timedelta() as length:
            seconds = int(length.total_seconds())
            found = When(offset=seconds) if seconds >= DAY else When(clock=seconds)
        case bool():
            found = phrase("import.no-time", written=cell.text)
        case float() as number if not number.is_integer():
            found = _fraction(number, cell.text)
        case _:
            found = read_time(cell.text, order)
    return found


def _seconds(clock: time) -> int:
    return clock.hour * HOUR + clock.minute * MINUTE + clock.second


def _fraction(number: float, text: str) -> When | Phrase:
    """A day, or part of one, as a spreadsheet counts it."""
    days = int(number // 1)
    clock = round((number - days) * DAY / MINUTE) * MINUTE
    if days == 0 and number > 0:
        return When(clock=clock % DAY).but(phrase("import.serial", written=text))
    if days in SERIALS:
        day = SERIAL_ZERO + timedelta(days=days, seconds=clock)
        return When(on=day, clock=clock % DAY).but(phrase("import.serial", written=text))
    return phrase("import.no-time", written=text)


@lru_cache(maxsize=8192)
def read_time(written: str, order: Order = "day-first") -> When | Phrase | None:
    """The same of a text."""
    text = tidied(written).strip(" .,;")
    if len(text) > LONGEST:
        return phrase("import.no-time", written=shorten(written))
    if not text or re.fullmatch(r"[-?/. ]+|n/?a|n\.?v\.?t\.?", text, re.IGNORECASE):
        return None
    if re.fullmatch(r"0[.,]\d{3,}|[2-7]\d{4}[.,]\d+", text):
        return _fraction(float(text.replace(",", ".")), text)
    if ON_CALL.fullmatch(text):
        return When(on_call=True)
    for form in _FORMS:
        if (found := form(text, order)) is not None:
            return found
    return phrase("import.no-time", written=shorten(written))


Form = Callable[[str, Order], "When | Phrase | None"]


def _marks(text: str, _: Order) -> When | Phrase | None:
    """STARTEX and ENDEX, with a time behind or ahead of them."""
    if re.fullmatch(r"[TH] ?=? ?0|[TH]-?(?:hour|uur)", text, re.IGNORECASE):
        return When(offset=0)
    said = re.fullmatch(r"(?:START(?: ?EX)?|(END ?EX))(?:\s*([+-])\s*(\S.*))?", text, re.IGNORECASE)
    if said is None:
        return None
    length = 0 if said[2] is None else _length(said[3])
    if length is None:
        return phrase("import.no-time", written=text)
    offset = -length if said[2] == "-" else length
    return When(offset=offset or None, ends=True) if said[1] else When(offset=offset)


def _length(text: str) -> int | None:
    """Seconds in `1h30m`, `1u30`, `45`, `45 min`, `26:30`, `02:30:00`, `1 02:30:00`; bare: minutes.

    >>> _length("1u30"), _length("45"), _length("26:30"), _length("1 02:30:00")
    (5400, 2700, 95400, 95400)
    """
    clock = re.fullmatch(r"(?:(\d{1,4}) )?(\d{1,5}):([0-5]\d)(?::([0-5]\d))?", text)
    if clock:
        days, hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return days * DAY + hours * HOUR + minutes * MINUTE + seconds
    said = re.fullmatch(
        r"(?:(\d{1,4})\s*(?:d|days?|dag(?:en)?))?\s*(?:(\d{1,4})\s*(?:h|hrs?|hours?|u|uur|uren))?"
        r"\s*(?:(\d{1,5})\s*(?:m|mins?|minutes?|min|minuten|minuut|'|))?"
        r"\s*(?:(\d{1,6})\s*(?:s|sec))?",
        text,
        re.IGNORECASE,
    )
    if said is None or not any(said.groups()):
        return None
    days, hours, minutes, seconds = (int(part or 0) for part in said.groups())
    return days * DAY + hours * HOUR + minutes * MINUTE + seconds


def _our_own(text: str, _: Order) -> When | None:
    """`T+26h30m`, `T+26:30`, `H+1:30`, `+45 min`, `+ 1 02:30:00`, `D2 14:30 (T+26:30)`."""
    said = re.fullmatch(r"(?:D.*\()?(?:[TH]\s*)?([+-])\s*(.*?)\)?", text, re.IGNORECASE)
    if said is None or re.fullmatch(r"\d+", said[2]):
        return None
    length = _length(said[2])
    if length is None:
        return None
    return When(offset=length if said[1] == "+" else -length)


def _military_offset(text: str, _: Order) -> When | None:
    """`H+0230`, `T+0130`: hours and minutes in figures alone."""
    said = re.fullmatch(r"[TH]\s*([+-])\s*(\d{2})([0-5]\d)", text.upper())
    if said is None:
        return None
    length = int(said[2]) * HOUR + int(said[3]) * MINUTE
    when = When(offset=length if said[1] == "+" else -length)
    return when.but(phrase("import.figures", written=text, length=duration(length)))


def _of_turn(text: str, _: Order) -> When | None:
    """`turn: 2, time: 69`, `Ronde 2, +15 min`: minutes since the beginning of a turn."""
    said = re.fullmatch(
        r"(?:turn|round|move|ronde|beurt)\W*(\d{1,3})\W+(?:(?:time|tijd|t)\W*)?(\d{1,5}.*)",
        text,
        re.IGNORECASE,
    )
    length = _length(said[2]) if said else None
    return None if said is None or length is None else When(offset=length, turn=int(said[1]))


_RELATIVE = re.compile(
    r"(?:([DJ])\s*([+-]\s*\d{1,4})?)?\s*(?:([HT])\s*([+-]\s*\d{1,4})?)?\s*(?:(M)\s*([+-]\s*\d{1,5})?)?"
)


def _relative(text: str, _: Order) -> When | None:
    """`J-60`, `D+2 H+3 M+45`, `T+2`, `M-5`: days, hours and minutes, each with its sign."""
    said = _RELATIVE.fullmatch(text.upper())
    if said is None:
        return None
    day, days, hour, hours, _minute, minutes = said.groups()
    if (hour and not hours) or (said[5] and not minutes):
        return None
    count = [int((part or "0").replace(" ", "")) for part in (days, hours, minutes)]
    when = When(offset=count[0] * DAY + count[1] * HOUR + count[2] * MINUTE)
    if hour == "T" and count[1] and not day and not minutes:
        hours = abs(count[1])
        length = duration(hours * HOUR)
        return when.but(phrase("import.t-plus", written=text, hours=hours, length=length))
    return when


def _clock_and_day(text: str, order: Order) -> When | Phrase | None:
    """`13:30 (D2)`, `13:30 dag 2`: as `_day_and_clock`, the other way around."""
    said = re.fullmatch(r"(\d\S*)[ ,]+\(?((?:D|DAY ?|DAG ?)\d{1,3})\)?", text, re.IGNORECASE)
    return None if said is None else _day_and_clock(f"{said[2]} {said[1]}", order)


def _day_and_clock(text: str, order: Order) -> When | Phrase | None:
    """`D2 14:30`, `Dag 2, 14:30`, `J+1 09h00`, `J 09h00`: a day of the exercise."""
    said = re.fullmatch(
        r"(?:(D|J|DAY|DAG|JOUR)\s*([+-]?)\s*(\d{0,4}))(?:[ ,:/-]+(.*?))?(?:\s*\(T[+-].*\))?",
        text,
        re.IGNORECASE,
    )
    if said is None:
        return None
    word, sign, count, rest = said[1], said[2], said[3], said[4]
    if not count and (sign or len(word) > 1):
        return None
    number = int(count or 0)
    shift = 1 + (-number if sign == "-" else number) if sign or not count else number
    day = _numbered(shift) if count and not sign else When(day=shift)
    if not rest:
        return day
    clock = read_clock(rest, order) or read_number(rest, order)
    if not isinstance(clock, When):
        return clock
    return replace(clock, day=shift, doubts=(*day.doubts, *clock.doubts))


def _numbered(day: int) -> When:
    """The day of the exercise with that number, of which the first is 1."""
    when = When(day=day)
    return when if day else when.but(phrase("import.day-zero"))


_FORMS: tuple[Form, ...] = (
    _marks,
    _our_own,
    _military_offset,
    _of_turn,
    _relative,
    _day_and_clock,
    _clock_and_day,
    read_military,
    read_date,
    read_weekday,
    read_clock,
    read_number,
)


def day_of(cell: Cell, order: Order = "day-first") -> When | Phrase | None:
    """As `when_of`, of a cell in a column of days.

    A bare number there is a day of the exercise, `4.3` the fourth of a month, and midnight no time
    of day.
    """
    text = tidied(cell.text)
    if not isinstance(cell.value, datetime | date | time | timedelta):
        if number := re.fullmatch(r"(\d{1,2})(?:\.0)?", text):
            return _numbered(int(number[1]))
        if isinstance(cell.value, str) and re.fullmatch(r"\d{1,2}\.\d{1,2}\.?", text):
            return read_date(text.strip(".").replace(".", "-"), order)
    when = when_of(cell, order)
    if isinstance(when, When) and when.on and when.clock == 0:
        return replace(when, clock=None)
    return when


def likely_order(texts: Iterator[str], default: Order) -> Order:
    """What stands first between strokes in `texts`: that by which the days lie close together."""
    pairs = [pair for text in texts if (pair := _pair(text))]
    if not pairs:
        return default
    days_first = [31 * month + day for day, month in pairs]
    months_first = [31 * month + day for month, day in pairs]
    long, short = (max(days) - min(days) for days in (days_first, months_first))
    return "month-first" if short * FURTHER < long else "day-first"


FURTHER = 3
"""How many times as far apart days lie if they are read the wrong way."""
_IN_FIGURES = re.compile(r"(\d{1,2})(?:([-/.])(\d{1,2})\2\d{2,4}|[-/](\d{1,2}))(?!\d|[:.])")
"""A day and a month; with a point between them also a year, or else it is a time of day."""


def _pair(text: str) -> tuple[int, int] | None:
    """The day and the month at the beginning of `text`, in the order in which they stand."""
    said = _IN_FIGURES.match(tidied(text))
    return None if said is None else (int(said[1]), int(said[3] or said[4]))


def _shown(text: str) -> Order | None:
    """Which order `text` shows, by a number that is of no month."""
    first, second = _pair(text) or (0, 0)
    if first > MONTHS >= second:
        return "day-first"
    return "month-first" if second > MONTHS >= first else None


MONTHS = 12


def doubtful(text: str) -> bool:
    """Whether `text` is another day if it is read in the other order.

    >>> doubtful("2/4/2027 13:00"), doubtful("27-3-2027"), doubtful("3/3"), doubtful("2027-03-04")
    (True, False, False, False)
    """
    first, second = _pair(text) or (0, 0)
    return first != second and first <= MONTHS and second <= MONTHS


def shows_both(texts: Iterator[str]) -> bool:
    """Whether in some of `texts` days stand first, and in others months."""
    return {"day-first", "month-first"} <= set(map(_shown, texts))


def order_of(texts: Iterator[str], default: Order) -> tuple[Order, bool]:
    """Whether days or months stand first between strokes in `texts`, and whether any shows that."""
    dated = [text for text in texts if _pair(text)]
    told = {order for text in dated if (order := _shown(text))}
    sure = len(told) == 1
    return told.pop() if sure else default, bool(dated) and not sure
