"""Thresholds about halfway between what there is without a decision and with it at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefening.projections.delays import Piece
from oefening.study.whatif.halfway import between, halfway, in_turn
from oefening.study.whatif.thresholds import Kind, Measured, Threshold

LATE = Measured("late-patients", "VR01", "late-patients")
END = 100


@given(
    kind=st.sampled_from(["without", "late-patients", "delay"]),
    low=st.integers(0, 10**9),
    more=st.integers(1, 10**9),
)
def test_it_is_passed_without_the_decision_and_not_with_it(kind: Kind, low: int, more: int) -> None:
    chosen = between(kind, low, low + more)
    assert low <= chosen < low + more
    middle = low + more // 2
    assert abs(chosen - middle) <= max(1, more // 4)


@pytest.mark.parametrize(
    ("kind", "low", "high", "chosen"),
    [
        ("late-patients", 12, 18, 15),
        ("late-patients", 0, 1, 0),
        ("without", 50_658, 60_337, 55_000),
        ("without", 1_000, 91_000, 50_000),
        ("delay", 0, 4 * 3_600 + 1_680, 2 * 3_600),
    ],
)
def test_it_is_a_round_number(kind: Kind, low: int, high: int, chosen: int) -> None:
    assert between(kind, low, high) == chosen


def counted(*amounts: tuple[Measured, int]) -> tuple[tuple[Measured, tuple[Piece, ...]], ...]:
    return tuple((one, (Piece(0, 0), Piece(50, amount))) for one, amount in amounts)


def test_only_that_has_one_of_which_there_is_less_with_the_decision() -> None:
    same, more = Measured("without", "VR01", "warmth"), Measured("without", "VR01", "food")
    without = counted((LATE, 18), (same, 5), (more, 5))
    at_once = counted((LATE, 12), (same, 5), (more, 9))
    [found] = halfway(without, at_once, 0, END)
    assert found.threshold == Threshold(LATE, 15)
    assert (found.without, found.at_once) == (18, 12)


def test_of_one_need_the_place_with_most_of_it_has_one() -> None:
    places = ("VR01/east", "VR01/west", "VR01")
    east, west, region = (Measured("without", place, "warmth") for place in places)
    apart = halfway(counted((east, 10), (west, 20), (region, 30)), (), 0, END)
    assert [one.threshold.measured for one in apart] == [region]
    alone = halfway(counted((east, 10), (region, 10)), (), 0, END)
    assert [one.threshold.measured for one in alone] == [east]


def test_of_each_kind_the_first_comes_ahead_of_the_second_of_any() -> None:
    levels = [Threshold(Measured("node", "VR01", f"c{at}"), 1) for at in range(5)]
    people = [Threshold(Measured("without", "VR01", f"n{at}"), 1) for at in range(5)]
    patients = Threshold(LATE, 1)
    assert in_turn([*levels, *people, patients], 5) == [patients, *levels[:2], *people[:2]]
    assert in_turn(levels, 5) == levels
