"""Finding a scenario by what it is called."""

from pathlib import Path

from oefening.errors import OefeningError
from oefening.journal import NAME
from oefening.library import main_file, shipped
from oefening.text import phrase


def scenario_path(name: str) -> Path:
    """The file or folder `name`, or that of the shipped scenario of this id.

    Raise `OefeningError` if it is the folder of an exercise, or nothing there and no such id.
    """
    path = Path(name)
    if (path / NAME).is_file() or path.name == NAME:
        raise OefeningError(phrase("cli.is-an-exercise", folder=name))
    known = shipped()
    if path.is_dir() and name in known and not main_file(path).is_file():
        return known[name]
    if path.exists() or path.suffix or len(path.parts) != 1:
        return path
    if name not in known:
        raise OefeningError(
            phrase("cli.no-such-scenario", name=name, shipped=", ".join(sorted(known)))
        )
    return known[name]
