"""Contaminated drinking water. What was expected, noted down before it was first played:

Tap water of the west is of no use for exactly four days. Hospitals of the region have water of
their own for a day; then, since a fifth of them has none and water is six tenths of their work,
they are at 88 %, until the water is good again. Nothing else in the region suffers from it: power,
telephones, sewers and shops go on.

Of 272 219 people 22.4 % have water for eight hours, another 45.5 % for a day, 27.2 % for three days
and the rest for a week. 110 water points would do for all, but Utrecht has 544 people to staff
them, eight each: 68 open, a day after they were asked for, and serve 170 000. So 185 000 lack water
after a day, 15 000 once the points are open, and 89 000 when those with water for three days have
none: 4.16 million person-hours, where it would have been 16.06 million without any point.
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


@pytest.mark.parametrize(
    ("hours", "persons"),
    [(7.9, 0), (9, 60_977), (25, 184_837), (27, 14_837), (73, 88_880), (95.9, 88_880), (97, 0)],
)
def test_people_lack_water_when_what_they_had_is_gone_and_no_point_has_room(
    story: Told, hours: float, persons: int
) -> None:
    assert story.without("VR09/west.water", hours) == pytest.approx(persons, abs=5)


def test_points_spare_three_quarters_of_the_person_hours_without_water(story: Told) -> None:
    assert story.person_hours("VR09/west.water", 119) == pytest.approx(4_160_900, rel=0.001)


@pytest.mark.parametrize("capacity", ["power", "mobile", "sewage", "food-retail", "payments"])
def test_nothing_else_suffers(story: Told, capacity: str) -> None:
    assert min(story.level(f"VR09/west.{capacity}", hours) for hours in range(1, 120, 6)) == 100
