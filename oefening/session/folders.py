"""Exercise folders: where an exercise lives, under a name that nothing is ever overwritten by."""

import re
from datetime import date
from itertools import count
from pathlib import Path

from oefening.events import Event, ExerciseEnded, ExerciseStarted
from oefening.journal import NAME, in_use, make_folder, no_folder


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


def unfinished(home: Path, scenario: str) -> Path | None:
    """The exercise of `scenario` in `home` between STARTEX and ENDEX that nobody plays, if any.

    Of several the one last played; its folder has a name that `new_folder` gave.
    """
    name = re.compile(rf"\d{{4}}-\d\d-\d\d-{re.escape(scenario)}(-\d+)?")
    folders = [path.parent for path in home.glob(f"*/{NAME}") if name.fullmatch(path.parent.name)]
    last_first = sorted(folders, key=_last_played, reverse=True)
    return next(
        (folder for folder in last_first if _under_way(folder) and not in_use(folder)), None
    )


def _last_played(folder: Path) -> int:
    return (folder / NAME).stat().st_mtime_ns


def _under_way(folder: Path) -> bool:
    """Whether the log has STARTEX and no ENDEX, told without reading it line by line."""
    try:
        log = (folder / NAME).read_bytes()
    except OSError:
        return False
    return _tells(log, ExerciseStarted) and not _tells(log, ExerciseEnded)


def _tells(log: bytes, kind: type[Event]) -> bool:
    # No text in the log can hold this, since its quotes would be escaped.
    return f'"kind":"{kind.__name__}"'.encode() in log
