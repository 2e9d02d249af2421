"""Reading a scenario in spite of its errors, so that all of them can be told at once.

What cannot be read is left out, what is missing is filled in, and both are remembered as holes in
which nothing further is found fault with.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pydantic import JsonValue, ValidationError
from pydantic_core import ErrorDetails

from oefening.errors import InputError, Problem
from oefening.scenario.model import Scenario
from oefening.source import Document, load
from oefening.text import BadValue

Path = tuple[str | int, ...]
"""Keys and indices from the top of a document down to a value."""

ATTEMPTS = 12
"""Rounds of leaving out; each goes at least a level up where the last did not help."""

_TEXT: JsonValue = {"en": "-"}
_NONE: JsonValue = []
_FILLING: dict[str, JsonValue] = {
    "id": "missing",
    "cell": "missing",
    "title": _TEXT,
    "text": _TEXT,
    "name": _TEXT,
    "question": _TEXT,
    "summary": _TEXT,
    "capability": _TEXT,
    "message": _TEXT,
    "options": _NONE,
    "effects": _NONE,
    "years": _NONE,
    "share": "0%",
    "regions": _NONE,
    "cells": _NONE,
    "at": "T+0h",
    "table": "1m",
    "format": "1",
    "zone": "Europe/Amsterdam",
    "duration": "60d",
    "table-time": "1h",
}
_START: dict[int, JsonValue] = {0: "2027-01-01 00:00", 2: "T+0h"}
"""What fills in a `start`, by the length of the path of whatever starts: scenario or phase."""


@dataclass(frozen=True)
class Reading:
    """A scenario with what could not be read of it."""

    document: Document
    scenario: Scenario | None
    """None: so little is right that nothing more can be said."""
    problems: tuple[Problem, ...] = ()
    """What stood in the way of reading it whole."""
    holes: frozenset[Path] = frozenset()
    """Where something was left out or filled in, by its place in the file."""
    kept: dict[Path, tuple[int, ...]] = field(default_factory=dict)
    """For lists of the scenario that lack items: which of the file's items theirs are."""

    def written(self, path: Path) -> Path:
        """Where in the file `path` of the scenario stands."""
        result: list[str | int] = []
        for depth, step in enumerate(path):
            kept = self.kept.get(path[:depth]) if isinstance(step, int) else None
            result.append(kept[step] if kept is not None and isinstance(step, int) else step)
        return tuple(result)

    def lost(self, path: Path) -> bool:
        """Whether what stands at `path` of the scenario lies in a hole."""
        if not self.holes:
            return False
        written = self.written(path)
        return any(written[:depth] in self.holes for depth in range(len(written) + 1))

    def thinned(self, path: Path) -> bool:
        """Whether items are left out of the list at `path` of the scenario."""
        return path in self.kept or self.lost(path)


def read_scenario(document: Document) -> Reading:
    """The scenario of `document`, or as much of it as can be read, with all that is wrong."""
    try:
        return Reading(document, load(Scenario, document))
    except InputError as wrong:
        return _rest(document, wrong.problems)


def _rest(document: Document, problems: tuple[Problem, ...]) -> Reading:
    pruning = _Pruning(document.value)
    for _ in range(ATTEMPTS):
        try:
            scenario = Scenario.model_validate(pruning.build(), by_alias=True, by_name=False)
        except ValidationError as error:
            if not pruning.cut(error.errors(include_url=False, include_input=False)):
                break
        else:
            return Reading(document, scenario, problems, pruning.holes, pruning.kept)
    return Reading(document, None, problems)


class _Pruning:
    """A document's value with some parts left out and others filled in."""

    def __init__(self, value: JsonValue) -> None:
        self._value = value
        self._pruned = value
        self._dropped: set[Path] = set()
        self._filled: dict[Path, dict[str, JsonValue]] = {}
        self.kept: dict[Path, tuple[int, ...]] = {}

    @property
    def holes(self) -> frozenset[Path]:
        fills = ((*path, key) for path, fills in self._filled.items() for key in fills)
        return frozenset(self._dropped).union(fills)

    def build(self) -> JsonValue:
        self.kept = {}
        self._pruned = self._build(self._value, (), ())
        return self._pruned

    def _build(self, value: JsonValue, old: Path, new: Path) -> JsonValue:
        if isinstance(value, dict):
            left = {
                key: self._build(part, (*old, key), (*new, key))
                for key, part in value.items()
                if (*old, key) not in self._dropped
            }
            return left | self._filled.get(old, {})
        if isinstance(value, list):
            kept = tuple(at for at in range(len(value)) if (*old, at) not in self._dropped)
            if len(kept) < len(value):
                self.kept[new] = kept
            return [
                self._build(value[at], (*old, at), (*new, index)) for index, at in enumerate(kept)
            ]
        return value

    def cut(self, errors: list[ErrorDetails]) -> bool:
        """Leave out or fill in what `errors` blame; False if nothing would be left."""
        before = self._size()
        for error in errors:
            path = self._path(error["loc"])
            wrong = error.get("ctx", {}).get("error")
            key = _missing_key(wrong)
            if key is not None:
                self._fill(path, key)
            else:
                self._drop((*path, *wrong.at) if isinstance(wrong, BadValue) else path)
        return () not in self._dropped and self._size() > before

    def _size(self) -> int:
        return len(self._dropped) + sum(map(len, self._filled.values()))

    def _drop(self, path: Path) -> None:
        """Leave `path` out; if it is out already, whatever it is in."""
        while path and (path in self._dropped or self._is_filled(path)):
            path = path[:-1]
        self._dropped.add(path)

    def _is_filled(self, path: Path) -> bool:
        return path[-1] in self._filled.get(path[:-1], {})

    def _fill(self, path: Path, key: str) -> None:
        filling = _START.get(len(path)) if key == "start" else _FILLING.get(key)
        if filling is None or self._is_filled((*path, key)):
            self._drop(path)
        else:
            self._filled.setdefault(path, {})[key] = filling

    def _path(self, loc: tuple[str | int, ...]) -> Path:
        """Where in the file `loc` stands, without the names of union members in it."""
        return tuple(self._steps(loc))

    def _steps(self, loc: tuple[str | int, ...]) -> Iterator[str | int]:
        value: JsonValue = self._pruned
        new: Path = ()
        for depth, step in enumerate(loc):
            part = _part(value, step)
            behind = loc[depth + 1 :]
            if part is None or (behind and _names_member(value, part, behind[0])):
                continue
            yield self.kept[new][step] if new in self.kept and isinstance(step, int) else step
            value, new = part, (*new, step)


def _names_member(value: JsonValue, part: JsonValue, behind: str | int) -> bool:
    """Whether a step that would lead from `value` to `part` rather names the member of a union.

    The step `behind` it shows that, being there in `value` and not in `part`.
    """
    return _part(part, behind) is None and _part(value, behind) is not None


def _part(value: JsonValue, step: str | int) -> JsonValue:
    if isinstance(value, dict) and isinstance(step, str):
        return value.get(step)
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        return value[step]
    return None


def _missing_key(wrong: object) -> str | None:
    """The key that `wrong` says is missing, if that is what it says."""
    if not isinstance(wrong, BadValue) or wrong.phrase.key != "missing-key":
        return None
    return str(dict(wrong.phrase.params)["key"])
