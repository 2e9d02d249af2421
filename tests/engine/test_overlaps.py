"""What several owners ask of one thing at once, ends in any order, and draws chance by name."""

from typing import Any

import pytest
from organised import lever
from played import Played, an_inject, cut
from pydantic import TypeAdapter
from worlds import battery, both, needs, node, part, restart, world

from oefening import commands, events
from oefening.clock import Calendar
from oefening.engine import Engine
from oefening.errors import Refused
from oefening.record import Seat
from oefening.world.effects import Effect
from oefening.world.levers import LeverUse
from oefening.world.model import World

HOUR = 3600
EFFECTS: TypeAdapter[tuple[Effect, ...]] = TypeAdapter(tuple[Effect, ...])


def by_hand(*effects: Any) -> commands.Intervene:
    return commands.Intervene(EFFECTS.validate_python(effects))


def injects(**effects: Any) -> Played:
    """A running exercise with an inject on call for each of the effects."""
    listed = [an_inject(name, effects=[effect]) for name, effect in effects.items()]
    return Played(injects=listed).start()


def a_game(world: World) -> Engine:
    engine = Engine(Played().header.model_copy(update={"world": world}))
    engine.apply(commands.StartExercise(), Seat())
    return engine


def put(engine: Engine, *effects: Any) -> None:
    engine.apply(by_hand(*effects), Seat())


def test_priorities_may_end_in_any_order() -> None:
    classes = [part(name, "25%") for name in "abcd"]
    engine = a_game(world(node("VR09.fuel", classes=classes)))

    def order() -> tuple[str, ...]:
        unit = engine._run.kernel.by_address["VR09.fuel"]
        return tuple(unit.shares[index].id for index in unit.order)

    put(engine, {"priority": "VR09.fuel", "order": ["b"], "lasts": "2h"})
    engine.advance(HOUR)
    put(engine, {"priority": "VR09.fuel", "order": ["c"], "lasts": "2h"})
    assert order() == ("c", "b", "a", "d")
    engine.advance(int(2.5 * HOUR))
    assert order() == ("c", "a", "b", "d")
    engine.advance(4 * HOUR)
    assert order() == ("a", "b", "c", "d")


def test_the_end_of_one_hold_leaves_another() -> None:
    played = Played().start()
    played.do(by_hand({"set-level": "VR09.power", "at": "50%", "lasts": "2h"}))
    played.to(1)
    played.do(by_hand({"set-level": "VR09.power", "at": "20%", "lasts": "6h"}))
    played.to(3)
    assert played.engine.state.level("VR09.power") == 200_000
    assert played.engine.state.held == {"VR09.power": 200_000}
    played.to(8)
    assert played.engine.state.level("VR09.power") == 1_000_000
    assert played.engine.state.held == {}


def test_letting_go_by_hand_ends_every_hold() -> None:
    played = Played().start()
    played.do(by_hand({"set-level": "VR09.power", "at": "50%"}))
    played.do(by_hand({"freeze": "VR09.power"}))
    assert played.engine.state.level("VR09.power") == 500_000
    played.do(by_hand({"unfreeze": "VR09.power"}))
    assert played.engine.state.level("VR09.power") == 1_000_000
    assert played.engine.state.held == {}


def test_a_damage_of_the_same_name_is_another_damage() -> None:
    played = injects(
        one={"damage": "VR09.power", "as": "x", "share": "30%", "lasts": "10h"},
        finish={"repair": "x", "finish": "yes"},
        two={"damage": "VR09.power", "as": "x", "share": "30%", "lasts": "20h"},
    )
    played.do(commands.ReleaseInject("one"))
    played.to(2)
    played.do(commands.ReleaseInject("finish"))
    played.to(3)
    played.do(commands.ReleaseInject("two"))
    played.do(commands.RetractInject("one"))
    played.to(30)
    assert played.at(events.DamageEnded) == [2.0, 23.0]


def test_a_retracted_hurry_no_longer_hurries() -> None:
    work = {"trade": "grid", "takes": "8h"}
    played = injects(
        cut={"damage": "VR09.power", "as": "x", "work": work},
        hurry={"repair": "x", "speed": "200%", "priority": "1"},
    )
    played.do(commands.ReleaseInject("cut"))
    played.do(commands.ReleaseInject("hurry"))
    played.to(2)
    played.do(commands.RetractInject("hurry"))
    played.to(20)
    assert played.at(events.DamageEnded) == [6.0]


def test_a_repair_of_no_speed_is_refused() -> None:
    played = Played(
        injects=[an_inject("cut", effects=[{"damage": "VR09.power", "as": "x"}])]
    ).start()
    with pytest.raises(Refused, match="0%"):
        played.do(by_hand({"repair": "x", "speed": "0%"}))


def test_four_slow_downs_do_not_stop_a_repair_for_ever() -> None:
    slow = {"repair": "x", "speed": "1%"}
    played = injects(
        cut={"damage": "VR09.power", "as": "x", "work": {"trade": "grid", "takes": "1h"}},
        a=slow,
        b=slow,
        c=slow,
        d=slow,
    )
    for inject in ("cut", "a", "b", "c", "d"):
        played.do(commands.ReleaseInject(inject))
    started = played.happened(events.RepairStarted)[-1]
    assert started.until == 100**4 * HOUR


def test_a_note_changes_no_draw_of_a_decision_after_it() -> None:
    decision = {
        "id": "gamble",
        "question": both("Gamble?"),
        "cell": "rot",
        "options": [
            {
                "id": "yes",
                "text": both("yes"),
                "effects": [{"damage": "VR09.power", "lasts": "exponential(8h)"}],
            },
            {"id": "no", "text": both("no")},
        ],
    }

    def ends(notes: int) -> list[float]:
        played = Played(decisions=[decision]).start()
        for _ in range(notes):
            played.do(commands.AddNote("hm"))
        played.do(commands.RecordDecision("rot", decision="gamble", option="yes"))
        played.to(90)
        return played.at(events.DamageEnded)

    assert ends(0) == ends(1) == ends(2) != []


def test_goods_moved_from_one_area_of_a_region_are_neither_more_nor_less() -> None:
    areas = [
        node("VR09/small.food", stock="24h", margin="0%"),
        node("VR09/rest.food", stock="24h", margin="0%"),
    ]
    mean = node(
        "VR09.food",
        needs("VR09/small.food", weight="10%"),
        needs("VR09/rest.food", weight="90%"),
        combination="mean",
    )
    engine = a_game(
        world(
            *areas,
            mean,
            node("VR10.food", stock="50h", margin="0%"),
            places={"VR09": 1000, "VR09/small": 100, "VR09/rest": 900, "VR10": 1000},
        )
    )
    put(
        engine,
        {"stock": "VR09/rest.food", "remove": "24h"},
        {"stock": "VR10.food", "remove": "50h"},
    )
    put(engine, {"stock": "VR09.food", "remove": "24h", "move-to": "VR10.food"})
    assert engine.state.stocks["VR10.food"].amount == int(2.4 * HOUR) * 1_000_000


def test_a_retracted_decision_is_open_again_from_when_it_was_first_put() -> None:
    decision = {
        "id": "go",
        "question": both("Go?"),
        "cell": "rot",
        "options": [{"id": "yes", "text": both("yes")}, {"id": "no", "text": both("no")}],
    }
    ask = an_inject("ask", at="T+2h", release="automatic", decision="go")
    later = an_inject("later", when={"since": "go", "at-least": "2h"}, release="automatic")
    played = Played(decisions=[decision], injects=[ask, later]).start()
    played.to(3)
    played.do(commands.RecordDecision("rot", decision="go", option="yes"))
    played.to(4)
    played.do(commands.RetractDecision(played.engine.state.taken[0].number))
    assert played.engine.state.open_decisions == {"go": 2 * HOUR}
    played.to(7)
    assert "later" not in [one.inject for one in played.happened(events.InjectReleased)]
    with pytest.raises(Refused):
        played.do(commands.RecordDecision("rot", decision="go", option="no", made_at=0))
    played.do(commands.RecordDecision("rot", decision="go", option="no"))
    played.to(10)
    assert played.at(events.InjectReleased) == [2.0, 9.0]


@pytest.mark.parametrize(("passing", "at"), [("release", [2.0, 2.0]), ("stop", [])])
def test_a_jump_passes_all_of_its_last_second(passing: Any, at: list[float]) -> None:
    first = an_inject("one", at="T+1h", release="automatic")
    behind = [
        an_inject("two", after="one +1h"),
        an_inject("three", at="T+2h"),
    ]
    played = Played(injects=[first, *behind]).start()
    played.do(commands.JumpClock(2 * HOUR, passing))
    played.to(2)
    assert played.at(events.InjectReleased)[1:] == at
    assert played.engine.state.running == (passing == "release")


def test_a_restart_does_not_run_on_in_a_frozen_node() -> None:
    engine = a_game(
        world(node("NL.grid"), node("VR09.rail", needs("NL.grid"), restart=restart("4h")))
    )
    put(engine, {"damage": "NL.grid", "lasts": "1h"})
    engine.advance(2 * HOUR)
    put(engine, {"freeze": "VR09.rail"})
    engine.advance(9 * HOUR)
    assert engine.state.fallen == {"VR09.rail": None}
    put(engine, {"unfreeze": "VR09.rail"})
    assert engine.state.fallen == {"VR09.rail": 13 * HOUR}


def test_a_backup_that_was_taken_away_runs_dry_no_more() -> None:
    added = {"tier": "VR09.power", "on": "NL.grid", "share": "50%", "lasts": "5h"}
    played = injects(cut={"damage": "NL.grid"}, help=added)
    played.do(commands.ReleaseInject("cut"))
    played.do(commands.ReleaseInject("help"))
    played.to(1)
    played.do(commands.RetractInject("help"))
    played.to(9)
    dried = [event.tier for event in played.happened(events.TierDried)]
    assert dried == ["VR09.mobile<VR09.power#0"]


def test_a_backup_that_is_filled_in_the_second_in_which_it_goes_is_told_of_no_more() -> None:
    tier = {"tier": "VR09.power", "on": "NL.grid"}
    aid = lever(tier | {"share": "50%", "lasts": "30h"}, lasts="5h")
    out = cut() | {"id": "out", "effects": [{"damage": "NL.grid", "lasts": "40h"}]}
    fill = cut("1h", "T+5h") | {"id": "fill", "effects": [tier | {"refuel": "yes"}]}
    played = Played(levers={"aid": aid}, disruptions=[out, fill]).start()
    played.do(commands.RecordDecision("rot", "aid", levers=(LeverUse(lever="aid"),)))
    played.to(39)
    bodies = [record.body for record in played.records]
    [gone] = played.happened(events.TierRemoved)
    after = bodies[bodies.index(gone) :]
    assert any(isinstance(one, events.WorldSettled) for one in after)
    assert not any(gone.tier in one.tiers for one in after if isinstance(one, events.WorldSettled))
    assert gone.tier not in [event.tier for event in played.happened(events.TierDried)]


def test_a_held_node_delivers_no_more_than_its_level() -> None:
    engine = a_game(world(node("VR09.food", stock="10h", margin="0%")))
    put(engine, {"demand": "VR09.food", "factor": "300%"}, {"set-level": "VR09.food", "at": "0%"})
    engine.advance(9 * HOUR)
    held = engine.state.stocks.get("VR09.food")
    assert held is None or (held.amount, held.rate) == (10 * HOUR * 1_000_000, 0)


def test_a_condition_on_a_status_sees_a_retimed_inject() -> None:
    played = Played(
        injects=[
            an_inject("late", at="T+1h"),
            an_inject(
                "seen", when={"inject": "late", "is": "waiting", "for": "1h"}, release="automatic"
            ),
        ]
    ).start()
    played.to(0.5)
    played.do(commands.HoldInject("late"))
    played.to(2)
    played.do(commands.RetimeInject("late", 9 * HOUR))
    played.to(5)
    assert played.at(events.InjectReleased) == [3.0]


def test_a_cell_acknowledges_an_inject_once() -> None:
    played = Played(injects=[an_inject("call")]).start()
    played.do(commands.ReleaseInject("call"))
    played.do(commands.AcknowledgeInject("call", "rot"))
    with pytest.raises(Refused, match="already been acknowledged"):
        played.do(commands.AcknowledgeInject("call", "rot"))


def test_crews_told_to_leave_stay_when_others_are_added_before_they_come_free() -> None:
    work = {"trade": "grid", "takes": "4h"}
    jobs = {f"job{n}": {"damage": "VR09.power", "share": "5%", "work": work} for n in range(4)}
    played = injects(
        more={"crews": "VR09", "trade": "grid", "add": "1", "lasts": "1h"},
        again={"crews": "VR09", "trade": "grid", "add": "1"},
        **jobs,
    )
    for inject in ("more", *jobs):
        played.do(commands.ReleaseInject(inject))
    played.to(2)
    played.do(commands.ReleaseInject("again"))
    played.to(30)
    assert played.at(events.RepairStarted) == [0.0, 0.0, 4.0, 4.0]


def test_demand_follows_its_profile_over_the_night_that_skips_an_hour() -> None:
    profile = (500_000,) * 2 + (900_000,) * 22
    tiny = world(
        node("NL.grid"),
        node("VR09.mast", needs("NL.grid", battery("1h")), demand="100%", profile="day"),
        node("VR09.shop", stock="9h", margin="0%", profile="day"),
        profiles={"day": profile},
    )
    header = Played().header.model_copy(
        update={"world": tiny, "calendar": Calendar.of("2027-03-27 22:00", "Europe/Amsterdam")}
    )
    engine = Engine(header)
    engine.apply(commands.StartExercise(), Seat())
    engine.advance(8 * HOUR)
    assert engine.state.stocks["VR09.shop"].rate == -900_000
