"""People who go short of one thing ask more of another, a while later."""

from collections.abc import Iterable
from random import Random

import pytest
from worlds import (
    DAY,
    HOUR,
    ONE,
    coupling,
    damage,
    disruption,
    header,
    level_at,
    needs,
    node,
    part,
    play,
    when,
    with_couplings,
    world,
)

from oefening.events import DemandChanged
from oefening.record import Record
from oefening.scenario.model import Disruption
from oefening.world.effects import PreparednessChange
from oefening.world.model import World
from oefening.world.nodes import PERCENT

MINUTE = 60


def shop(**more: object) -> World:
    """People without power ask up to twice as much of a shop that can deliver half as much more."""
    base = world(node("VR01.power"), node("VR01.shop", margin="150%"), places={"VR01": 1000})
    worry = coupling(["power"], {"shop": "100%"}, **more)  # type: ignore[arg-type]
    return with_couplings(base, worry=worry)


def asked(records: list[Record]) -> list[tuple[int, int | None]]:
    """When the demand of the coupling changed, and to what percent."""
    found = when(records, DemandChanged)
    return [(at, one.asked and one.asked // PERCENT) for at, one in found]


def outage(share: str = "100%", lasts: str = "4h") -> list[Disruption]:
    return [disruption("cut", HOUR, damage("VR01.power", share, lasts=lasts))]


def run(
    world: World, *disruptions: Disruption, until: str = "1d", without: Iterable[str] = ()
) -> list[Record]:
    return play(header(world, disruptions, without=without), until)[0]


def test_demand_grows_after_the_delay_and_lingers_when_all_is_well() -> None:
    records = run(shop(), *outage())
    assert asked(records) == [(HOUR + 10 * MINUTE, 200), (6 * HOUR, None)]
    assert level_at(records, "VR01.shop", HOUR + 599) == ONE
    assert level_at(records, "VR01.shop", 2 * HOUR) == 750_000
    assert level_at(records, "VR01.shop", 6 * HOUR) == ONE


def test_the_change_names_the_coupling_and_the_node() -> None:
    (_, first), *_ = when(run(shop(), *outage()), DemandChanged)
    assert (first.owner, first.node, first.factor) == ("coupling/worry", "VR01.shop", 2 * ONE)


def test_it_grows_in_proportion_in_whole_percents_rounded_down() -> None:
    assert asked(run(shop(), *outage("25.9999%")))[0][1] == 125
    assert asked(run(shop(), *outage("0.9999%"))) == []


@pytest.mark.parametrize(("share", "percent"), [("20%", 120), ("30%", 130), ("31%", 130)])
def test_it_never_adds_more_than_the_most(share: str, percent: int) -> None:
    base = shop()
    [raised] = base.couplings["worry"].raises
    most = {"raises": (raised.model_copy(update={"most": 300_000}),)}
    worry = base.couplings["worry"].model_copy(update=most)
    assert asked(run(with_couplings(base, worry=worry), *outage(share)))[0][1] == percent


def test_it_starts_below_a_level_and_then_counts_all_that_is_short() -> None:
    assert asked(run(shop(below="60%"), *outage("40%"))) == []
    assert asked(run(shop(below="60%"), *outage("41%")))[0][1] == 141


def test_a_shortage_that_is_over_before_people_react_changes_nothing() -> None:
    assert asked(run(shop(delay="2h"), *outage(lasts="119m"))) == []


def test_people_go_on_through_a_short_recovery() -> None:
    again = disruption("again", 5 * HOUR + 30 * MINUTE, damage("VR01.power", lasts="2h"))
    records = run(shop(), *outage(), again)
    assert [what for _, what in asked(records)] == [200, None]


def test_they_react_to_what_is_short_when_they_do() -> None:
    """It was half when it began, and is all by the time that anybody acts."""
    more = disruption("more", HOUR + 5 * MINUTE, damage("VR01.power", "50%", lasts="4h"))
    records = run(shop(), *outage("50%"), more)
    assert asked(records)[0] == (HOUR + 10 * MINUTE, 200)


def test_whichever_is_shortest_counts_and_not_their_sum() -> None:
    base = world(node("VR01.power"), node("VR01.news"), node("VR01.shop"), places={"VR01": 10})
    worried = with_couplings(base, worry=coupling(["power", "news"], {"shop": "100%"}))
    dark = disruption("dark", 0, damage("VR01.power", "30%"))
    deaf = disruption("deaf", 0, damage("VR01.news", "40%"))
    assert asked(run(worried, dark, deaf))[0][1] == 140


def test_an_area_watches_its_own_and_else_its_region() -> None:
    base = world(
        node("VR01/a.power"),
        node("VR01/a.shop"),
        node("VR01/b.power"),
        node("VR01/b.shop"),
        node("VR01.road"),
        places={"VR01": 1000, "VR01/a": 100, "VR01/b": 900},
    )
    worried = with_couplings(base, worry=coupling(["power", "road"], {"shop": "100%"}))
    dark = disruption("dark", 0, damage("VR01/a.power"))
    (_, only), *none = when(run(worried, dark), DemandChanged)
    assert only.node == "VR01/a.shop"
    assert not none
    blocked = disruption("blocked", 0, damage("VR01.road"))
    assert {one.node for _, one in when(run(worried, blocked), DemandChanged)} == {
        "VR01/a.shop",
        "VR01/b.shop",
    }


def test_demand_on_the_nation_grows_with_the_people_who_go_short() -> None:
    base = world(
        node("NL.centre", margin="150%"),
        node("VR01.power"),
        node("VR02.power"),
        places={"NL": 1000, "VR01": 250, "VR02": 750},
    )
    worried = with_couplings(base, worry=coupling(["power"], {"NL.centre": "400%"}))
    dark = disruption("dark", 0, damage("VR01.power"))
    records = run(worried, dark)
    assert asked(records) == [(10 * MINUTE, 200)]
    assert level_at(records, "NL.centre", HOUR) == 750_000


def test_only_the_class_that_it_names_asks_more() -> None:
    base = world(
        node("VR01.power"),
        node("VR01.shop", classes=[part("care", "20%"), part("others", "80%")]),
    )
    worry = coupling(["power"], {"shop": "100%"}, for_class="others")
    _, state = play(header(with_couplings(base, worry=worry), outage()), "2h")
    assert state.classes["VR01.shop"] == (ONE, 500_000)


def test_several_couplings_of_one_node_multiply() -> None:
    base = world(node("VR01.power"), node("VR01.shop"))
    worried = with_couplings(
        base,
        worry=coupling(["power"], {"shop": "100%"}),
        haste=coupling(["power"], {"shop": "50%"}),
    )
    records = run(worried, *outage(), until="3h")
    assert [one.factor for _, one in when(records, DemandChanged)][-1] == 3 * ONE


@pytest.mark.parametrize("how", ["without", "strength"])
def test_off_is_the_same_as_a_world_without_it(how: str) -> None:
    bare = World.model_validate(shop().dump() | {"couplings": {}})
    if how == "without":
        off = run(shop(), *outage(), without=["worry"])
    else:
        worry = coupling(["power"], {"shop": "0%"})
        off = run(with_couplings(bare, worry=worry), *outage())
    assert off == run(bare, *outage())
    assert off != run(shop(), *outage())


def test_how_time_is_cut_does_not_matter() -> None:
    head = header(shop(), outage())
    whole, _ = play(head, "1d")
    for seed in range(5):
        assert play(head, "1d", slices=Random(seed))[0] == whole


def test_what_empties_itself_by_being_hoarded_comes_to_rest() -> None:
    """A shop whose own shelves are watched, so that the emptier they are the more is asked."""
    base = world(
        node("VR01.supplier"),
        node("VR01.shop", needs("VR01.supplier", limits="in"), stock="6h", margin="120%"),
    )
    panic = coupling(["shop"], {"shop": "100%"}, delay=MINUTE, lingers=MINUTE)
    short = disruption("short", 0, damage("VR01.supplier", "60%", lasts="2d"))
    records = run(with_couplings(base, panic=panic), short, until="10d")
    changes = asked(records)
    assert len(changes) < 200, "at most so often a percent each"
    assert max(what or 100 for _, what in changes) <= 200
    assert level_at(records, "VR01.shop", 2 * DAY - 1) < 480_000, "less than without the panic"


def test_a_level_never_rises_when_another_falls() -> None:
    """The more is lost of what is watched, the lower is what is asked more of."""
    lost = [f"{share}%" for share in range(0, 101, 5)]
    levels = [
        level_at(run(shop(), *outage(share), until="3h"), "VR01.shop", "3h") for share in lost
    ]
    assert levels == sorted(levels, reverse=True)


# ── households with a plan ───────────────────────────────────────────────────────────────────────


def planned(share: str, spares: str = "50%", spared: str | None = "calls") -> World:
    """People without power call up to twice as much; those with a plan half as much of that."""
    base = shop()
    worry = base.couplings["worry"].model_copy(update={"spared": spared})
    prepared = {"everywhere": {"plan": share}, "works": {"calls": spares}}
    return World.model_validate(
        with_couplings(base, worry=worry).dump() | {"preparedness": prepared}
    )


@pytest.mark.parametrize(("share", "percent"), [("0%", 200), ("40%", 180), ("100%", 150)])
def test_households_with_a_plan_ask_less(share: str, percent: int) -> None:
    assert asked(run(planned(share), *outage()))[0][1] == percent


def test_a_plan_that_spares_nothing_is_no_plan() -> None:
    assert asked(run(planned("100%", spares="0%"), *outage()))[0][1] == 200


def test_what_plans_do_not_spare_is_not_lessened() -> None:
    assert asked(run(planned("100%", spared=None), *outage()))[0][1] == 200


def test_a_campaign_in_an_outage_is_felt_when_people_think_again() -> None:
    more = PreparednessChange.model_validate({"preparedness": "VR01", "plan": "+60%"})
    told = disruption("told", 2 * HOUR, more)
    assert asked(run(planned("40%"), *outage(lasts="9h"), told))[:2] == [
        (HOUR + 10 * MINUTE, 180),
        (3 * HOUR, 150),
    ]
