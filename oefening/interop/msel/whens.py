"""What a cell says of when something happens, as far as it does."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from oefening.clock import DAY, HOUR, MINUTE, YEARS
from oefening.text import Phrase, phrase

Order = Literal["day-first", "month-first"]
"""What stands ahead where days and months stand between strokes."""

LOCAL = {"L", "J"}
"""Letters of no zone: `J` by the book, and `L` as American sheets use it, for local time."""


@dataclass(frozen=True, slots=True)
class When:
    """What a cell says of when something happens, as far as it does."""

    on: date | None = None
    part: tuple[int, int] | None = None
    """Month and day, where no year is given."""
    day: int | None = None
    """Of the exercise, from 1."""
    weekday: int | None = None
    """From 0, Monday."""
    clock: int | None = None
    """Seconds since midnight."""
    offset: int | None = None
    """Seconds since STARTEX, or since the beginning of its turn."""
    turn: int | None = None
    """From 1, where times begin anew with each."""
    zone: int | None = None
    """Hours ahead of UTC, where a letter says so."""
    on_call: bool = False
    ends: bool = False
    """Whether it is ENDEX, whenever that is."""
    doubts: tuple[Phrase, ...] = ()
    """What it may mean as well, or what was left out of account."""

    @property
    def dated(self) -> bool:
        """Whether it says on which day."""
        named = (self.on, self.part, self.day, self.weekday)
        return any(one is not None for one in named)

    def but(self, doubt: Phrase) -> "When":
        """The same with a doubt more."""
        return replace(self, doubts=(*self.doubts, doubt))


def zoned(when: When, letter: str | None) -> When:
    """`when` in the zone of a military letter; where there is none, or one of no zone, local."""
    if letter is None or letter in LOCAL:
        return when
    if letter == "Z":
        return replace(when, zone=0)
    if letter > "M":
        return replace(when, zone=ord("M") - ord(letter))
    ahead = ord(letter) - ord("A") + 1
    return replace(when, zone=ahead if letter < "J" else ahead - 1)


def with_day(year: str | None, month: int, day: int, text: str) -> When | Phrase:
    """A day of the calendar, of a year that may not be given."""
    whole = int(year) + (2000 if len(year) == 2 else 0) if year else 2024  # noqa: PLR2004
    try:
        found = date(whole, month, day)
    except ValueError:
        return phrase("import.no-such-day", written=text)
    if whole not in YEARS:
        return phrase("import.no-such-day", written=text)
    return When(on=found) if year else When(part=(month, day))


def time_of_day(hours: int, minutes: int, seconds: int = 0, half: str | None = None) -> int | None:
    """Seconds since midnight, 24:00 among them; None for what no clock shows."""
    if half is not None:
        if not 1 <= hours <= 12:  # noqa: PLR2004 - of half a day
            return None
        hours = hours % 12 + (12 if half.lower().startswith("p") else 0)
    total = hours * HOUR + minutes * MINUTE + seconds
    on_it = minutes < 60 and seconds < 60 and total <= DAY  # noqa: PLR2004 - of an hour, a minute
    return total if on_it else None
