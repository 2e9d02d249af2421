"""How many the world nl strands when all trains stop, by the hour at which they do."""

from functools import cache

from worlds import damage, disruption, header, play, when

from oefening.events import GroupFormed
from oefening.library import load_world


@cache
def stranded(hour: int) -> int:
    """Persons, in a national outage that begins at that hour and is half an hour old."""
    cut = disruption("cut", 0, damage("NL.transmission"))
    scene = header(load_world(), [cut], start=f"2027-01-19 {hour:02}:00")
    groups = [one for _, one in when(play(scene, "30m")[0], GroupFormed)]
    return sum(one.persons for one in groups if one.because == "stranded")


def people() -> int:
    """Inhabitants of the nation."""
    return sum(region.persons for region in load_world().regions)


def test_a_night_strands_less_than_half_of_what_noon_does() -> None:
    assert 0 < stranded(2) * 2 < stranded(12)


def test_at_noon_it_is_between_those_taken_out_of_trains_in_spain_and_all_affected() -> None:
    # 35 000 and 400 000 of 48 million, shortly after noon.
    assert people() * 35_000 < stranded(12) * 48_000_000 < people() * 400_000
