"""Tables of a comparison: the exercises, what each came to, and person-hours over time."""

from collections.abc import Iterator
from pathlib import Path

from oefening.projections.names import said
from oefening.record import canonical, digest
from oefening.study.comparing.comparison import Comparison
from oefening.study.tidy import About, Column, Row, Table, numbers, write_tables
from oefening.study.units import UNITS, written
from oefening.text import phrase

_WHICH = Column("exercise", "string", phrase("study.column.exercise"))


def tables(comparison: Comparison) -> tuple[Table, ...]:
    """All there is to tell of it in numbers and ids."""
    found = (_exercises(comparison), _values(comparison))
    return (*found, _over_time(comparison)) if comparison.common.alike else found


def write_comparison(comparison: Comparison, folder: Path) -> list[Path]:
    """Put the tables in `folder`, with the file that tells of them; return where they are.

    Raise `FileTrouble` if they cannot be written.
    """
    scenario = comparison.common.header.scenario
    of = [[one.name, one.fingerprint, one.until] for one in comparison.teams]
    depends: dict[str, object] = {
        "exercises": [
            {"name": name, "fingerprint": fingerprint, "until-second": until}
            for name, fingerprint, until in of
        ]
    }
    told = phrase("study.tables.compared")
    about = About(
        f"{scenario.id}-compared", said(scenario.title), told, depends, digest(canonical(of))
    )
    return write_tables(folder, about, tables(comparison))


def _exercises(comparison: Comparison) -> Table:
    columns = (
        _WHICH,
        Column("fingerprint", "string", phrase("study.column.fingerprint")),
        Column("played", "date", phrase("study.column.played")),
        Column("seed", "integer", phrase("study.column.seed")),
        Column("engine", "integer", phrase("study.column.engine")),
        numbers("until_hours", "seconds", phrase("study.column.until")),
        Column("endex", "boolean", phrase("study.column.endex")),
    )
    rows = (
        (
            one.name,
            one.fingerprint,
            one.played,
            str(one.seed),
            str(one.engine),
            written(one.until, "seconds"),
            "true" if one.ended else "false",
        )
        for one in comparison.teams
    )
    return Table("exercises", columns, ("exercise",), rows)


def _values(comparison: Comparison) -> Table:
    """A row for each number of each exercise; what one has not has no row."""
    columns = (
        Column("part", "string", phrase("study.column.part")),
        Column("of", "string", phrase("study.column.of")),
        _WHICH,
        Column("value", "decimal", phrase("study.column.value")),
        Column("unit", "string", phrase("study.column.unit-of-value")),
    )

    def rows() -> Iterator[Row]:
        for part in comparison.parts:
            for row in part.rows:
                for team, cell in zip(comparison.teams, row.cells, strict=False):
                    if row.unit is not None and cell is not None and cell.value is not None:
                        value = written(cell.value, row.unit)
                        yield part.id, row.id, team.name, value, UNITS[row.unit].name

    return Table("values", columns, ("part", "of", "exercise"), rows())


def _over_time(comparison: Comparison) -> Table:
    columns = (
        _WHICH,
        numbers("until_hours", "seconds", phrase("study.column.hours")),
        numbers("person_hours", "person-seconds", phrase("study.column.person-hours")),
    )
    rows = (
        (
            team.name,
            written(one.second, "seconds"),
            written(one.person_seconds, "person-seconds"),
        )
        for team in comparison.teams
        for one in team.curve
    )
    return Table("person-hours", columns, ("exercise", "until_hours"), rows)
