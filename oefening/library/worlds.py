"""Worlds that come with the program."""

from functools import lru_cache
from pathlib import Path

from oefening.errors import FileTrouble, InputError
from oefening.library.files import DATA, contents
from oefening.text import phrase
from oefening.world.check import check_world
from oefening.world.expand import expand
from oefening.world.model import World
from oefening.world.raw import FILES, OPTIONAL, RawWorld, raw_world


def load_world(name: str = "nl") -> World:
    """The whole world called `name`, without a scenario.

    Raise as `load_raw_world` does, `InputError` also if the world does not hold together.
    """
    raw = load_raw_world(name)
    world = expand(raw)
    wrong = [one for one in check_world(world, raw.documents) if one.severity == "error"]
    if wrong:
        raise InputError(wrong)
    return world


def load_raw_world(name: str = "nl") -> RawWorld:
    """The world called `name`, its numbers not yet in place.

    Raise `FileTrouble` if there is none of that name, `InputError` if its files are wrong.
    """
    if name not in shipped_worlds():
        raise FileTrouble(phrase("library.no-world", name=name))
    return _raw(DATA / name)


@lru_cache(maxsize=1)
def _raw(folder: Path) -> RawWorld:
    """The world in `folder`, read once: what comes with a program does not change as it runs."""
    files = {file: contents(folder / file) for file in FILES}
    files |= {file: contents(folder / file) for file in OPTIONAL if (folder / file).is_file()}
    return raw_world(files, folder.name)


def shipped_worlds() -> tuple[str, ...]:
    """The names of the worlds that come with the program."""
    return tuple(sorted(path.parent.name for path in DATA.glob(f"*/{FILES[0]}")))
