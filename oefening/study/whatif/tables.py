"""Which decisions mattered, as a table for other programs."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from oefening.projections.names import said
from oefening.record import Header, canonical, digest
from oefening.study.intervals import BANDED
from oefening.study.tidy import About, Column, Row, Table, numbers, write_tables
from oefening.study.units import Unit, about_many, written
from oefening.study.whatif.each import COUNTED, Mattered, Weighed
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.outcome import Kind
from oefening.study.whatif.told import ordinals
from oefening.text import phrase

UNIT_OF: dict[Kind, Unit] = {
    "without": "person-seconds",
    "below": "seconds",
    "late-patients": "patients",
    "delay": "seconds",
}

NAMED: dict[Kind, str] = {
    "without": "person_hours",
    "below": "below_hours",
    "late-patients": "not_in_time_patients",
    "delay": "delay_hours",
}
"""What their columns are called."""


def write_each(
    weighed: Sequence[Weighed], header: Header, logged: Logged, fingerprint: str, folder: Path
) -> list[Path]:
    """Put the table in `folder`, with the file that tells of it; return where they are.

    `fingerprint` is that of the log. Raise `FileTrouble` if they cannot be written.
    """
    scenario = header.scenario
    redraws = max((len(one.whatif.redrawn) for one in weighed), default=0)
    depends: dict[str, object] = {"fingerprint": fingerprint, "redraws": redraws}
    told, checksum = phrase("study.tables.weighed"), digest(canonical(depends))
    about = About(f"{scenario.id}-each", said(scenario.title), told, depends, checksum)
    few = "" if redraws >= BANDED else "-few"
    return write_tables(folder, about, [_weighed(weighed, logged, few)])


def _weighed(weighed: Sequence[Weighed], logged: Logged, few: str) -> Table:
    columns = [
        Column("decision", "integer", phrase("study.column.ordinal")),
        Column("id", "string", phrase("study.column.decision")),
        Column("record", "integer", phrase("study.column.record-of-decision")),
        numbers("taken_hours", "seconds", phrase("study.column.taken")),
    ]
    for kind in COUNTED:
        name, unit, what = NAMED[kind], UNIT_OF[kind], phrase(f"study.column.more.{kind}")
        columns.append(numbers(name, unit, what))
        for end in ("low", "high"):
            told = phrase(f"study.column.more-{end}{few}", what=what)
            columns.append(Column(f"{end}_{name}", "decimal", told, columns[-1].unit))
    columns.append(Column("flags", "integer", phrase("study.column.flags")))
    return Table("weighed", tuple(columns), ("decision",), _rows(weighed, logged))


def _rows(weighed: Sequence[Weighed], logged: Logged) -> Iterator[Row]:
    ordinal = ordinals(logged)
    for one in weighed:
        decided = logged.decisions[one.number]
        yield (
            str(ordinal[one.number]),
            str(getattr(decided.given.body, "decision", None) or ""),
            str(one.number),
            written(decided.at, "seconds"),
            *(cell for mattered in one.mattered for cell in _cells(mattered)),
            str(len(one.whatif.line.otherwise.flags)),
        )


def _cells(mattered: Mattered) -> tuple[str, str, str]:
    """How much more there is without it, and between what nine in ten differences lie."""
    unit, band = UNIT_OF[mattered.kind], mattered.band
    low = None if band is None else band.spread.low.value
    high = None if band is None else band.spread.high.value
    return written(mattered.difference, unit), about_many(low, unit), about_many(high, unit)
