"""A world that is made anew with other numbers is what it would be, had none been made before."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from oefening.errors import InputError
from oefening.library import load_raw_world
from oefening.scenario.model import Area
from oefening.source import Data
from oefening.world.check import check_world
from oefening.world.expand import expand
from oefening.world.model import World
from oefening.world.preparedness import Otherwise
from oefening.world.raw import RawWorld
from oefening.world.remade import Remade

SOUTH = Area.model_validate({"region": "VR09", "id": "zuid", "name": {"en": "S"}, "share": "2%"})
WEST = SOUTH.model_copy(update={"id": "west", "share": 300_000})
READY = {"VR09": Otherwise.model_validate({"kit": "60%"})}
TWICE: Data = {"VR01.heat": {"depends": [{"on": "power", "weight": "60%"}]}}

Wanted = tuple[Sequence[Area], dict[str, str], Data, dict[str, Otherwise] | None, int]
WORLDS: list[Wanted] = [
    ((), {}, {}, None, 1),
    ((), {"homes-need-supply": "70%"}, {}, None, 1),
    ((SOUTH,), {"homes-need-supply": "70%"}, {}, None, 1),
    ((SOUTH, WEST), {"mast-battery-hour": "2h"}, {}, READY, 1),
    ((SOUTH,), {"poor-home-cools": "20h"}, {}, READY, 7),
    ((), {"households-with-kit": "10%", "sewer-storage": "3h"}, TWICE, None, 7),
    ((), {}, {}, None, 1),
]
"""What is asked for, one after the other."""


def made(raw: RawWorld, wanted: Wanted) -> World:
    areas, overrides, changes, prepared, month = wanted
    return expand(raw, areas, overrides, changes, prepared=prepared, month=month)


def fresh(raw: RawWorld) -> RawWorld:
    """The same, of which nothing was made before."""
    return replace(raw, remade=Remade())


@pytest.fixture(scope="module")
def raw() -> RawWorld:
    return fresh(load_raw_world("nl"))


def test_whatever_was_made_before_a_world_is_what_it_would_be_and_so_is_what_is_wrong(
    raw: RawWorld,
) -> None:
    for wanted in WORLDS:
        again, anew = made(raw, wanted), made(fresh(raw), wanted)
        assert again == anew
        assert check_world(again, remade=raw.remade) == check_world(anew)


def test_most_of_a_world_is_the_very_same_where_one_number_is_another(raw: RawWorld) -> None:
    before, after = (made(raw, ((), {"sewer-storage": one}, {}, None, 1)) for one in ("3h", "5h"))
    others = [one for one, new in zip(before.nodes, after.nodes, strict=True) if one is not new]
    assert 0 < len(others) < len(before.nodes) // 10


def test_what_is_wrong_is_told_each_time_and_leaves_nothing_behind(raw: RawWorld) -> None:
    wrong: Wanted = ((), {"homes-need-supply": "much"}, {}, None, 1)
    for _ in range(2):
        with pytest.raises(InputError):
            made(raw, wanted=wrong)
    assert made(raw, WORLDS[0]) == made(fresh(raw), WORLDS[0])


def test_it_is_made_again_where_any_part_is_another() -> None:
    remade, parts = Remade(), (object(), object())
    first = remade.of(("it",), parts, list[int])
    assert remade.of(("it",), parts, list[int]) is first
    assert remade.of(("other",), parts, list[int]) is not first
    assert remade.of(("it",), parts[::-1], list[int]) is not first
    assert remade.of(("it",), parts[:1], list, "ab") == ["a", "b"]
