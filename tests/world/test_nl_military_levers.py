"""What levers of military movement change: convoys over roads at half of what they can carry."""

from functools import cache

from worlds import DAY, HOUR, level_at, play, when

from oefening.clock import Calendar
from oefening.events import (
    PacketArrived,
    PacketMoved,
    ReservistsCalled,
    StockMoved,
    TrafficHindered,
)
from oefening.library import load_world
from oefening.record import Header, Record
from oefening.scenario.model import Scenario
from oefening.state import State

START, ZONE = "2027-01-19 06:30", "Europe/Amsterdam"
NORTH = ("VR01", "VR03", "VR04", "VR05")
"""The regions that a convoy from Groningen to Twente crosses."""
SOUTH = ("VR19", "VR20", "VR08", "VR07", "VR06", "VR05")
"""From Zeeland to Twente, which is farther than a tank lasts."""


def _scenario(
    half: list[dict[str, str]], sent: dict[str, str], uses: list[dict[str, object]], hours: int
) -> dict[str, object]:
    """The trouble at STARTEX with the levers, and the convoy after so many hours."""
    return {
        "format": "1",
        "id": "levers",
        "title": {"en": "Levers"},
        "summary": {"en": "Levers"},
        "start": START,
        "zone": ZONE,
        "duration": "7d",
        "table-time": "1h",
        "regions": list(SOUTH),
        "cells": [{"id": "toc", "name": {"en": "TOC"}}],
        "disruptions": [
            {"id": "half", "at": "T+0s", "title": {"en": "Ice"}, "effects": half},
            {"id": "sent", "at": f"T+{hours}h", "title": {"en": "A ship"}, "effects": [sent]},
        ],
        "injects": [
            {
                "id": "pull",
                "at": "T+0s",
                "release": "automatic",
                "title": {"en": "Pull"},
                "levers": uses,
            }
        ],
    }


@cache
def told(
    lever: str = "",
    asked: str = "",
    *,
    route: tuple[str, ...] = NORTH,
    hours: int = 6,
    dry: bool = False,
) -> tuple[list[Record], State]:
    """Twenty packets on half the roads after so many hours; a lever is pulled at STARTEX.

    It is pulled in each region of the route, or of call-ups once, with what it asks. Where it is
    `dry`, half of the fuel is gone too.
    """
    half = [{"damage": f"{one}.road", "share": "50%"} for one in route]
    half += [{"damage": f"{one}.bulk-fuel", "share": "50%"} for one in route if dry]
    sent = {"convoy": route[0], "to": route[-1], "vehicles": "500", "every": "0s", "as": "c"}
    uses: list[dict[str, object]] = [
        {"lever": lever, "with": {"region": region, **dict([asked.split("=")] if asked else [])}}
        for region in (route if lever != "call-reservists" else ("NL",))
        if lever
    ]
    scenario = _scenario(half, sent, uses, hours)
    head = Header(
        seed=1,
        scenario=Scenario.model_validate(scenario),
        world=load_world("nl"),
        calendar=Calendar.of(START, ZONE),
    )
    return play(head, 4 * DAY)


def last(records: list[Record]) -> int:
    """The second in which the last packet arrived."""
    return max(at for at, _ in when(records, PacketArrived))


def cost(records: list[Record]) -> int:
    """Person-hours of civil traffic that convoys cost in all."""
    sums = {one.node: one.person_seconds for _, one in when(records, TrafficHindered)}
    return sum(sums.values()) // HOUR


def test_closing_roads_for_convoys_costs_civil_traffic_more() -> None:
    nothing, _ = told()
    closed, _ = told("convoy-priority", "share=30%")
    assert cost(closed) > cost(nothing) > 0
    assert last(closed) <= last(nothing)


def test_convoys_that_wait_cost_civil_traffic_nothing_and_come_later() -> None:
    nothing, _ = told()
    waiting, _ = told("convoys-wait")
    assert cost(waiting) < cost(nothing)
    assert not [one for _, one in when(waiting, PacketArrived)] or last(waiting) > last(nothing)


def test_convoys_that_are_held_wait_at_their_start() -> None:
    held, state = told("hold-convoys")
    assert when(held, PacketArrived) == []
    doing = {one.doing for one in state.packets.values()}
    assert doing == {"waits-for-way"}


def test_with_extra_escorts_the_last_packet_comes_sooner_and_police_are_missed() -> None:
    nothing, _ = told()
    helped, state = told("extra-escorts", "teams=4")
    assert last(helped) < last(nothing)
    waited = {one.packet for _, one in when(nothing, PacketMoved) if "escort" in one.doing}
    assert waited
    assert len(state.guards) == 0, "they are back after three days"


def test_guarding_takes_police_off_the_streets() -> None:
    def police(records: list[Record]) -> int:
        return level_at(records, "VR01.public-order", DAY)

    nothing, _ = told()
    guarded, _ = told("guarding", "teams=10")
    assert police(guarded) < police(nothing)


def test_reservists_are_missed_two_days_after_the_call() -> None:
    _, state = told("call-reservists", "share=100%")
    assert state.level("VR09.hospital") == 980_000
    assert state.level("VR09.ambulance") < 1_000_000
    [(at, called)] = when(told("call-reservists", "share=100%")[0], ReservistsCalled)
    assert at == 2 * DAY
    assert 6_950 < called.persons <= 7_000, "rounded down in each of 25 regions"


def test_fuel_of_defence_lets_convoys_go_on_that_waited_for_it() -> None:
    nothing, _ = told(route=SOUTH, hours=10, dry=True)
    helped, _ = told("host-nation-fuel", "amount=6h", route=SOUTH, hours=10, dry=True)
    brought = [one for _, one in when(helped, StockMoved) if one.owner == "inject/pull"]
    assert len(brought) == len(SOUTH)
    waits = [
        len([one for _, one in when(records, PacketMoved) if one.doing == "waits-for-fuel"])
        for records in (nothing, helped)
    ]
    assert waits[0] > waits[1] == 0
