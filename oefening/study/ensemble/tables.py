"""Tables of an ensemble: of runs, of their curves, of what they come to and how plays differ."""

from collections.abc import Callable, Iterator, Sequence
from itertools import count
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from oefening.clock import HOUR
from oefening.projections.names import said
from oefening.study.compared import Spread
from oefening.study.ensemble.ensemble import Ensemble
from oefening.study.ensemble.named import Named
from oefening.study.ensemble.outcomes import differences, spreads
from oefening.study.ensemble.over_time import over_time
from oefening.study.ensemble.tally import Course, Value
from oefening.study.tidy import About, Column, Row, Table, numbers, write_tables
from oefening.study.units import UNITS, Unit, about_many, written
from oefening.text import Phrase, phrase
from oefening.world.nodes import PERCENT


def tables(ensemble: Ensemble) -> tuple[Table, ...]:
    """All there is to tell of an ensemble that is complete."""
    found = (
        _runs(ensemble),
        _requirements(ensemble),
        _needs(ensemble),
        over_time(ensemble),
        _summary(ensemble),
    )
    more = len(ensemble.plan.alternatives) > 1
    return (*found, _differences(ensemble)) if more else found


def write_ensemble(ensemble: Ensemble) -> list[Path]:
    """Put the tables beside the runs, with the file that tells of them; return where they are.

    They are the same bytes whoever did the runs. Raise `FileTrouble` if they cannot be written.
    """
    scenario = ensemble.plan.header.scenario
    about = About(
        scenario.id,
        said(scenario.title),
        phrase("study.tables"),
        ensemble.plan.about,
        ensemble.checksum,
    )
    return write_tables(ensemble.folder, about, tables(ensemble))


# ── the tables ───────────────────────────────────────────────────────────────────────────────────

_WHICH = (
    Column("alternative", "string", phrase("study.column.alternative")),
    Column("seed", "integer", phrase("study.column.seed")),
    Column("place", "string", phrase("study.column.place")),
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
        *(numbers(column_of(one), one.unit, names.value(one)) for one in values),
    )

    def rows() -> Iterator[Row]:
        for one in ensemble.plan.alternatives:
            seeds = count(ensemble.plan.header.seed)
            for seed, run in zip(seeds, ensemble.values(one), strict=False):
                prepare = one.play if one.prepare is None else one.prepare
                cells = (written(value, each.unit) for value, each in zip(run, values, strict=True))
                yield one.id, one.play, prepare, str(seed), *cells

    return Table("runs", columns, ("alternative", "seed"), rows())


class _Measure(NamedTuple):
    """What is told of a curve: how its column is called, and what stands in it."""

    name: str
    unit: Unit
    told: Phrase
    of: Callable[[Course], int | None]


def _requirements(ensemble: Ensemble) -> Table:
    tally = ensemble.plan.tally
    below = tally.threshold // PERCENT
    name, told = f"below_{below}_percent_hours", phrase("study.column.below", of=below)
    return _of_curves(
        ensemble,
        "requirement",
        _Measure("lowest_percent", "ppm", phrase("study.column.lowest"), _WORST),
        _Measure(name, "seconds", told, attrgetter("below")),
        *_at_moments(tally.moments, "ppm", "study.column.at"),
    )


def _needs(ensemble: Ensemble) -> Table:
    told, most = phrase("study.column.person-hours"), phrase("study.column.most")
    return _of_curves(
        ensemble,
        "need",
        _Measure("person_hours", "person-seconds", told, attrgetter("person_seconds")),
        _Measure("most_persons", "persons", most, _WORST),
        *_at_moments(ensemble.plan.tally.moments, "persons", "study.column.persons-at"),
    )


_WORST = attrgetter("worst")


def _at_moments(moments: Sequence[int], unit: Unit, key: str) -> Iterator[_Measure]:
    """How a curve stands at each of `moments`, which the phrase `key` tells."""
    for index, at in enumerate(moments):
        hours = at // HOUR
        name = f"at_{hours}_h_{UNITS[unit].name}"
        yield _Measure(name, unit, phrase(key, hours=hours), _at(index))


def _at(index: int) -> Callable[[Course], int | None]:
    return lambda course: course.at[index]


def _of_curves(ensemble: Ensemble, kind: str, *measures: _Measure) -> Table:
    """The table with a row for each run and each curve of that kind that there is."""
    columns = (
        *_WHICH,
        Column(kind, "string", phrase(f"study.column.{kind}")),
        *(numbers(one.name, one.unit, one.told) for one in measures),
    )

    def rows() -> Iterator[Row]:
        for one in ensemble.plan.alternatives:
            seeds = count(ensemble.plan.header.seed)
            for seed, courses in zip(seeds, ensemble.courses(one), strict=False):
                for curve, course in zip(ensemble.plan.tally.curves, courses, strict=True):
                    if curve.kind == kind and course.worst is not None:
                        cells = (written(each.of(course), each.unit) for each in measures)
                        yield one.id, str(seed), curve.place, curve.of, *cells

    return Table(f"{kind}s", columns, ("alternative", "seed", "place", kind), rows())


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
        cells = (about_many(each, value.unit) for each in (one.value, low, high))
        yield column_of(value), STATISTICS[name], UNITS[value.unit].name, *cells


STATISTICS = {"low": "q05", "median": "q50", "high": "q95", "mean": "mean"}
"""How a file calls them."""


def _snake(name: str) -> str:
    return name.replace("-", "_")
