"""`oefening world --measures`: what can be bought before a crisis, the money, and the pillars."""

from collections.abc import Iterator
from textwrap import wrap

from oefening.cli.desk import WIDTH, Desk
from oefening.cli.world.rows import indented, numbers_at, source_line
from oefening.cli.world.wanted import Wanted
from oefening.text import phrase
from oefening.text.content import number
from oefening.world.measures import Measure
from oefening.world.model import World


def money(world: World, desk: Desk, wanted: Wanted) -> Iterator[str]:
    """The money of each year, the pillars and the measures, with where it all comes from.

    Only the measures where words are asked for.
    """
    if not wanted.words:
        yield from _budgets(world, desk)
        yield from _pillars(world, desk)
    for id, measure in world.measures.items():
        if not wanted.has(id, measure.name, measure.meaning):
            continue
        yield from _measure(world, desk, id, measure)


def _budgets(world: World, desk: Desk) -> Iterator[str]:
    yield ""
    yield desk.words(phrase("world-budgets"))
    yield from wrap(desk.words(phrase("world-budget-rules")), WIDTH)
    for year in world.budgets:
        yield ""
        yield desk.words(phrase("world-budget", year=str(year)))
        yield from numbers_at(world, desk, f"budgets.{year}")


def _pillars(world: World, desk: Desk) -> Iterator[str]:
    yield ""
    yield desk.words(phrase("world-pillars"))
    yield from wrap(desk.words(phrase("world-pillar-names")), WIDTH)
    for pillar in world.pillars.values():
        told = phrase(
            "world-pillar",
            name=pillar.name.in_(desk.language),
            provenance=phrase(f"provenance-{pillar.provenance}"),
        )
        yield from wrap(desk.words(told), WIDTH, initial_indent="  ", subsequent_indent="    ")
        if pillar.note is not None:
            yield from indented(pillar.note.in_(desk.language))
        if pillar.source is not None:
            yield from indented(source_line(world.sources[pillar.source], desk))


def _measure(world: World, desk: Desk, id: str, measure: Measure) -> Iterator[str]:
    yield ""
    yield f"{id}: {measure.name.in_(desk.language)}"
    yield from indented(measure.meaning.in_(desk.language))
    told = phrase(
        "world-measure-runs" if measure.running else "world-measure",
        unit=measure.unit.in_(desk.language),
        price=number(measure.price),
        people=number(measure.people_per_unit),
        purse=phrase(f"purse.{measure.purse}"),
    )
    yield from indented(desk.words(told))
    for pillar in measure.pillars:
        tagged = phrase("world-measure-pillar", name=world.pillars[pillar].name.in_(desk.language))
        yield from indented(desk.words(tagged))
    yield from numbers_at(world, desk, f"measures.{id}")
