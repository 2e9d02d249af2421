"""Nodes that need each other: published inoperability cases, and traps that others fell into."""

from fractions import Fraction
from itertools import pairwise

import pytest
from worlds import (
    HOUR,
    ONE,
    battery,
    damage,
    disruption,
    header,
    inject,
    level_at,
    needs,
    node,
    play,
    restart,
    when,
    world,
)

from oefening.events import NodeFell, NodeRestarted, StockDried
from oefening.world.effects import TierChange
from oefening.world.nodes import Node

Matrix = tuple[tuple[int, int], tuple[int, int]]


@pytest.mark.parametrize(
    ("shares", "hit", "published"),
    [
        (((0, 800_000), (200_000, 0)), (0, 600_000), (571, 714)),
        (((150_000, 500_000), (100_000, 50_000)), (0, 100_000), (66, 112)),
    ],
)
def test_inoperability_is_as_published_and_levels_are_never_too_high(
    shares: Matrix, hit: tuple[int, int], published: tuple[int, int]
) -> None:
    nodes = [
        node(
            f"VR01.sector{row}",
            *(needs(f"VR01.sector{on}", weight=share) for on, share in enumerate(line) if share),
            combination="additive",
        )
        for row, line in enumerate(shares)
    ]
    hits = [damage(one.address, share) for one, share in zip(nodes, hit, strict=True) if share]
    _, state = play(header(world(*nodes), [disruption("strike", 0, *hits)]), "1h")
    exact, worst = _inoperability(shares, hit)
    for one, out, told in zip(nodes, exact, published, strict=True):
        assert round(out / 1000) == told
        assert 0 <= ONE - out - state.level(one.address) <= worst


def _inoperability(shares: Matrix, hit: tuple[int, int]) -> tuple[list[Fraction], Fraction]:
    """(I − A)⁻¹ c in parts per million, and the largest row sum of the inverse."""
    (a, b), (c, d) = ([Fraction(share, ONE) for share in row] for row in shares)
    size = (1 - a) * (1 - d) - b * c
    inverse = (((1 - d) / size, b / size), (c / size, (1 - a) / size))
    exact = [row[0] * hit[0] + row[1] * hit[1] for row in inverse]
    return exact, max(left + right for left, right in inverse)


def test_a_millionth_of_damage_does_not_bring_a_loop_down() -> None:
    tiny = world(node("VR01.a", needs("VR01.b")), node("VR01.b", needs("VR01.a")))
    _, state = play(header(tiny, [disruption("dust", 0, damage("VR01.a", 1))]), "1h")
    assert state.level("VR01.a") == state.level("VR01.b") == 999_999


def _power_and_mobile(*, start: bool) -> list[Node]:
    return [
        node("VR01.power", needs("VR01.mobile", start=start), restart=restart("8h")),
        node("VR01.mobile", needs("VR01.power", battery("2h")), restart=restart("1h")),
    ]


def test_power_and_mobile_that_need_each_other_come_back() -> None:
    cut = disruption("outage", 0, damage("VR01.power", lasts="5h"))
    records, state = play(header(world(*_power_and_mobile(start=False)), [cut]), "1d")
    assert [(at // HOUR, event.node) for at, event in when(records, NodeFell)] == [
        (0, "VR01.power"),
        (2, "VR01.mobile"),
    ]
    assert [(at // HOUR, event.node) for at, event in when(records, NodeRestarted)] == [
        (13, "VR01.power"),
        (14, "VR01.mobile"),
    ]
    assert state.level("VR01.power") == state.level("VR01.mobile") == ONE


def test_without_a_start_of_its_own_each_waits_for_the_other_for_ever() -> None:
    cut = disruption("outage", 0, damage("VR01.power", lasts="5h"))
    _, state = play(header(world(*_power_and_mobile(start=True)), [cut]), "20d")
    assert state.level("VR01.power") == state.level("VR01.mobile") == 0


def test_a_stock_in_a_loop_of_gain_two_does_not_chatter() -> None:
    twice = needs("VR01.depot")
    tiny = world(
        node("VR01.depot", needs("VR01.road"), stock="10h", margin="80%"),
        node("VR01.road", twice, twice, combination="additive"),
    )
    records, _ = play(header(tiny), "20d")
    dried = [at for at, _ in when(records, StockDried)]
    assert len(dried) > 10
    assert all(later - earlier >= HOUR for earlier, later in pairwise(dried))


def test_a_loop_that_a_backup_closes_in_play_comes_back_too() -> None:
    tiny = world(
        node("VR01.grid"),
        node("VR01.power", needs("VR01.grid")),
        node("VR01.depot", needs("VR01.power")),
    )
    generator = TierChange(
        tier="VR01.power", on="VR01.grid", share="100%", lasts="1h", fuel="VR01.depot", brings="1d"
    )
    cut = disruption("cut", "1h", damage("VR01.grid"))
    jam = disruption("jam", "2h", damage("VR01.depot", "60%", lasts="5h"))
    head = header(tiny, [cut, jam], injects=[inject("generator", "1h", generator)])
    records, state = play(head, "1d")
    assert level_at(records, "VR01.power", 6 * HOUR) == 400_000
    assert state.level("VR01.power") == state.level("VR01.depot") == ONE
    assert play(head, "1d", full=True)[0] == records


@pytest.mark.parametrize("first", ["old", "new"])
def test_two_equal_damages_swapped_within_one_second_change_nothing(first: str) -> None:
    tiny = world(node("VR01.heat", restart=restart("7h", below="50%")))
    old = disruption("old", 0, damage("VR01.heat", "40%", lasts="3h"))
    new = disruption("new", "3h", damage("VR01.heat", "40%", lasts="3h"))
    order = [old, new] if first == "old" else [new, old]
    records, _ = play(header(tiny, order), "1d")
    assert not when(records, NodeFell)
    levels = [level_at(records, "VR01.heat", at * HOUR - 1) for at in (1, 3, 4, 6, 7)]
    assert levels == [600_000] * 4 + [ONE]
    assert level_at(records, "VR01.heat", 3 * HOUR) == 600_000
