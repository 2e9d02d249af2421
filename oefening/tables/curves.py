"""The table of curves: levels, people without and person-hours, in equal steps."""

from collections.abc import Iterator
from typing import NamedTuple

from oefening.events import WorldSettled
from oefening.projections.harm import Harm, Lack, harm
from oefening.projections.levels import Levels
from oefening.projections.spots import Spot, Spots, places_in_play
from oefening.state import State
from oefening.study.steps import Steps
from oefening.study.tidy import Column, Row, Table
from oefening.study.units import UNITS, Unit, written
from oefening.tables.columns import column, second
from oefening.tables.source import Source
from oefening.text import phrase
from oefening.world.model import NATION, REQUIREMENTS
from oefening.world.nodes import WHOLE

ALL = "all"
"""All needs together."""

COLUMNS = (
    second("second"),
    column("moment"),
    column("place"),
    column("measure"),
    column("of"),
    column("unit"),
    Column("value", "decimal", phrase("study.column.of-log.value-at-end")),
    Column("lowest", "decimal", phrase("study.column.of-log.lowest-in-step")),
)


class _Told(NamedTuple):
    """What is told of a place at the end of a step."""

    place: str
    measure: str
    of: str
    unit: Unit
    value: int


def curves(source: Source) -> Table:
    """What each place in play, and the country, came to at the end of every step."""

    def rows() -> Iterator[Row]:
        steps = Steps.over(0, source.end)
        lowest = _lowest(source, steps)
        places = sorted(places_in_play(source.header.scenario, source.header.world))
        table = Levels(source.header.world)
        for at, end in enumerate(steps.ends):
            state = source.past.moments.at(source.past.moments.by(end))
            for one in _told(source, state, end, places, table):
                low = lowest[one.place, one.of][at] if one.measure == "level" else None
                yield (
                    *(str(end), source.moment(end), one.place, one.measure, one.of),
                    UNITS[one.unit].name,
                    written(one.value, one.unit),
                    written(low, one.unit),
                )

    return Table("curves", COLUMNS, ("second", "place", "measure", "of"), rows())


def _told(
    source: Source, state: State, end: int, places: list[str], table: Levels
) -> Iterator[_Told]:
    for place in places:
        for requirement, heat in zip(REQUIREMENTS, table.row(state, place).heats, strict=True):
            if heat is not None:
                yield _Told(place, "level", requirement, "ppm", heat.level)
    unmet = harm(source.header.world, state, end)
    for place in (*places, NATION):
        for need in source.header.world.needs:
            yield from _lack(place, need, _unmet(unmet, place, need))
    yield from _lack(NATION, ALL, unmet.total)


def _unmet(unmet: Harm, place: str, need: str) -> Lack:
    if place == NATION:
        return unmet.needs[need]
    return unmet.places.get((place, need), Lack())


def _lack(place: str, need: str, lack: Lack) -> Iterator[_Told]:
    yield _Told(place, "without", need, "persons", lack.persons)
    yield _Told(place, "unmet", need, "person-seconds", lack.person_seconds)


def _lowest(source: Source, steps: Steps) -> dict[tuple[str, str], list[int]]:
    """The lowest that each requirement in each place came to in each step, in ppm."""
    spots = Spots(source.header.scenario, source.header.world)
    points: dict[Spot, list[tuple[int, int]]] = {spot: [] for spot in spots.all}
    for record in source.records:
        if isinstance(record.body, WorldSettled):
            for spot in spots.settle(record.body):
                points[spot].append((record.at, spots.worst(spot).level))
    return {spot: steps.lowest(found, WHOLE) for spot, found in points.items()}
