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


def test_the_last_step_ends_at_the_end_or_beyond_it() -> None:
    steps = Steps(0, 25, 10)
    assert list(steps.ends) == [10, 20, 30]


def test_a_loss_shorter_than_a_step_is_still_its_lowest_and_not_its_last() -> None:
    steps = Steps(0, 40, 10)
    points = [(0, 100), (12, 30), (14, 90), (30, 80)]
    assert steps.lowest(points, 100) == [100, 30, 80, 80]
    assert steps.last(points, 100) == [100, 90, 80, 80]


@pytest.mark.parametrize("since", [20, 25])
def test_what_held_when_the_first_step_began_belongs_to_it(since: int) -> None:
    steps = Steps(since, since + 10, 10)
    assert steps.lowest([(5, 40), (20, 60), (29, 70)], 100) == [60]
    assert Steps(2, 12, 10).lowest([], 7) == [7]
