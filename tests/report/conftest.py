import pytest
from reported import Reported


@pytest.fixture
def playing() -> Reported:
    """An exercise that has begun."""
    return Reported().started()
