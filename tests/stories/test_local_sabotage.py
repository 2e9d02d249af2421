"""Two cables cut in a district. What was expected, noted down before it was first played:

The district has no power, and so no warmth, for 31 hours and the half hour of switching in; the
rest of Amsterdam has all the time. Of the district's masts half are left after two and a half
hours and a tenth after six; in the whole region that hardly shows. When power is back, the operator
with large batteries is back with it, the others an hour later, and district heating ten hours
later: until then seven homes in a hundred are cold.

Of 74 992 people three in ten live in homes that are cold after twelve hours, half in homes that are
after a day: 9.4 hours without warmth each until power is back, and half an hour more until the
district heating is. 40 % have a radio and hear the news; the others lack information from the
first hours on. A third has cash for half a day, one in eight for a day. Shops sell to a twentieth
of their customers; every eleventh has food for half a day, three in ten for a day. Only who lives
high up lacks water, once what is at hand is gone. Toilets back up after six hours in the sewers and
a day of patience: an hour and a half before the end.
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


PERSONS = 74_992
HOURS_EACH = {
    "warmth": 0.3 * (31.5 - 12.19) + 0.5 * (31.5 - 24.38) + 0.8 * 0.07 * 10,
    "information": 0.1667 * 0.5 + 0.3 + 0.4667 + 0.6 * 28.5,
    "cash": 0.329 * 19.5 + 0.122 * 7.5,
    "food": 0.95 * (0.0896 * 19.5 + 0.302 * 7.5),
    "water": 0.1 * (0.224 * 23.5 + 0.455 * 7.5),
    "medicine": 0.7 * (0.03 * 19.5 + 0.05 * 7.5),
    "sanitation": 0.4 * 0.8 * 1.5,
}


@pytest.mark.parametrize(("need", "hours"), HOURS_EACH.items())
def test_people_lack_what_they_need_as_long_as_expected(
    story: Told, need: str, hours: float
) -> None:
    lacked = story.person_hours(f"VR13/oost.{need}", 71) / PERSONS
    assert lacked == pytest.approx(hours, rel=0.01)


def test_the_region_shows_its_people_in_proportion(story: Told) -> None:
    assert story.level("VR13.power", 10) == pytest.approx(93, abs=0.01)
    assert story.level("VR13.mobile", 10) == pytest.approx(93.7, abs=0.01)
