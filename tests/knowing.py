"""Cells that see something of a small exercise, and what they know of it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from shown import shown_header
from worlds import both

from oefening.projections.knowledge import Falls, Knowledge
from oefening.projections.moments import Moments
from oefening.record import Header, Record
from oefening.scenario.model import Cell

CELLS: tuple[Mapping[str, Any], ...] = (
    {"id": "rot", "name": both("ROT"), "sees": ["VR01"], "delay": "10m", "channel": "mobile"},
    {"id": "gbt", "name": both("GBT"), "sees": ["VR01/east"], "delay": "30m"},
    {"id": "grid", "name": both("Grid"), "sees": ["power"], "delay": "0s"},
    {"id": "far", "name": both("Far"), "sees": ["VR02.food-retail"]},
    {"id": "blind", "name": both("Blind")},
)
"""In the exercise of `shown` the east of VR01 is without power from 1 h to 9 h, and has mobile on
batteries until 3 h."""


def with_cells(header: Header, cells: Iterable[Mapping[str, Any]] = CELLS) -> Header:
    """`header` with other cells."""
    made = tuple(Cell.model_validate(one) for one in cells)
    scenario = header.scenario.model_copy(update={"cells": made})
    return header.model_copy(update={"scenario": scenario})


def seeing() -> Header:
    """The exercise of `shown` with `CELLS`."""
    return with_cells(shown_header())


class Looking:
    """A log with what cells knew, at any moment of it."""

    def __init__(self, header: Header, records: Sequence[Record]) -> None:
        self.knowledge = Knowledge(header)
        self.falls = Falls(header.scenario, header.world)
        self.moments = Moments.of(header, records)
        for record in records:
            self.knowledge.hear(record)
            self.falls.hear(record)

    def level(self, cell: str, address: str, at: int) -> int:
        """What a cell took the level of a node to be at second `at`."""
        state = self.moments.at(self.moments.by(at))
        return self.knowledge.known(self.knowledge.sights[cell], address, state, at).level
