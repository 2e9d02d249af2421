"""How many hours a forecast tells: with a tenth below ten, and to the nearest."""

import pytest

from oefening.clock import HOUR, MINUTE
from oefening.study.forecast.amounts import hours_told


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (None, "–"),
        (0, "now"),
        (23 * MINUTE + 48, "0.4"),
        (9 * HOUR + 56 * MINUTE, "9.9"),
        (9 * HOUR + 57 * MINUTE, "10"),
        (23 * HOUR + 47 * MINUTE, "24"),
        (41 * HOUR + 29 * MINUTE, "41"),
    ],
)
def test_hours_are_told_to_the_nearest(seconds: int | None, told: str) -> None:
    assert hours_told(seconds).render("en") == told
