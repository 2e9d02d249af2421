"""What all tests share: no clock while examples are sought, less looking for garbage, one world.

A busy machine trips over the clock. And a process that runs hundreds of apps one after the other
spends a third of its time on looking through all it ever loaded for what each of them left. The
world that comes with the program is read, made and checked once of the same files and settings, as
nothing in it can be changed; tests of that ask `raw_world`, `expand` and `check_world` themselves.
So is a scenario that is loaded to be played; tests of reading one ask `load_whole`.
Programs that tests start are compiled once, as an installed one is, even where Python was told to
keep nothing of that: else a third of their time goes into it, each time.
"""

import gc
import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

import pytest
from hypothesis import settings

from oefening.errors import Problem
from oefening.library import files as files_of_library
from oefening.library import scenarios, worlds
from oefening.library import settings as settings_of_world
from oefening.library.scenarios import Whole, load_whole
from oefening.source import Data, Document, read
from oefening.world import raw as files_of_world
from oefening.world.check import check_world
from oefening.world.expand import Part, expand
from oefening.world.model import World
from oefening.world.preparedness import Otherwise
from oefening.world.raw import RawWorld, raw_world

settings.register_profile(
    "unhurried", settings.get_profile(settings.get_current_profile_name()), deadline=None
)
settings.load_profile("unhurried")
gc.set_threshold(200_000, 20, 50)  # most are dropped before it is looked whether they are garbage
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

MOST = 8
"""Worlds that are kept; those of scenarios come with settings of their own."""

MANY = 12
"""Tests in a module."""

_worlds: dict[str, World] = {}
_checked: dict[tuple[int, int], tuple[World, Mapping[str, Document] | None, list[Problem]]] = {}
"""By what was asked; that is kept with it, so that nothing else gets to stand in its place."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have the tests of a module that has many of them run in one process, one after the other.

    What they share is made once then, and not in each process. The few of the others fill up what
    is left at the end.
    """
    alone = [item for item in items if item.get_closest_marker("xdist_group") is None]
    many = Counter(item.path for item in alone)
    for item in alone:
        if many[item.path] >= MANY:
            item.add_marker(pytest.mark.xdist_group(item.nodeid.partition("::")[0]))


def pytest_collection_finish() -> None:
    """What has been loaded by now stays, and is not looked through for garbage any more."""
    gc.freeze()


@cache
def _raw(folder: str, *files: tuple[str, bytes]) -> RawWorld:
    return raw_world(dict(files), folder)


def _read_once(files: Mapping[str, bytes], folder: str) -> RawWorld:
    return _raw(folder, *files.items())


def _expanded_once(
    raw: RawWorld,
    areas: Sequence[Part] = (),
    overrides: Mapping[str, str] | None = None,
    changes: Data | None = None,
    document: Document | None = None,
    *,
    prepared: Mapping[str, Otherwise] | None = None,
    without: Iterable[str] = (),
    month: int = 1,
) -> World:
    """The world; where its settings stand matters only for what is wrong with them."""
    settings = (overrides or {}, changes or {}, prepared or {}, tuple(without), month)
    key = repr((id(raw), list(areas), settings))
    if key not in _worlds:
        if len(_worlds) == MOST:
            del _worlds[next(iter(_worlds))]
        _worlds[key] = expand(
            raw,
            areas,
            overrides,
            changes,
            document,
            prepared=prepared,
            without=without,
            month=month,
        )
    return _worlds[key]


def _checked_once(world: World, documents: Mapping[str, Document] | None = None) -> list[Problem]:
    """What is wrong with the world; where it stands is in the same documents every time."""
    key = id(world), id(documents)
    if key not in _checked:
        if len(_checked) == MOST:
            del _checked[next(iter(_checked))]
        _checked[key] = world, documents, check_world(world, documents)
    return list(_checked[key][-1])


@lru_cache(maxsize=MOST)
def _whole(path: Path, written: bytes, data: Path) -> Whole:
    """The scenario in the file, of the worlds that lie in `data`."""
    return load_whole(path)


def _whole_once(path: Path) -> Whole:
    """What is read from a file is the same for as long as that stands in it."""
    return _whole(path, files_of_library.contents(path), files_of_library.DATA)


vars(scenarios).update(load_whole=_whole_once)
vars(files_of_world).update(read=lru_cache(maxsize=64)(read))
vars(worlds).update(raw_world=_read_once, expand=_expanded_once, check_world=_checked_once)
vars(settings_of_world).update(expand=_expanded_once, check_world=_checked_once)
