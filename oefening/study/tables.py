"""Tables of an ensemble: CSV files for other programs, and a file that says what is in them.

A row is a run, or a curve of a run; units stand in the names of columns, and every cell is a number
or the id of something. The mark that it is an exercise is in the names of the files and in the file
that tells of them, which has the form of CSV on the Web (https://www.w3.org/TR/tabular-metadata/).
"""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from itertools import chain, count
from pathlib import Path
from typing import NamedTuple

from oefening.clock import HOUR
from oefening.files import put_pieces
from oefening.journal import trouble
from oefening.projections.names import said
from oefening.study.archive import MARKED
from oefening.study.compared import Spread
from oefening.study.ensemble import Ensemble
from oefening.study.named import Named
from oefening.study.outcomes import differences, spreads
from oefening.study.tally import Course, Curve, Value
from oefening.study.units import UNITS, Unit, written
from oefening.text import LANGUAGES, Phrase, phrase
from oefening.world.nodes import PERCENT

Row = Iterable[str]


class Column(NamedTuple):
    """A column of a table."""

    name: str
    kind: str
    """What its cells are, by the names of XML Schema: `string`, `integer`, `decimal`."""
    told: Phrase
    """What stands in it."""
    unit: str = ""


class Table(NamedTuple):
    """A table with its columns."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    """Columns that tell a row from the others."""
    rows: Iterator[Row]
    """Made while they are written: they may be many."""


def tables(ensemble: Ensemble) -> tuple[Table, ...]:
    """All there is to tell of an ensemble that is complete."""
    found = (_runs(ensemble), _curves(ensemble), _summary(ensemble))
    more = len(ensemble.plan.alternatives) > 1
    return (*found, _differences(ensemble)) if more else found


def write_tables(ensemble: Ensemble) -> list[Path]:
    """Put the tables beside the runs, with the file that tells of them; return where they are.

    They are the same bytes whoever did the runs. Raise `FileTrouble` if they cannot be written.
    """
    scenario = ensemble.plan.header.scenario.id
    made, paths = tables(ensemble), list[Path]()
    for table in made:
        paths.append(ensemble.folder / f"{scenario}-{table.name}-{MARKED}.csv")
        _put(paths[-1], _as_csv(table))
    paths.append(ensemble.folder / f"{scenario}-{MARKED}-metadata.json")
    told = json.dumps(_metadata(ensemble, made, paths), ensure_ascii=False, indent=1)
    _put(paths[-1], [f"{told}\n".encode()])
    return paths


def _put(path: Path, pieces: Iterable[bytes]) -> None:
    try:
        put_pieces(path, pieces)
    except OSError as error:
        raise trouble(error, path) from error


def _as_csv(table: Table) -> Iterator[bytes]:
    line = StringIO(newline="")
    writer = csv.writer(line, lineterminator="\n")
    for row in chain([[one.name for one in table.columns]], table.rows):
        writer.writerow(row)
        yield line.getvalue().encode()
        line.seek(0)
        line.truncate()


# ── the tables ───────────────────────────────────────────────────────────────────────────────────

_WHICH = (
    Column("alternative", "string", phrase("study.column.alternative")),
    Column("seed", "integer", phrase("study.column.seed")),
)


def column_of(value: Value) -> str:
    """What the column of something that a run comes to is called."""
    return _snake(f"{value.id}-{UNITS[value.unit].name}")


def _runs(ensemble: Ensemble) -> Table:
    values = ensemble.plan.tally.values
    names = Named(ensemble.plan.header)
    columns = (
        Column("alternative", "string", phrase("study.column.alternative")),
        Column("play", "string", phrase("study.column.play")),
        Column("prepare", "string", phrase("study.column.prepare")),
        Column("seed", "integer", phrase("study.column.seed")),
        *(_number(column_of(one), one.unit, names.value(one)) for one in values),
    )

    def rows() -> Iterator[Row]:
        for one in ensemble.plan.alternatives:
            seeds = count(ensemble.plan.header.seed)
            for seed, run in zip(seeds, ensemble.values(one), strict=False):
                prepare = one.play if one.prepare is None else one.prepare
                cells = (written(value, each.unit) for value, each in zip(run, values, strict=True))
                yield one.id, one.play, prepare, str(seed), *cells

    return Table("runs", columns, ("alternative", "seed"), rows())


def _curves(ensemble: Ensemble) -> Table:
    tally = ensemble.plan.tally
    hours = [at // HOUR for at in tally.moments]
    below = tally.threshold // PERCENT
    columns = (
        *_WHICH,
        Column("place", "string", phrase("study.column.place")),
        Column("kind", "string", phrase("study.column.kind")),
        Column("measure", "string", phrase("study.column.measure")),
        _number("lowest_percent", "ppm", phrase("study.column.lowest")),
        _number(f"below_{below}_percent_hours", "seconds", phrase("study.column.below", of=below)),
        *(_number(f"at_{h}_h_percent", "ppm", phrase("study.column.at", hours=h)) for h in hours),
        _number("most_persons", "persons", phrase("study.column.most")),
        *(
            _number(f"at_{h}_h_persons", "persons", phrase("study.column.persons-at", hours=h))
            for h in hours
        ),
        _number("person_hours", "person-seconds", phrase("study.column.person-hours")),
    )

    def rows() -> Iterator[Row]:
        for one in ensemble.plan.alternatives:
            seeds = count(ensemble.plan.header.seed)
            for seed, courses in zip(seeds, ensemble.courses(one), strict=False):
                for curve, course in zip(tally.curves, courses, strict=True):
                    if course.worst is not None:
                        yield one.id, str(seed), *_cells(curve, course)

    return Table("curves", columns, ("alternative", "seed", "place", "measure"), rows())


def _cells(curve: Curve, course: Course) -> Iterator[str]:
    """Of a requirement the cells of persons are empty, and of a need those of levels."""
    level = curve.kind == "requirement"
    nothing = [""] * len(course.at)
    yield from (curve.place, curve.kind, curve.of)
    yield written(course.worst, "ppm") if level else ""
    yield written(course.below, "seconds")
    yield from ([written(one, "ppm") for one in course.at] if level else nothing)
    yield "" if level else written(course.worst, "persons")
    yield from (nothing if level else [written(one, "persons") for one in course.at])
    yield written(course.person_seconds, "person-seconds")


_STATISTICS = (
    Column("outcome", "string", phrase("study.column.outcome")),
    Column("statistic", "string", phrase("study.column.statistic")),
    Column("unit", "string", phrase("study.column.unit")),
    Column("value", "decimal", phrase("study.column.value")),
    Column("interval_low", "decimal", phrase("study.column.interval-low")),
    Column("interval_high", "decimal", phrase("study.column.interval-high")),
)


def _summary(ensemble: Ensemble) -> Table:
    columns = (
        Column("alternative", "string", phrase("study.column.alternative")),
        Column("runs", "integer", phrase("study.column.runs")),
        *_STATISTICS,
    )

    def rows() -> Iterator[Row]:
        for one in ensemble.plan.alternatives:
            for value, spread in spreads(ensemble, one).items():
                for cells in _statistics(value, spread):
                    yield one.id, str(spread.runs), *cells

    return Table("summary", columns, ("alternative", "outcome", "statistic"), rows())


def _differences(ensemble: Ensemble) -> Table:
    columns = (
        Column("alternative", "string", phrase("study.column.alternative")),
        Column("less", "string", phrase("study.column.less")),
        Column("seeds", "integer", phrase("study.column.seeds")),
        Column("seeds_lower", "integer", phrase("study.column.lower")),
        Column("seeds_equal", "integer", phrase("study.column.equal")),
        Column("seeds_higher", "integer", phrase("study.column.higher")),
        *_STATISTICS,
    )

    def rows() -> Iterator[Row]:
        first, *others = ensemble.plan.alternatives
        for other in others:
            for value, found in differences(ensemble, first, other).items():
                seeds = (found.spread.runs, found.lower, found.equal, found.higher)
                for cells in _statistics(value, found.spread):
                    yield other.id, first.id, *map(str, seeds), *cells

    return Table("differences", columns, ("alternative", "less", "outcome", "statistic"), rows())


def _statistics(value: Value, spread: Spread) -> Iterator[Row]:
    """A row for each of the numbers about what runs came to."""
    for name in ("low", "median", "high", "mean"):
        one = getattr(spread, name)
        low, high = one.interval or (None, None)
        cells = (written(each, value.unit) for each in (one.value, low, high))
        yield value.id, STATISTICS[name], UNITS[value.unit].name, *cells


STATISTICS = {"low": "q05", "median": "q50", "high": "q95", "mean": "mean"}
"""How a file calls them."""


def _number(name: str, unit: Unit, told: Phrase) -> Column:
    kind = "decimal" if UNITS[unit].decimals else "integer"
    return Column(name, kind, told, UNITS[unit].name)


def _snake(name: str) -> str:
    return name.replace("-", "_")


# ── what is told of them ─────────────────────────────────────────────────────────────────────────


def _metadata(
    ensemble: Ensemble, made: Sequence[Table], paths: Sequence[Path]
) -> dict[str, object]:
    about = {key: value for key, value in ensemble.plan.about.items() if key != "marking"}
    return {
        "@context": "http://www.w3.org/ns/csvw",
        "dc:title": _in_both(said(ensemble.plan.header.scenario.title)),
        "dc:type": phrase("report.mark").render("en"),
        "dc:description": _in_both(phrase("study.tables")),
        "dc:provenance": {**about, "checksum": ensemble.checksum},
        "dialect": {"encoding": "utf-8", "lineTerminators": "\n", "header": True},
        "tables": [
            {
                "url": path.name,
                "dc:type": phrase("report.mark").render("en"),
                "dc:description": _in_both(phrase(f"study.table.{table.name}")),
                "tableSchema": {
                    "columns": [_described(one) for one in table.columns],
                    "primaryKey": list(table.key),
                },
            }
            for table, path in zip(made, paths, strict=False)
        ],
    }


def _described(column: Column) -> dict[str, object]:
    described: dict[str, object] = {
        "name": column.name,
        "titles": column.name,
        "datatype": column.kind,
        "null": "",
        "dc:description": _in_both(column.told),
    }
    return described | ({"schema:unitText": column.unit} if column.unit else {})


def _in_both(told: Phrase) -> list[dict[str, str]]:
    return [{"@language": one, "@value": told.render(one)} for one in LANGUAGES]
