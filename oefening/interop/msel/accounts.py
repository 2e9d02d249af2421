"""What became of each row of a sheet: the account of an import, in which the numbers add up."""

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from oefening.text import Phrase, phrase
from oefening.text.content import listing

Bucket = Literal["imported", "guessed", "skipped"]
BUCKETS: tuple[Bucket, ...] = get_args(Bucket)


MOST_ALIKE = 8
"""Rows of which the same is said one by one on the screen; of more it is said once."""


EACH = frozenset({"import.no-time", "import.no-time-of-day", "import.unknown-kind"})
"""What is said once only of rows in which the same stands."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something about a cell or a row that somebody should know."""

    address: str
    """`B7`, or `7` for the whole row."""
    said: Phrase


@dataclass(slots=True)
class Fate:
    """What became of a row."""

    row: int
    made: str = ""
    """The id of what was made of it, or that it became part of."""
    kind: str = ""
    """Key of the text that says as what."""
    skipped: Phrase | None = None
    """Why nothing was made of it."""
    guesses: list[Note] = field(default_factory=list)
    """What had to be guessed for it."""
    notes: list[Note] = field(default_factory=list)
    """What is to be known of it all the same."""

    @property
    def bucket(self) -> Bucket:
        """The one bucket that it is in."""
        if self.skipped is not None:
            return "skipped"
        return "guessed" if self.guesses else "imported"


@dataclass(frozen=True, slots=True)
class Taken:
    """A column, and what it was taken for."""

    letters: str
    title: str
    field: str
    """"" where it is kept as it is."""
    score: int
    how: str


@dataclass(frozen=True, slots=True)
class Scored:
    """A sheet, and how much it looks like an MSEL."""

    name: str
    score: int
    rows: int
    hidden: bool
    why: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """The account of one import."""

    file: str
    sheet: str
    rows: int
    """Rows of the sheet in which anything stands."""
    header: int
    """The row with the titles."""
    sheets: tuple[Scored, ...]
    columns: tuple[Taken, ...]
    notices: tuple[Phrase, ...]
    fates: tuple[Fate, ...]
    chosen: tuple[Phrase, ...] = ()
    """What nothing said, so that the import chose it, with how to say otherwise."""

    def __post_init__(self) -> None:
        """Hold that every row is accounted for, once."""
        numbers = [fate.row for fate in self.fates]
        assert len(set(numbers)) == len(numbers) == self.rows
        assert sum(self.totals.values()) == self.rows

    @property
    def totals(self) -> dict[Bucket, int]:
        """How many rows are in each bucket."""
        counted = Counter(fate.bucket for fate in self.fates)
        return {bucket: counted[bucket] for bucket in BUCKETS}

    def of(self, bucket: Bucket) -> Iterator[Fate]:
        """The rows in `bucket`."""
        return (fate for fate in self.fates if fate.bucket == bucket)


def told(account: Account, *, whole: bool) -> Iterator[Phrase]:
    """`account` in lines; with `whole` also rows that were imported with nothing to say of them."""
    yield phrase("import.report.head", file=account.file, sheet=account.sheet)
    yield phrase("import.report.rows", rows=account.rows, header=account.header, **account.totals)
    if len(account.sheets) > 1:
        yield phrase("import.report.sheets")
        yield from map(told_sheet, account.sheets)
    yield phrase("import.report.columns")
    yield from map(_column, account.columns)
    if account.notices:
        yield phrase("import.report.notices")
        yield from (phrase("import.report.item", what=notice) for notice in account.notices)
    if account.chosen:
        yield phrase("import.report.chosen")
        yield from (phrase("import.report.item", what=one) for one in account.chosen)
    for bucket in ("guessed", "skipped", "imported"):
        fates = [
            fate
            for fate in account.fates
            if fate.bucket == bucket and (whole or bucket != "imported" or fate.notes)
        ]
        if fates:
            yield phrase(f"import.report.{bucket}", count=account.totals[bucket])
        often = {} if whole else _often(fates)
        yield from (_same(found) for found in often.values())
        for fate in fates:
            yield from _fate(fate, often)


def told_sheet(sheet: Scored) -> Phrase:
    """How much a sheet looks like an MSEL, and why."""
    key = "import.report.sheet-hidden" if sheet.hidden else "import.report.sheet"
    return phrase(key, name=sheet.name, score=sheet.score, rows=sheet.rows, why=_all(sheet.why))


def _all(phrases: Sequence[Phrase]) -> Phrase:
    return listing(phrases)


def _column(column: Taken) -> Phrase:
    if not column.field:
        return phrase("import.report.kept", letters=column.letters, title=column.title)
    return phrase(
        "import.report.column",
        letters=column.letters,
        title=column.title,
        field=phrase(f"import.field.{column.field}"),
        score=column.score,
        how=phrase(f"import.how.{column.how}"),
    )


def _notes(fate: Fate) -> tuple[Note, ...]:
    """All that is to be said of a row."""
    aside = () if fate.skipped is None else (Note(str(fate.row), fate.skipped),)
    return (*aside, *fate.guesses, *fate.notes)


def _often(fates: Sequence[Fate]) -> dict[str, list[tuple[int, Note]]]:
    """What is said of many rows, by what is the same in it: the rows with the note of each."""
    found: dict[str, list[tuple[int, Note]]] = {}
    for fate in fates:
        for note in _notes(fate):
            found.setdefault(_alike(note), []).append((fate.row, note))
    return {key: told for key, told in found.items() if len(told) > MOST_ALIKE}


def _alike(note: Note) -> str:
    """What is the same in notes that are said once: all of it, where each has to be looked at."""
    key = note.said.key
    return f"{key} {note.said.params}" if key in EACH else key


def _same(found: Sequence[tuple[int, Note]]) -> Phrase:
    """What is said of many rows, said once."""
    rows = sorted({row for row, _ in found})
    told = f"{rows[0]}–{rows[-1]}"
    note = found[0][1]
    return phrase(
        "import.report.same", count=len(found), rows=told, address=note.address, what=note.said
    )


def _fate(fate: Fate, often: Container[str]) -> Iterator[Phrase]:
    notes = [note for note in _notes(fate) if _alike(note) not in often]
    if often and not notes:
        return
    if fate.skipped is not None:
        yield phrase("import.report.row-skipped", row=fate.row, why=fate.skipped)
        return
    yield phrase("import.report.row", row=fate.row, id=fate.made, what=phrase(fate.kind))
    for note in notes:
        yield phrase("import.report.note", address=note.address, what=note.said)
