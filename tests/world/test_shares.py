"""Shares add up exactly, whatever is rounded."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from oefening.world.shares import EVEN_FIFTH, apportioned, unequal

weights = some.lists(some.integers(0, 10**6), min_size=1, max_size=12)


def test_equal_thirds_are_completed_from_the_first() -> None:
    assert apportioned(1_000_000, (333_333, 333_333, 333_333)) == (333_334, 333_333, 333_333)


def test_whoever_loses_most_by_rounding_gets_the_rest() -> None:
    assert apportioned(10, (34, 33, 33)) == (4, 3, 3)
    assert apportioned(10, (15, 26, 59)) == (1, 3, 6)


@given(some.integers(0, 10**9), weights)
def test_parts_add_up_and_none_is_off_by_a_whole(total: int, given_weights: list[int]) -> None:
    parts = apportioned(total, given_weights)
    whole = sum(given_weights)
    if not whole:
        assert set(parts) == {0}
        return
    assert sum(parts) == total
    for part, weight in zip(parts, given_weights, strict=True):
        assert abs(part * whole - total * weight) < whole


@given(some.integers(1, 200), some.integers(EVEN_FIFTH + 1, 990_000))
def test_unequal_parts_go_down_and_their_largest_fifth_is_what_is_asked(
    fives: int, largest: int
) -> None:
    sizes = unequal(5 * fives, largest)
    assert list(sizes) == sorted(sizes, reverse=True)
    assert sum(sizes) == 10**12
    assert round(sum(sizes[:fives]) / 10**6) == largest


def test_of_failures_as_unequal_as_after_sandy_the_smallest_are_as_was_counted() -> None:
    """There the largest 20 % had 80 % of the customers, and the smallest 89 % had 34 % of them."""
    sizes = unequal(100, 800_000)
    assert sum(sizes[11:]) / sum(sizes) == pytest.approx(0.34, abs=0.02)
