"""When cells were cut off: their channel was down somewhere, and their picture stood still."""

from typing import NamedTuple

from oefening.projections.knowledge.knowledge import Knowledge
from oefening.projections.knowledge.sight import Ways


class CutOff(NamedTuple):
    """A time in which nothing new came to a cell from some places."""

    cell: str
    channel: str
    """Id of the capacity by which it hears."""
    ways: Ways
    """Addresses of the nodes of it that were down."""
    places: tuple[str, ...]
    since: int
    """Exercise second in which it went down."""
    until: int | None
    """Exercise second in which it was back; None: not by the last that was asked of."""


def cut_offs(knowledge: Knowledge, until: int) -> tuple[CutOff, ...]:
    """Every such time that began by second `until`, by cell, then as they began.

    Of one cell those that began and ended together are one.
    """
    found: list[CutOff] = []
    for sight in knowledge.sights.values():
        places: dict[Ways, list[str]] = {}
        for place, way in sight.ways.items():
            places.setdefault(way, []).append(place)
        times: dict[tuple[int, int | None], list[Ways]] = {}
        for way in places:
            for since, back in knowledge.channels.downs(way):
                if since <= until:
                    ended = back if back is None or back <= until else None
                    times.setdefault((since, ended), []).append(way)
        found += [
            CutOff(
                cell=sight.cell,
                channel=sight.channel,
                ways=tuple(dict.fromkeys(node for way in ways for node in way)),
                places=tuple(place for way in ways for place in places[way]),
                since=since,
                until=ended,
            )
            for (since, ended), ways in sorted(times.items(), key=lambda one: one[0][0])
        ]
    return tuple(found)
