"""Exercise folders: where an exercise lives, under a name that nothing is ever overwritten by."""

import re
from datetime import date
from itertools import count
from pathlib import Path

from oefening.errors import FileTrouble, OefeningError
from oefening.journal import make_folder, no_folder
from oefening.session.recent import glimpse, recent


def new_folder(home: Path, day: date, scenario: str) -> Path:
    """Make `<day>-<scenario>` in `home`, or with `-2`, `-3` … behind it, and return it.

    Raise `FileTrouble` if nothing can be made there.
    """
    make_folder(home)
    for number in count(1):
        folder = home / f"{day.isoformat()}-{scenario}{f'-{number}' if number > 1 else ''}"
        try:
            folder.mkdir()
        except FileExistsError:
            continue
        except OSError as error:
            raise no_folder(error, folder) from error
        return folder
    raise AssertionError


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
