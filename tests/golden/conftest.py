from collections.abc import Callable

import pytest
from conservation import check_conservation
from ran import Ran, header_of, ran

from oefening.record import Header, Record


@pytest.fixture
def conserved() -> Callable[[Header, list[Record], int], None]:
    """What checks that nothing is made and nothing is lost; stories are renewed without it."""
    return check_conservation


@pytest.fixture
def played() -> Callable[[str, str], tuple[Header, Ran]]:
    """What gives the header and the run of a play, which other tests share."""
    return lambda scenario, play: (header_of(scenario), ran(scenario, play))
