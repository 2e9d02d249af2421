"""The world of a case: the files of nl, with those of validation and of the case over them."""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from pydantic import JsonValue

from oefening.library.files import DATA, contents
from oefening.source import read
from oefening.world.raw import (
    FILES,
    LEVERS,
    OPTIONAL,
    SECTIONS,
    RawWorld,
    raw_world,
    section_file,
)

HERE = Path(__file__).parent
SHARED = HERE / "shared"
"""Numbers that all cases share."""
GRID = HERE / "grid"
"""What a grid that restarts in parts has besides."""
ABROAD = ("couplings", "switches", "preparedness", "weather", "travel", "reception", "movement")
"""What else than capacities holds abroad too; the rest names Dutch places and organisations."""

Values = Mapping[str, JsonValue]


def laid_over(layers: Iterable[Path], *, abroad: bool) -> RawWorld:
    """The world nl with the files of each of `layers` laid over it, the last on top.

    Of mappings only the keys that a layer has are another; anything else it replaces whole.
    """
    return _laid_over(tuple(layer for layer in layers if any(_files(layer))), abroad=abroad)


@cache
def _laid_over(layers: tuple[Path, ...], *, abroad: bool) -> RawWorld:
    dutch = {LEVERS, *map(section_file, SECTIONS)} - {f"{one}.yaml" for one in ABROAD}
    files = {file: value for file, value in _nl().items() if not (abroad and file in dutch)}
    for layer in layers:
        for path in _files(layer):
            files[path.name] = _merged(files.get(path.name, {}), _value(path))
    written = {file: json.dumps(value).encode() for file, value in files.items()}
    return raw_world(written, layers[-1].name)


def _files(layer: Path) -> list[Path]:
    """The files of a world that lie in a folder."""
    return [path for path in sorted(layer.glob("*.yaml")) if path.name in (*FILES, *OPTIONAL)]


@cache
def _nl() -> dict[str, JsonValue]:
    folder = DATA / "nl"
    there = (file for file in (*FILES, *OPTIONAL) if (folder / file).is_file())
    return {file: _value(folder / file) for file in there}


@cache
def _value(path: Path) -> JsonValue:
    return read(contents(path), path.name).value


def _merged(below: JsonValue, above: JsonValue) -> JsonValue:
    if not isinstance(below, dict) or not isinstance(above, dict):
        return above
    both = {key: _merged(below[key], above[key]) for key in below if key in above}
    return {**below, **above, **both}
