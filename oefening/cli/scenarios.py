"""Finding the file of a scenario by what it is called."""

from pathlib import Path

from oefening.errors import OefeningError
from oefening.journal import NAME
from oefening.library import shipped
from oefening.text import phrase


def scenario_path(name: str) -> Path:
    """The file `name`, or that of the shipped scenario of this id.

    Raise `OefeningError` if it is the folder of an exercise, or no file and no such id.
    """
    path = Path(name)
    if (path / NAME).is_file() or path.name == NAME:
        raise OefeningError(phrase("cli.is-an-exercise", folder=name))
    if path.exists() or path.suffix or len(path.parts) != 1:
        return path
    known = shipped()
    if name not in known:
        raise OefeningError(
            phrase("cli.no-such-scenario", name=name, shipped=", ".join(sorted(known)))
        )
    return known[name]
