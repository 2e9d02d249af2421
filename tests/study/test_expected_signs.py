"""The signs that were expected are of parameters that can be looked at."""

from expected_signs import EXPECTED

from oefening.library import load_world

FEWEST = 40


def test_each_expectation_is_of_a_number_of_the_world_that_has_a_range() -> None:
    known = load_world().parameters
    assert len(EXPECTED) >= FEWEST
    assert [name for name in EXPECTED if not (known[name].low and known[name].high)] == []
