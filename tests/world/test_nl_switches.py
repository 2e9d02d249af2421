"""What a scenario can be without, beside couplings: off is off, and nothing else changes."""

import pytest
from worlds import damage, disruption, header, play, when

from oefening.events import DamageDone, GroupFormed
from oefening.library.worlds import load_raw_world, load_world
from oefening.projections.posts import left_post
from oefening.world.effects import Mobilise
from oefening.world.expand import expand
from oefening.world.model import World

NAMES = tuple(load_world().switches)


def without(*names: str) -> World:
    return expand(load_raw_world(), without=names)


@pytest.mark.parametrize("name", NAMES)
def test_a_switch_sets_its_parameters_and_no_others(name: str) -> None:
    on, off = load_world(), without(name)
    differs = {id for id, one in off.parameters.items() if one.value != on.parameters[id].value}
    assert differs == set(on.switches[name].sets)
    assert {off.parameters[id].value for id in differs} == {"0%"}


def test_no_switch_is_called_as_a_coupling() -> None:
    world = load_world()
    assert not set(world.switches) & set(world.couplings)


def test_what_is_switched_off_is_off_whatever_overrides_say() -> None:
    both = expand(
        load_raw_world(),
        overrides={"travellers-stranded": "1%", "shift-tires": "9%"},
        without=["stranded-travellers"],
    )
    written = [both.parameters[id].value for id in ("travellers-stranded", "shift-tires")]
    assert written == ["0%", "9%"]


def _groups(world: World) -> int:
    cut = disruption("cut", 0, damage("NL.transmission"))
    return len(when(play(header(world, [cut], start="2027-01-19 12:00"), "30m")[0], GroupFormed))


def test_without_stranded_travellers_nobody_is_stranded() -> None:
    assert _groups(load_world()) > 0
    assert _groups(without("stranded-travellers")) == 0


def _posts(world: World) -> int:
    call = Mobilise.model_validate({"mobilise": "NL", "share": "60%"})
    records, _ = play(header(world, [disruption("call", 0, call)]), "30m")
    return sum(left_post(done) for _, done in when(records, DamageDone))


def test_without_that_reservists_leave_posts_nothing_is_lost_there() -> None:
    assert _posts(load_world()) > 0
    assert _posts(without("reservists-leave-posts")) == 0
