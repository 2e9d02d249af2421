"""Calls that nobody answered: normal × demand × (1 − level), to the end."""

import pytest
from called import called_header, called_world
from worlds import HOUR, play

from oefening.projections.history import History
from oefening.projections.unanswered import in_places, unanswered
from oefening.record import Record
from oefening.world.model import World


@pytest.fixture(scope="module")
def called() -> World:
    return called_world()


@pytest.fixture(scope="module")
def records() -> list[Record]:
    return play(called_header(), "6h")[0]


def at(world: World, records: list[Record], place: str, hours: float) -> tuple[int, int, int]:
    history = History()
    for record in records:
        history.hear(record)
    [found] = unanswered(world, history, place, int(hours * HOUR))
    return found[3:]


def test_the_nation_counts_all_calls(called: World, records: list[Record]) -> None:
    """From 30 min to 2.5 h three times as many call as ever, and two of three get through."""
    assert at(called, records, "NL", 0.25) == (600, 0, 0)
    assert at(called, records, "NL", 1) == (1800, 600, 300)
    assert at(called, records, "NL", 6) == (600, 0, 1200)


def test_a_region_has_its_share_and_its_own_demand(called: World, records: list[Record]) -> None:
    """60 an hour, a quarter in vain; from 30 min to 2.5 h twice as many."""
    assert at(called, records, "VR01", 0.25) == (60, 15, 3)
    assert at(called, records, "VR01", 1) == (120, 30, 22)
    assert at(called, records, "VR01", 6) == (60, 0, 75)
    assert at(called, records, "VR02", 6) == (540, 0, 0)


def test_what_comes_later_does_not_change_what_was(called: World, records: list[Record]) -> None:
    early = [record for record in records if record.at <= HOUR]
    assert at(called, early, "NL", 1) == at(called, records, "NL", 1)


def test_counted_places_are_in_order(called: World) -> None:
    assert in_places(called) == ("NL", "VR01", "VR02")
