"""What columns of a spreadsheet mean, kept in a small file beside what was made of it.

With it the next version of the spreadsheet is read alike, and what was taken wrongly is set right.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from pydantic import Field as Default

from oefening.clock import YEARS
from oefening.errors import InputError, Problem, did_you_mean
from oefening.interop.msel.fields import FIELDS, Field
from oefening.interop.msel.headers import Header
from oefening.interop.msel.moments import Given
from oefening.interop.msel.units import Unit
from oefening.interop.msel.whens import Order
from oefening.source import Count, Data, Model, load, read, write
from oefening.text import BadValue, Language, phrase, say


class _Written(Model):
    """A profile as it stands in its file."""

    noun = "noun.profile"

    format: Literal["1"]
    sheet: str = ""
    header_row: Count | None = None
    startex: str | None = None
    year: Count | None = None
    zone: str | None = None
    unit: Literal["minutes", "hours", "days"] | None = None
    dates: Literal["day-first", "month-first"] | None = None
    columns: dict[str, str] = Default(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Profile:
    """How a spreadsheet is to be read, as far as somebody said."""

    sheet: str = ""
    header_row: int | None = None
    startex: str | None = None
    year: int | None = None
    zone: str | None = None
    columns: Mapping[str, Field | None] = field(default_factory=dict)
    """Of each title what it means; None: it is kept as it is."""
    unit: Unit | None = None
    """Of a bare `T+15`; None: hours, which is told as a doubt."""
    dates: Order | None = None
    """What stands first in days such as 4/3; None: what the sheet shows."""


KEPT = "extra"
"""What a column is said to be that is kept as it is."""


def read_profile(data: bytes, name: str) -> Profile:
    """The profile in `data`; raise `InputError` for what is wrong in it, at its place."""
    document = read(data, name)
    written = load(_Written, document)
    columns: dict[str, Field | None] = {}
    problems = []
    for title, meant in written.columns.items():
        try:
            columns[title] = _field(meant, title)
        except BadValue as bad:
            place = document.place(("columns", title))
            problems.append(Problem("unknown-field", place, bad.phrase, bad.hint))
    if written.year is not None and written.year not in YEARS:
        no_year = phrase("import.no-year", first=str(YEARS[0]), last=str(YEARS[-1]))
        problems.append(Problem("no-year", document.place(("year",)), no_year))
    if problems:
        raise InputError(problems)
    return Profile(
        written.sheet,
        written.header_row,
        None if written.startex is None else written.startex.strip().replace("T", " "),
        written.year,
        written.zone,
        columns,
        written.unit,
        written.dates,
    )


def _field(meant: str, title: str) -> Field | None:
    """The field called `meant`; raise `BadValue` if there is none."""
    if meant == KEPT:
        return None
    for known in FIELDS:
        if known == meant:
            return known
    names = [*FIELDS, KEPT]
    hint = did_you_mean(meant, names) or phrase("choose-from", names=", ".join(names))
    raise BadValue(phrase("import.no-field", field=meant, title=title), hint)


def write_profile(
    sheet: str, header: Header, given: Given, language: Language, asked: Profile
) -> str:
    """The file of a profile: what each column of `sheet` was taken for, and what was `asked`."""
    value: Data = {"format": 1, "sheet": sheet, "header-row": header.row}
    told = {"startex": given.startex, "year": given.year, "zone": given.zone}
    told |= {"unit": asked.unit, "dates": asked.dates}
    value |= {key: said for key, said in told.items() if said is not None}
    value["columns"] = {column.title: column.field or KEPT for column in header.columns}
    return write(
        value, {(): say(language, "import.profile-head", names=", ".join([*FIELDS, KEPT]))}
    )
