"""Packets that wait: in which order they go on, what that costs, and when nothing comes of it."""

import pytest
from conservation import check_conservation
from marching import CLASSES, convoy, line, road, rules
from worlds import HOUR, damage, disruption, header, inject, needs, node, part, play, restart, when

from oefening.commands import RetractInject, StartExercise
from oefening.engine import Engine
from oefening.events import ConvoyCalledOff, PacketArrived, PacketMoved, TrafficHindered
from oefening.record import Record, Seat
from oefening.world.effects import Effect
from oefening.world.model import World

FUEL = {"every": "111", "takes": "30m", "amount": "2h"}
REST = {"after": "1h", "lasts": "2h", "room": "1"}


def run(world: World, *effects: Effect) -> list[Record]:
    """Three days in which these happen at STARTEX."""
    return play(header(world, [disruption("d", 0, *effects)]), "3d")[0]


def lost(records: list[Record]) -> list[tuple[float, dict[str, float]]]:
    """By the hour which packets came, and the hours that they lost by what."""
    return [
        (at / HOUR, {cause: seconds / HOUR for cause, seconds in one.lost.items()})
        for at, one in when(records, PacketArrived)
    ]


def test_packets_leave_as_far_apart_as_is_said() -> None:
    records = run(line(rules(every="20m")), convoy(vehicles=30, every="1h"))
    assert [at for at, _ in lost(records)] == [2, 3, 4]


@pytest.mark.parametrize(
    ("by", "waits"), [("road", "waits-for-escort"), ("barge", "waits-for-port")]
)
def test_a_packet_that_is_called_off_while_it_waits_stays_for_good(by: str, waits: str) -> None:
    """There is no escort for a second packet for two hours, and the port is shut as long."""
    world = line(rules(escorts=1), node("VR01.port"), escorts=1)
    acts = [inject("go", 0, convoy(by=by, vehicles=20))]
    shut = disruption("shut", 0, damage("VR01.port", lasts="2h"))
    head = header(world, [shut], injects=acts)
    engine = Engine(head)
    records = engine.apply(StartExercise(), Seat()) + engine.advance(HOUR)
    records += engine.apply(RetractInject("go"), Seat()) + engine.advance(20 * HOUR)
    check_conservation(head, records, 20 * HOUR)
    assert waits in {one.doing for _, one in when(records, PacketMoved)}
    [off] = [one.vehicles for _, one in when(records, ConvoyCalledOff)]
    arrived = 10 * len(when(records, PacketArrived))
    assert (off, arrived) == ((10, 10) if by == "road" else (20, 0))


def test_what_is_waited_for_twice_counts_twice() -> None:
    """Fuel is out in VR02 from the start until 2 h (1 h waited) and in VR03 until 5 h.

    It tanks in VR02 from 2 h to 2.5 h, is in the middle of VR03 at 3.5 h and waits for 1.5 h there.
    """
    fuel = [node(f"VR0{number}.bulk-fuel") for number in (2, 3)]
    out = [damage("VR02.bulk-fuel", lasts="2h"), damage("VR03.bulk-fuel", lasts="5h")]
    records = run(line(rules(fuel=FUEL), *fuel), convoy(to="VR04"), *out)
    assert lost(records) == [(6.5, {"fuel": 2.5})]


def test_a_packet_that_waits_for_room_to_rest_twice_has_lost_both() -> None:
    """Two packets rest after each hour, one at a time: the second waits two hours in VR02.

    It comes to VR03 two hours after the first, when that has rested; so it waits no more. A third
    waits four hours in VR02, and then not either.
    """
    records = run(line(rules(rest=REST)), convoy(vehicles=30, to="VR04"))
    assert lost(records) == [(7, {}), (9, {"rest": 2}), (11, {"rest": 4})]


def test_who_waits_longest_for_room_rests_first() -> None:
    records = run(line(rules(rest=REST, every="10m")), convoy(vehicles=30))
    rests = [one.packet for _, one in when(records, PacketMoved) if one.doing == "rests"]
    assert rests == [1, 2, 3]


def test_a_road_that_has_not_restarted_costs_nobody_anything_by_convoys() -> None:
    """VR02's road falls with its power and takes 6 h to restart, with the packet on it."""
    roads = [road(f"VR0{number}") for number in (1, 3, 4)]
    slow = node(
        "VR02.road",
        needs("VR02.power"),
        classes=CLASSES,
        restart=restart("6h", keeps="lowest"),
    )
    world = line(rules(asks="30%"), slow, node("VR02.power"), roads=roads)
    dark = disruption("dark", "1h", damage("VR02.power", "60%", lasts="1h"))
    records, _ = play(header(world, [disruption("d", 0, convoy()), dark]), "1d")
    hindered = [(at, one.persons) for at, one in when(records, TrafficHindered) if "02" in one.node]
    assert hindered[0][1] > 0, "before it falls"
    assert [persons for at, persons in hindered if at == HOUR] == [0], "and then no more"


def test_civil_traffic_that_is_capped_loses_to_convoys_only_what_its_cap_leaves() -> None:
    """At a cap of half it gets 40 of 80 anyway; ten more for a convoy on 100 % leave it that."""
    capped = (part("emergency", "10%"), part("military", "10%"), part("civil", "80%", cap="50%"))
    roads = [road(f"VR0{number}", classes=capped) for number in (1, 2, 3, 4)]
    assert when(run(line(rules(asks="10%"), roads=roads), convoy()), TrafficHindered) == []


def test_a_packet_that_waits_for_room_in_two_regions_has_lost_both() -> None:
    """The second waits two hours in VR02, and in VR03 two more for a packet that came from VR02.

    That sets off at 4.5 h, comes at 5.5 h, waits for the first until 6 h and rests until 8 h.
    """
    other = convoy(convoy="VR02", to="VR04", as_="other", starts="270m", vehicles=10)
    records = run(line(rules(rest=REST)), convoy(vehicles=20, to="VR04"), other)
    assert lost(records) == [(7, {}), (9, {"rest": 0.5}), (11, {"rest": 4})]
