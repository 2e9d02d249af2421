"""Which sheet of a workbook is the MSEL: each scored, one chosen only if it clearly is the best."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from oefening.interop.msel.accounts import Scored
from oefening.interop.msel.fields import Field, plainly, tidied
from oefening.interop.msel.grouped import titles_at
from oefening.interop.msel.headers import NUMBER, Header, Shares, columns_of, header_row
from oefening.interop.msel.times import day_of, when_of
from oefening.interop.msel.whens import When
from oefening.interop.msel.words import nothing
from oefening.interop.sheets import Sheet, Workbook
from oefening.text import Phrase, phrase

LEAST = 25
"""The score from which on a sheet may be an MSEL."""
CLEARLY = 0.75
"""What the next best may score, as a share of the best, for that to be chosen."""
SAMPLED = 200
"""Rows by which columns are judged."""
ALIKE = 0.6
"""Share of texts that two iterations of one MSEL have in common."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sheet with the titles that were found in it, if any."""

    sheet: Sheet
    header: Header | None
    scored: Scored


def candidates(workbook: Workbook, known: Mapping[str, Field | None]) -> list[Candidate]:
    """Every sheet of `workbook`, in order; `known` is what a profile says of columns."""
    return [_candidate(sheet, known, None) for sheet in workbook.sheets]


def _candidate(sheet: Sheet, known: Mapping[str, Field | None], row: int | None) -> Candidate:
    header = header_of(sheet, known, row)
    below = sum(1 for one in sheet.rows if header and one.number > header.row)
    score = header.worth if header and below else 0
    if sheet.hidden:
        score //= 2
    return Candidate(
        sheet, header, Scored(sheet.name, score, len(sheet.rows), sheet.hidden, _why(header, below))
    )


def header_of(
    sheet: Sheet, known: Mapping[str, Field | None], number: int | None = None
) -> Header | None:
    """The titles of `sheet`, in row `number` if that is given; None if there are none."""
    row = header_row(sheet) if number is None else sheet.row(number)
    if row is None:
        return None
    told = titles_at(sheet, row)
    below = [one for one in sheet.rows if one.number > told.last]
    used = {cell.column for one in below for cell in one.cells if not nothing(cell.text)}
    used |= {cell.column for one in below for cell in one.cells if cell.formula}
    used |= told.texts.keys()
    titles = [(column, told.texts.get(column, "")) for column in sorted(used)]
    return Header(told.last, columns_of(titles, _filled(sheet, told.last), known), told.first)


def _filled(sheet: Sheet, row: int) -> Callable[[int], Shares]:
    """Which shares of the rows below `row` have something in a column, a time, a number."""
    below = [one for one in sheet.rows if one.number > row][:SAMPLED]

    @cache
    def filled(column: int) -> Shares:
        cells = [cell for one in below if (cell := one.at(column)) and not nothing(cell.text)]
        if not cells:
            return 0.0, 0.0, 0.0
        timely = sum(isinstance(when_of(cell), When) for cell in cells)
        numbers = sum(NUMBER.fullmatch(tidied(cell.text)) is not None for cell in cells)
        return len(cells) / len(below), timely / len(cells), numbers / len(cells)

    return filled


def _why(header: Header | None, below: int) -> tuple[Phrase, ...]:
    if header is None:
        return (phrase("import.why.no-titles"),)
    fields = [column.field for column in header.columns if column.field]
    found = [phrase(f"import.field.{field}") for field in dict.fromkeys(fields)]
    return (
        phrase("import.why.titles-in", row=header.row),
        *found,
        phrase("import.why.below", rows=below),
    )


def chosen(every: Sequence[Candidate]) -> Candidate | None:
    """The one that is clearly the best; None if that cannot be said."""
    ranked = sorted(every, key=lambda one: -one.scored.score)
    if not ranked or ranked[0].scored.score < LEAST:
        return None
    best, others = ranked[0], ranked[1:]
    clear = not others or others[0].scored.score <= CLEARLY * best.scored.score
    return best if clear else None


def named(every: Sequence[Candidate], name: str) -> Candidate | None:
    """The sheet called `name`, or the one with that number from 1 where none is."""
    wanted = tidied(name).lower()
    for candidate in every:
        if tidied(candidate.sheet.name).lower() == wanted:
            return candidate
    if wanted.isdigit() and 0 < int(wanted) <= len(every):
        return every[int(wanted) - 1]
    return None


def unused(asked: Mapping[str, Field | None], header: Header) -> list[Phrase]:
    """A notice of the columns that a profile tells of and the sheet does not have."""
    there = {plainly(column.title, aside=False) for column in header.columns}
    lacking = [title for title in asked if plainly(title, aside=False) not in there]
    return [phrase("import.profile-unused", titles=", ".join(lacking))] if lacking else []


def other_titles(candidate: Candidate) -> list[Phrase]:
    """A notice where another row looks much more like the titles than that which was given."""
    header, row = candidate.header, header_row(candidate.sheet)
    if header is None or row is None or header.first <= row.number <= header.row:
        return []
    better = header_of(candidate.sheet, {}, row.number)
    if better is None or better.worth <= 2 * header.worth:
        return []
    return [phrase("import.other-titles", row=header.row, better=better.row)]


def iterations(one: Candidate, every: Sequence[Candidate]) -> Iterator[Phrase]:
    """The other sheets that hold the same MSEL again, with by how much its times differ."""
    others = [other for other in every if other.sheet is not one.sheet and other.header]
    mine = _times(one) if others else {}
    for other in others:
        theirs = _times(other)
        same = mine.keys() & theirs.keys()
        if not same or len(same) < ALIKE * max(len(mine), len(theirs)):
            continue
        shifts = [
            there - here
            for text in same
            if (here := mine[text]) is not None and (there := theirs[text]) is not None
        ]
        minutes = sorted(shifts)[len(shifts) // 2] // 60 if shifts else 0
        name, way = other.sheet.name, phrase("import.earlier" if minutes < 0 else "import.later")
        if minutes:
            key, count = "import.iteration-shifted", abs(minutes)
            yield phrase(key, sheet=name, same=len(same), minutes=count, way=way)
        else:
            yield phrase("import.iteration", sheet=name, same=len(same))


def _times(candidate: Candidate) -> "dict[str, int | None]":
    """By the text of each row the second that its time says, on whatever day that is."""
    header = candidate.header
    if header is None:
        return {}
    told = header.of("title") or header.of("body")
    at, day = header.of("at"), header.of("day")
    found: dict[str, int | None] = {}
    for row in candidate.sheet.rows:
        if row.number <= header.row or told is None or not row.text(told.number):
            continue
        second = None
        for column, read in ((day, day_of), (at, when_of)):
            cell = row.at(column.number) if column else None
            when = read(cell) if cell else None
            if isinstance(when, When):
                second = (second or 0) + _second(when)
        found.setdefault(plainly(row.text(told.number)), second)
    return found


def _second(when: When) -> int:
    days = when.on.toordinal() if when.on else when.day or 0
    return days * 86_400 + (when.clock or 0) + (when.offset or 0)
