"""Exercise folders: where an exercise lives, under a name that nothing is ever overwritten by."""

import os
import re
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

from oefening.errors import FileTrouble, OefeningError
from oefening.journal import NAME, make_folder, no_folder
from oefening.session.recent import glimpse, recent
from oefening.text import phrase


def new_folder(home: Path, day: date, scenario: str) -> Path:
    """Make `<day>-<scenario>` in `home`, or with `-2`, `-3` … behind it, and return it.

    Raise `FileTrouble` if nothing can be made there.
    """
    make_folder(home)
    folder = home / f"{day.isoformat()}-{scenario}"
    return next(filter(_made, _numbered(folder)))


def fork_folder(log: Path, asked: Path | None = None) -> Path:
    """Make a folder for a fork of the exercise with that `log`, and return it.

    It is `asked`, or `<folder>-fork` beside the exercise, with `-2`, `-3` … behind it. Raise
    `FileTrouble` if there is something there already, be it empty; if it lies in the exercise that
    is forked, which is one folder with all that belongs to it; or if it cannot be made.
    """
    if asked is None:
        return next(filter(_made, _numbered(fork_name(log))))
    if os.path.lexists(asked):
        raise FileTrouble(phrase("fork-taken", folder=str(asked)))
    home = os.path.realpath(log.parent)
    if log.name == NAME and Path(os.path.realpath(asked)).is_relative_to(home):
        raise FileTrouble(phrase("fork-within", folder=str(asked), parent=str(log.parent)))
    make_folder(asked.parent)
    if not _made(asked):
        raise FileTrouble(phrase("fork-taken", folder=str(asked)))
    return asked


def fork_name(log: Path) -> Path:
    """Where a fork of the exercise with that `log` goes, if nothing stands there."""
    of = log.parent if log.name == NAME else log.with_suffix("")
    of = of if of.name not in ("", "..") else Path(os.path.realpath(of))
    return of.with_name(f"{of.name or 'exercise'}-fork")


def _numbered(folder: Path) -> Iterator[Path]:
    """`folder`, and what it is called with `-2`, `-3` … behind it."""
    yield folder
    for number in count(2):
        yield folder.with_name(f"{folder.name}-{number}")


def _made(folder: Path) -> bool:
    """Make `folder`; whether it was not there yet. Raise `FileTrouble` if it cannot be made."""
    try:
        folder.mkdir()
    except FileExistsError:
        return False
    except OSError as error:
        raise no_folder(error, folder) from error
    return True


def played_in(home: Path) -> bool:
    """Whether anything was ever played in `home`."""
    try:
        return bool(recent(home))
    except FileTrouble:  # whoever wants a new folder there is told what is wrong
        return False


def unfinished(home: Path, scenario: str) -> Path | None:
    """The exercise of `scenario` in `home` between STARTEX and ENDEX that nobody plays, if any.

    Of several the one last played; its folder has a name that `new_folder` gave.
    """
    name = re.compile(rf"\d{{4}}-\d\d-\d\d-{re.escape(scenario)}(-\d+)?")
    try:
        last_first = recent(home)
    except FileTrouble:  # whoever wants a new folder there is told what is wrong
        return None
    named = (folder for folder in last_first if name.fullmatch(folder.name))
    return next(filter(_under_way, named), None)


def _under_way(folder: Path) -> bool:
    """Whether the log has STARTEX and no ENDEX, and can be gone on with."""
    try:
        there = glimpse(folder)
    except OefeningError:
        return False
    return there.stands == "under-way" and there.barred is None
