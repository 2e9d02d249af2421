"""Tables of levels: each as it was when it changed."""

from collections.abc import Iterator

from oefening.events import WorldSettled
from oefening.projections.levels import Heat
from oefening.projections.spots import Spot, Spots, places_in_play
from oefening.study.tidy import Row, Table, numbers
from oefening.study.units import written
from oefening.tables.columns import WHEN, column, when
from oefening.tables.source import Source
from oefening.text import phrase
from oefening.world.nodes import WHOLE, place_of

LEVEL = numbers("level_percent", "ppm", phrase("study.column.of-log.level"))


def levels(source: Source) -> Table:
    """Each requirement in each place in play: as it began, and whenever it settled otherwise."""
    columns = (
        *WHEN,
        column("record", "integer"),
        column("place"),
        column("requirement"),
        LEVEL,
        column("capacity"),
    )

    def rows() -> Iterator[Row]:
        spots = Spots(source.header.scenario, source.header.world)
        known = {spot: Heat(WHOLE, "") for spot in spots.all}
        for spot in spots.all:
            yield *when(source, 0, 0), "0", *_cells(spot, known[spot])
        for record in source.records:
            if isinstance(record.body, WorldSettled):
                for spot in spots.settle(record.body):
                    worst = spots.worst(spot)
                    if worst.level != known[spot].level:
                        known[spot] = worst
                        at = when(source, record.at, record.number)
                        yield *at, str(record.number), *_cells(spot, worst)

    return Table("levels", columns, ("record", "place", "requirement"), rows())


def _cells(spot: Spot, heat: Heat) -> Row:
    place, requirement = spot
    return place, requirement, written(heat.level, "ppm"), heat.worst if heat.level < WHOLE else ""


def nodes(source: Source) -> Table:
    """Each node in a place in play, whenever its level settled."""
    columns = (*WHEN, column("record", "integer"), column("node"), LEVEL)
    places = places_in_play(source.header.scenario, source.header.world)

    def rows() -> Iterator[Row]:
        for record in source.records:
            if isinstance(record.body, WorldSettled):
                for node, level in record.body.levels.items():
                    if place_of(node) in places:
                        at = when(source, record.at, record.number)
                        yield *at, str(record.number), node, written(level, "ppm")

    return Table("nodes", columns, ("record", "node"), rows())
