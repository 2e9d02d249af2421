"""An exercise that is under way, in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exercises import rich_header
from session.reopened import wall

from oefening.commands import StartExercise
from oefening.session import Session


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "exercise"


@pytest.fixture
def session(folder: Path) -> Iterator[Session]:
    """An exercise at T+0:30, where the first inject is due."""
    with Session.create(folder, rich_header(), wall) as session:
        session.send(StartExercise())
        session.advance(1800)
        yield session
