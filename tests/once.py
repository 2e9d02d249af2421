"""What comes with the program is read, made and checked once, of the same files and settings.

Nothing in it can be changed, so one is as good as another. Tests of reading, making and checking
ask `raw_world`, `expand`, `check_world` and `load_whole` themselves.
"""

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from inspect import signature
from pathlib import Path
from typing import ParamSpec

from oefening.errors import Problem
from oefening.library import files as files_of_library
from oefening.library import scenarios, worlds
from oefening.library import settings as settings_of_world
from oefening.library.scenarios import Whole, load_whole
from oefening.scenario.parts import MAIN
from oefening.source import Document, read
from oefening.world import raw as files_of_world
from oefening.world.check import check_world
from oefening.world.expand import expand
from oefening.world.model import World
from oefening.world.raw import RawWorld, raw_world
from oefening.world.remade import Remade

Asked = ParamSpec("Asked")

MOST = 8
"""Worlds that are kept; those of scenarios come with settings of their own."""

_worlds: dict[str, World] = {}
_checked: dict[tuple[int, int], tuple[World, Mapping[str, Document] | None, list[Problem]]] = {}
"""By what was asked; that is kept with it, so that nothing else gets to stand in its place."""


def keep() -> None:
    """Have the program keep what it read and made, and ask for it the next time."""
    vars(scenarios).update(load_whole=_whole_once)
    vars(files_of_world).update(read=lru_cache(maxsize=64)(read))
    expanded_once = _made_once(expand)
    vars(worlds).update(raw_world=_read_once, expand=expanded_once, check_world=_checked_once)
    vars(settings_of_world).update(expand=expanded_once, check_world=_checked_once)


@cache
def _raw(folder: str, *files: tuple[str, bytes]) -> RawWorld:
    return raw_world(dict(files), folder)


def _read_once(files: Mapping[str, bytes], folder: str) -> RawWorld:
    return _raw(folder, *files.items())


def _made_once(make: Callable[Asked, World]) -> Callable[Asked, World]:
    """What makes a world: once of the same `raw`, areas and settings.

    Where these stand, in `document`, matters only for what is wrong with them.
    """
    described = signature(make)

    def made(*given: Asked.args, **named: Asked.kwargs) -> World:
        asked = described.bind(*given, **named)
        asked.apply_defaults()
        raw = id(asked.arguments.pop("raw"))
        del asked.arguments["document"]
        key = repr((raw, asked.arguments))
        if key not in _worlds:
            if len(_worlds) == MOST:
                del _worlds[next(iter(_worlds))]
            _worlds[key] = make(*given, **named)
        return _worlds[key]

    return made


def _checked_once(
    world: World,
    documents: Mapping[str, Document] | None = None,
    remade: Remade | None = None,
) -> list[Problem]:
    """What is wrong with the world; where it stands is in the same documents every time."""
    key = id(world), id(documents)
    if key not in _checked:
        if len(_checked) == MOST:
            del _checked[next(iter(_checked))]
        _checked[key] = world, documents, check_world(world, documents, remade)
    return list(_checked[key][-1])


@lru_cache(maxsize=MOST)
def _whole(path: Path, written: tuple[bytes, ...], data: Path) -> Whole:
    """The scenario at `path`, of the worlds that lie in `data`."""
    return load_whole(path)


def _whole_once(path: Path) -> Whole:
    """What is read from files is the same for as long as that stands in them."""
    folder = path.parent if path.name == MAIN else path
    inside = sorted(folder.rglob("*.yaml")) if folder.is_dir() else [path]
    files = [file for file in inside if file.is_file()]
    if path.is_dir() and path / MAIN not in files:
        return load_whole(path)
    written = tuple(files_of_library.contents(file) for file in files)
    return _whole(path, written, files_of_library.DATA)
