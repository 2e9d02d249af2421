"""Which row of a sheet holds the titles of its columns, and which field each column tells of."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from oefening.interop.msel.assignment import assigned
from oefening.interop.msel.fields import FIELDS, LOGGED, SEVERAL, Field, plainly
from oefening.interop.msel.naming import one_line
from oefening.interop.msel.titles import (
    LEAST,
    LONGEST,
    SURE,
    TIMES,
    WHOLE,
    How,
    Score,
    score_of,
    scores_of,
)
from oefening.interop.sheets import Row, Sheet, address_of, letters_of

FEW = 3
"""Fields that a row of titles has, unless it has nothing else."""
SOUGHT = 60
"""Rows in which the titles are sought."""
MOST_COLUMNS = 200
"""Columns that are looked at; those further on are kept by their titles."""
MOST_COMPARED = 60
"""Columns that are given fields at once; the time that takes grows with the third power of them."""
TEXTS: tuple[Field, ...] = ("title", "body", "expected")
VAGUE = frozenset({"inject", "event"})
"""Titles that say nothing of what stands below."""

WEIGHTS: Mapping[Field, int] = {
    "title": 18,
    "body": 18,
    "at": 18,
    "to": 14,
    "from": 8,
    "expected": 8,
    "id": 6,
    "channel": 5,
    "kind": 5,
}
"""What a field adds to how much a sheet looks like an MSEL, out of 100."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the sheet, and what it is taken for."""

    number: int
    """From 1."""
    title: str
    """As it stands there; the letters of the column where nothing does, or twice the same."""
    field: Field | None = None
    """None: kept as it is."""
    score: int = 0
    """How sure that is, up to 100."""
    how: How = "none"

    @property
    def letters(self) -> str:
        return letters_of(self.number)


@dataclass(frozen=True, slots=True)
class Header:
    """The titles of a sheet, and what each is taken for."""

    row: int
    """The last one, where they stand in two."""
    columns: tuple[Column, ...]
    first: int
    """The row in which they begin."""

    @property
    def address(self) -> str:
        return address_of(self.row, self.columns[0].number if self.columns else 1)

    def of(self, field: Field) -> Column | None:
        """The column that tells of `field`, the first where several do."""
        return next((column for column in self.columns if column.field == field), None)

    def all_of(self, field: Field) -> tuple[Column, ...]:
        """All columns that tell of `field`."""
        return tuple(column for column in self.columns if column.field == field)

    @property
    def logged(self) -> bool:
        """Whether it tells how it was played too, as exports of the program do."""
        return _logged(column.title for column in self.columns)

    @property
    def worth(self) -> int:
        """How much it looks like the header of an MSEL, up to 100."""
        found = {column.field: column.score for column in self.columns if column.field}
        if "title" not in found and "body" in found:
            found["title"] = found["body"]
        elif "body" not in found and "title" in found:
            found["body"] = found["title"]
        if "at" not in found and "day" in found:
            found["at"] = found["day"]
        return sum(weight * found.get(field, 0) for field, weight in WEIGHTS.items()) // WHOLE


def _logged(titles: Iterable[str]) -> bool:
    return set(map(plainly, titles)) >= LOGGED


Shares = tuple[float, float, float]
"""Of a column: which share of its rows has something, which of that reads as a time, and which is
a small number."""
Filled = Callable[[int], Shares]
NUMBER = re.compile(r"\d{1,4}(?:\.0)?[a-z]?", re.IGNORECASE)
MOSTLY = 0.8
"""The share from which on a column is one of numbers."""
BY_CONTENTS = 60
"""How sure it is by its contents that a column called `Inject` has numbers, or titles."""


def columns_of(
    titles: Sequence[tuple[int, str]], filled: Filled, known: Mapping[str, Field | None]
) -> tuple[Column, ...]:
    """The columns with these numbers and `titles`, each given its field at once with all others.

    What `known` says of a title goes first. Of two columns that could be the same, that of which
    more is filled in is.
    """
    titled = _titled(titles)
    fixed = {plainly(title, aside=False): field for title, field in known.items()}
    given = {
        number: fixed[plain]
        for number, title in titled
        if (plain := plainly(title, aside=False)) in fixed
    }
    taken = {field for field in given.values() if field} - SEVERAL
    slots = [field for field in FIELDS if field not in taken]
    slots += [field for field in SEVERAL for _ in range(4)]
    free = [
        (number, title)
        for number, title in titled[:MOST_COLUMNS]
        if number not in given and scores_of(title)
    ]
    free = sorted(sorted(free, key=lambda one: -_best(one[1]))[:MOST_COMPARED])
    scores = []
    logged = _logged(title for _, title in titles)  # whose own titles stand ahead of all others
    for number, title in free:
        shares = (1.0, *filled(number)[1:]) if logged else filled(number)
        weighed = [_weighed(_score(title, field, shares)[0], field, shares) for field in slots]
        scores.append([max(one - number, 0) for one in weighed])  # of two alike the first
    chosen = {
        number: None if slot is None else slots[slot]
        for (number, _), slot in zip(free, assigned(scores), strict=True)
    }
    return tuple(
        Column(number, title, field := given[number], WHOLE if field else 0, "profile")
        if number in given
        else _column(number, title, chosen.get(number) or _more(title), filled)
        for number, title in titled
    )


def _more(title: str) -> Field | None:
    """What a column tells of besides another that does, where its title leaves no doubt."""
    return "expected" if score_of(title, "expected")[0] >= SURE else None


def _best(title: str) -> int:
    """How sure a column with this `title` is of what it tells of most likely."""
    return max((score for score, _ in scores_of(title).values()), default=0)


def _column(number: int, title: str, field: Field | None, filled: Filled) -> Column:
    """A column that is taken for `field`, with how sure that is."""
    if field is None:
        return Column(number, title)
    score, how = _score(title, field, filled(number))
    return Column(number, title, field, score, how)


def _score(title: str, field: Field, shares: Shares) -> Score:
    """How sure it is that a column tells of `field`, what stands in it taken into account.

    `Inject` may stand above numbers, above titles beside a description, or above all there is.
    """
    numbers = shares[2] > MOSTLY
    if plainly(title) in VAGUE:
        if field == "body":
            return (0, "none") if numbers else (SURE - 10, "exact")
        if field == ("id" if numbers else "title"):
            return BY_CONTENTS, "contents"
    return score_of(title, field)


def _weighed(score: int, field: Field, shares: Shares) -> int:
    """`score` in thousandths, for one column against another.

    What is filled in counts for less than what a title says; a column of times that holds none is
    hardly one.
    """
    if score < LEAST:
        return 0
    filled, timely, numbers = shares
    weight = 0.8 + 0.2 * filled
    if field in TIMES and filled:
        weight *= 0.4 + 0.6 * timely if field != "day" else 0.9
    if field in TEXTS:
        weight *= 1 - 0.6 * numbers
    first = 1 if field in {"at", "title"} else 0
    return round(score * weight * 1000) + first * 10


def _titled(titles: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Each with a title of its own: the letters of the column where there is none."""
    seen: dict[str, int] = {}
    named = []
    for number, title in titles:
        name = one_line(title)[:LONGEST] or letters_of(number)
        seen[name] = seen.get(name, 0) + 1
        again = seen[name] > 1 or name == "<<"  # which is no key of a file
        named.append((number, f"{name} ({letters_of(number)})" if again else name))
    return named


def looks_like(row: Row) -> int:
    """How much `row` looks like one with the titles of an MSEL: what its cells could be, at best.

    0 where none says what happens, or fewer than three could be anything and others nothing.
    """
    best: dict[Field, int] = {}
    for cell in row.cells[:MOST_COLUMNS]:
        options = scores_of(cell.text) if isinstance(cell.value, str) else {}
        if options:
            field = max(options, key=lambda one: options[one][0])
            best[field] = max(best.get(field, 0), options[field][0])
    telling = {"title", "body", "expected"} & best.keys()
    enough = len(best) >= FEW or len(best) == len(row.cells) > 1
    return sum(best.values()) if enough and telling else 0


def header_row(sheet: Sheet) -> Row | None:
    """The row of `sheet` that most looks like one with titles, of several alike the first."""
    scores = {row.number: looks_like(row) for row in sheet.rows[:SOUGHT]}
    best = max(scores.values(), default=0)
    return next((row for row in sheet.rows if best and scores.get(row.number) == best), None)
