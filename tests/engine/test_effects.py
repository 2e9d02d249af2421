"""What each effect does to the world, and that it can be undone."""

import pytest
from played import Played, a_game, act, after, an_inject, cut, put
from worlds import HOUR, battery, both, crews, needs, node, part, world

from oefening import commands, events


def test_damage_in_parts_adds_up_and_ends_part_by_part() -> None:
    work = {"trade": "grid", "takes": "2h"}
    played = after({"damage": "VR09.power", "share": "50%", "parts": "3", "work": work})
    assert played.engine.state.level("VR09.power") == 500_000
    played.to(7)
    assert played.at(events.DamageEnded) == [2.0, 4.0, 6.0]
    assert played.engine.state.level("VR09.power") == 1_000_000


def test_crews_come_to_the_largest_of_unequal_parts_first() -> None:
    work = {"trade": "grid", "takes": "2h"}
    played = after(
        {"damage": "VR09.power", "share": "50%", "parts": "5", "largest-fifth": "80%", "work": work}
    )
    assert played.engine.state.level("VR09.power") == 500_000
    for hour, level in ((2, 900_000), (4, 961_590), (6, 986_518), (8, 997_215), (10, 1_000_000)):
        played.to(hour)
        assert played.engine.state.level("VR09.power") == pytest.approx(level, abs=500)


def test_a_curve_brings_a_node_back_in_steps() -> None:
    curve = [{"after": "1h", "share": "60%"}, {"after": "2h", "share": "0%"}]
    played = after({"damage": "VR09.power", "curve": curve})
    played.to(1)
    assert played.engine.state.level("VR09.power") == 400_000
    played.to(2)
    assert played.engine.state.level("VR09.power") == 1_000_000
    assert played.engine.state.damages == {}


def test_a_repair_can_be_preferred_hurried_and_finished() -> None:
    work = {"trade": "grid", "takes": "4h"}
    jobs = [
        {"damage": "VR09.power", "share": "10%", "as": name, "work": work}
        for name in ("one", "two", "three")
    ]
    played = after(*jobs)
    for effect in (
        {"repair": "three", "priority": "1"},
        {"repair": "one", "speed": "200%"},
    ):
        act(played, effect)
    played.to(20)
    assert [event.damage for event in played.happened(events.DamageEnded)] == [
        "one",
        "three",
        "two",
    ]
    assert played.at(events.DamageEnded) == [2.0, 6.0, 10.0]

    finished = after(*jobs)
    act(finished, {"repair": "one", "finish": "yes"})
    assert [event.damage for event in finished.happened(events.DamageEnded)] == ["one"]
    finished.to(20)
    assert finished.at(events.DamageEnded) == [0.0, 4.0, 8.0]


def test_a_repair_waits_for_the_level_that_it_requires() -> None:
    work = {
        "trade": "grid",
        "takes": "1h",
        "requires": [{"on": "VR09.food", "at-least": "50%"}],
    }
    played = after(
        {"set-level": "VR09.food", "at": "0%", "lasts": "5h"},
        {"damage": "VR09.power", "work": work},
    )
    played.to(9)
    assert played.at(events.RepairStarted) == [5.0]
    assert played.at(events.DamageEnded) == [6.0]
    told = [
        (event.lacks, at)
        for event, at in zip(
            played.happened(events.RepairHindered), played.at(events.RepairHindered), strict=True
        )
    ]
    assert told == [({"VR09.food": 500_000}, 0.0)]


def test_more_crews_work_side_by_side_until_they_leave() -> None:
    work = {"trade": "grid", "takes": "3h"}
    jobs = [{"damage": "VR09.power", "share": "5%", "work": work}] * 6
    played = after({"crews": "VR09", "trade": "grid", "add": "2", "lasts": "4h"}, *jobs)
    played.to(30)
    assert played.at(events.DamageEnded) == [3.0, 3.0, 3.0, 6.0, 6.0, 6.0]


def test_each_step_of_a_curve_and_each_act_by_hand_is_told() -> None:
    engine = a_game(world(node("VR09.power")))
    curve = [{"after": "1h", "share": "30%"}, {"after": "2h", "share": "0%"}]
    records = put(engine, {"damage": "VR09.power", "curve": curve})
    records += engine.advance(3 * HOUR)
    told = [record.body for record in records]
    assert [event.share for event in told if isinstance(event, events.DamageChanged)] == [300_000]
    [changed] = [event for event in told if isinstance(event, events.ModelChanged)]
    assert changed.effects == ("damage VR09.power",)


def test_how_a_node_is_held_is_told_when_one_of_two_holds_is_let_go() -> None:
    injects = [
        an_inject(name, effects=[{"set-level": "VR09.power", "at": level}])
        for name, level in (("half", "50%"), ("little", "20%"))
    ]
    played = Played(injects=injects).start()
    for name in ("half", "little"):
        played.do(commands.ReleaseInject(name))
    played.do(commands.RetractInject("little"))
    assert [event.level for event in played.happened(events.NodeHeld)] == [
        500_000,
        200_000,
        500_000,
    ]
    assert played.engine.state.level("VR09.power") == 500_000


def test_stock_can_be_taken_and_arrives_elsewhere_in_proportion_to_persons() -> None:
    engine = a_game(
        world(
            node("VR09.food", stock="10h", margin="0%"),
            node("VR08.food", stock="10h", margin="0%"),
            places={"VR09": 1000, "VR08": 500},
        )
    )
    put(engine, {"stock": "VR08.food", "remove": "8h"})
    put(engine, {"stock": "VR09.food", "remove": "2h", "move-to": "VR08.food", "takes": "1h"})
    assert engine.state.stocks["VR09.food"].amount == 8 * HOUR * 1_000_000
    engine.advance(HOUR)
    assert engine.state.stocks["VR08.food"].at(HOUR) == (2 - 1 + 4) * HOUR * 1_000_000


def test_an_emptied_stock_is_empty_at_once_and_serves_again_when_filled() -> None:
    engine = a_game(world(node("VR09.food", stock="10h", margin="0%")))
    put(engine, {"stock": "VR09.food", "remove": "20h"})
    assert engine.state.level("VR09.food") == 0
    put(engine, {"stock": "VR09.food", "add": "5h"})
    assert engine.state.level("VR09.food") == 1_000_000


def test_demand_is_back_to_normal_after_its_time() -> None:
    engine = a_game(world(node("VR09.food")))
    put(engine, {"demand": "VR09.food", "factor": "200%", "lasts": "3h"})
    assert engine.state.level("VR09.food") == 500_000
    engine.advance(4 * HOUR)
    assert engine.state.level("VR09.food") == 1_000_000


def test_rationing_caps_a_class_and_the_next_has_what_is_left() -> None:
    fuel = node("VR09.fuel", needs("NL.fuel"), classes=[part("vital", "50%"), part("civil", "50%")])
    engine = a_game(world(node("NL.fuel"), fuel))
    put(engine, {"damage": "NL.fuel", "share": "40%"})
    assert engine.state.classes["VR09.fuel"] == (1_000_000, 200_000)
    put(engine, {"priority": "VR09.fuel", "order": ["civil"], "cap": {"civil": "40%"}})
    assert engine.state.classes["VR09.fuel"] == (800_000, 400_000)


def test_generators_serve_so_many_people_each_and_no_more_than_are_without() -> None:
    engine = a_game(
        world(
            node("VR09.feed"),
            node("VR09.power", needs("VR09.feed", battery("1h", share="10%"))),
            places={"VR09": 1000},
        )
    )
    put(engine, {"damage": "VR09.feed"})
    added = {
        "tier": "VR09.power",
        "on": "VR09.feed",
        "generators": "2",
        "people-each": "250",
        "lasts": "10h",
    }
    put(engine, added)
    assert engine.state.level("VR09.power") == 600_000
    put(engine, added)
    assert engine.state.level("VR09.power") == 1_000_000
    assert list(engine.state.shares.values()) == [400_000], "the rest of the second lot is spare"
    engine.advance(2 * HOUR)
    assert engine.state.level("VR09.power") == 1_000_000
    assert list(engine.state.shares.values()) == [500_000, 0]


def test_a_backup_goes_to_sites_without_one_and_then_to_those_whose_own_is_empty() -> None:
    home = battery("5h", share="80%", recharge="1h")
    food = node("VR09.food-at-home", needs("NL.shops", home))
    engine = a_game(world(node("NL.shops"), food))
    more = {"tier": "VR09.food-at-home", "on": "NL.shops", "share": "60%", "lasts": "4h"}
    put(engine, {"damage": "NL.shops", "lasts": "14h"})
    put(engine, more)
    assert engine.state.level("VR09.food-at-home") == 1_000_000
    engine.advance(6 * HOUR)
    assert engine.state.level("VR09.food-at-home") == 600_000
    engine.advance(8 * HOUR)
    assert engine.state.level("VR09.food-at-home") == 0
    records = put(engine, more)
    assert engine.state.level("VR09.food-at-home") == 600_000
    [added] = [record.body for record in records if isinstance(record.body, events.TierAdded)]
    assert added.share == 600_000
    engine.advance(13 * HOUR)
    assert engine.state.level("VR09.food-at-home") == 0


@pytest.mark.parametrize("retracted", [False, True])
def test_sites_that_a_backup_took_over_are_given_back_when_it_is_gone(retracted: bool) -> None:
    more = {"tier": "VR09.mobile", "on": "VR09.power", "share": "60%", "lasts": "1h"}
    aid = an_inject("aid", at="T+4h", release="automatic", effects=[more])
    again = cut("6h", "T+20h") | {"id": "again"}
    played = Played(injects=[aid], disruptions=[cut("6h"), again]).start()
    played.to(4.5)
    assert played.engine.state.level("VR09.mobile") == 600_000
    if retracted:
        played.do(commands.RetractInject("aid"))
    played.to(5)
    assert played.engine.state.level("VR09.mobile") == 0
    played.to(21.5)
    assert played.engine.state.level("VR09.mobile") == 1_000_000


def test_a_backup_where_every_site_has_one_stands_by_until_theirs_is_empty() -> None:
    mast = node("VR09.mast", needs("NL.grid", battery("2h", "60%"), battery("5h", "40%")))
    engine = a_game(world(node("NL.grid"), mast))
    records = put(engine, {"tier": "VR09.mast", "on": "NL.grid", "share": "80%", "lasts": "7h"})
    told = [record.body for record in records if not record.command][1:]
    assert [type(event) for event in told] == [events.TierAdded, events.BackupsComplete]
    assert engine.state.shares == {"VR09.mast<NL.grid#2": 0}
    put(engine, {"damage": "NL.grid"})
    levels = []
    for hours in (1, 3, 6, 8):
        engine.advance(hours * HOUR)
        levels.append(engine.state.level("VR09.mast"))
    assert levels == [1_000_000, 1_000_000, 800_000, 800_000]
    engine.advance(9 * HOUR + 45 * 60)
    assert engine.state.level("VR09.mast") == 0, "of 7 h, 3 × 60 ÷ 80 % went in the first three"
    assert engine.state.shares["VR09.mast<NL.grid#0"] == 600_000


def test_what_stands_by_keeps_what_it_holds() -> None:
    mast = node("VR09.mast", needs("NL.grid", battery("5h")))
    engine = a_game(world(node("NL.grid"), mast))
    put(engine, {"tier": "VR09.mast", "on": "NL.grid", "share": "50%", "lasts": "2h"})
    put(engine, {"damage": "NL.grid"})
    engine.advance(5 * HOUR - 1)
    held = engine.state.tiers.get("VR09.mast<NL.grid#1")
    assert held is None or held.at(5 * HOUR - 1, 2 * HOUR * 1_000_000) == 2 * HOUR * 1_000_000
    for hour, level in ((6.9, 500_000), (7, 0)):
        engine.advance(round(hour * HOUR))
        assert engine.state.level("VR09.mast") == level


@pytest.mark.parametrize("ailing", ["damaged", "nobody asks"])
def test_a_backup_drains_while_its_supplier_is_short_whatever_else_ails_its_consumer(
    ailing: str,
) -> None:
    """Nobody goes round to switch generators off; a tier knows its supplier and nothing else."""
    mast = node("VR09.mast", needs("NL.grid", battery("2h")))
    engine = a_game(world(node("NL.grid"), mast))
    if ailing == "damaged":
        put(engine, {"damage": "VR09.mast", "lasts": "1h"})
    else:
        put(engine, {"demand": "VR09.mast", "factor": "0%", "lasts": "1h"})
    put(engine, {"damage": "NL.grid"})
    engine.advance(2 * HOUR - 1)
    assert engine.state.level("VR09.mast") == 1_000_000
    engine.advance(2 * HOUR)
    assert engine.state.level("VR09.mast") == 0


def test_a_backup_that_stood_by_and_was_taken_away_takes_over_nothing() -> None:
    more = {"tier": "VR09.mobile", "on": "VR09.power", "share": "60%", "lasts": "9h"}
    aid = an_inject("aid", at="T+15m", release="automatic", effects=[more])
    played = Played(injects=[aid], disruptions=[cut("9h")]).start()
    played.to(0.5)
    assert played.happened(events.BackupsComplete)
    played.do(commands.RetractInject("aid"))
    played.to(5)
    assert played.engine.state.level("VR09.mobile") == 0


@pytest.mark.parametrize(("gone", "level"), [("some", 800_000), ("most", 500_000)])
def test_a_backup_that_is_left_serves_what_it_would_serve_alone(gone: str, level: int) -> None:
    tier = {"tier": "VR09.power", "on": "NL.grid", "lasts": "30h"}
    some = an_inject("some", at="T+15m", release="automatic", effects=[tier | {"share": "50%"}])
    most = an_inject("most", at="T+30m", release="automatic", effects=[tier | {"share": "80%"}])
    out = cut() | {"effects": [{"damage": "NL.grid", "lasts": "40h"}]}
    played = Played(injects=[some, most], disruptions=[out]).start()
    played.to(2)
    assert played.engine.state.level("VR09.power") == 1_000_000
    played.do(commands.RetractInject(gone))
    assert played.engine.state.level("VR09.power") == level
    played.to(32)
    assert played.engine.state.level("VR09.power") == 0


def test_refuelling_fills_a_backup_to_the_brim() -> None:
    engine = a_game(world(node("NL.grid"), node("VR09.mast", needs("NL.grid", battery("2h")))))
    put(engine, {"damage": "NL.grid"})
    engine.advance(HOUR)
    put(engine, {"tier": "VR09.mast", "on": "NL.grid", "refuel": "yes"})
    engine.advance(3 * HOUR - 1)
    assert engine.state.level("VR09.mast") == 1_000_000
    engine.advance(3 * HOUR)
    assert engine.state.level("VR09.mast") == 0


def test_a_message_reaches_whom_the_channel_reaches() -> None:
    message = {"inform": "VR09", "by": "mobile", "reach": "90%", "message": both("Stay in")}
    played = after({"set-level": "VR09.mobile", "at": "50%"}, message)
    assert played.happened(events.PublicInformed)[0].reached == 450


def test_the_public_estimate_is_given_and_revised_and_changes_nothing_else() -> None:
    played = after({"damage": "VR09.power", "lasts": "9h"})
    act(played, {"estimate": "VR09.power", "restored-in": "3h"})
    played.to(2)
    act(played, {"estimate": "VR09.power", "restored-in": "5h"})
    assert played.engine.state.estimates == {"VR09.power": 7 * HOUR}
    played.to(10)
    assert played.at(events.DamageEnded) == [9.0]


def test_what_is_done_to_a_split_region_is_done_to_its_areas() -> None:
    engine = a_game(
        world(
            node("VR09/zuid.power"),
            node("VR09/rest.power"),
            node(
                "VR09.power",
                needs("VR09/zuid.power", weight="10%"),
                needs("VR09/rest.power", weight="90%"),
                combination="mean",
            ),
            crews=[crews("VR09", "grid", 1)],
        )
    )
    put(engine, {"damage": "VR09.power", "share": "30%"})
    assert engine.state.levels == {
        "VR09/zuid.power": 700_000,
        "VR09/rest.power": 700_000,
        "VR09.power": 700_000,
    }


def test_retracting_undoes_all_that_lasts() -> None:
    played = after(
        {"damage": "VR09.power", "share": "20%"},
        {"demand": "VR09.food", "factor": "150%"},
        {"set-level": "VR09.mobile", "at": "10%"},
        {"crews": "VR09", "trade": "grid", "add": "1"},
    )
    played.do(commands.RetractInject("it"))
    state = played.engine.state
    assert state.damages == {}
    assert state.held == {}
    assert all(level == 1_000_000 for level in state.levels.values())
    assert [event.by for event in played.happened(events.CrewsChanged)] == [1, -1]
    assert [event.factor for event in played.happened(events.DemandChanged)] == [
        1_500_000,
        1_000_000,
    ]
