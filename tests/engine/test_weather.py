"""The temperature outside changes in play, and with it how fast homes cool."""

from typing import Any

import pytest
from explained import Explained
from homely import Game
from worlds import HOUR, ONE, damage, disruption, header, needs, node, world

from oefening import events
from oefening.state import temperature_in
from oefening.world.households import settled
from oefening.world.model import World
from oefening.world.nodes import Tier
from oefening.world.weather import Weather

COOLS = Tier.model_validate(
    {"share": "100%", "lasts": "24h", "cools": "yes", "kind": "home", "recharge": "6h"}
)
OUTSIDE: dict[str, Any] = {
    "temperature": "10°C",
    "reference": "10°C",
    "inside": "20°C",
    "limit": "15°C",
    "works": "100%",
}
"""At 10 °C a home stays warm for τ·ln 2: 24 hours are 16:38:08."""

WARM = 59_888


def homes(**more: str) -> World:
    """Two regions with heat and 1 000 people each, in homes with a time constant of a day."""
    weather = Weather.model_validate({**OUTSIDE, **more})
    nodes = [
        one
        for region in ("VR01", "VR02")
        for one in (
            node(f"{region}.heat"),
            node(f"{region}.warmth", needs(f"{region}.heat", COOLS), persons=1_000),
        )
    ]
    bare = world(*nodes, places={"VR01": 1_000, "VR02": 1_000})
    warm = tuple(settled(one, bare.preparedness, weather) for one in bare.nodes)
    return bare.model_copy(update={"nodes": warm, "weather": weather})


COLD = {"damage": "VR01.heat", "lasts": "60h"}
BOTH = {"damage": "VR02.heat", "lasts": "60h"}


def cold_at(made: World, *effects: dict[str, Any], at: float = 0) -> int:
    """The second at which people in VR01 are cold, the first effect done at 0, others at `at`."""
    game = Game(made, COLD, *effects)
    game.release(0)
    game.to(at)
    for number in range(len(effects)):
        game.release(number + 1)
    game.to(59)
    dried = [one for one in game.records if isinstance(one.body, events.TierDried)]
    return dried[0].at if dried else 0


@pytest.mark.parametrize(
    ("outside", "second"),
    [
        ("10°C", WARM),  # 86 400 · ln 2 = 59 887.9
        ("0°C", 24_856),  # 86 400 · ln(20 ÷ 15) = 24 855.5
        ("-5°C", 19_280),  # 86 400 · ln(25 ÷ 20) = 19 279.6
        ("14°C", 154_808),  # 86 400 · ln 6 = 154 808.0
    ],
)
def test_a_home_is_cold_when_the_formula_says_so(outside: str, second: int) -> None:
    assert cold_at(homes(temperature=outside)) == pytest.approx(second, abs=1)


def test_a_change_of_weather_changes_the_pace_from_then_on() -> None:
    # after 8 hours 28 800 ÷ 59 888 is gone; what is left goes ln(25 ÷ 20) ÷ ln 2 as slowly
    left = (59_888 - 28_800) * 19_280 // 59_888
    frost = {"weather": "VR01", "temperature": "-5°C"}
    assert cold_at(homes(), frost, at=8) == pytest.approx(28_800 + left, abs=2)


def test_switched_off_homes_cool_as_at_the_reference() -> None:
    frost = {"weather": "NL", "temperature": "-15°C"}
    assert cold_at(homes(works="0%", temperature="-20°C"), frost, at=2) == WARM


def test_as_warm_outside_as_people_need_it_nothing_cools_and_cold_homes_warm_up() -> None:
    mild = {"weather": "VR01", "temperature": "15°C", "lasts": "3h"}
    game = Game(homes(), COLD, BOTH, mild)
    game.release(0)
    game.release(1)
    game.to(17)
    assert (game.level("VR01.warmth"), game.level("VR02.warmth")) == (0, 0)
    game.release(2)
    game.to(17.1)
    assert (game.level("VR01.warmth"), game.level("VR02.warmth")) == (ONE, 0)
    # half of 6 hours it warms up, then it cools for half of the 59 888 seconds
    game.to(20 + 8.3)
    assert game.level("VR01.warmth") == ONE
    game.to(20 + 8.4)
    assert game.level("VR01.warmth") == 0


def test_a_cold_home_is_warm_again_when_heat_is_back() -> None:
    game = Game(homes(), {"damage": "VR01.heat", "lasts": "20h"})
    game.release(0)
    game.to(18)
    assert game.level("VR01.warmth") == 0
    game.to(27)
    held = game.engine.state.tiers["VR01.warmth<VR01.heat#0"]
    assert game.level("VR01.warmth") == ONE
    assert held.at(27 * HOUR, 59_888 * ONE) == 59_888 * ONE


def test_of_several_changes_the_last_that_stands_governs() -> None:
    effects = (
        {"weather": "VR01", "temperature": "-1°C"},
        {"weather": "NL", "temperature": "-2°C"},
        {"weather": "VR01", "temperature": "-3°C"},
        {"weather": "NL", "temperature": "-4°C"},
    )
    game = Game(homes(), *effects)
    seen = []

    def see() -> None:
        state = game.engine.state
        seen.append([temperature_in(game.head.world, state, id) for id in ("VR01", "VR02")])

    see()
    for at in range(4):
        game.release(at)
        see()
    assert seen == [[100, 100], [-10, 100], [-20, -20], [-30, -20], [-40, -40]]
    seen.clear()
    for at in (3, 2, 1, 0):
        game.retract(at)
        see()
    assert seen == [[-30, -20], [-20, -20], [-10, 100], [100, 100]]


def test_why_tells_how_cold_it_is_where_homes_cool_by_it() -> None:
    cut = disruption("cut", 0, damage("VR01.heat", lasts="60h"))
    run = Explained(header(homes(temperature="-5°C"), [cut]), 30 * HOUR)
    said = "it is -5 °C outside: the colder, the faster homes cool"
    assert said in [line.strip() for line in run.told("VR01.warmth", 20 * HOUR)]
    still = Explained(header(homes(temperature="-5°C", works="0%"), [cut]), 30 * HOUR)
    assert not [line for line in still.told("VR01.warmth", 20 * HOUR) if "outside" in line]
