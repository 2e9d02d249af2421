"""Injects of the library: those that come with the program, and a scenario's own beside it."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from pydantic import JsonValue, ValidationError

from oefening.errors import FileTrouble, InputError
from oefening.library.files import contents, shipped_folder
from oefening.library.parts import main_file, written_at
from oefening.library.settings import raw_of
from oefening.scenario.parts import LIBRARY
from oefening.scenario.reuse import (
    LibraryInject,
    Reusable,
    Spread,
    Uses,
    Vocabulary,
    read_reusable,
    spreads_some,
)
from oefening.scenario.reuse.expand import uses_some
from oefening.source import Bilingual, Document
from oefening.world.expand import rest_of
from oefening.world.model import NATION, REST
from oefening.world.raw import RawWorld

INJECTS = LIBRARY
"""The folder of them, beside a scenario and in what comes with the program."""


def shipped_injects() -> dict[str, Reusable]:
    """The injects of the library that come with the program, by id; raise as `read_reusable`."""
    folder = shipped_folder(INJECTS)
    return {
        file.stem: read_reusable(contents(file), str(file), file.stem)
        for file in sorted(folder.glob("*.yaml"))
    }


def own_injects(path: Path) -> dict[str, Reusable]:
    """Those that the scenario at `path` has of its own, by id; raise as `read_reusable`."""
    shelf = _Shelf(main_file(path).parent)
    return {id: read_reusable(contents(file), str(file), id) for id, file in shelf.own.items()}


def injects_beside(folder: Path | None) -> dict[str, LibraryInject]:
    """Injects of the library as scenarios in `folder` have them, by id; None: as no folder does.

    What is wrong with one of a folder's own is no matter here; it is left out.
    """
    found = {id: one.library for id, one in shipped_injects().items()}
    for id, file in _Shelf(folder).own.items() if folder is not None else ():
        found.pop(id, None)
        try:
            found[id] = read_reusable(contents(file), str(file), id).library
        except (InputError, FileTrouble):
            continue
    return dict(sorted(found.items()))


def known_to(path: Path) -> dict[str, list[str]]:
    """Codes that the scenario at `path` gives names to or plays in, by the kind of parameter.

    It may have errors; raise as `written_at`.
    """
    document = written_at(path)
    written = document.value if isinstance(document.value, dict) else {}
    names = _vocabulary(document.value, raw_of(document)).names
    regions = written.get("regions")
    played = [one for one in regions if one in names["region"]] if isinstance(regions, list) else []
    voices = [one for one in names["voice"] if one not in names["cell"]]
    known = {kind: list(names[kind]) for kind in ("area", "cell")}
    known |= {"region": [str(one) for one in played], "voice": voices, "cells": known["cell"]}
    known["place"] = [*known["area"], *known["region"]]
    known["address"] = [f"{one}.power" for one in known["region"]]
    return known


def uses_in(document: Document, main: Path, raw: RawWorld | None) -> Uses | None:
    """What puts library injects into `document`, which begins in the file `main`.

    None if it uses none. `raw` is the world that it plays in, None where there is no such.
    """
    if not uses_some(document):
        return None
    shelf = _Shelf(main.parent)
    return Uses(shelf.find, lambda: shelf.files, _vocabulary(document.value, raw))


def spread_in(document: Document, raw: RawWorld | None) -> Spread | None:
    """What puts into `document`, for each place, what is said once for several; None: nothing is.

    `raw` is as above. What `document` was made of must live as long.
    """
    return Spread(_vocabulary(document.value, raw)) if spreads_some(document) else None


class _Shelf:
    """The files of a scenario's own injects and the shipped ones, read as they are asked for."""

    def __init__(self, folder: Path) -> None:
        self._own = folder / INJECTS
        self._read: dict[str, Reusable] = {}

    @cached_property
    def files(self) -> Mapping[str, Path]:
        """By id, a scenario's own in place of one that comes with the program."""
        shipped = {file.stem: file for file in shipped_folder(INJECTS).glob("*.yaml")}
        return {**shipped, **self.own}

    @cached_property
    def own(self) -> Mapping[str, Path]:
        """By id the scenario's own."""
        home = self._own.parent.resolve()
        there = sorted(file for file in self._own.glob("*.yaml") if file.is_file())
        return {file.stem: file for file in there if file.resolve().is_relative_to(home)}

    def find(self, id: str) -> Reusable | None:
        """The inject called so; raise `InputError` for all that is wrong in it."""
        if id not in self.files:
            return None
        if id not in self._read:
            file = self.files[id]
            self._read[id] = read_reusable(contents(file), str(file), id)
        return self._read[id]


def _vocabulary(value: JsonValue, raw: RawWorld | None) -> Vocabulary:
    """The names that a scenario, as plain data, and its world know."""
    written = value if isinstance(value, dict) else {}
    regions = {one.id: one.name for one in raw.table.regions} if raw else {}
    nation = {NATION: raw.about.name} if raw else {}
    areas = dict(_areas(written.get("areas"), regions))
    cells = dict(_named(written.get("cells")))
    voices = written.get("voices")
    spoken = voices.items() if isinstance(voices, dict) else ()
    named = {id: _text(said, id) for id, said in spoken}
    return Vocabulary(
        {
            "place": {**nation, **regions, **areas},
            "region": regions,
            "area": areas,
            "capacity": dict(_capacities(raw)) if raw else {},
            "cell": cells,
            "voice": {**cells, **named} if named else {},
        }
    )


def _areas(written: JsonValue, regions: Mapping[str, Bilingual]) -> Iterator[tuple[str, Bilingual]]:
    for area in written if isinstance(written, list) else ():
        if isinstance(area, dict) and isinstance(area.get("id"), str):
            region = str(area.get("region"))
            yield f"{region}/{area['id']}", _text(area.get("name"), str(area["id"]))
            if region in regions:
                yield f"{region}/{REST}", rest_of(regions[region])


def _named(written: JsonValue) -> Iterator[tuple[str, Bilingual]]:
    for one in written if isinstance(written, list) else ():
        if isinstance(one, dict) and isinstance(one.get("id"), str):
            yield str(one["id"]), _text(one.get("name"), str(one["id"]))


def _capacities(raw: RawWorld) -> Iterator[tuple[str, Bilingual]]:
    """Capacities and needs by what they are called among people."""
    for file in ("national.yaml", "capacities.yaml"):
        document = raw.documents[file].value
        for id, one in document.items() if isinstance(document, dict) else ():
            if isinstance(one, dict) and (one.get("public") or one.get("name")):
                yield id, _text(one.get("public") or one.get("name"), id)
    yield from ((id, need.name) for id, need in raw.about.needs.items())


def _text(written: JsonValue, id: str) -> Bilingual:
    """The name that is `written`; the id where none can be read, which is told elsewhere."""
    both: JsonValue = {"nl": written, "en": written} if isinstance(written, str) else written
    try:
        return Bilingual.model_validate(both)
    except ValidationError:
        return Bilingual(nl=id, en=id)
