"""A national collapse at noon. What was expected, noted down before it was first played:

At noon everything that has no power of its own stops: fixed telephones, payments, filling stations
and trains; taps keep running but for one home in ten, high up behind a booster pump. Half of the
masts are gone after two and a half hours; after six a tenth is left. Sewers overflow after six
hours, and treatment plants whose air has stopped for ten hours are dead for two weeks, so that
sewage stays at 60 % long after the lights are on. After 11.5 hours the grid carries 61 % of what it
could, which is 70 % of demand; districts are switched in half an hour later. Everybody has power
after 15.5 hours. Masts come back within an hour of that, trains run again 11 hours after power is
back. Of 75 hospitals with a generator that fails one time in twenty, some four have none.

Everybody lacks information for 7.2 hours on average: four in ten have a radio, the others hear
nothing from the third hour until lines are back in the twelfth. Three in ten live in homes that are
cold just as the first power comes; over all people that makes half an hour without warmth each,
the longest where district heating takes ten hours more.
"""

import pytest
from telling import Told, told

REGIONS = ("VR01", "VR09", "VR17", "VR25")


@pytest.fixture(scope="module")
def story() -> Told:
    return told("national-collapse")


EXPECTED = [
    # capacity, hours, percent
    ("power", 1, 0),
    ("power", 11.9, 0),
    ("power", 12.1, 70.15),
    ("power", 15.6, 100),
    ("fixed", 0.1, 0),
    ("payments", 0.1, 0),
    ("filling-stations", 0.1, 0),
    ("drinking-water", 0.1, 90),
    ("drinking-water", 16, 100),
    ("mobile", 0.4, 100),
    ("mobile", 2.5, 53.333),
    ("mobile", 4, 23.333),
    ("mobile", 6, 10),
    ("mobile", 12.5, 28.707),
    ("mobile", 13.1, 73.135),
    ("mobile", 17, 100),
    ("sewage", 5.9, 100),
    ("sewage", 7, 20),
    ("sewage", 13, 60),
    ("sewage", 71, 60),
    ("rail", 0.1, 0),
    ("rail", 22.9, 0),
    ("rail", 23.1, 100),
    ("radio", 6, 40),
]


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize(("capacity", "hours", "percent"), EXPECTED)
def test_capacities_go_and_come_back_as_expected(
    story: Told, region: str, capacity: str, hours: float, percent: float
) -> None:
    assert story.level(f"{region}.{capacity}", hours) == pytest.approx(percent, abs=0.01)


def test_some_four_of_seventy_five_hospitals_have_no_generator_that_starts(story: Told) -> None:
    regions = [place.id for place in story.header.world.regions]
    failed = sum(round((100 - story.level(f"{one}.hospital", 1)) / (100 / 3)) for one in regions)
    assert 1 <= failed <= 9


@pytest.mark.parametrize(
    ("need", "hours"),
    [
        (
            "information",
            0.1667 * 0.5 + 0.3 + 0.4667 + 0.6 * 9 + 0.2985 * 1 + 0.2687 * 2.5,
        ),
        ("warmth", 0.3 * 0.348 * (15.5 - 12.19) + 0.3 * 0.07 * (22 - 15.5)),
    ],
)
def test_people_lack_what_they_need_as_long_as_expected(
    story: Told, need: str, hours: float
) -> None:
    world = story.header.world
    lacked = sum(story.person_hours(f"{one.id}.{need}", 71) for one in world.regions)
    assert lacked / sum(one.persons for one in world.regions) == pytest.approx(hours, rel=0.01)
