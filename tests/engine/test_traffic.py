"""Convoys and civil traffic on one road, worked by hand; each packet is two hours on its way."""

from marching import PERSONS, convoy, line, road, rules
from worlds import (
    DAY,
    HOUR,
    ONE,
    damage,
    disruption,
    header,
    level_at,
    needs,
    node,
    play,
    priority,
    when,
)

from oefening.events import ConvoyArrived, PacketArrived, TrafficHindered, WorldSettled
from oefening.record import Record
from oefening.world.effects import Effect, Freeze, Unfreeze
from oefening.world.nodes import Node

FIRST = ["military", "emergency"]


def run(
    *effects: Effect, vehicles: int = 10, asks: str = "8%", margin: str = "100%"
) -> list[Record]:
    """The records of one convoy without intervals over roads with such a margin."""
    roads = [road(f"VR0{number}", margin) for number in (1, 2, 3, 4)]
    world = line(rules(asks=asks), *_shops(), roads=roads)
    sent = disruption("d", 0, *effects, convoy(vehicles=vehicles))
    return play(header(world, [sent]), "1d")[0]


def _shops() -> list[Node]:
    return [node("VR02.shop", needs("VR02.road", for_class="civil"))]


def classes(records: list[Record], address: str) -> list[tuple[int, tuple[int, ...]]]:
    """The levels of a node's classes whenever they changed."""
    return [
        (at, one.classes[address])
        for at, one in when(records, WorldSettled)
        if address in one.classes
    ]


def test_a_packet_takes_of_civil_traffic_what_the_road_has_not_to_spare() -> None:
    # Civil traffic asks 80 % and the packet 8: of 100 %, 10 for emergencies and 18 for Defence
    # leave 72, which is 90 % of 80.
    records = run()
    assert classes(records, "VR02.road") == [
        (HOUR // 2, (ONE, ONE, 900_000)),
        (3 * HOUR // 2, (ONE, ONE, ONE)),
    ]
    assert level_at(records, "VR02.shop", HOUR) == 900_000
    assert [one.late for _, one in when(records, PacketArrived)] == [0]


def test_what_civil_traffic_lost_is_its_level_without_less_that_with_them() -> None:
    # A tenth of 1 000 persons for an hour in VR02, and for half an hour at either end.
    records = run()
    told = {
        node: [(at, one.persons, one.person_seconds) for at, one in hindered if one.node == node]
        for hindered in [when(records, TrafficHindered)]
        for node in ("VR01.road", "VR02.road", "VR03.road")
    }
    tenth = PERSONS // 10
    assert told["VR01.road"] == [(0, tenth, 0), (HOUR // 2, 0, tenth * HOUR // 2)]
    assert told["VR02.road"] == [(HOUR // 2, tenth, 0), (3 * HOUR // 2, 0, tenth * HOUR)]
    assert told["VR03.road"] == [(3 * HOUR // 2, tenth, 0), (2 * HOUR, 0, tenth * HOUR // 2)]


def test_only_those_who_are_on_the_road_lose_by_it() -> None:
    def lost(civilians: str) -> list[int]:
        world = line(rules(asks="8%", civilians=civilians), *_shops())
        records, _ = play(header(world, [disruption("d", 0, convoy())]), "1d")
        return [one.person_seconds for _, one in when(records, TrafficHindered)]

    assert lost("5%") == [much // 20 for much in lost("100%")]
    assert not any(lost("0%"))


def test_with_room_to_spare_convoys_cost_nothing_and_nobody_s_level_changes() -> None:
    records = run(margin="108%")
    assert when(records, TrafficHindered) == []
    assert when(records, WorldSettled) == []
    assert when(run(margin="107.9%"), TrafficHindered) != []


def test_where_civil_traffic_goes_first_the_convoy_pays() -> None:
    # Two packets ask 10 + 16 %: after 10 for emergencies and 80 for civil traffic 10 are left.
    order = [priority(f"VR0{number}.road", "emergency", "civil") for number in (1, 2, 3)]
    records = run(*order, vehicles=20)
    assert when(records, TrafficHindered) == []
    level = 100_000 * ONE // 260_000
    [(_, arrived)] = when(records, ConvoyArrived)
    slow = 2 * HOUR * ONE // level - 2 * HOUR
    assert slow <= arrived.late <= slow + 3, "rounded up to the second in each region"
    assert run(vehicles=20)[-1].at == 2 * HOUR


def test_closing_a_road_for_convoys_costs_civil_traffic_what_it_is_capped_by() -> None:
    closed = priority("VR02.road", *FIRST, cap={"civil": "40%"})
    records = [one for _, one in when(run(closed, asks="1%"), TrafficHindered)]
    in_middle = [one for one in records if one.node == "VR02.road"]
    # Of the 99.9 % that civil traffic would get without the packet it gets 40.
    assert [one.persons for one in in_middle] == [600, 0]
    assert in_middle[-1].person_seconds == 600 * HOUR


def test_damage_that_comes_under_way_is_not_what_convoys_cost() -> None:
    # Half the road is gone from 1 h on: civil traffic gets 30 of 80 without a packet, 22 with it.
    half = disruption("half", "1h", damage("VR02.road", "50%"))
    world = line(rules(asks="8%"), *_shops())
    records, _ = play(header(world, [disruption("d", 0, convoy()), half]), "1d")
    told = [one for _, one in when(records, TrafficHindered) if one.node == "VR02.road"]
    assert [one.persons for one in told] == [100, 0], "the same before and after"
    assert told[-1].person_seconds == 100 * HOUR


def test_a_road_that_is_frozen_loses_nothing_to_convoys_until_it_is_let_go() -> None:
    frozen = Freeze.model_validate({"freeze": "VR02.road"})
    thawed = Unfreeze.model_validate({"unfreeze": "VR02.road"})
    steps = [
        disruption("d", 0, convoy()),
        disruption("f", "45m", frozen),
        disruption("u", "1h", thawed),
    ]
    records, _ = play(header(line(rules(asks="8%"), *_shops()), steps), "1d")
    tenth, quarter = PERSONS // 10, HOUR // 4
    assert [
        (at, one.persons, one.person_seconds)
        for at, one in when(records, TrafficHindered)
        if one.node == "VR02.road"
    ] == [
        (2 * quarter, tenth, 0),
        (3 * quarter, 0, tenth * quarter),
        (4 * quarter, tenth, tenth * quarter),
        (6 * quarter, 0, tenth * 3 * quarter),
    ]


def test_the_class_of_a_day_without_convoys_is_that_of_a_road_without_them() -> None:
    world = line(rules(asks="8%"), *_shops())
    sent = disruption("d", 0, convoy())
    _, with_them = play(header(world, [sent]), DAY)
    _, without = play(header(world), DAY)
    for number in (1, 2, 3):
        whole = (ONE, ONE, ONE)
        address = f"VR0{number}.road"
        assert with_them.classes.get(address, whole) == without.classes.get(address, whole)
