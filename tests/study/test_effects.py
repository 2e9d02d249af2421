"""What runs tell of a number that went to the ends of its range by itself."""

import pytest

from oefening.library import load_world
from oefening.study.compared import Spread
from oefening.study.sensitivity.effects import Change, Effect, State


def effect(low: tuple[int, ...], high: tuple[int, ...] = ()) -> Effect:
    one = load_world().parameters["contact-needs-network"]
    return Effect("contact-needs-network", one, Change("90%", low), Change("100%", high))


def test_of_runs_that_are_all_alike_there_is_no_interval_as_of_those_of_an_ensemble() -> None:
    told = Change("x", (5, 5, 5, 5)).mean
    assert told == Spread.of([5, 5, 5, 5]).mean
    assert told is not None
    assert (told.value, told.interval) == (5, None)


@pytest.mark.parametrize(
    ("differences", "state"),
    [
        ((50, 60, 55, 52), "moves"),
        ((-50, -60, -55, -52), "moves"),
        ((5, 5, 5, 5), "moves"),
        ((0, 0, 0, 1), "unclear"),
        ((-100, 90, 120, -80), "unclear"),
        ((-1, 1), "unclear"),
        ((7,), "unclear"),
        ((0, 0, 0, 0), "no-difference"),
    ],
)
def test_a_number_moves_person_hours_where_the_seeds_tell_so(
    differences: tuple[int, ...], state: State
) -> None:
    assert effect(differences).state == state
    assert effect((0, 0), differences).state == state
    assert effect(differences).any == (state != "no-difference")


def test_what_could_be_run_at_neither_end_does_not_fit() -> None:
    one = effect(())
    assert one.state == "no-difference"
    wrong = one._replace(low=Change("90%", (), {"nl": "daarom", "en": "because"}))
    assert wrong.state == "does-not-fit"


def test_one_end_that_is_clear_is_enough() -> None:
    assert effect((0, 0, 0, 1), (-50, -60, -55, -52)).state == "moves"
