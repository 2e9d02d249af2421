"""Curves are cut into equal steps without losing what is short."""

import pytest

from oefening.clock import HOUR, MINUTE
from oefening.study.steps import Steps


def test_steps_are_as_short_as_so_many_of_them_allow() -> None:
    assert Steps.over(0, 72 * HOUR).length == 30 * MINUTE
    assert len(Steps.over(0, 72 * HOUR)) == 144
    assert Steps.over(0, 240 * HOUR).length == 2 * HOUR
    assert Steps.over(0, 10_000 * 24 * HOUR).length == 50 * 24 * HOUR
    assert list(Steps.over(HOUR, 2 * HOUR, 4).ends) == [75 * 60, 90 * 60, 105 * 60, 120 * 60]


@pytest.mark.parametrize("hours", [1, 72, 201, 500, 601, 720])
def test_the_last_step_ends_where_it_was_asked_to_and_none_is_empty(hours: int) -> None:
    ends = Steps.over(HOUR, HOUR + hours * HOUR).ends
    assert ends[-1] == HOUR + hours * HOUR
    assert list(ends) == sorted(set(ends))
    assert list(Steps(0, 25, 10).ends) == [10, 20, 25]


def test_a_loss_shorter_than_a_step_is_still_its_lowest() -> None:
    steps = Steps(0, 40, 10)
    points = [(0, 100), (12, 30), (14, 90), (30, 80)]
    assert steps.lowest(points, 100) == [100, 30, 80, 80]
    assert steps.highest(points, 100) == [100, 100, 90, 80]


def test_what_is_summed_up_is_that_of_each_second_and_of_none_beyond_the_end() -> None:
    points = [(2, 7), (12, 3), (14, 9), (22, 1)]
    each = [0] * 2 + [7] * 10 + [3] * 2 + [9] * 8 + [1] * 3
    for since in (0, 3):
        steps = Steps(since, 25, 10)
        assert steps.summed(points, 0) == [sum(each[since:end]) for end in steps.ends]


@pytest.mark.parametrize("since", [20, 25])
def test_what_held_when_the_first_step_began_belongs_to_it(since: int) -> None:
    steps = Steps(since, since + 10, 10)
    assert steps.lowest([(5, 40), (20, 60), (29, 70)], 100) == [60]
    assert Steps(2, 12, 10).lowest([], 7) == [7]
