"""How households are prepared changes in play, and with it what they have at home."""

import pytest
from homely import DRY, OFF, Game, homes
from worlds import ONE


@pytest.mark.parametrize(("hours", "level"), [(5, ONE), (7, 440_000), (13, 300_000), (25, 0)])
def test_people_go_without_by_what_they_have_and_by_who_carries_them(
    hours: int, level: int
) -> None:
    game = Game(homes(), DRY)
    game.release(0)
    game.to(hours)
    assert game.level("VR01/east.water") == level


def test_more_kits_serve_more_people_there_and_nobody_elsewhere() -> None:
    game = Game(homes(), DRY, {"preparedness": "VR01/east", "kit": "+20%"})
    game.release(0)
    game.to(7)
    game.release(1)
    assert game.level("VR01/east.water") == 600_000, "50 % with a kit, a fifth of the rest carried"
    assert game.share("VR01/east", "kit") == 500_000
    assert game.share("VR01", "kit") == 350_000, "the mean of 1 000 and 3 000 people"
    [told] = game.told()
    assert told.by == {"kit": 200_000}
    assert told.shares == {
        "VR01/east.water<VR01/east.tap#0": 500_000,
        "VR01/east.water<VR01/east.tap#1": 100_000,
        "VR01/east.water<VR01/east.tap#2": 400_000,
    }
    game.retract(1)
    assert game.level("VR01/east.water") == 440_000
    assert game.share("VR01/east", "kit") == 300_000
    assert game.told()[-1].by == {"kit": -200_000}


def test_a_share_stays_between_nobody_and_all_and_changes_add_up() -> None:
    more = {"preparedness": "NL", "helps": "+90%", "plan": "+5%"}
    game = Game(homes(), more, {"preparedness": "VR01", "helps": "-50%"})
    game.release(0)
    assert (game.share("VR01/east", "helps"), game.share("NL", "plan")) == (ONE, 150_000)
    game.release(1)
    assert game.share("VR01/rest", "helps") == 800_000
    game.retract(0)
    assert game.share("VR01/rest", "helps") == 0


def test_support_points_reach_those_who_know_where_to_go() -> None:
    point = {
        "tier": "VR01/east.information",
        "on": "VR01/east.radio",
        "generators": "1",
        "people-each": "500",
        "lasts": "72h",
        "among": "knows",
    }
    known = {"preparedness": "VR01/east", "knows": "+30%"}
    game = Game(homes(), point, known)
    game.release(0)
    assert game.level("VR01/east.information") == 250_000
    game.release(1)
    assert game.level("VR01/east.information") == 400_000
    game.retract(1)
    assert game.level("VR01/east.information") == 250_000
    assert game.level("VR01/rest.information") == 0


def test_switched_off_no_share_changes_what_people_have() -> None:
    every = {"preparedness": "NL", "kit": "+70%", "helps": "+60%", "knows": "+50%"}
    game = Game(homes(OFF), DRY, every)
    game.release(0)
    game.release(1)
    [told] = game.told()
    assert told.shares is None
    game.to(7)
    assert game.level("VR01/east.water") == 0


def test_help_that_was_brought_makes_way_for_kits_and_stands_by() -> None:
    water = {"tier": "VR01/east.water", "on": "VR01/east.tap", "share": "60%", "lasts": "72h"}
    game = Game(homes(), DRY, water, {"preparedness": "VR01/east", "kit": "+50%"})
    game.release(0)
    game.to(7)
    game.release(1)
    assert game.level("VR01/east.water") == ONE
    game.release(2)
    shares = game.engine.state.shares
    assert game.level("VR01/east.water") == ONE
    assert shares["VR01/east.water<VR01/east.tap#0"] == 800_000
    assert shares["VR01/east.water<VR01/east.tap#3"] == 160_000
    game.to(25)
    assert game.level("VR01/east.water") == 600_000
    assert shares["VR01/east.water<VR01/east.tap#3"] == 600_000
