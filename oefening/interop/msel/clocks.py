"""Times of day as people write them, also in figures alone as armed forces do."""

import re
from datetime import date, timedelta

from oefening.interop.msel.whens import Order, When, time_of_day, zoned
from oefening.text import Phrase, phrase

SERIALS = range(20_000, 80_000)
"""Whole numbers that are a day as a spreadsheet counts them: 1954 to 2119."""
SERIAL_ZERO = date(1899, 12, 30)

_CLOCK = re.compile(
    r"(\d{1,2})(?:[:.hu]|\s?u\s?)(\d{2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?)?"
    r"\s*(?:uur|u|hrs?|hours?|h|([A-Z]))?\.?",
    re.IGNORECASE,
)
_WHOLE_HOUR = re.compile(r"(\d{1,2})\s*(?:(am|pm)|u|uur|h)", re.IGNORECASE)


def read_clock(text: str, _: Order) -> When | Phrase | None:
    """`9:05`, `09h05`, `9.05 uur`, `9:30 AM`, `09:05Z`, `9 uur`; of a stretch its beginning."""
    said = _CLOCK.fullmatch(text)
    whole = _WHOLE_HOUR.fullmatch(text)
    if said is not None:
        hours, minutes, seconds = int(said[1]), int(said[2]), int(said[3] or 0)
        half, letter = said[4], said[5]
    elif whole is not None:
        hours, minutes, seconds, half, letter = int(whole[1]), 0, 0, whole[2], None
    else:
        return _stretch(text)
    clock = time_of_day(hours, minutes, seconds, half)
    if clock is None:
        return phrase("import.no-time-of-day", written=text)
    return zoned(When(clock=clock), letter.upper() if letter else None)


def _stretch(text: str) -> When | Phrase | None:
    """The beginning of `09:00-09:15`, and the time in `ca. 09:00`."""
    about = re.fullmatch(r"(?:ca\.?|circa|approx\.?|about|rond|±|~)\s*(\d.*)", text, re.IGNORECASE)
    both = re.fullmatch(r"(\d\S{2,7}(?: [AP]M)?)\s*(?:-|tot|to|t/m)\s*\d.*", text, re.IGNORECASE)
    if about is None and both is None:
        return None
    begins = about[1] if about else both[1] if both else ""
    clock = read_clock(begins, "day-first") or read_number(begins, "day-first")
    if not isinstance(clock, When):
        return clock
    return clock.but(phrase("import.about" if about else "import.stretch", written=text))


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
    if len(digits) in {5, 6}:
        clock = time_of_day(int(digits[-4:-2]), int(digits[-2:]))
        if clock is not None and digits.startswith("0"):
            meant = f"{digits[-4:-2]}:{digits[-2:]}"
            return phrase("import.bad-military", written=text, meant=meant)
    return phrase("import.no-time", written=text)
