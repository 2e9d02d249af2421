"""Exercise folders: where an exercise lives, under a name that nothing is ever overwritten by."""

from datetime import date
from itertools import count
from pathlib import Path

from oefening.errors import FileTrouble
from oefening.journal import trouble
from oefening.text import phrase


def new_folder(home: Path, day: date, scenario: str) -> Path:
    """Make `<day>-<scenario>` in `home`, or with `-2`, `-3` … behind it, and return it.

    Raise `FileTrouble` if nothing can be made there.
    """
    for number in count(1):
        folder = home / f"{day.isoformat()}-{scenario}{f'-{number}' if number > 1 else ''}"
        try:
            home.mkdir(parents=True, exist_ok=True)
            folder.mkdir()
        except FileExistsError:
            if home.is_dir():
                continue
            raise FileTrouble(phrase("file-no-folder", file=str(home))) from None
        except OSError as error:
            raise trouble(error, folder) from error
        return folder
    raise AssertionError
