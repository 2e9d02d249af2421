"""Tables of who knew what: when each cell knew of what fell, and its picture at each decision."""

from collections.abc import Iterator

from oefening.projections.decisions import taken_decisions
from oefening.projections.knowledge import Compared, Falls, Gap, Heard, Knowledge, compared, gaps
from oefening.state import State
from oefening.study.tidy import Row, Table, numbers
from oefening.study.units import written
from oefening.tables.columns import column, flag, number, second
from oefening.tables.levels import LEVEL
from oefening.tables.source import Source
from oefening.text import phrase
from oefening.world.nodes import capacity_of

PICTURE = numbers("picture_percent", "ppm", phrase("study.column.of-log.picture"))


def knowledge(source: Source) -> Table:
    """Of each requirement that fell short in a place: when each cell had that in its picture."""
    columns = (
        second("second"),
        column("moment"),
        column("record", "integer"),
        column("place"),
        column("requirement"),
        column("capacity"),
        LEVEL,
        second("over_second"),
        column("cell"),
        column("sees", "boolean"),
        second("known_second"),
        second("known_after"),
    )

    def rows() -> Iterator[Row]:
        found, falls = Knowledge(source.header, source.names), _falls(source)
        for record in source.records:
            found.hear(record)
        for gap in gaps(found, falls, source.end, len(source.records)):
            for heard in gap.cells:
                yield _knew(source, gap, heard)

    return Table("knowledge", columns, ("place", "requirement", "cell"), rows())


def _falls(source: Source) -> Falls:
    falls = Falls(source.header.scenario, source.header.world)
    for record in source.records:
        falls.hear(record)
    return falls


def _knew(source: Source, gap: Gap, heard: Heard) -> Row:
    thing = gap.thing
    place, requirement = thing.spot
    return (
        str(thing.at),
        source.moment(thing.at),
        str(thing.number),
        place,
        requirement,
        capacity_of(thing.address),
        written(thing.level, "ppm"),
        number(gap.over),
        heard.cell,
        flag(heard.sees),
        number(heard.at),
        number(None if heard.at is None else heard.at - thing.at),
    )


def pictures(source: Source) -> Table:
    """At each decision the picture of the cell that made it, beside how it was."""
    columns = (
        column("number", "integer"),
        second("second"),
        column("moment"),
        column("cell"),
        column("place"),
        column("what"),
        PICTURE,
        LEVEL,
        second("picture_second"),
        column("cut_off", "boolean"),
    )

    def rows() -> Iterator[Row]:
        found = Knowledge(source.header, source.names)
        for record in source.records:
            found.hear(record)
        taken = taken_decisions(source.header.scenario, source.state)
        for ordinal, one in enumerate(taken, start=1):
            at = max(0, one.taken.made_at - 1)
            if one.taken.cell in found.sights:
                stood = State(now=at, levels=found.history.snapshot(at))
                for line in compared(found, one.taken.cell, stood, at):
                    yield _pictured(source, (ordinal, at, one.taken.cell), line)

    return Table("pictures", columns, ("number", "place", "what"), rows())


def _pictured(source: Source, of: tuple[int, int, str], line: Compared) -> Row:
    ordinal, at, cell = of
    return (
        str(ordinal),
        str(at),
        source.moment(at),
        cell,
        line.row.place,
        line.row.what,
        written(line.known.level, "ppm"),
        written(line.true.level, "ppm"),
        str(line.as_of),
        flag(line.down_since is not None),
    )
