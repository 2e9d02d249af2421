"""Finding a scenario, making its header, and a folder for the exercise."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from oefening import __version__
from oefening.cli.desk import Desk
from oefening.cli.garbage import uncollected
from oefening.errors import FileTrouble, OefeningError
from oefening.journal import NAME
from oefening.library import load_scenario, shipped
from oefening.record import Header
from oefening.session import Session, Wall, new_folder, recent
from oefening.text import Phrase, phrase

HOME = Path("exercises")
"""Where exercises are kept unless said otherwise."""

NAMED = 3
"""Exercises that are named to who asked for one that is not there."""


def header_of(name: str, seed: int) -> Header:
    """The header of a new exercise of the scenario `name`, a file or the id of a shipped one.

    Raise `OefeningError` if there is none or it is an exercise, `InputError` if it is wrong.
    """
    scenario, world, calendar = load_scenario(_path(name))
    return Header(program=__version__, seed=seed, scenario=scenario, world=world, calendar=calendar)


def _path(name: str) -> Path:
    path = Path(name)
    if (path / NAME).is_file():
        raise OefeningError(phrase("cli.is-an-exercise", folder=name))
    if path.exists() or path.suffix or len(path.parts) != 1:
        return path
    known = shipped()
    if name not in known:
        raise OefeningError(
            phrase("cli.no-such-scenario", name=name, shipped=", ".join(sorted(known)))
        )
    return known[name]


def played_here() -> Phrase:
    """The exercises under `HOME` that were played last, or that there are none."""
    try:
        folders = recent(HOME)
    except FileTrouble as error:
        return error.phrase
    if not folders:
        return phrase("cli.nothing-played", home=str(HOME))
    named = ", ".join(str(folder) for folder in folders[:NAMED])
    return phrase("cli.played-here", folders=named)


@contextmanager
def new_exercise(
    header: Header, folder: Path | None, wall: Wall | None = None
) -> Iterator[Session]:
    """A session of a new exercise in `folder`, or in one of its own under `HOME`."""
    if folder is None:
        today = datetime.now().astimezone().date()
        folder = new_folder(HOME, today, header.scenario.id)
    with Session.create(folder, header, *([] if wall is None else [wall])) as session:
        yield session


@contextmanager
def resumed_exercise(folder: Path, desk: Desk) -> Iterator[Session]:
    """A session of the exercise in `folder`, paused where it stood; a bar shows meanwhile."""
    with desk.progress(phrase("cli.resuming", folder=str(folder))) as bar, uncollected():
        session = Session.resume(folder, hears=bar.at)
    with session:
        yield session
