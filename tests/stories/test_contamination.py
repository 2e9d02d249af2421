"""Contaminated drinking water. What was expected, noted down before it was first played:

Tap water of the west is of no use for exactly four days. Hospitals of the region have water of
their own for a day; then, since a fifth of them has none and water is six tenths of their work,
they are at 88 %, until the water is good again. Nothing else in the region suffers from it: power,
telephones, sewers and shops go on.
"""

import pytest
from telling import Told, told


@pytest.fixture(scope="module")
def story() -> Told:
    return told("contamination")


@pytest.mark.parametrize(
    ("node", "hours", "percent"),
    [
        ("VR09/west.drinking-water", 0.1, 0),
        ("VR09/west.drinking-water", 95.9, 0),
        ("VR09/west.drinking-water", 96.1, 100),
        ("VR09/rest.drinking-water", 48, 100),
        ("VR09.drinking-water", 48, 80),
        ("VR09.hospital", 23.9, 100),
        ("VR09.hospital", 24.1, 88),
        ("VR09.hospital", 95.9, 88),
        ("VR09.hospital", 96.1, 100),
    ],
)
def test_water_and_what_needs_it_go_and_come_back_as_expected(
    story: Told, node: str, hours: float, percent: float
) -> None:
    assert story.level(node, hours) == pytest.approx(percent, abs=0.01)


@pytest.mark.parametrize("capacity", ["power", "mobile", "sewage", "food-retail", "payments"])
def test_nothing_else_suffers(story: Told, capacity: str) -> None:
    assert min(story.level(f"VR09/west.{capacity}", hours) for hours in range(1, 120, 6)) == 100
