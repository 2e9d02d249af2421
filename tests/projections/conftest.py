import pytest
from shown import Playing, shown_header

from oefening import commands


@pytest.fixture
def playing() -> Playing:
    """The exercise of `shown`, started, its clock slow enough not to stop by itself."""
    playing = Playing(shown_header())
    playing.do(commands.StartExercise())
    return playing
