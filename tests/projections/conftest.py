import pytest
from shown import Playing, started


@pytest.fixture
def playing() -> Playing:
    """The exercise of `shown`, begun."""
    return started()
