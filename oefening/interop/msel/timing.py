"""When each row says that it is: what its columns of times and days tell together."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from oefening.clock import DAY, HOUR
from oefening.interop.msel.accounts import Note
from oefening.interop.msel.dates import month_of, read_date
from oefening.interop.msel.fields import Field, tidied
from oefening.interop.msel.headers import Column, Header
from oefening.interop.msel.moments import Timed, merged
from oefening.interop.msel.rows import Entry
from oefening.interop.msel.sections import day_named
from oefening.interop.msel.times import (
    day_of,
    doubtful,
    likely_order,
    order_of,
    shows_both,
    when_of,
)
from oefening.interop.msel.units import UNITS, Unit, number_in, unit_in, unit_of
from oefening.interop.msel.whens import Order, When
from oefening.interop.msel.words import nothing
from oefening.interop.sheets import Cell, Sheet
from oefening.text import Phrase, phrase

CLOCKS: tuple[Field, ...] = ("at", "time")
SEVERAL_BARE = 3
"""Rows with a bare `T+15` from which on it is told how to say its unit for all."""
EARLY = timedelta(hours=3)
"""A column of times beyond 24:00 that begins before this counts from STARTEX, not from midnight."""
NIGHT = 12 * HOUR
"""Seconds that a time may lie before the one above it and still be of the day of its section."""

_TOO_LATE = re.compile(r"(2[4-9]|[3-9]\d|1\d\d):([0-5]\d)(?::00)?")
_NAMED_DAY = re.compile(r"(?<!\d)(\d{1,2})[-_ ]?([A-Za-z]{3})(?![a-z])")


class Timing:
    """Reads the times of one sheet, whose columns show how it writes days."""

    def __init__(
        self,
        sheet: Sheet,
        header: Header,
        unit: Unit | None = None,
        dates: Order | None = None,
    ) -> None:
        column = header.of("at")
        self._unit = unit or (unit_in(column.title) if column else None)
        self._bare = 0
        """Rows with a bare `T+15`, whose unit nobody said."""
        self._header = header
        self._order, unsure = order_of(_texts(sheet, header), dates or "day-first")
        self.notices: list[Phrase] = []
        self._both = unsure and dates is None and shows_both(_texts(sheet, header))
        """Whether now days and then months stand first, and nobody says which."""
        if unsure and dates is None:
            self._order = likely_order(_texts(sheet, header), "day-first")
            self.notices += _told_order(sheet, header, self._order)
        self._named = _named_day(sheet.name)
        self._told: set[str] = set()
        self._beyond = {
            field: least for field in CLOCKS if (least := _beyond(sheet, header, field)) is not None
        }
        self._counting = _counting(sheet, header, unit)
        self._turns: dict[str, int] | None = {} if _restarts(sheet, header) else None
        """Where numbers begin anew, the turns by what they are called."""
        self._section: When | None = None
        """The day that the section names in which one is,"""
        self._last = 0
        """and the time of day last told in it."""

    def section(self, title: str) -> None:
        """Go on in the section with this `title`, which may name a day."""
        if named := day_named(title, self._order):
            self._section, self._last = named, 0
            self._once(phrase("import.section-days"))

    def of(self, entry: Entry) -> Timed:
        """When `entry` says that it is; what cannot be read is noted with it."""
        day = self._read(entry, "day")
        doubts: list[Note] = []
        if day is not None:
            doubts = [Note(entry.address("day"), doubt) for doubt in day.doubts]
            day = replace(day, doubts=())
        whens = [self._clock(entry, field, day) for field in CLOCKS]
        since = self._read(entry, "offset")
        when, remark = merged(iter(whens), day)
        if remark is not None:
            self._once(remark)
            cell = entry.cells["at"]
            title = self._title("at")
            entry.extra.setdefault(title, cell.text)
        self._keep(entry, when, whens[1], day)
        when = self._sectioned(when)
        if when is not None and when.on is not None:
            self._compare(entry, when.on)
        entry.guesses += doubts
        return Timed(when or since, since=since.offset if since else None, story=whens[1])

    def _sectioned(self, when: When | None) -> When | None:
        """`when` on the day that its section names, where it tells a time of day alone.

        A time that lies more than half a day before the one above it is of the night that follows.
        """
        named = self._section
        if named is None or when is None or when.clock is None or when.dated:
            return when
        doubts = when.doubts
        if self._last - when.clock > NIGHT:
            self._section = named = _next(named)
            doubts = (*doubts, phrase("import.night"))
        self._last = when.clock
        return replace(named, clock=when.clock, zone=when.zone, doubts=doubts)

    def _keep(self, entry: Entry, when: When | None, time: When | None, day: When | None) -> None:
        """Keep what a column of times or days says that was left out of account."""
        if when is None:
            return
        if time is not None and when.clock != time.clock:
            entry.extra.setdefault(self._title("time"), entry.texts["time"])
        told = () if day is None else (day.on, day.part, day.day, day.weekday)
        used = (when.on, when.part, when.day, when.weekday)
        if any(one is not None and one != two for one, two in zip(told, used, strict=False)):
            entry.extra.setdefault(self._title("day"), entry.texts["day"])

    def _title(self, field: Field) -> str:
        column = self._header.of(field)
        return column.title if column else field

    def _once(self, remark: Phrase) -> None:
        if remark.key not in self._told:
            self._told.add(remark.key)
            self.notices.append(remark)

    def _read(self, entry: Entry, field: Field) -> When | None:
        cell = entry.cells.get(field)
        if cell is None:
            return None
        read = day_of(cell, self._order) if field == "day" else when_of(cell, self._order)
        if isinstance(read, Phrase):
            entry.guesses.append(Note(cell.address, read))
            return When(on_call=True) if field == "at" else None
        if self._both and doubtful(cell.text) and (meant := _day(cell, _other(self._order))):
            entry.guesses.append(Note(cell.address, phrase("import.either-day", meant=meant)))
        return self._in_unit(read) if read is not None else None

    def _in_unit(self, when: When) -> When:
        """`when`, a bare number in it being of the unit that somebody said."""
        if not any(doubt.key == "import.t-plus" for doubt in when.doubts):
            return when
        if self._unit is None or when.offset is None:
            self._bare += 1
            if self._bare == SEVERAL_BARE:
                self._once(phrase("import.unit"))
            return when
        doubts = tuple(doubt for doubt in when.doubts if doubt.key != "import.t-plus")
        return replace(when, offset=when.offset // HOUR * UNITS[self._unit], doubts=doubts)

    def _counted(self, entry: Entry, cell: Cell, unit: Unit) -> When | None:
        """The time in a column of bare numbers, which count since STARTEX or the turn."""
        number = number_in(cell)
        if number is None:
            return None
        key = "import.counted" if self._turns is None else "import.counted-turns"
        self._once(phrase(key, unit=phrase(f"import.unit.{unit}")))
        when = When(offset=number * UNITS[unit])
        if self._turns is None:
            return when
        name = entry.texts.get("phase", "")
        return replace(when, turn=self._turns.setdefault(name, len(self._turns) + 1))

    def _clock(self, entry: Entry, field: Field, day: When | None) -> When | None:
        """What a column of times says; where it counts on beyond 24:00, all of it is read alike."""
        cell = entry.cells.get(field)
        if cell is not None and field == "at" and self._counting is not None:
            return self._counted(entry, cell, self._counting)
        if field not in self._beyond or cell is None or (length := _length(cell)) is None:
            return self._read(entry, field)
        if self._beyond[field] < EARLY:
            self._once(phrase("import.beyond-since"))
            return When(offset=length.days * DAY + length.seconds)
        self._once(phrase("import.beyond-clock"))
        if day is not None and day.on is not None:
            return When(on=day.on + timedelta(days=length.days), clock=length.seconds)
        return When(day=length.days + 1, clock=length.seconds)

    def _compare(self, entry: Entry, on: date) -> None:
        """Note a day that is another than the sheet is named after."""
        if self._named is None or self._named == (on.month, on.day):
            return
        day = f"{on:%Y-%m-%d}"
        told = entry.address("day" if "day" in entry.cells else "at")
        entry.guesses.append(Note(told, phrase("import.other-day", day=day)))


def _next(named: When) -> When:
    """The day after one that is named."""
    month, day = named.part or (1, 1)
    following = date(2024, month, day) + timedelta(days=1)
    return replace(
        named,
        on=None if named.on is None else named.on + timedelta(days=1),
        part=None if named.part is None else (following.month, following.day),
        day=None if named.day is None else named.day + 1,
        weekday=None if named.weekday is None else (named.weekday + 1) % 7,
    )


def _below(sheet: Sheet, header: Header, column: Column) -> Iterator[Cell]:
    """The cells of a column that say anything."""
    for row in sheet.rows:
        cell = row.at(column.number) if row.number > header.row else None
        if cell is not None and not nothing(cell.text):
            yield cell


def _counting(sheet: Sheet, header: Header, asked: Unit | None) -> Unit | None:
    """What the numbers count that a column of times holds, where it holds nothing else."""
    column = header.of("at")
    if column is None or header.of("day") is not None:
        return None
    return unit_of(column.title, _below(sheet, header, column), asked)


def _restarts(sheet: Sheet, header: Header) -> bool:
    """Whether the numbers in a column of times go back where the phase changes, and only there."""
    at, phase = header.of("at"), header.of("phase")
    if at is None or phase is None:
        return False
    told = [
        (row.text(phase.number), number)
        for row in sheet.rows
        if row.number > header.row and (cell := row.at(at.number))
        if (number := number_in(cell)) is not None
    ]
    back = [one[0] != two[0] for one, two in pairwise(told) if two[1] < one[1]]
    return bool(back) and all(back)


def _length(cell: Cell) -> timedelta | None:
    """How long a cell says that it is, also in a text such as `25:30`, which is on no clock."""
    if isinstance(cell.value, timedelta):
        return cell.value
    said = _TOO_LATE.fullmatch(tidied(cell.text)) if isinstance(cell.value, str) else None
    return timedelta(hours=int(said[1]), minutes=int(said[2])) if said else None


def _beyond(sheet: Sheet, header: Header, field: Field) -> timedelta | None:
    """The least time of a column in which some are a day or more, None where none are."""
    column = header.of(field)
    if column is None:
        return None
    lengths = [one for cell in _below(sheet, header, column) if (one := _length(cell)) is not None]
    return min(lengths) if any(one >= timedelta(days=1) for one in lengths) else None


def _told_order(sheet: Sheet, header: Header, order: Order) -> Iterator[Phrase]:
    """How days between strokes were read, by the first that may be another one, if any may."""
    for cell in _dated(sheet, header):
        if doubtful(cell.text) and (meant := _day(cell, order)):
            written, other = tidied(cell.text), _other(order)
            key = f"import.{order}"
            yield phrase(key, address=cell.address, written=written, meant=meant, other=other)
            return


def _other(order: Order) -> Order:
    return "day-first" if order == "month-first" else "month-first"


def _day(cell: Cell, order: Order) -> Phrase | None:
    """The day that a text begins with, in words."""
    read = read_date(tidied(cell.text), order)
    if not isinstance(read, When) or not (read.on or read.part):
        return None
    month, day = (read.on.month, read.on.day) if read.on else read.part or (1, 1)
    return phrase(f"import.month.{month}", day=day)


def _dated(sheet: Sheet, header: Header) -> Iterator[Cell]:
    """The cells with a text in the columns of times and days."""
    for column in header.columns:
        if column.field in {"at", "day", "time"}:
            cells = _below(sheet, header, column)
            yield from (cell for cell in cells if isinstance(cell.value, str))


def _texts(sheet: Sheet, header: Header) -> Iterator[str]:
    """What stands in these."""
    return (cell.text for cell in _dated(sheet, header))


def _named_day(name: str) -> tuple[int, int] | None:
    """The month and the day that a sheet is named after, as `05MAR-A` is."""
    said = _NAMED_DAY.search(name)
    month = None if said is None else month_of(said[2])
    return None if said is None or month is None else (month, int(said[1]))
