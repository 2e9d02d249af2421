"""How dependencies limit a node together."""

import pytest
from worlds import (
    ONE,
    battery,
    damage,
    disruption,
    header,
    needs,
    node,
    play,
    world,
)

from oefening.world.nodes import Combination, Dependency


def _level(combination: Combination, *depends: Dependency, own: int = 0) -> int:
    """The level of a node whose suppliers a, b and c are at 90, 60 and 30 %."""
    suppliers = {"a": 100_000, "b": 400_000, "c": 700_000}
    tiny = world(
        *(node(f"VR01.{name}") for name in suppliers),
        node("VR01.x", *depends, combination=combination),
    )
    hit = [damage(f"VR01.{name}", share) for name, share in suppliers.items()]
    hit += [damage("VR01.x", own)] if own else []
    _, state = play(header(tiny, [disruption("hit", 0, *hit)]), "1m")
    return state.level("VR01.x")


A, B, C = (needs(f"VR01.{name}") for name in "abc")


@pytest.mark.parametrize(
    ("combination", "depends", "own", "level"),
    [
        ("min", (A, B), 0, 600_000),
        ("min", (A, needs("VR01.c", weight="50%")), 0, 650_000),
        ("min", (A, B), 500_000, 500_000),
        ("any", (A, B, C), 0, 900_000),
        ("any", (A, needs("VR01.b", needed=True), C), 0, 600_000),
        ("any", (needs("VR01.b", needed=True),), 0, 600_000),
        ("any", (A, B), 300_000, 700_000),
        ("additive", (A, B), 0, 500_000),
        ("additive", (A, B), 200_000, 300_000),
        ("additive", (A, B, C), 0, 0),
        ("additive", (needs("VR01.a", weight="50%"), needs("VR01.c", weight="50%")), 0, 600_000),
        ("mean", (needs("VR01.a", weight="10%"), needs("VR01.c", weight="90%")), 0, 360_000),
        ("min", (), 250_000, 750_000),
    ],
)
def test_levels_combine(
    combination: Combination, depends: tuple[Dependency, ...], own: int, level: int
) -> None:
    assert _level(combination, *depends, own=own) == level


def test_a_backup_counts_for_its_share_of_the_sites() -> None:
    assert _level("min", needs("VR01.c", battery("1h", "40%"), battery("1h", "10%"))) == 650_000
    assert _level("min", needs("VR01.c", battery("1h"))) == ONE
