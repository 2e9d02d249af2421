"""What a reader of why may add up: losses of what adds up come to what is lost, in whole points."""

import re

import pytest
from explained import Explained, explained
from worlds import HOUR, damage, demand, needs, node, world

from oefening.world.model import World
from oefening.world.nodes import PERCENT

DAMAGED = "damage since D1 07:30, 100% out: disruption 'storm'; needs no crew; ends by the scenario"
PARTS = [f"VR01.{letter}" for letter in "abc"]


def mixed(*weights: str, margin: str = "100%") -> World:
    links = (needs(part, weight=weight) for part, weight in zip(PARTS, weights, strict=True))
    mix = node("VR01.mix", *links, combination="additive", margin=margin)
    return world(*map(node, PARTS), mix)


def points(told: list[str]) -> list[int]:
    return [int(one) for line in told for one in re.findall(r"costs it (\d+) percentage", line)]


@pytest.mark.parametrize("shares", [("7.3%", "4.2%", "4.1%"), ("95%", "95%", "80%"), ("1%",) * 3])
def test_losses_come_to_what_is_not_left(shares: tuple[str, ...]) -> None:
    hits = [damage(part, share) for part, share in zip(PARTS, shares, strict=True)]
    run = explained(*hits, of=mixed("33.333%", "33.333%", "33.334%"))
    told = run.told("VR01.mix", 2 * HOUR)
    left = run.state(2 * HOUR).level("VR01.mix") // PERCENT
    assert told[0] == f"mix in VR01: {left}%"
    assert left + sum(points(told)) == 100
    assert not [line for line in told if "together" in line]


def test_what_costs_next_to_nothing_is_said_to() -> None:
    run = explained(damage("VR01.a", "50%"), damage("VR01.b", "1%"), of=mixed("50%", "1%", "1%"))
    assert [line for line in run.told("VR01.mix", 2 * HOUR) if "costs it" in line] == [
        "  a in VR01: 50% (costs it 26 percentage points)",
        "  b in VR01: 99% (costs it less than 1 percentage point)",
    ]
    dutch = run.told("VR01.mix", 2 * HOUR, "nl")
    assert "  a in VR01: 50% (kost het 26 procentpunt)" in dutch
    assert "  b in VR01: 99% (kost het minder dan 1 procentpunt)" in dutch


def test_where_more_is_asked_than_is_left_the_losses_are_added_up() -> None:
    run = explained(damage("VR01.a"), demand("VR01.mix", "200%"), of=mixed("30%", "30%", "30%"))
    assert run.told("VR01.mix", 2 * HOUR) == [
        "mix in VR01: 35%",
        "  a in VR01: 0% (costs it 30 percentage points)",
        f"    {DAMAGED}",
        "  200% of normal is asked, at most 100% can be supplied",
        "    demand at 200% since D1 07:30: disruption 'storm'",
        "  30 percentage points together: it can do 70% of what it could",
    ]
    assert run.told("VR01.mix", 2 * HOUR, "nl")[-1] == (
        "  samen 30 procentpunt: het kan nog 70% van wat het kon"
    )


def test_damages_to_one_node_come_to_what_it_lost() -> None:
    run = explained(damage("VR01.a", "13.1%"), damage("VR01.a", "3.3%"), of=mixed(*["30%"] * 3))
    told = run.told("VR01.a", 2 * HOUR)
    assert told[0] == "a in VR01: 83%"
    assert [int(one) for line in told for one in re.findall(r"(\d+)% out", line)] == [14, 3]


def test_that_less_can_be_supplied_than_is_normal_is_said_to_be_always_so() -> None:
    radio: Explained = explained(of=world(node("VR01.radio", margin="40%")))
    assert radio.told("VR01.radio", 2 * HOUR) == [
        "radio in VR01: 40%",
        "  100% of normal is asked, at most 40% can be supplied",
        "    in normal times it can supply no more either",
    ]
    assert radio.told("VR01.radio", 2 * HOUR, "nl")[-1] == (
        "    ook in gewone tijden kan het niet meer aan"
    )
