"""Exercise folders: where an exercise lives, under a name that nothing is ever overwritten by."""

from datetime import date
from itertools import count
from pathlib import Path

from oefening.journal import make_folder, no_folder


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
