"""A scenario that is written in several files: which they are, and what they say together."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple, get_origin

from oefening.clock import shorten
from oefening.errors import InputError, Place, Problem
from oefening.scenario.model import Scenario
from oefening.source import Document
from oefening.source.joining import Joins, joined
from oefening.text import phrase

MAIN = "scenario.yaml"
"""The file that makes a folder a scenario."""
PARTS = "parts"
"""The key that names the other files, of `MAIN` only."""
FIRST = ("format", "id", PARTS)
"""Keys that can stand in `MAIN` only."""
LIBRARY = "injects"
"""The folder beside a scenario in which injects of the library of its own lie, and no parts."""
MOST = 100
"""Parts of a scenario."""


class Part(NamedTuple):
    """Another file of a scenario, as it is named."""

    name: str
    """Its path from the folder of the scenario on, with `/`."""
    place: Place


def parts_of(document: Document, *, main: bool) -> list[Part] | None:
    """The files that `document` names, which is `main` where it is the main file of a folder.

    None where it has no such list. Raise `InputError` for each that is not named as a file in that
    folder.
    """
    value = document.value
    if not isinstance(value, dict) or PARTS not in value:
        return None
    if not main:
        place = document.place((PARTS,), key=True)
        said, how = phrase("parts-alone", main=MAIN), phrase("parts-own-folder", main=MAIN)
        raise InputError([Problem("parts-alone", place, said, how)])
    named = value[PARTS]
    if not isinstance(named, list):
        if named == "":
            raise InputError([*document.slips, *document.empties])
        found = phrase("found-mapping")
        if isinstance(named, str):
            found = phrase("found-text", text=shorten(named))
        said = phrase("not-list", found=found)
        raise InputError([Problem("not-list", document.place((PARTS,)), said)])
    if len(named) > MOST:
        place = document.place((PARTS, MOST))
        said = phrase("too-many-parts", limit=MOST)
        raise InputError([Problem("too-many-parts", place, said)])
    places = [document.place((PARTS, index)) for index in range(len(named))]
    problems = list(_badly_named(named, places))
    if problems:
        raise InputError(problems)
    return [Part(str(name), place) for name, place in zip(named, places, strict=True)]


def _badly_named(named: Sequence[object], places: Sequence[Place]) -> Iterator[Problem]:
    for index, (name, place) in enumerate(zip(named, places, strict=True)):
        if not isinstance(name, str) or not _in_folder(name):
            shown = shorten(name) if isinstance(name, str) else "…"
            said = phrase("bad-part", name=shown)
            yield Problem("bad-part", place, said, phrase("bad-part-how"))
        elif name.split("/")[0].casefold() == LIBRARY:
            said = phrase("part-among-injects", name=shorten(name), folder=LIBRARY)
            yield Problem("part-among-injects", place, said, phrase("part-among-injects-how"))
        elif name in (MAIN, *named[:index]):
            yield twice(name, place)


def _in_folder(name: str) -> bool:
    """Whether `name` is a path to a YAML file that leads downwards, on every platform."""
    steps = name.split("/")
    return (
        name.endswith(".yaml")
        and not any(character in name for character in '\\:*?"<>|')
        and all(step.strip(". ") and step == step.strip() for step in steps)
    )


def twice(name: str, place: Place) -> Problem:
    """That the file called `name` is named at `place` again."""
    return Problem("part-twice", place, phrase("part-twice", name=shorten(name)))


def together(main: Document, parts: Sequence[Document]) -> Document:
    """What `main` and its parts say; raise `InputError` for all that does not go together."""
    return joined([main, *parts], _joins(), MAIN)


@cache
def _joins() -> Joins:
    kinds = {
        field.alias or name: get_origin(field.annotation)
        for name, field in Scenario.model_fields.items()
    }
    return Joins(
        lists=frozenset(key for key, kind in kinds.items() if kind is tuple),
        mappings=frozenset(key for key, kind in kinds.items() if kind is dict),
        first=frozenset(FIRST),
        dropped=PARTS,
    )
