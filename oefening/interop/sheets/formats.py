"""Numbers of cells as people see them: a date, a time, a duration, 0700, or just a number."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal

from oefening.interop.sheets.model import Value

Kind = Literal["number", "date", "time", "moment", "duration", "zeros"]

_BUILT_IN: dict[int, Kind] = {
    **dict.fromkeys((14, 15, 16, 17), "date"),
    **dict.fromkeys((18, 19, 20, 21, 45, 47), "time"),
    22: "moment",
    46: "duration",
    **dict.fromkeys((*range(27, 32), 36, *range(50, 55), 57, 58), "date"),
    **dict.fromkeys((32, 33, 34, 35, 55, 56), "time"),
}
"""What the numbers of formats that are in no file mean: ECMA-376, part 1, 18.8.30."""

_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_ASIDE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|general|am/pm|a/p', re.IGNORECASE)
_FRAMED = re.compile(r'(?:"([^"]*)")?(0{2,15}|(?<=")0|0(?="))(?:"([^"]*)")?')
"""`0000`, `"T+"0`, `0" min"`."""
_HALVES = re.compile(r"am/pm|a/p", re.IGNORECASE)
_SECONDS = 24 * 60 * 60
_LAST = 2_958_466
"""The first day beyond the year 9999."""
_LEAP = 60
"""The day that Excel counts and that never was: 29 February 1900."""
_NEVER = 366
"""Days from 1900 on of which no exercise is: a time of day so far on is one beyond midnight."""
_SINCE_1900 = datetime(1899, 12, 31)  # noqa: DTZ001 - a workbook knows no zones
_SINCE_1904 = datetime(1904, 1, 1)  # noqa: DTZ001
_EXACT = 2**53


@dataclass(frozen=True, slots=True)
class Format:
    """How the number in a cell is shown, as far as that changes what it means."""

    kind: Kind = "number"
    zeros: int = 0
    """Digits that it always has, for `zeros`,"""
    around: tuple[str, str] = ("", "")
    """and what stands ahead of them and behind."""


NUMBER = Format()


def built_in(number: int) -> Format:
    """The format that is called `number` in every workbook."""
    return Format(_BUILT_IN.get(number, "number"))


@lru_cache(maxsize=256)
def format_of(code: str) -> Format:
    """The format that is written `code`.

    >>> format_of('d-m-yyyy h:mm')
    Format(kind='moment', zeros=0, around=('', ''))
    >>> format_of('0000')
    Format(kind='zeros', zeros=4, around=('', ''))
    """
    first = code.split(";", maxsplit=1)[0]
    if framed := _FRAMED.fullmatch(first):
        return Format("zeros", len(framed[2]), (framed[1] or "", framed[3] or ""))
    if _ELAPSED.search(first):
        return Format("duration")
    halves = _HALVES.search(first) is not None
    letters = _ASIDE.sub("", first).lower()
    if re.fullmatch("0{2,15}", letters):
        return Format("zeros", len(letters))
    clock = halves or "h" in letters or "s" in letters
    days = "d" in letters or "y" in letters or ("m" in letters and not clock)
    if days:
        return Format("moment" if clock else "date")
    return Format("time") if clock else NUMBER


def read_number(written: str, shown: Format, *, since_1904: bool) -> tuple[str, Value]:
    """The text and the value of a cell in which `written` stands; it may be no number after all."""
    try:
        number = float(written)
    except ValueError:
        return written, written
    if not -_EXACT < number < _EXACT:  # NaN is not either
        return written, written
    whole = int(number) if number == int(number) else None
    if shown.kind == "zeros" and whole is not None and whole >= 0:
        ahead, behind = shown.around
        return f"{ahead}{str(whole).zfill(shown.zeros)}{behind}", whole
    if shown.kind not in {"number", "zeros"} and 0 <= number < _LAST:
        if shown.kind == "duration" or (shown.kind == "time" and 1 <= number < _NEVER):
            lasts = timedelta(seconds=round(number * _SECONDS))
            return _duration(lasts), lasts
        if (moment := _moment(number, shown.kind, since_1904=since_1904)) is not None:
            return _told(moment), moment
    return (str(whole), whole) if whole is not None else (f"{number:.15g}", number)


def read_iso(written: str) -> tuple[str, Value]:
    """The same for a date that is written as one; text if it is none."""
    try:
        moment = datetime.fromisoformat(written.removesuffix("Z"))
    except ValueError:
        return written, written
    moment = moment.replace(tzinfo=None, microsecond=0)
    if "T" not in written:
        return moment.date().isoformat(), moment.date()
    return _told(moment), moment


def _moment(number: float, kind: Kind, *, since_1904: bool) -> datetime | date | time | None:
    """What a day number means; None for what no calendar has."""
    start = _SINCE_1904 if since_1904 else _SINCE_1900
    if not since_1904 and number >= _LEAP:
        start -= timedelta(days=1)
    try:
        moment = start + timedelta(seconds=round(number * _SECONDS))
    except OverflowError:
        return None
    if number < 1 and kind != "date":
        return moment.time()
    return moment.date() if kind == "date" and moment.time() == time() else moment


def _told(moment: datetime | date | time) -> str:
    """Without seconds where there are none."""
    match moment:
        case datetime():
            return f"{moment.date().isoformat()} {_told(moment.time())}"
        case time():
            return moment.strftime("%H:%M:%S" if moment.second else "%H:%M")
        case _:
            return moment.isoformat()


def _duration(lasts: timedelta) -> str:
    """`26:30`, in hours and minutes, with seconds where there are any."""
    minutes, seconds = divmod(int(lasts.total_seconds()), 60)
    clock = f"{minutes // 60}:{minutes % 60:02}"
    return f"{clock}:{seconds:02}" if seconds else clock
