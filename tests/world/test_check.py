"""What must hold of any world."""

import pytest
from measured import measured_world
from worlds import battery, crews, generator, needs, node, part, refuel, restart, world

from oefening.errors import Problem
from oefening.library import load_raw_world, load_world
from oefening.scenario.model import Area
from oefening.world.check import check_world
from oefening.world.expand import expand
from oefening.world.model import World
from oefening.world.nodes import Node


def codes(world: World) -> list[str]:
    return [problem.code for problem in check_world(world)]


def told(world: World) -> Problem:
    (problem,) = check_world(world)
    return problem


def of(*nodes: Node) -> list[str]:
    return codes(world(*nodes))


def test_the_world_nl_holds() -> None:
    assert check_world(load_world("nl")) == []


def test_the_world_nl_holds_when_it_is_split() -> None:
    areas = [
        Area.model_validate({"region": region, "id": id, "name": {"en": id}, "share": "12.3456%"})
        for region in ("VR09", "VR13", "VR17")
        for id in ("a", "b", "c")
    ]
    assert check_world(expand(load_raw_world("nl"), areas)) == []


def test_a_supplier_must_be_there() -> None:
    assert of(node("VR01.power", needs("VR01.feed"))) == ["unknown-supplier"]


def test_who_brings_the_fuel_must_be_there() -> None:
    fuelled = generator("48h", fuel=refuel("VR01.fuel", "24h"))
    here = node("VR01.power"), node("VR01.hospital", needs("VR01.power", fuelled))
    assert of(*here) == ["unknown-supplier"]


def test_a_class_must_be_one_of_the_suppliers() -> None:
    fuel = node("VR01.fuel", classes=[part("vital", "40%"), part("civil", "60%")])
    assert of(fuel, node("VR01.police", needs("VR01.fuel", for_class="vital"))) == []
    assert of(fuel, node("VR01.police", needs("VR01.fuel", for_class="police"))) == [
        "unknown-class"
    ]


def test_classes_make_up_the_whole_demand() -> None:
    short = node("VR01.fuel", classes=[part("vital", "40%"), part("civil", "50%")])
    twice = node("VR01.fuel", classes=[part("vital", "40%"), part("vital", "60%")])
    assert of(short) == ["class-shares"]
    assert of(twice) == ["class-twice"]


def test_backups_are_for_no_more_than_everyone() -> None:
    power = node("VR01.power")
    whole = node("VR01.mobile", needs("VR01.power", battery("1h", "60%"), battery("2h", "40%")))
    over = node("VR01.mobile", needs("VR01.power", battery("1h", "60%"), battery("2h", "41%")))
    assert of(power, whole) == []
    assert of(power, over) == ["tier-shares"]


def test_a_mix_adds_up_but_inoperability_need_not() -> None:
    a, b = node("VR01.a"), node("VR01.b")
    parts = needs("VR01.a", weight="50%"), needs("VR01.b", weight="40%")
    mix = node("VR01.mix", *parts, combination="additive")
    inoperable = node("VR01.mix", *parts, needs("VR01.mix", weight="5%"), combination="additive")
    assert of(a, b, mix) == ["mix-shares"]
    assert of(a, b, inoperable) == []


def test_what_limits_what_comes_in_needs_a_stock() -> None:
    road = node("VR01.road")
    assert of(road, node("VR01.shop", needs("VR01.road", limits="in"))) == ["no-stock"]
    assert of(road, node("VR01.shop", needs("VR01.road", limits="in"), stock="2d")) == []


def test_marks_go_with_what_they_are_for() -> None:
    power = node("VR01.power")
    assert of(power, node("VR01.x", needs("VR01.power", needed=True))) == ["not-any"]
    assert of(power, node("VR01.x", needs("VR01.power", start=False))) == ["no-restart"]


def test_a_profile_must_be_there_and_have_24_hours() -> None:
    shop = node("VR01.shop", profile="day")
    assert of(shop) == ["unknown-profile"]
    assert codes(world(shop, profiles={"day": (1_000_000,) * 24})) == []
    assert codes(world(shop, profiles={"day": (1_000_000,) * 23})) == ["profile-hours"]


def test_the_people_of_areas_are_those_of_the_region() -> None:
    here = node("VR01/a.power"), node("VR01/b.power")
    assert codes(world(*here, places={"VR01": 10, "VR01/a": 4, "VR01/b": 6})) == []
    assert codes(world(*here, places={"VR01": 10, "VR01/a": 4, "VR01/b": 5})) == ["area-persons"]


def test_crews_are_of_a_trade_there_is() -> None:
    good = world(node("VR01.power"), crews=[crews("VR01", "grid", 2)])
    assert codes(good) == []
    assert codes(good.model_copy(update={"trades": {}})) == ["unknown-trade"]


# ── loops ────────────────────────────────────────────────────────────────────────────────────────


def power_and_mobile(*, start: bool, weight: str = "100%") -> World:
    return world(
        node("VR01.power", needs("VR01.mobile", start=start, weight=weight), restart=restart("8h")),
        node("VR01.mobile", needs("VR01.power", battery("2h")), restart=restart("1h")),
    )


def test_two_that_wait_for_each_other_to_start_are_refused() -> None:
    problems = check_world(power_and_mobile(start=True, weight="50%"))
    assert {problem.code for problem in problems} == {"restart-loop"}
    assert {problem.severity for problem in problems} == {"error"}


def test_an_edge_that_starting_does_not_need_breaks_the_loop() -> None:
    assert check_world(power_and_mobile(start=False)) == []


def test_a_loop_through_fuel_is_a_loop() -> None:
    fuelled = generator("4h", fuel=refuel("VR01.fuel", "24h"))
    assert of(
        node("VR01.power", needs("VR01.grid", fuelled), restart=restart("1h")),
        node("VR01.grid"),
        node("VR01.fuel", needs("VR01.power", weight="50%")),
    ) == ["restart-loop"]


@pytest.mark.parametrize(
    ("weight", "margin", "strong"),
    [("90%", "100%", True), ("89%", "100%", False), ("70%", "130%", True), ("60%", "140%", False)],
)
def test_a_loop_whose_gain_nears_one_is_warned_of(weight: str, margin: str, strong: bool) -> None:
    problems = check_world(
        world(
            node("VR01.a", needs("VR01.b", weight=weight), margin=margin),
            node("VR01.b", needs("VR01.c")),
            node("VR01.c", needs("VR01.a")),
        )
    )
    assert [one.code for one in problems] == (["strong-loop"] if strong else [])
    assert all(one.severity == "warning" for one in problems)


def test_a_loop_is_told_from_one_node_round_to_itself() -> None:
    loop = told(world(node("VR01.a", needs("VR01.b")), node("VR01.b", needs("VR01.a"))))
    assert "VR01.a → VR01.b → VR01.a" in loop.render("en")
    assert "in deze kring" in loop.render("nl")


def test_a_margin_of_a_stock_counts_for_what_comes_in_only() -> None:
    back = node("VR01.b", needs("VR01.a", weight="80%"))
    out = node("VR01.a", needs("VR01.b"), stock="2d", margin="150%")
    into = node("VR01.a", needs("VR01.b", limits="in"), stock="2d", margin="150%")
    assert of(out, back) == []
    assert of(into, back) == ["strong-loop"]


def test_a_stock_that_holds_nothing_is_told() -> None:
    assert of(node("VR01.food", stock=0)) == ["empty-stock"]


def test_a_supplier_that_is_named_twice_is_told() -> None:
    twice = node("VR01.mast", needs("NL.grid"), needs("NL.grid", weight="50%"))
    assert of(node("NL.grid"), twice) == ["supplier-twice"]


def test_a_backup_that_is_filled_in_two_ways_is_told() -> None:
    tank = generator("2h", fuel=refuel("NL.fuel", "24h")).model_copy(update={"recharge": 3600})
    mast = node("VR01.mast", needs("NL.grid", tank))
    assert of(node("NL.grid"), node("NL.fuel"), mast) == ["refilled-twice"]


def test_a_waiver_that_cannot_be_is_told() -> None:
    again = restart("1h")
    inward = node(
        "VR01.shop", needs("NL.grid", start=False, limits="in"), stock="2h", restart=again
    )
    either = node(
        "VR01.calls",
        needs("NL.grid", start=False),
        needs("NL.mast"),
        combination="any",
        restart=again,
    )
    assert of(node("NL.grid"), inward) == ["no-waiver"]
    assert of(node("NL.grid"), node("NL.mast"), either) == ["no-waiver"]


def test_clocks_are_measured_only_where_somebody_has_any() -> None:
    assert codes(measured_world()) == []
    assert codes(measured_world(organisation=None)) == ["no-clocks"]


def test_a_yardstick_is_somebodys() -> None:
    assert codes(measured_world(sources={})) == ["unknown-source"] * 4
