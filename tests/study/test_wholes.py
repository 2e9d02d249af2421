"""Parts of one whole: where some of them move, the others give way in proportion."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from studied import TEXT

from oefening.source import parse_share, show_share
from oefening.study.sensitivity.points import Base
from oefening.study.sensitivity.wholes import Whole
from oefening.world.nodes import WHOLE

HEAT = Whole({"gas": 850_000, "pipes": 50_000, "current": 100_000}, WHOLE, full=True)
STOCK = Whole({"day": 500_000, "week": 300_000}, WHOLE, full=False)


def test_the_others_take_up_the_difference_in_proportion() -> None:
    assert HEAT.others({"gas": "70%"}) == {"pipes": "10%", "current": "20%"}
    assert HEAT.others({"pipes": "0%", "else": "1%"}) == {"gas": "89.4737%", "current": "10.5263%"}
    assert HEAT.others({"gas": "85%"}) == HEAT.others({"else": "1%"}) == {}


def test_what_need_not_be_whole_gives_way_only_where_there_is_no_room() -> None:
    assert STOCK.others({"day": "10%"}) == STOCK.others({"day": "70%"}) == {}
    assert STOCK.others({"day": "90%"}) == {"week": "10%"}


def test_several_that_move_are_scaled_with_those_that_do_not() -> None:
    two = {"gas": "30%", "pipes": "10%"}
    assert HEAT.others(two) == {"gas": "60%", "pipes": "20%", "current": "20%"}
    every = {"gas": "85%", "pipes": "20%", "current": "20%"}
    assert HEAT.others(every) == {"gas": "68%", "pipes": "16%", "current": "16%"}


def test_what_leaves_nothing_to_give_way_fits_itself() -> None:
    only = Whole({"gas": WHOLE, "pipes": 0}, WHOLE, full=True)
    assert only.others({"gas": "40%"}) == {"gas": "100%", "pipes": "0%"}


SHARES = st.integers(0, WHOLE).map(show_share)


@given(st.dictionaries(st.sampled_from(sorted(HEAT.parts)), SHARES, min_size=1))
def test_wherever_they_are_they_are_the_whole(moved: Mapping[str, str]) -> None:
    shares = {name: show_share(part) for name, part in HEAT.parts.items()}
    made = {**shares, **moved, **HEAT.others(moved)}
    total = sum(map(parse_share, made.values()))
    assert total == (WHOLE if any(map(parse_share, made.values())) else 0)


@pytest.fixture(scope="module")
def base() -> Base:
    return TEXT.opened()


def test_the_world_holds_together_where_a_part_of_each_kind_of_whole_moves(base: Base) -> None:
    for name, other in (
        ("operator-a-share", "operator-b-share"),
        ("homes-poorly-insulated", "homes-well-insulated"),
        ("road-for-military", "road-for-civil"),
    ):
        one = base.world.parameters[name]
        made = base.world_with({name: one.high}).parameters
        assert made[name].value == one.high
        assert parse_share(made[other].value) < parse_share(base.world.parameters[other].value)


def test_numbers_that_are_part_of_no_whole_move_alone(base: Base) -> None:
    assert base.others({"contact-needs-network": "90%"}) == {}
    assert base.others({}) == {}
