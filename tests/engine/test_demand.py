"""Demand: its profile over the day, none at all, and more than there is."""

from worlds import (
    DAY,
    HOUR,
    ONE,
    damage,
    demand,
    disruption,
    header,
    level_at,
    node,
    part,
    play,
    when,
    world,
)

from oefening.events import StockDried

EVENING = 18
PROFILE = tuple(2 * ONE if hour == EVENING else ONE for hour in range(24))


def test_a_profile_is_of_the_hours_on_the_clock_on_the_wall() -> None:
    tiny = world(node("VR01.water", profile="day"), profiles={"day": PROFILE})
    records, _ = play(header(tiny, start="2027-01-19 06:30"), "2d")
    six = 11 * HOUR + 1800
    for evening in (six, six + DAY):
        assert level_at(records, "VR01.water", evening - 1) == ONE
        assert level_at(records, "VR01.water", evening) == 500_000
        assert level_at(records, "VR01.water", evening + HOUR - 1) == 500_000
        assert level_at(records, "VR01.water", evening + HOUR) == ONE


def test_a_stock_runs_dry_earlier_for_a_busy_hour_on_the_way() -> None:
    tiny = world(node("VR01.shop", stock="20h", profile="day"), profiles={"day": PROFILE})
    strike = disruption("strike", 0, damage("VR01.shop", limits="in"))
    records, _ = play(header(tiny, [strike], start="2027-01-19 06:30"), "2d")
    assert [at for at, _ in when(records, StockDried)] == [19 * HOUR]


def test_who_asks_for_nothing_has_all_that_is_asked() -> None:
    tiny = world(node("VR01.water", classes=[part("homes", "60%"), part("works", "40%")]))
    idle = demand("VR01.water", "0%", for_class="works")
    cut = disruption("cut", 0, damage("VR01.water"), idle)
    _, state = play(header(tiny, [cut]), "1h")
    assert state.classes["VR01.water"] == (0, ONE)
    assert state.level("VR01.water") == 0


def test_factors_of_demand_multiply_and_each_ends_in_its_time() -> None:
    tiny = world(node("VR01.fuel", margin="120%"))
    troubles = [
        disruption("cold", "1h", demand("VR01.fuel", "150%", lasts="4h")),
        disruption("hoarding", "2h", demand("VR01.fuel", "200%", lasts="1h")),
    ]
    records, _ = play(header(tiny, troubles), "6h")
    levels = [level_at(records, "VR01.fuel", hour * HOUR) for hour in range(6)]
    assert levels == [ONE, 800_000, 400_000, 800_000, 800_000, ONE]
