"""The head of a log taken apart, so that a statement can cite the part that it rests on.

The head is one line that holds everything: the scenario, the world, the seed. Its parts are
numbered downwards from -1, as records are upwards from 1, so that both are cited in one way.
"""

from collections.abc import Iterable
from typing import Any

from oefening.record import Header
from oefening.report.model.page import HEADER
from oefening.scenario.model import Scenario

Key = tuple[str, str]
"""What kind of part it is, and the id of one of several; empty where there is one only."""

SINGLE = ("scenario", "time", "regions", "own", "sources", "world", "numbers", "seed")
"""Kinds of which a head has one part."""


class Head:
    """The parts of `header`; they have the same numbers in every report of the same log."""

    def __init__(self, header: Header) -> None:
        self._several = _several(header.scenario)
        keys = [*((kind, "") for kind in SINGLE), *self._several]
        self.keys: dict[int, Key] = {-at: key for at, key in enumerate(keys, start=1)}
        """What each part is, by its number, in order."""
        self._numbers = {key: number for number, key in self.keys.items()}

    def of(self, kind: str, id: str = "") -> int:
        """The number of a part, or `HEADER` where the head has no such part."""
        return self._numbers.get((kind, id), HEADER)

    def one(self, kind: str, id: str) -> Any:
        """What a part of which there are several is, in the scenario."""
        return self._several[kind, id]

    def all(self, kind: str) -> list[int]:
        """The numbers of every part of a kind, in the order of the scenario."""
        return [number for number, (of, _) in self.keys.items() if of == kind]


def _several(scenario: Scenario) -> dict[Key, Any]:
    kinds: dict[str, Iterable[Any]] = {
        "objectives": scenario.objectives,
        "phases": scenario.phases,
        "cells": scenario.cells,
        "disruptions": scenario.disruptions,
        "decisions": scenario.decisions,
        "injects": scenario.injects,
    }
    return {(kind, one.id): one for kind, found in kinds.items() for one in found}
