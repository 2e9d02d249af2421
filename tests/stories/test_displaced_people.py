"""People from elsewhere. What was expected, noted down before it was played:

20 000 people come to Zeeland in a day, 833 an hour, where roads let in 5 000: after a day and a few
minutes all are there, and four of five, 16 000, look for shelter. Of twelve shelters of 107 places
the first is ready after a day, on call; others are found as 140 places a day are, the second 11
hours later, the fourth on the third evening. So 107 are housed after a day, 214 after two and 428
after three.
Zeeland has 154 people to staff shelters, 24 each: six can open, 642 places, and no more however
long one waits.

Half of the Betuwe is 112 796 people. Roads carry 5 000 an hour, so the last leave after 22 hours
and 34 minutes, and all are where they go within two hours more: 56 398 in each of two regions,
where nobody has a place. A quarter of them, 14 099, look for one. Whoever has left lacks nothing at
home, and nobody is lost on the way.

At first all who came were expected to look for public shelter. That was changed: plans in the
Netherlands expect most evacuees to find a place of their own, with family or in a hotel, and
some of the displaced to do so.
"""

import pytest
from telling import Told, told

EVACUATED = 112_796
LOOKING = 16_000
"""Of the displaced."""


@pytest.fixture(scope="module")
def story() -> Told:
    return told("displaced-people")


def test_all_displaced_people_are_there_after_a_day_and_most_look_for_shelter(story: Told) -> None:
    assert story.at(12).shelters["VR19"].seeking == pytest.approx(LOOKING // 2, abs=400)
    assert story.at(24.2).shelters["VR19"].seeking == LOOKING


@pytest.mark.parametrize(
    ("hours", "housed"), [(23.9, 0), (24.2, 107), (48, 214), (72, 428), (120, 642), (143, 642)]
)
def test_shelters_open_as_places_are_found_and_as_far_as_there_is_staff(
    story: Told, hours: float, housed: int
) -> None:
    assert story.at(hours).shelters["VR19"].housed == housed


def test_the_others_are_not_housed_and_every_hour_of_that_counts(story: Told) -> None:
    at = story.at(143).shelters["VR19"]
    assert at.short == LOOKING - 642
    # On average 12 hours of the first day for all, and all but some hundreds from then on.
    hours = at.at(143 * 3600) // 3600
    assert hours == pytest.approx(LOOKING * (143 - 12) - 50_000, rel=0.01)


def test_half_of_the_betuwe_is_on_the_roads_of_its_region_for_a_day(story: Told) -> None:
    def left(hours: float) -> int:
        groups = story.at(hours).groups.values()
        return EVACUATED - sum(one.waiting for one in groups if one.place == "VR08/betuwe")

    assert left(10) == pytest.approx(50_000, abs=300)
    assert left(22.4) < EVACUATED
    assert left(22.7) == EVACUATED


@pytest.mark.parametrize("region", ["VR07", "VR21"])
def test_all_arrive_and_a_quarter_looks_for_a_place_and_finds_none(
    story: Told, region: str
) -> None:
    shelter = story.at(25).shelters[region]
    assert (shelter.seeking, shelter.housed) == (EVACUATED // 8, 0)


def test_who_finds_a_place_of_their_own_is_counted_among_those_who_are_there(story: Told) -> None:
    groups = story.at(25).groups.values()
    assert sum(one.there for one in groups if one.place == "VR08/betuwe") == EVACUATED
