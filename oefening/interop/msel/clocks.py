"""Times of day as people write them, also in figures alone as armed forces do."""

import re
from datetime import date, timedelta

from oefening.clock import HOUR
from oefening.interop.msel.whens import Order, When, time_of_day, zoned
from oefening.text import Phrase, phrase

SERIALS = range(20_000, 80_000)
"""Whole numbers that are a day as a spreadsheet counts them: 1954 to 2119."""
SERIAL_ZERO = date(1899, 12, 30)

_ZONES = {
    **dict.fromkeys(("z", "utc", "gmt"), 0),
    **dict.fromkeys(("cet", "met", "mez"), 1),
    **dict.fromkeys(("cest", "mest", "mesz"), 2),
}
"""Hours ahead of UTC, by what zones are called."""
_LOCAL = r"lt|local(?: time)?|lokaal|lokale tijd|nl(?:[- ]tijd)?"
_NAMED = rf"({'|'.join(_ZONES)})|{_LOCAL}"
_CLOCK = re.compile(
    r"(\d{1,2})(?:[:.hu]|\s?u\s?)(\d{2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?|(?-i:[ap]))?"
    rf"\s*(?:uur|u|hrs?|hours?|h|min|(?-i:m)|{_NAMED}|([A-Z]))?\.?",
    re.IGNORECASE,
)
_WHOLE_HOUR = re.compile(r"(\d{1,2})\s*(?:([ap]\.?m\.?)|u|uur|h)", re.IGNORECASE)
_NOON = {"noon": 12, "12 noon": 12, "midnight": 0, "middernacht": 0}
_AHEAD = re.compile(r"(?:om|at|@|t=)\s*(?=\d)", re.IGNORECASE)
"""What says no more than that a time of day follows."""


def read_clock(text: str, _: Order) -> When | Phrase | None:
    """`9:05`, `09h05`, `9.05 uur`, `9:30 AM`, `09:05Z`, `9 uur`; of a stretch its beginning."""
    text = _AHEAD.sub("", text, count=1)
    if text.lower() in _NOON:
        return When(clock=_NOON[text.lower()] * HOUR)
    said = _CLOCK.fullmatch(text)
    whole = _WHOLE_HOUR.fullmatch(text)
    zone = None
    if said is not None:
        hours, minutes, seconds = int(said[1]), int(said[2]), int(said[3] or 0)
        half, zone, letter = said[4], said[5], said[6]
    elif whole is not None:
        hours, minutes, seconds, half, letter = int(whole[1]), 0, 0, whole[2], None
    else:
        return _stretch(text)
    clock = time_of_day(hours, minutes, seconds, half)
    if clock is None:
        return phrase("import.no-time-of-day", written=text)
    when = When(clock=clock, zone=None if zone is None else _ZONES[zone.lower()])
    return zoned(when, letter.upper() if letter else None)


def _stretch(text: str) -> When | Phrase | None:
    """The beginning of `09:00-09:15`, and the time in `ca. 09:00` and `09:00 (gepland)`."""
    for form, doubt in _INEXACT:
        if said := form.fullmatch(text):
            ends = said.groupdict().get("ends")
            clock = _clock_in(said["begins"])
            if isinstance(clock, When) and (ends is None or _ends(ends)):
                return clock.but(phrase(f"import.{doubt}", written=text))
    return None


def _clock_in(text: str) -> When | Phrase | None:
    return read_clock(text, "day-first") or read_number(text, "day-first")


_ABOUT = r"(?:ca\.?|circa|approx\.?|about|around|rond|±|~|>|na|after)\s*(?P<begins>\d.*)"
_BESIDE = r"(?P<begins>\d[^()\[\]*]*?)\s*(?:\([^()]*\)|\[[^\[\]]*\]|\*+)"
_STRETCH = (
    r"(?:van |from |tussen |between )?(?P<begins>\d[^\s/-]{2,7}(?: [AP]M| uur)?)"
    r"\s*(?:-|/|tot|to|t/m|en|and|until)\s*(?P<ends>\d.*)"
)
_OPEN = r"(?:van|vanaf|from)\s+(?P<begins>\d.*)"
_ONWARD = r"(?P<begins>\d[^+]*?)\s*\+"
_INEXACT = tuple(
    (re.compile(form, re.IGNORECASE), doubt)
    for form, doubt in (
        *((_ABOUT, "about"), (_BESIDE, "beside")),
        *((form, "stretch") for form in (_STRETCH, _OPEN, _ONWARD)),
    )
)
"""Times of day of which more or less is said, and what is doubtful about each."""


def _ends(text: str) -> bool:
    """Whether a stretch may end at `text`: a time of day, or its minutes alone."""
    return re.fullmatch(r"\d{2}", text) is not None or isinstance(_clock_in(text), When)


def read_number(text: str, _: Order) -> When | Phrase | None:
    """`0700`, `700`, `0700L`, `1100Z`, `0900 hrs`, `43530`; of `00900` what it may have been."""
    said = re.fullmatch(
        r"(\d{1,8})(?:\.0)?(?: ?(?:(hrs?|hours?|uur|u|h)|([A-Z])))?", text, re.IGNORECASE
    )
    if said is None:
        return None
    digits, letter = said[1], said[3]
    if len(digits) in {3, 4}:
        clock = time_of_day(int(digits[:-2]), int(digits[-2:]))
        if clock is None:
            return phrase("import.no-time-of-day", written=text)
        return zoned(When(clock=clock), letter.upper() if letter else None)
    if len(digits) == 5 and int(digits) in SERIALS and not letter:  # noqa: PLR2004
        day = SERIAL_ZERO + timedelta(days=int(digits))
        return When(on=day).but(phrase("import.serial-day", written=text, day=day.isoformat()))
    return _no_number(digits, text)


def _no_number(digits: str, text: str) -> Phrase:
    """Why five figures or more, or one or two, are no time, and what they may have been."""
    clock = time_of_day(int(digits[-4:-2] or 0), int(digits[-2:]))
    meant = f"{digits[-4:-2]}:{digits[-2:]}"
    if clock is not None and re.fullmatch(r"0\d{4}", digits):
        return phrase("import.bad-military", written=text, meant=meant)
    if clock is not None and re.fullmatch(r"(?:0[1-9]|[12]\d|3[01])\d{4}", digits):
        return phrase("import.no-month", written=text, day=int(digits[:2]), clock=meant)
    return phrase("import.no-time", written=text)
