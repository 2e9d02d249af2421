"""What will be empty first."""

from shown import Playing, shown_world
from worlds import HOUR, ONE

from oefening.projections.buffers import Buffer, Buffers, draining
from oefening.state import Holding, State

BATTERY = "VR01/east.mobile<VR01/east.power#0"


def test_a_battery_that_drains_is_the_first_of_its_area_its_region_and_the_nation(
    playing: Playing,
) -> None:
    playing.until(2)  # power in the east is out since an hour
    first = Buffers(playing.header.world).first_empty(playing.state, 2 * HOUR)
    assert first == dict.fromkeys(["VR01/east", "VR01", "NL"], Buffer(BATTERY, HOUR))


def test_what_is_empty_or_filling_or_still_is_no_buffer_that_runs_out(playing: Playing) -> None:
    playing.until(5)
    assert draining(playing.state, 5 * HOUR) == ()
    filling = State(stocks={"VR02.food-retail": Holding(5 * ONE, 1, 0)})
    assert draining(filling, HOUR) == ()


def test_what_drains_at_a_node_that_delivers_nothing_is_not_what_fails_first() -> None:
    tiers = {"VR02.food-retail<VR02.power#0": Holding(4 * ONE, -ONE, 0)}
    assert draining(State(tiers=tiers, levels={"VR02.food-retail": 1}), 1)
    assert draining(State(tiers=tiers, levels={"VR02.food-retail": 0}), 1) == ()


def test_the_soonest_empty_comes_first_and_of_two_alike_the_first_by_name() -> None:
    state = State(
        stocks={"VR02.food-retail": Holding(9 * ONE, -ONE, 0)},
        tiers={
            "VR02.b<VR02.power#0": Holding(4 * ONE, -ONE, 0),
            "VR02.a<VR02.power#0": Holding(4 * ONE, -ONE, 0),
        },
    )
    found = draining(state, 1)
    assert [(one.capacity, one.left) for one in found] == [("a", 3), ("b", 3), ("food-retail", 8)]
    assert Buffers(shown_world()).first_empty(state, 1)["VR02"] == found[0]
