"""Several latencies: what they come to, beyond one number."""

from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefening.projections.latencies import FEW, Spread
from oefening.study.intervals import quantile


def test_quantiles_lie_where_a_further_one_falls_below_with_that_chance() -> None:
    """Of 7 the place of a quarter is (7 + 1) / 4 = 2, of the middle 4, of 90 % 7.2: beyond them."""
    seven = Spread((10, 20, 30, 40, 50, 60, 70))
    assert [seven.quantile(one) for one in (25, 50, 75, 90)] == [20, 40, 60, None]


def test_between_two_of_them_lies_the_straight_line_rounded_down() -> None:
    """Of 4 the place of the middle is 2.5: 15 s and half of the way to 22 s, 18.5 s."""
    assert Spread((1, 15, 22, 99)).quantile(50) == 18


@pytest.mark.parametrize("percent", [25, 50, 75, 90])
def test_of_none_there_is_no_quantile(percent: int) -> None:
    assert Spread(()).quantile(percent) is None


@given(st.lists(st.integers(0, 10**6), min_size=3, max_size=30).map(sorted))
def test_they_are_those_of_the_textbook_and_of_the_rest_of_the_program(values: list[int]) -> None:
    spread = Spread(tuple(values))
    exclusive = quantiles(values, n=4, method="exclusive")
    for percent, textbook in zip((25, 50, 75), exclusive, strict=True):
        assert spread.quantile(percent) == int(textbook)
        assert spread.quantile(percent) == int(quantile(values, percent / 100) + 1e-6)


def test_few_are_told_one_by_one() -> None:
    assert Spread(tuple(range(FEW))).few
    assert not Spread(tuple(range(FEW + 1))).few
