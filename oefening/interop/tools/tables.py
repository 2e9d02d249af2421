"""What another tool keeps as objects, as the table that an MSEL is imported from.

The title of the exercise stands in row 1, the titles of columns in row 2, what happens from row 3.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from oefening.interop.refusals import LONGEST, refusal
from oefening.interop.sheets import Cell, Row, Sheet
from oefening.interop.sheets.budget import Budget
from oefening.text import Phrase, phrase

TITLES = 2
_DAY, _HOUR, _MINUTE = 86_400, 3_600, 60


@dataclass(slots=True)
class Happening:
    """One thing that happens, by the titles of columns."""

    texts: dict[str, str] = field(default_factory=dict)
    aside: Phrase | None = None


def some(happenings: list[Happening], file: str) -> list[Happening]:
    """Those `happenings`; raise `InputError` if nothing happens."""
    if not any(one.texts for one in happenings):
        advice = phrase("foreign.export-injects")
        raise refusal(file, "no-injects", phrase("foreign.no-injects"), advice)
    return happenings


def table(title: str, name: str, happenings: Sequence[Happening], file: str) -> Sheet:
    """The sheet called `name` with `happenings`, its columns in the order in which they first come.

    Raise `InputError` where they are more than is read.
    """
    titles = dict.fromkeys(key for one in happenings for key, text in one.texts.items() if text)
    making = _Making(name, file, tuple(titles), Budget(file))
    rows = [Row(1, (Cell(1, 1, title, title),))] if title else []
    rows.append(making.row(TITLES, {title: title for title in titles}))
    for number, one in enumerate(happenings, TITLES + 1):
        rows.append(replace(making.row(number, one.texts), aside=one.aside))
    return Sheet(name, tuple(row for row in rows if row.cells))


@dataclass(frozen=True, slots=True)
class _Making:
    name: str
    """Of the sheet."""
    file: str
    columns: tuple[str, ...]
    budget: Budget

    def row(self, number: int, texts: Mapping[str, str]) -> Row:
        self.budget.row(self.name)
        return Row(
            number,
            tuple(
                self._cell(number, column, texts[title])
                for column, title in enumerate(self.columns, 1)
                if texts.get(title)
            ),
        )

    def _cell(self, number: int, column: int, text: str) -> Cell:
        cell = Cell(number, column, text, text)
        if len(text) > LONGEST:
            where = phrase("foreign.cell-at", sheet=self.name, address=cell.address)
            long = phrase("foreign.text-too-long", where=where, limit=LONGEST)
            raise refusal(self.file, "too-much", long, phrase("foreign.cut-down"))
        self.budget.cell(self.name, text)
        return cell


def since_start(seconds: int) -> str:
    """A time as days and the clock since STARTEX.

    >>> since_start(95_400), since_start(-60)
    ('+ 1 02:30:00', '- 00:01:00')
    """
    days, rest = divmod(abs(seconds), _DAY)
    clock = f"{rest // _HOUR:02}:{rest % _HOUR // _MINUTE:02}:{rest % _MINUTE:02}"
    return f"{'-' if seconds < 0 else '+'} {f'{days} ' if days else ''}{clock}"
