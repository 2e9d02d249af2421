"""Numbers of the world with where they come from, in lines."""

from collections.abc import Collection, Iterator
from textwrap import wrap

from oefening.cli.desk import WIDTH, Desk
from oefening.text import phrase
from oefening.world.listing import SYMBOLS, UNDATED, WRITTEN, Row, listed
from oefening.world.model import World
from oefening.world.provenance import Source

INDENT = "    "


def numbers_at(world: World, desk: Desk, place: str) -> Iterator[str]:
    """The numbers that stand in one place of the world, such as `levers.guarding`."""
    yield from numbers_of(
        world, desk, {name for name, places in world.uses.items() if place in places}
    )


def numbers_of(world: World, desk: Desk, names: Collection[str]) -> Iterator[str]:
    """The numbers of those names, each with how certain it is."""
    for row in listed(world, names):
        how = phrase(f"confidence-{row.confidence}")
        yield from number_lines(row, desk, desk.words(phrase("world-confidence", how=how)))


def number_lines(row: Row, desk: Desk, *more: str) -> Iterator[str]:
    """A number with its range and where it comes from, what it means, and what is said `more`."""
    span = f"[{row.low} – {row.high}]" if row.low and row.high else ""
    value = row.value or desk.words(phrase("world-per-region"))
    if row.unit not in WRITTEN:
        unit = row.unit if row.unit in SYMBOLS else desk.words(phrase(f"unit-{row.unit}"))
        value = f"{value} ({unit})" if not row.value else f"{value} {unit}"
    provenance = desk.words(phrase(f"provenance-{row.provenance}"))
    columns = f"{value:<16} {span}".rstrip()
    yield f"  {row.name:<30} {columns:<32} {provenance}"
    told = [row.meaning.in_(desk.language)]
    if row.note is not None:
        told.append(row.note.in_(desk.language))
    if row.source is not None:
        told.append(source_line(row.source, desk))
    told += more
    for one in told:
        yield from indented(one)


def source_line(source: Source, desk: Desk) -> str:
    """A publication, with where to find it."""
    date = desk.words(phrase("world-undated")) if source.date == UNDATED else source.date
    named = f"{source.publisher}, {source.title}, {date}"
    via = desk.words(phrase("world-via", via=source.via)) if source.via else ""
    return "; ".join(part for part in (named, via, source.address) if part)


def indented(text: str) -> list[str]:
    """`text` in lines; an address too long for one stays whole."""
    return wrap(
        text,
        WIDTH,
        initial_indent=INDENT,
        subsequent_indent=INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )
