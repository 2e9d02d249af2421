"""An exercise that is put by and taken up again, at a moment that is always the same."""

from pathlib import Path

from oefening.journal import NAME
from oefening.session import Session

WALL = 1_800_340_200.5


def wall() -> float:
    return WALL


def copied(session: Session) -> Path:
    """A folder with what there is on disk of the exercise now."""
    path = session.journal.path
    folder = path.parent / "copied"
    folder.mkdir()
    (folder / NAME).write_bytes(path.read_bytes())
    return folder


def resumed(session: Session) -> Session:
    session.close()
    return Session.resume(session.journal.path.parent, wall)
