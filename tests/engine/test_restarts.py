"""Why service does not come back the moment its cause is gone."""

from itertools import pairwise

from worlds import (
    HOUR,
    ONE,
    damage,
    demand,
    disruption,
    header,
    level_at,
    needs,
    node,
    part,
    play,
    restart,
    when,
    world,
)

from oefening.events import NodeFell, NodeRestarted, RestartBegun, RestartBroken

OUTAGE = disruption("outage", "1h", damage("VR01.heat", lasts="5h"))


def test_a_node_is_up_again_so_long_after_its_cause_is_gone() -> None:
    tiny = world(node("VR01.heat", restart=restart("3h")))
    records, _ = play(header(tiny, [OUTAGE]), "1d")
    assert [(at // HOUR, event.until // HOUR) for at, event in when(records, RestartBegun)] == [
        (6, 9)
    ]
    assert [at // HOUR for at, _ in when(records, NodeRestarted)] == [9]
    assert [level_at(records, "VR01.heat", hour * HOUR) for hour in (0, 1, 8, 9)] == [
        ONE,
        0,
        0,
        ONE,
    ]


def test_a_longer_outage_may_take_longer_to_come_back_from() -> None:
    tiny = world(node("VR01.heat", restart=restart("3h", grows="40%")))
    records, _ = play(header(tiny, [OUTAGE]), "1d")
    assert [at // HOUR for at, _ in when(records, NodeRestarted)] == [6 + 3 + 2]


def test_a_relapse_begins_the_restart_anew() -> None:
    tiny = world(node("VR01.heat", restart=restart("3h")))
    again = disruption("again", "8h", damage("VR01.heat", "60%", lasts="1h"))
    records, _ = play(header(tiny, [OUTAGE, again]), "1d")
    assert [at // HOUR for at, _ in when(records, RestartBroken)] == [8]
    assert [at // HOUR for at, _ in when(records, NodeRestarted)] == [12]
    assert len(when(records, NodeFell)) == 1


def test_what_stays_above_the_threshold_does_not_fall() -> None:
    tiny = world(node("VR01.heat", restart=restart("3h", below="50%")))
    records, state = play(
        header(tiny, [disruption("half", 0, damage("VR01.heat", "50%", lasts="1h"))]), "2h"
    )
    assert not when(records, NodeFell)
    assert state.level("VR01.heat") == ONE


def test_a_node_that_keeps_its_lowest_level_keeps_it_until_it_is_up() -> None:
    tiny = world(node("VR01.rail", restart=restart("2h", keeps="lowest")))
    troubles = [
        disruption(
            "storm", 0, damage("VR01.rail", curve=[("1h", "80%"), ("4h", "0%")], share="70%")
        )
    ]
    records, _ = play(header(tiny, troubles), "1d")
    levels = [level_at(records, "VR01.rail", hour * HOUR) for hour in range(7)]
    assert levels == [300_000, 200_000, 200_000, 200_000, 200_000, 200_000, ONE]


def test_the_lowest_level_is_not_worn_down_by_looking_at_it() -> None:
    classes = [part("a", 410_632, demand=1_302_118), part("b", 589_368)]
    nodes = [
        node(f"VR01.{name}", margin="115%", classes=classes, restart=how)
        for name, how in (
            ("plain", None),
            ("kept", restart("2h", below="90%", keeps="lowest")),
        )
    ]
    hit = disruption("hit", 0, *(damage(one.address, 273_791) for one in nodes))
    looks = [
        disruption(f"look-{hour}", f"{hour}h", *(demand(one.address, "100%") for one in nodes))
        for hour in range(1, 20)
    ]
    records, state = play(header(world(*nodes), [hit, *looks]), "1d")
    assert [event.node for _, event in when(records, NodeFell)] == ["VR01.kept"]
    assert state.level("VR01.kept") == state.level("VR01.plain")
    assert state.classes["VR01.kept"] == state.classes["VR01.plain"]


def test_a_node_that_is_still_rationed_below_its_threshold_does_not_restart() -> None:
    classes = [part("first", "50%"), part("second", "50%", cap="20%")]
    tiny = world(node("VR01.power", classes=classes, restart=restart("1h", below="70%")))
    records, state = play(header(tiny), "1d")
    assert [at for at, _ in when(records, NodeFell)] == [0]
    assert not when(records, RestartBegun)
    assert state.level("VR01.power") == 0


def test_what_a_start_can_do_without_counts_again_once_it_is_well() -> None:
    tiny = world(
        node("VR01.mobile"),
        node("VR01.power", needs("VR01.mobile", start=False), restart=restart("1h")),
    )
    troubles = [
        disruption("mast", 0, damage("VR01.mobile", lasts="10h")),
        disruption("later", "20h", damage("VR01.mobile", "30%", lasts="1h")),
    ]
    records, _ = play(header(tiny, troubles), "1d")
    assert [at // HOUR for at, _ in when(records, NodeFell)] == [0]
    assert [at // HOUR for at, _ in when(records, NodeRestarted)] == [1]
    assert level_at(records, "VR01.power", 5 * HOUR) == ONE
    assert level_at(records, "VR01.power", 20 * HOUR) == 700_000


def test_nodes_fall_one_after_another_within_the_second() -> None:
    links = [node("VR01.c0", restart=restart("1h"))]
    links += [
        node(f"VR01.c{place}", needs(f"VR01.c{place - 1}", weight="60%"), restart=restart("1h"))
        for place in range(1, 4)
    ]
    cut = disruption("cut", 60, damage("VR01.c0", "55%", lasts="1h"))
    records, state = play(header(world(*links), [cut]), "1d")
    assert {(at, event.node) for at, event in when(records, NodeFell)} == {
        (60, f"VR01.c{place}") for place in range(4)
    }
    restarted = [at - 60 for at, _ in when(records, NodeRestarted)]
    assert restarted == [2 * HOUR, 3 * HOUR, 4 * HOUR, 5 * HOUR]
    assert state.level("VR01.c3") == ONE


def test_a_restart_of_no_time_still_takes_a_minute() -> None:
    chatter = node(
        "VR01.rail", needs("VR01.power", start=False), demand="200%", restart=restart("0s")
    )
    cut = disruption("cut", 0, damage("VR01.power", "2%", lasts="10m"))
    records, _ = play(header(world(node("VR01.power"), chatter), [cut]), "1h")
    fell = [at for at, _ in when(records, NodeFell)]
    assert len(fell) > 2
    assert all(later - earlier >= 60 for earlier, later in pairwise(fell))
