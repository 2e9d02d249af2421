"""Quantiles, means and their intervals promise no more than they keep."""

from collections.abc import Iterator
from random import Random

import numpy as np
import pytest

from oefening.study import intervals
from oefening.study.compared import Spread
from oefening.study.intervals import (
    BANDED,
    interval_of_mean,
    interval_of_quantile,
    quantile,
    student,
)
from oefening.study.quantiles import quantiles


def test_a_quantile_is_an_order_statistic_so_that_a_further_run_lies_below_it_as_often() -> None:
    assert quantile(range(1, 20), 0.05) == 1
    assert quantile(range(1, 20), 0.95) == 19
    assert quantile([3, 1, 2], 0.5) == 2
    assert quantile([4, 1, 2, 3], 0.5) == 2.5
    assert quantile([7], 0.05) == quantile([7], 0.95) == 7


def test_a_band_is_one_where_runs_lie_outside_of_it_on_either_side() -> None:
    for runs, outside in ((BANDED, 1), (BANDED - 1, 0)):
        low, _, high = quantiles(np.arange(runs))
        assert sum(one < low for one in range(runs)) == outside
        assert sum(one > high for one in range(runs)) == outside


def test_between_the_quantiles_of_forty_runs_lie_nine_of_ten_further_runs() -> None:
    chance, inside = Random(1), 0
    for _ in range(2000):
        runs = np.array([chance.randrange(10**9) for _ in range(40)])
        low, _, high = quantiles(runs)
        inside += low <= chance.randrange(10**9) <= high
    assert 0.885 < inside / 2000 < 0.915


def test_quantiles_are_taken_of_each_step_by_itself() -> None:
    runs = np.array([[1, 30], [2, 10], [3, 20]])
    assert quantiles(runs, (0.5,)).tolist() == [[2, 20]]


@pytest.mark.parametrize(
    ("freedom", "of", "expected"),
    [
        (1, 0.975, 12.706),
        (2, 0.975, 4.303),
        (9, 0.975, 2.262),
        (30, 0.95, 1.697),
        (999, 0.975, 1.962),
    ],
)
def test_students_t_is_that_of_the_tables(freedom: int, of: float, expected: float) -> None:
    assert student(freedom, of) == pytest.approx(expected, abs=6e-4)


def test_the_interval_of_a_median_is_that_of_the_tables() -> None:
    # Conover, Practical Nonparametric Statistics: of 6 runs all of them, of 5 there is none.
    assert interval_of_quantile(range(5), 0.5) is None
    assert interval_of_quantile(range(1, 7), 0.5) == (1, 6)
    assert interval_of_quantile(range(1, 101), 0.5) == (40, 61)


def test_an_interval_of_a_quantile_holds_it_as_often_as_it_says_however_skewed_the_runs() -> None:
    chance, held = Random(2), 0
    for _ in range(1000):
        found = interval_of_quantile([int(chance.paretovariate(1) * 1e6) for _ in range(30)], 0.5)
        assert found is not None
        held += found.low <= 2e6 <= found.high
    assert held >= 940


def test_the_interval_of_a_mean_holds_it_as_often_as_it_says() -> None:
    chance, held = Random(3), 0
    for _ in range(1000):
        found = interval_of_mean([int(chance.gauss(0, 1e6)) for _ in range(8)])
        assert found is not None
        held += found.low <= 0 <= found.high
    assert 930 < held < 970
    assert interval_of_mean([5]) is None
    assert interval_of_mean([5, 5, 5]) == (5, 5)


def test_what_hangs_on_the_number_of_runs_alone_is_reckoned_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reckoned, really = [], intervals._binomial

    def binomial(count: int, of: float) -> Iterator[float]:
        reckoned.append((count, of))
        return really(count, of)

    monkeypatch.setattr(intervals, "_binomial", binomial)
    for values in (range(83), range(83, 166)):
        Spread.of(values)
    assert reckoned == [(83, of) for of in intervals.BAND]
