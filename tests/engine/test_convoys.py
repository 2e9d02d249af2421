"""Convoys, with times worked by hand: from the middle of one region to the next is an hour."""

from collections.abc import Iterable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marching import convoy, line, road, rules
from worlds import (
    DAY,
    HOUR,
    ONE,
    damage,
    disruption,
    header,
    inject,
    node,
    part,
    play,
    seconds,
    when,
)

from oefening import commands
from oefening.engine import Engine
from oefening.events import (
    ConvoyArrived,
    ConvoyCalledOff,
    ConvoyFormed,
    InjectReleased,
    PacketArrived,
    PacketMoved,
    StockMoved,
)
from oefening.events.military import Cause
from oefening.record import Header, Record, Seat
from oefening.scenario.injects import Inject
from oefening.state import beginning, evolve
from oefening.world.effects import Effect
from oefening.world.military import Military
from oefening.world.model import World


def run(world: World, *effects: Effect, until: int | str = "3d") -> list[Record]:
    """The records of a convoy sent at STARTEX, with whatever else happens at once."""
    return play(header(world, [disruption("d", 0, *effects)]), until)[0]


def arrivals(records: Iterable[Record]) -> list[tuple[int, dict[Cause, int]]]:
    """When packets arrived, and what they lost."""
    return [(at, arrived.lost) for at, arrived in when(records, PacketArrived)]


def moved(records: Iterable[Record], packet: int = 1) -> list[tuple[int, str, str]]:
    """What a packet began to do, when and where."""
    return [
        (at, event.doing, event.place)
        for at, event in when(records, PacketMoved)
        if event.packet == packet
    ]


# ── on its way ───────────────────────────────────────────────────────────────────────────────────


def test_on_a_free_road_it_crosses_half_a_region_a_whole_one_and_a_half() -> None:
    records = run(line(rules()), convoy())
    assert moved(records) == [
        (0, "departs", "VR01"),
        (HOUR // 2, "enters", "VR02"),
        (3 * HOUR // 2, "enters", "VR03"),
    ]
    assert arrivals(records) == [(2 * HOUR, {})]
    [(_, formed)] = when(records, ConvoyFormed)
    assert formed.planned == 2 * HOUR
    assert when(records, ConvoyArrived)[0][1].late == 0


def test_a_closed_road_holds_it_and_lets_it_go_where_it_stood() -> None:
    # In the middle of VR02 at 1 h, held until 4 h, and then half an hour of VR02 is left.
    held = damage("VR02.road", curve=[("1h", "100%"), ("4h", "0%")], share=1)
    records = run(line(rules()), convoy(), held)
    assert moved(records)[2:] == [
        (HOUR, "stands", "VR02"),
        (4 * HOUR, "moves-again", "VR02"),
        (4 * HOUR + HOUR // 2, "enters", "VR03"),
    ]
    assert arrivals(records) == [(5 * HOUR, {"way": 3 * HOUR})]


def test_who_has_not_left_waits_at_the_start_of_a_closed_road_and_asks_nothing_of_it() -> None:
    held = damage("VR01.road", curve=[("10m", "100%"), ("4h", "0%")], share=1)
    records = run(line(rules(every="20m")), convoy(vehicles=17), held)
    assert moved(records, 2)[:3] == [
        (1_200, "waits-for-way", "VR01"),
        (4 * HOUR, "departs", "VR01"),
        (4 * HOUR + HOUR // 2, "enters", "VR02"),
    ]
    late = 4 * HOUR - 1_200
    assert arrivals(records)[-1] == (6 * HOUR, {"way": late})


def test_at_a_third_of_a_level_what_is_left_takes_three_times_as_long() -> None:
    # In the middle of VR02 at 1 h; the half hour that is left takes 1 800 000 000 / 333 333 s,
    # which is a little more than 5 400, and VR03 half an hour.
    slow = disruption("slow", "1h", damage("VR02.road", 666_667))
    roads = [road(f"VR0{number}", classes=()) for number in (1, 2, 3, 4)]
    world = line(rules(), roads=roads)
    records, _ = play(header(world, [disruption("d", 0, convoy()), slow]), "1d")
    assert arrivals(records) == [(HOUR + 5_401 + HOUR // 2, {"way": HOUR + 1})]


def test_it_leaves_in_packets_one_after_the_other_and_comes_so() -> None:
    records = run(line(rules(every="20m")), convoy(vehicles=25))
    [(_, formed)] = when(records, ConvoyFormed)
    assert formed.packets == (9, 8, 8)
    assert [at for at, _ in arrivals(records)] == [2 * HOUR, 2 * HOUR + 1_200, 2 * HOUR + 2_400]
    assert formed.planned == 2 * HOUR + 2_400


def test_it_may_be_sent_by_another_way() -> None:
    records = run(line(rules()), convoy(to="VR02", via=("VR03",)))
    [(_, formed)] = when(records, ConvoyFormed)
    assert formed.route == ("VR01", "VR02", "VR03", "VR02")
    assert arrivals(records)[0][0] == 3 * HOUR


def test_a_barge_waits_for_the_port_and_then_for_nothing() -> None:
    port = node("VR01.port")
    closed = [damage("VR01.port", lasts="5h"), damage("VR02.road")]
    records = run(line(rules(), port), convoy(by="barge"), *closed)
    assert moved(records)[:2] == [(0, "waits-for-port", "VR01"), (5 * HOUR, "departs", "VR01")]
    assert arrivals(records) == [(7 * HOUR, {"port": 5 * HOUR})]


# ── what it needs ────────────────────────────────────────────────────────────────────────────────


def test_a_packet_waits_for_the_escort_of_the_one_before() -> None:
    records = run(line(rules(escorts=1), escorts=1), convoy(vehicles=20))
    assert moved(records, 2)[:2] == [
        (0, "waits-for-escort", "VR01"),
        (2 * HOUR, "departs", "VR01"),
    ]
    assert arrivals(records) == [(2 * HOUR, {}), (4 * HOUR, {"escort": 2 * HOUR})]
    [(_, whole)] = when(records, ConvoyArrived)
    assert (whole.late, whole.lost) == (2 * HOUR, {"escort": 2 * HOUR})


FUEL = {"every": "111", "takes": "30m", "amount": "2h"}


def test_it_refuels_from_the_stock_of_the_region_it_is_in() -> None:
    stocks = [node(f"VR0{number}.bulk-fuel", stock="10h") for number in (1, 2, 3)]
    records = run(line(rules(fuel=FUEL), *stocks), convoy(to="VR04"), until="5h")
    assert (HOUR, "refuels", "VR02") in moved(records)
    # Behind the second tank it is in the middle of VR03 at 2.5 h, and the last ends at the end.
    assert [(at, one.node, one.amount) for at, one in when(records, StockMoved)] == [
        (HOUR, "VR02.bulk-fuel", -2 * HOUR * ONE),
        (5 * HOUR // 2, "VR03.bulk-fuel", -2 * HOUR * ONE),
    ]
    assert arrivals(records) == [(4 * HOUR, {})]


def test_without_fuel_for_its_class_it_waits_until_there_is() -> None:
    fuel = node("VR02.bulk-fuel", classes=[part("civil", "50%"), part("military", "50%")])
    short = damage("VR02.bulk-fuel", "50%", lasts="6h")
    records = run(line(rules(fuel=FUEL), fuel), convoy(), short)
    assert moved(records)[2:5] == [
        (HOUR, "waits-for-fuel", "VR02"),
        (6 * HOUR, "refuels", "VR02"),
        (6 * HOUR + HOUR // 2, "goes-on", "VR02"),
    ]
    assert arrivals(records) == [(7 * HOUR + HOUR // 2, {"fuel": 5 * HOUR})]


REST = {"after": "1h", "lasts": "2h", "room": "1"}


def test_it_rests_in_turn_where_there_is_room() -> None:
    records = run(line(rules(rest=REST)), convoy(vehicles=20))
    assert moved(records, 1)[2:4] == [(HOUR, "rests", "VR02"), (3 * HOUR, "goes-on", "VR02")]
    assert moved(records, 2)[2:4] == [
        (HOUR, "waits-for-rest", "VR02"),
        (3 * HOUR, "rests", "VR02"),
    ]
    assert arrivals(records) == [(4 * HOUR, {}), (6 * HOUR, {"rest": 2 * HOUR})]


def test_standing_still_is_no_driving() -> None:
    closed = damage("VR02.road", lasts="5h")
    records = run(line(rules(rest=REST)), convoy(), closed)
    assert moved(records)[4:6] == [
        (5 * HOUR + HOUR // 2, "rests", "VR02"),
        (7 * HOUR + HOUR // 2, "goes-on", "VR02"),
    ]


# ── taken back ───────────────────────────────────────────────────────────────────────────────────


def test_what_has_not_left_stays_and_what_is_under_way_goes_on() -> None:
    world = line(rules(escorts=1, every="30m"), escorts=1)
    engine = Engine(header(world, injects=[inject("i", 0, convoy(vehicles=40))]))
    seat = Seat()
    records = engine.apply(commands.StartExercise(), seat) + engine.advance(HOUR)
    records += engine.apply(commands.RetractInject("i", ""), seat)
    records += engine.advance(DAY)
    assert [one.vehicles for _, one in when(records, ConvoyCalledOff)] == [30]
    assert [at for at, _ in arrivals(records)] == [2 * HOUR]
    assert [one.vehicles for _, one in when(records, ConvoyArrived)] == [10]
    packets = engine.state.packets.values()
    assert [packet.doing for packet in packets] == ["arrives", *["called-off"] * 3]


# ── conditions ───────────────────────────────────────────────────────────────────────────────────


def waits_for(is_: str) -> Inject:
    """An inject that comes once the convoy is in a state, and is released by itself."""
    return Inject.model_validate(
        {
            "id": is_,
            "title": {"en": is_},
            "release": "automatic",
            "when": {"convoy": "c", "is": is_},
        }
    )


def test_injects_wait_for_what_a_convoy_does() -> None:
    late = disruption("d", "1h", convoy(), damage("VR02.road", lasts="4h"))
    states = [waits_for(one) for one in ("departed", "held-up", "arrived")]
    records, _ = play(header(line(rules()), [late], injects=states), "1d")
    # It leaves at 1 h, comes to VR02 half an hour later, and has 1.5 h to go from 5 h on.
    assert [(at, one.inject) for at, one in when(records, InjectReleased)] == [
        (HOUR, "departed"),
        (HOUR + HOUR // 2, "held-up"),
        (6 * HOUR + HOUR // 2, "arrived"),
    ]


def test_texts_tell_how_many_of_a_convoy_are_under_way_and_how_late_it_is() -> None:
    late = disruption("d", "1h", convoy(), damage("VR02.road", lasts="4h"))
    names = ("vehicles-under-way", "vehicles-held-up", "vehicles-arrived", "late | minutes")
    body = {"en": "; ".join(f"{{{{ convoy/c.{name} }}}}" for name in names)}
    injects = [
        Inject.model_validate(
            {
                "id": f"at-{at[2:]}",
                "title": {"en": "-"},
                "release": "automatic",
                "at": at,
                "body": body,
            }
        )
        for at in ("T+30m", "T+1h15m", "T+2h", "T+7h")
    ]
    records, _ = play(header(line(rules()), [late], injects=injects), "1d")
    told = [(one.told or {})["en"] for _, one in when(records, InjectReleased)]
    formed = next(one for _, one in when(records, ConvoyFormed))
    many, behind = sum(formed.packets), max(one.late for _, one in when(records, PacketArrived))
    assert told == [
        "0; 0; 0; 0 minutes",
        f"{many}; 0; 0; 0 minutes",
        f"{many}; {many}; 0; 0 minutes",
        f"0; 0; {many}; {behind // 60} minutes",
    ]
    assert behind


# ── laws ─────────────────────────────────────────────────────────────────────────────────────────

LEVELS = st.lists(
    st.tuples(
        st.sampled_from(["VR01.road", "VR02.road", "VR03.road", "VR02.bulk-fuel"]),
        st.integers(0, 10 * HOUR),
        st.integers(1, ONE),
        st.integers(60, 12 * HOUR),
    ),
    max_size=6,
)
CONVOYS = st.lists(
    st.tuples(st.integers(0, 8 * HOUR), st.integers(1, 60), st.sampled_from(["VR02", "VR03"])),
    min_size=1,
    max_size=4,
)


def trouble(
    world: World, levels: list[tuple[str, int, int, int]], sent: list[tuple[int, int, str]]
) -> Header:
    """A header in which levels fall and convoys are sent."""
    hits = [
        disruption(f"hit-{number}", at, damage(address, share, lasts=lasts))
        for number, (address, at, share, lasts) in enumerate(levels)
    ]
    goes = [
        disruption(f"go-{number}", at, convoy(to=to, vehicles=size, as_=f"c{number}"))
        for number, (at, size, to) in enumerate(sent)
    ]
    return header(world, [*hits, *goes])


def everything(escorts: int) -> World:
    """A world in which packets wait for all that they can wait for."""
    military = rules(every="10m", asks="3%", escorts=1, fuel=FUEL, rest=REST)
    fuel = [node(f"{one}.bulk-fuel", stock="8h") for one in ("VR01", "VR02", "VR03")]
    return line(military, *fuel, escorts=escorts)


@given(LEVELS, CONVOYS, st.integers(1, 3), st.integers(0, 99))
@settings(max_examples=40)
def test_vehicles_and_escorts_are_neither_lost_nor_made(
    levels: list[tuple[str, int, int, int]],
    sent: list[tuple[int, int, str]],
    escorts: int,
    seed: int,
) -> None:
    head = trouble(everything(escorts), levels, sent)
    records, end = play(head, "20d")
    state = beginning(head.scenario, head.world)
    for record in records:
        evolve(state, record)
        packets = state.packets.values()
        escorted = [one for one in packets if one.under_way]
        assert len(escorted) <= escorts
        rests = [one.place for one in packets if one.doing == "rests"]
        assert len(rests) == len(set(rests)), "every rest place has room for one"
    for number, (_, size, _) in enumerate(sent):
        assert end.convoys[f"c{number}"].vehicles == size
    arrived = sum(one.vehicles for _, one in when(records, ConvoyArrived))
    assert arrived == sum(size for _, size, _ in sent)
    assert all(sum(one.lost.values()) == one.late for _, one in when(records, PacketArrived))
    assert all(lost >= 0 for _, one in when(records, PacketArrived) for lost in one.lost.values())
    assert play(head, "20d", slices=Random(seed))[0] == records
    assert play(head, "20d", full=True)[0] == records


@given(LEVELS, CONVOYS, st.integers(1, 3))
@settings(max_examples=40)
def test_more_escorts_never_have_the_last_packet_arrive_later(
    levels: list[tuple[str, int, int, int]], sent: list[tuple[int, int, str]], escorts: int
) -> None:
    """Where packets take nothing else from each other."""
    last = []
    for teams in (escorts, escorts + 1):
        world = line(rules(every="10m", escorts=1), node("VR02.bulk-fuel"), escorts=teams)
        records, _ = play(trouble(world, levels, sent), "20d")
        last.append([at for at, _ in arrivals(records)])
    fewer, more = last
    assert len(fewer) == len(more)
    assert max(more) <= max(fewer)


def test_a_convoy_of_which_nobody_says_how_large_has_what_the_world_says() -> None:
    military: Military = rules(vehicles=30)
    [(_, formed)] = when(run(line(military), convoy()), ConvoyFormed)
    assert sum(formed.packets) == 30


@pytest.mark.parametrize("starts", ["0s", "90m"])
def test_it_starts_when_it_is_told_to(starts: str) -> None:
    records = run(line(rules()), convoy(starts=starts))
    assert arrivals(records)[0] == (2 * HOUR + seconds(starts), {})
