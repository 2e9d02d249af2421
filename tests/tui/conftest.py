"""What tests of the screen share: what is the same in all apps that are run, and drawing.

And exercises to look at: one by itself, and one in a folder.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exercises import rich_header
from shown import Playing, started
from tui import at_rest, sooner
from tui.looked import Room

from oefening.commands import StartExercise
from oefening.session import Session

sooner.work()
at_rest.leave_to_tests()


@pytest.fixture
def playing() -> Playing:
    """The exercise of `shown`, begun: power in the east goes out an hour later, for eight hours."""
    return started()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An exercise in which the first inject is due."""
    with Session.create(tmp_path / "exercise", rich_header(), Room()) as session:
        session.send(StartExercise())
        session.advance(1_800)
        yield session
