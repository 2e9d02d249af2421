"""The table of how runs lie over time: at each step between what they lie, of each curve."""

from collections.abc import Iterator
from itertools import chain

from oefening.study.alternatives import Alternative
from oefening.study.ensemble.ensemble import Ensemble
from oefening.study.ensemble.tally import ALL, without
from oefening.study.intervals import FAN
from oefening.study.quantiles import quantiles
from oefening.study.tidy import Column, Row, Table
from oefening.study.units import UNITS, Unit, about_many
from oefening.text import phrase
from oefening.world.model import NATION, REQUIREMENTS

IN_PLAY = "in-play"
"""Stands for all regions and areas that take part, of which the lowest level is told."""

_Measure = tuple[str, str, Unit, str]
"""Where it is told of, what, in which unit; and the curve that it is."""


def over_time(ensemble: Ensemble) -> Table:
    """A row for each alternative, curve and step."""
    columns = (
        Column("alternative", "string", phrase("study.column.alternative")),
        Column("place", "string", phrase("study.column.place-over-time")),
        Column("measure", "string", phrase("study.column.measure-over-time")),
        Column("hours", "decimal", phrase("study.column.hours"), "hours"),
        Column("unit", "string", phrase("study.column.unit-of-quantiles")),
        *(
            Column(f"q{percent:02}", "decimal", phrase("study.column.quantile", of=percent))
            for percent in (round(one * 100) for one in FAN)
        ),
    )
    rows = chain.from_iterable(_rows(ensemble, one) for one in ensemble.plan.alternatives)
    return Table("over-time", columns, ("alternative", "place", "measure", "hours"), rows)


def _rows(ensemble: Ensemble, alternative: Alternative) -> Iterator[Row]:
    ends = [about_many(end, "seconds") for end in ensemble.plan.tally.steps.ends]
    for place, measure, unit, curve in _measures(ensemble):
        found = quantiles(ensemble.curve(alternative, curve), FAN)
        for end, values in zip(ends, found.T, strict=True):
            cells = (about_many(value, unit) for value in values)
            yield alternative.id, place, measure, end, UNITS[unit].name, *cells


def _measures(ensemble: Ensemble) -> Iterator[_Measure]:
    yield NATION, ALL, "person-seconds", ALL
    for need in ensemble.plan.header.world.needs:
        yield NATION, need, "persons", without(need)
    for requirement in REQUIREMENTS:
        yield IN_PLAY, requirement, "ppm", requirement
