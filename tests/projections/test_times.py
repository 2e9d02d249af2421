"""How much of a part of the room's time others take up."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from oefening.projections.times import Times

MORNING = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def at(second: int) -> datetime:
    return MORNING + timedelta(seconds=second)


@given(
    turns=st.lists(st.integers(0, 60), max_size=12).map(sorted),
    begin=st.integers(-10, 70),
    lasts=st.integers(-5, 80),
)
def test_it_is_every_second_that_lies_in_both(turns: list[int], begin: int, lasts: int) -> None:
    """The times begin at every other of `turns`, and end at the next."""
    times = list(pairwise(turns))[::2]
    both = [
        second
        for second in range(begin, begin + lasts)
        if any(since <= second < until for since, until in times)
    ]
    measured = Times((at(since), at(until)) for since, until in times)
    assert measured.within(at(begin), at(begin + lasts)) == len(both)


def test_what_has_no_end_is_still_on_and_what_has_no_beginning_is_not_known() -> None:
    assert Times([(None, at(10)), (at(20), None)]).within(at(0), at(50)) == 30


def test_with_the_clock_put_back_no_second_counts_twice() -> None:
    assert Times([(at(0), at(30)), (at(10), at(40))]).within(at(0), at(60)) == 40
