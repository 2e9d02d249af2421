"""Finding a scenario, making its header, and a folder for the exercise."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from oefening import __version__
from oefening.cli.desk import Desk
from oefening.cli.garbage import uncollected
from oefening.cli.home import HOME
from oefening.cli.scenarios import scenario_path
from oefening.errors import FileTrouble
from oefening.library import load_scenario
from oefening.record import Header
from oefening.seats.views import kept_views
from oefening.session import Session, Wall, new_folder, recent
from oefening.text import Phrase, phrase

NAMED = 3
"""Exercises that are named to who asked for one that is not there."""


def header_of(name: str, seed: int) -> Header:
    """The header of a new exercise of the scenario `name`, a file or the id of a shipped one.

    Raise `OefeningError` if there is none or it is an exercise, `InputError` if it is wrong.
    """
    scenario, world, calendar = load_scenario(scenario_path(name))
    return Header(program=__version__, seed=seed, scenario=scenario, world=world, calendar=calendar)


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
    with (
        Session.create(folder, header, *([] if wall is None else [wall])) as session,
        kept_views(session),
    ):
        yield session


@contextmanager
def resumed_exercise(folder: Path, desk: Desk) -> Iterator[Session]:
    """A session of the exercise in `folder`, paused where it stood; a bar shows meanwhile."""
    with desk.progress(phrase("cli.resuming", folder=str(folder))) as bar, uncollected():
        session = Session.resume(folder, hears=bar.at)
    with session, kept_views(session):
        yield session
