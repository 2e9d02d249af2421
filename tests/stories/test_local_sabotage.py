"""Two cables cut in a district. What was expected, noted down before it was first played:

The district has no power, and so no warmth, for 31 hours and the half hour of switching in; the
rest of Amsterdam has all the time. Of the district's masts half are left after two and a half
hours and a tenth after six; in the whole region that hardly shows. When power is back, the operator
with large batteries is back with it, the others an hour later, and district heating ten hours
later: until then seven homes in a hundred are cold.
"""

import pytest
from telling import Told, told


@pytest.fixture(scope="module")
def story() -> Told:
    return told("local-sabotage")


EXPECTED = [
    ("power", 0.1, 0),
    ("power", 31.4, 0),
    ("power", 31.6, 100),
    ("heat", 20, 0),
    ("heat", 32, 93),
    ("heat", 41.4, 93),
    ("heat", 41.6, 100),
    ("mobile", 2.5, 53.333),
    ("mobile", 6, 10),
    ("mobile", 25, 10),
    ("mobile", 32, 36.667),
    ("mobile", 32.6, 100),
    ("drinking-water", 10, 90),
    ("payments", 10, 0),
]


@pytest.mark.parametrize(("capacity", "hours", "percent"), EXPECTED)
def test_capacities_of_the_district_go_and_come_back_as_expected(
    story: Told, capacity: str, hours: float, percent: float
) -> None:
    assert story.level(f"VR13/oost.{capacity}", hours) == pytest.approx(percent, abs=0.01)


@pytest.mark.parametrize("capacity", ["power", "mobile", "heat", "drinking-water", "payments"])
@pytest.mark.parametrize("hours", [1, 6, 20, 30])
def test_the_rest_of_the_region_is_untouched(story: Told, capacity: str, hours: float) -> None:
    assert story.level(f"VR13/rest.{capacity}", hours) == 100


def test_the_region_shows_its_people_in_proportion(story: Told) -> None:
    assert story.level("VR13.power", 10) == pytest.approx(93, abs=0.01)
    assert story.level("VR13.mobile", 10) == pytest.approx(93.7, abs=0.01)
