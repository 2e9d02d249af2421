"""Shares that are bounds: a bound that is rounded has to stay one."""

import pytest

from oefening.projections.bounds import at_most


@pytest.mark.parametrize(
    ("ppm", "told"),
    [
        (0, "0.0%"),
        (1, "0.1%"),
        (750_000, "75.0%"),
        (990_001, "99.1%"),
        (999_000, "99.9%"),
        (999_001, "99.91%"),
        (999_900, "99.99%"),
        (999_901, "99.991%"),
        (999_999, "99.9999%"),
        (1_000_000, "100%"),
    ],
)
def test_it_is_never_rounded_down_and_a_whole_only_where_it_is_one(ppm: int, told: str) -> None:
    assert at_most(ppm).render("en") == told


def test_dutch_has_a_comma() -> None:
    assert at_most(992_001).render("nl") == "99,3%"
