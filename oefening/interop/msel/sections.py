"""Which day the title of a section names, as the rows under it have that."""

import re

from oefening.interop.msel.dates import read_date, read_weekday
from oefening.interop.msel.fields import tidied
from oefening.interop.msel.whens import Order, When

_PARTS = re.compile(r"\s+-\s+|\s*[,:;()|/]\s+|\s*[()]\s*|\s+/\s*")
_DAY = re.compile(r"\b(?:dag|day|oefendag)\s*(\d{1,3})\b|\bD(\d{1,3})\b", re.IGNORECASE)
_SHIFT = re.compile(r"(?<!\w)[DJ]\s*\+\s*(\d{1,3})\b", re.IGNORECASE)
_TOLD = re.compile(r"[^\W\d_]|\d{4}")
"""What a day of the calendar has that is more than two numbers: a word or a year."""
ORDINALS = (
    *[("eerste", "first"), ("tweede", "second"), ("derde", "third"), ("vierde", "fourth")],
    *[("vijfde", "fifth"), ("zesde", "sixth"), ("zevende", "seventh")],
)
_ORDINAL = re.compile(
    rf"\b({'|'.join(word for words in ORDINALS for word in words)})\s+(?:oefen)?(?:dag|day)\b",
    re.IGNORECASE,
)


def day_named(title: str, order: Order) -> When | None:
    """The day that the `title` of a section names, or None where it names none.

    The day of the exercise and that of the calendar may both be told.

    >>> day_named("DAG 2 - dinsdag 15 september 2026", "day-first")
    When(on=datetime.date(2026, 9, 15), part=None, day=2, weekday=None, clock=None, \
offset=None, turn=None, zone=None, on_call=False, ends=False, doubts=())
    >>> day_named("Fase 2", "day-first") is None
    True
    """
    text = tidied(title)
    day = _of_exercise(text)
    for read in (read_date, read_weekday):
        for part in filter(_TOLD.search, _PARTS.split(text)):
            found = read(part.strip(" ."), order)
            if isinstance(found, When) and found.dated:
                weekday = None if day or found.on or found.part else found.weekday
                if found.on or found.part or weekday is not None:
                    return When(on=found.on, part=found.part, day=day, weekday=weekday)
    return None if day is None else When(day=day)


def _of_exercise(text: str) -> int | None:
    """The day of the exercise, from 1."""
    if said := _SHIFT.search(text):
        return int(said[1]) + 1
    if said := _DAY.search(text):
        return int(said[1] or said[2]) or None
    if said := _ORDINAL.search(text):
        word = said[1].lower()
        return next(at for at, words in enumerate(ORDINALS, start=1) if word in words)
    return None
