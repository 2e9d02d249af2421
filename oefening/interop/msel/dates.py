"""Days of the calendar as people write them, with or without a year and a time of day."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from oefening.clock import HOUR, MINUTE
from oefening.interop.msel.clocks import read_clock, read_number
from oefening.interop.msel.whens import Order, When, time_of_day, with_day, zoned
from oefening.text import Phrase, phrase

MONTHS = (
    ("january", "januari"),
    ("february", "februari"),
    ("march", "maart", "mrt"),
    ("april",),
    ("may", "mei"),
    ("june", "juni"),
    ("july", "juli"),
    ("august", "augustus"),
    ("september",),
    ("october", "oktober"),
    ("november",),
    ("december",),
)
WEEKDAYS = (
    *["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    *["maa", "din", "woe", "don", "vri", "zat", "zon"],
)
SHORT_WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")


def read_military(text: str, _: Order) -> When | Phrase | None:
    """`210900AUG2011`, `210900Z AUG 11`: day, hours, minutes, zone, month, year."""
    said = re.fullmatch(
        r"(?:DTG:? ?)?(\d{2}) ?(\d{2}):?(\d{2}) ?([A-Z])? ?([A-Z]{3,9})\.? ?(\d{4}|\d{2})?",
        text.upper(),
    )
    if said is None or (month := month_of(said[5])) is None:
        return None
    clock = time_of_day(int(said[2]), int(said[3]))
    if clock is None:
        return phrase("import.no-time-of-day", written=text)
    when = with_day(said[6], month, int(said[1]), text)
    if not isinstance(when, When):
        return when
    return zoned(replace(when, clock=clock), said[4])


def month_of(word: str) -> int | None:
    """The month, 1 to 12, of which `word` is the name or its beginning."""
    begins = word.lower()
    for number, names in enumerate(MONTHS, start=1):
        if len(begins) > 2 and any(name.startswith(begins) for name in names):  # noqa: PLR2004
            return number
    return None


def read_date(text: str, order: Order) -> When | Phrase | None:
    """A day of the calendar in digits or words, with or without a year and a time behind it."""
    if _STANDARD.match(text) and (moment := _by_the_standard(text)) is not None:
        return moment
    for day, rest in _days(text, order):
        if isinstance(day, Phrase) or not rest:
            return day
        told = rest.lstrip(" ,T–-").rstrip(" ,")
        clock = read_clock(told, order) or read_number(told, order)
        if isinstance(clock, When):
            doubts = (*day.doubts, *clock.doubts)
            return replace(day, clock=clock.clock, zone=clock.zone, doubts=doubts)
        if clock is not None:
            return clock
    return None


_STANDARD = re.compile(r"\d{4}-\d\d-\d\d[T ]\d")


def _by_the_standard(text: str) -> When | None:
    """`2010-05-01T04:00:00.000+02:00`, as programs write it."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    zone = None
    if moment.tzinfo is not None:
        moment, zone = moment.astimezone(UTC), 0
    clock = moment.hour * HOUR + moment.minute * MINUTE + moment.second
    return When(on=moment.date(), clock=clock, zone=zone)


_WORD = r"([A-Za-z]{3,9})\.?"
_YEAR = (
    r"(?:[- ,/']+((?:19|20|21)\d{2}|\d{2}(?!\d|:|[uh.]\d))"
    r"(?!\s*(?:hrs?|hours?|uur|u|h|[ap]m|[A-Z])\b)"
    r"|((?:19|20|21)\d{2}|\d{2})(?=[ ,T]|$))?"
)
"""Behind a month: a year, which is no time of day and stands apart or ends the word."""


def _days(text: str, order: Order) -> Iterator[tuple[When | Phrase, str]]:
    """A day at the beginning of `text`, in each way that it can be read, and what stands behind."""
    if said := re.match(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", text):
        yield with_day(said[1], int(said[2]), int(said[3]), text), text[said.end() :]
    if said := re.match(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)", text):
        one, other = int(said[1]), int(said[3])
        day, month = (one, other) if order == "day-first" else (other, one)
        if month > 12 >= day:  # noqa: PLR2004 - months of a year
            day, month = month, day
        yield with_day(said[4], month, day, text), text[said.end() :]
    said = re.match(rf"(\d{{1,2}})[- ]*{_WORD}{_YEAR}(?![A-Za-z])", text)
    if said and (named := month_of(said[2])):
        yield with_day(said[3] or said[4], named, int(said[1]), text), text[said.end() :]
    said = re.match(rf"{_WORD} (\d{{1,2}})(?:st|nd|rd|th)?{_YEAR}(?![\d:])", text)
    if said and (named := month_of(said[1])):
        yield with_day(said[3] or said[4], named, int(said[2]), text), text[said.end() :]
    if said := re.fullmatch(r"(\d{1,2})[-/](\d{1,2})( .*)?", text):
        one, other = int(said[1]), int(said[2])
        day, month = (one, other) if order == "day-first" else (other, one)
        if 0 < month <= 12 and 0 < day <= 31:  # noqa: PLR2004 - months of a year, days of one
            yield with_day(None, month, day, text), said[3] or ""


def read_weekday(text: str, order: Order) -> When | Phrase | None:
    """`Monday 9:30 AM`, `ma 09:00`, `dinsdag`; ahead of a whole date it says nothing more."""
    said = re.fullmatch(r"([A-Za-z]{2,9})\.?(?:[ ,]+(.+))?", text)
    if said is None or (weekday := _which_weekday(said[1].lower())) is None:
        return None
    if not said[2]:
        return When(weekday=weekday)
    dated = read_date(said[2], order)
    if isinstance(dated, When) and dated.on and dated.on.weekday() != weekday:
        return dated.but(phrase("import.other-weekday", written=text))
    if dated is not None:
        return dated
    clock = read_clock(said[2], order) or read_number(said[2], order)
    return replace(clock, weekday=weekday) if isinstance(clock, When) else clock


def _which_weekday(word: str) -> int | None:
    if word in SHORT_WEEKDAYS:
        return SHORT_WEEKDAYS.index(word)
    whole = word in WEEKDAYS or word.endswith(("day", "dag"))
    return WEEKDAYS.index(word[:3]) % 7 if whole and word[:3] in WEEKDAYS else None
