"""Where every number of a world comes from, the least certain first."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from oefening.source import Bilingual
from oefening.world.model import World
from oefening.world.provenance import FOUNDED, Confidence, Parameter, Provenance, Source

CONFIDENCES: tuple[Confidence, ...] = ("low", "medium", "high")
"""The least certain first."""

PROVENANCES: tuple[Provenance, ...] = ("assumed", "recalled", "derived", "read", "law")
"""The least certain first."""


MAP = {"m°", "tile"}
"""Units of what is only drawn: no level, stock or person depends on where a map shows a region."""


WRITTEN = {"s", "min", "h", "d", "%", "°C"}
"""Units that a value has with it, as it is written."""

SYMBOLS = {"EUR", "m°"}
"""Units that are the same in every language."""

UNDATED = "n.d."
"""Date of a source for which none was noted."""


@dataclass(frozen=True, slots=True)
class Row:
    """A number, or a column of the table of regions, with what is known of it."""

    name: str
    value: str
    """As written; empty for a column, which has a value for each region."""
    unit: str
    low: str
    high: str
    """The range within which it may lie; empty where nobody knows."""
    meaning: Bilingual
    provenance: Provenance
    confidence: Confidence
    source: Source | None
    note: Bilingual | None


def listed(world: World, names: Collection[str] | None = None) -> tuple[Row, ...]:
    """A row for every number of `world`, or those of some `names`.

    The least certain come first, else they are in the order of the world. Within its confidence
    what is only drawn comes last, since no result rests on it.
    """
    return tuple(sorted(_rows(world, names), key=_weight))


def unfounded(world: World, place: str) -> dict[str, Parameter]:
    """The numbers in one place of the world, such as `levers.guarding`, that nobody published.

    By their names.
    """
    return {
        name: world.parameters[name]
        for name, places in world.uses.items()
        if place in places and world.parameters[name].provenance not in FOUNDED
    }


def _weight(row: Row) -> tuple[int, bool, int]:
    confidence, provenance = CONFIDENCES.index(row.confidence), PROVENANCES.index(row.provenance)
    return confidence, row.unit in MAP, provenance


def _rows(world: World, names: Collection[str] | None) -> Iterator[Row]:
    for name, figure in world.figures.items():
        if names is not None and name not in names:
            continue
        yield Row(
            name=name,
            value="",
            unit=figure.unit,
            low="",
            high="",
            meaning=figure.meaning,
            provenance=figure.provenance,
            confidence=figure.confidence,
            source=world.sources.get(figure.source or ""),
            note=figure.note,
        )
    for name, number in world.parameters.items():
        if names is not None and name not in names:
            continue
        yield Row(
            name=name,
            value=number.value,
            unit=number.unit,
            low=number.low,
            high=number.high,
            meaning=number.meaning,
            provenance=number.provenance,
            confidence=number.confidence,
            source=world.sources.get(number.source or ""),
            note=number.note,
        )
