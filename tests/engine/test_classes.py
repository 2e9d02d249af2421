"""Who is served first."""

import pytest
from worlds import (
    HOUR,
    ONE,
    damage,
    demand,
    disruption,
    generator,
    header,
    needs,
    node,
    part,
    play,
    priority,
    refuel,
    when,
    world,
)

from oefening.events import TierDried
from oefening.record import Record
from oefening.state import State
from oefening.world.effects import Effect

HALVES = (part("first", "50%"), part("second", "50%"))


def _half(*effects: Effect) -> tuple[list[Record], State]:
    consumers = [
        node(f"VR01.{name}{number}", needs("VR01.power", for_class=name))
        for name in ("first", "second")
        for number in (1, 2)
    ]
    tiny = world(node("VR01.power", classes=HALVES), *consumers)
    return play(header(tiny, [disruption("half", 0, damage("VR01.power", "50%"), *effects)]), "1h")


def test_on_half_a_supply_the_first_class_is_whole_and_the_second_starves() -> None:
    _, state = _half()
    assert state.classes["VR01.power"] == (ONE, 0)
    assert state.level("VR01.power") == 500_000


def test_swapping_the_order_swaps_who_starves() -> None:
    _, state = _half(priority("VR01.power", "second"))
    assert state.classes["VR01.power"] == (0, ONE)


@pytest.mark.parametrize("effects", [(), (priority("VR01.power", "second", "first"),)])
def test_within_a_class_all_share_alike(effects: tuple[Effect, ...]) -> None:
    _, state = _half(damage("VR01.power", "10%"), *effects)
    for name, level in zip(("first", "second"), state.classes["VR01.power"], strict=True):
        assert state.level(f"VR01.{name}1") == state.level(f"VR01.{name}2") == level


def test_a_cap_leaves_more_for_the_others() -> None:
    _, state = _half(priority("VR01.power", cap={"first": "60%"}))
    assert state.classes["VR01.power"] == (600_000, 400_000)


def test_a_class_that_wants_more_takes_it_from_those_behind_it() -> None:
    _, state = _half(demand("VR01.power", "150%", for_class="second"))
    assert state.classes["VR01.power"] == (ONE, 0)
    assert state.level("VR01.power") == 400_000
    _, swapped = _half(
        demand("VR01.power", "80%", for_class="second"), priority("VR01.power", "second")
    )
    assert swapped.classes["VR01.power"] == (200_000, ONE)


def _hospital(*classes: str) -> tuple[list[int], State]:
    shares = {"hospital": "10%", "others": "90%"}
    fuel = refuel("NL.fuel", "24h", for_class="hospital" if classes else None)
    tiny = world(
        node("NL.fuel", classes=[part(name, shares[name]) for name in classes]),
        node("VR01.power"),
        node("VR01.hospital", needs("VR01.power", generator("48h", fuel=fuel))),
    )
    cut = disruption("cut", 0, damage("VR01.power"), damage("NL.fuel", "70%"))
    records, state = play(header(tiny, [cut]), "20d")
    return [at for at, _ in when(records, TierDried)], state


def test_a_hospital_served_first_never_runs_dry() -> None:
    dried, state = _hospital("hospital", "others")
    assert dried == []
    assert state.level("VR01.hospital") == ONE
    assert state.classes["NL.fuel"] == (ONE, 222_222)


def test_a_hospital_in_one_class_with_all_runs_dry_and_keeps_what_fuel_there_is() -> None:
    dried, state = _hospital()
    assert dried == [68 * HOUR + 34 * 60 + 18]
    assert state.level("VR01.hospital") == 300_000


def test_a_hospital_served_last_runs_dry_in_its_own_time_and_sees_nothing() -> None:
    dried, state = _hospital("others", "hospital")
    assert dried == [48 * HOUR]
    assert state.level("VR01.hospital") == 0
