"""`oefening world --yardsticks`: what a run is measured by, and who says that it should be."""

from collections.abc import Iterator

from oefening.cli.desk import Desk
from oefening.cli.world.rows import indented, numbers_at, source_line
from oefening.cli.world.wanted import Wanted
from oefening.world.model import World


def yardsticks(world: World, desk: Desk, wanted: Wanted) -> Iterator[str]:
    """Each with its meaning, where that stands, and its numbers."""
    for id, one in world.yardsticks.items():
        if not wanted.has(id, one.name, one.meaning):
            continue
        yield ""
        yield f"{id}: {one.name.in_(desk.language)}"
        yield from indented(one.meaning.in_(desk.language))
        for source in one.sources:
            yield from indented(source_line(world.sources[source], desk))
        yield from numbers_at(world, desk, f"yardsticks.{id}")
