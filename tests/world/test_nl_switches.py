"""What a scenario can be without, beside couplings: off is off, and nothing else changes."""

import pytest
from regions import only
from worlds import ONE, damage, disruption, header, play, when

from oefening.events import DamageDone, GroupFormed
from oefening.library.worlds import load_raw_world, load_world
from oefening.projections.posts import left_post
from oefening.world.effects import Mobilise, OpenReception
from oefening.world.expand import expand
from oefening.world.model import World
from oefening.world.nodes import Node
from oefening.world.preparedness import Otherwise

NAMES = tuple(load_world().switches)


def without(*names: str) -> World:
    return expand(load_raw_world(), without=names)


def here(world: World) -> World:
    """The nation and one region: what is off there is off everywhere."""
    return only(world, "VR09")


@pytest.mark.parametrize("name", NAMES)
def test_a_switch_sets_its_parameters_and_no_others(name: str) -> None:
    on, off = load_world(), without(name)
    differs = {id for id, one in off.parameters.items() if one.value != on.parameters[id].value}
    assert differs == set(on.switches[name].sets)
    for id in differs:
        assert off.parameters[id].value == ("100%" if id == "homes-below-booster" else "0%")


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
    return len(
        when(play(header(here(world), [cut], start="2027-01-19 12:00"), "30m")[0], GroupFormed)
    )


def test_without_stranded_travellers_nobody_is_stranded() -> None:
    assert _groups(load_world()) > 0
    assert _groups(without("stranded-travellers")) == 0


def _posts(world: World) -> int:
    call = Mobilise.model_validate({"mobilise": "NL", "share": "60%"})
    records, _ = play(header(here(world), [disruption("call", 0, call)]), "30m")
    return sum(left_post(done) for _, done in when(records, DamageDone))


def test_without_that_reservists_leave_posts_nothing_is_lost_there() -> None:
    assert _posts(load_world()) > 0
    assert _posts(without("reservists-leave-posts")) == 0


# ── reactions that are written as a share of homes ──────────────────────────────────────────────

CUT = disruption("cut", "1h", damage("VR09.feed", lasts="3d"))


def test_without_sewers_that_back_up_the_log_is_that_of_a_world_in_which_toilets_need_none() -> (
    None
):
    on = here(load_world())
    nodes = tuple(
        one.model_copy(update={"depends": ()}) if one.capacity == "sanitation" else one
        for one in on.nodes
    )
    bare = on.model_copy(update={"nodes": nodes})
    off, _ = play(header(here(without("sewers-back-up")), [CUT]), "5d")
    assert off == play(header(bare, [CUT]), "5d")[0]
    assert off != play(header(on, [CUT]), "5d")[0]


def test_without_high_rise_the_log_is_that_of_a_world_in_which_all_homes_have_pressure() -> None:
    on = here(load_world())
    [water] = [one for one in on.nodes if one.address == "VR09.drinking-water"]
    [link] = water.depends
    [tier] = link.tiers
    assert tier.share < ONE
    nodes = tuple(_pressed(one) if one.capacity == "drinking-water" else one for one in on.nodes)
    bare = on.model_copy(update={"nodes": nodes})
    off, state = play(header(here(without("high-rise-water")), [CUT]), "5d")
    assert off == play(header(bare, [CUT]), "5d")[0]
    assert state.needs["VR09.water"].person_seconds == 0
    assert play(header(on, [CUT]), "5d")[1].needs["VR09.water"].person_seconds > 0


def _pressed(water: Node) -> Node:
    """Drinking water whose emergency power serves all."""
    [link] = water.depends
    [tier] = link.tiers
    whole = link.model_copy(update={"tiers": (tier.model_copy(update={"share": ONE}),)})
    return water.model_copy(update={"depends": (whole,)})


PREPARED = {
    "emergency-kits": "kit",
    "household-plans": "plan",
    "knowing-the-way": "knows",
    "helping-neighbours": "helps",
}


@pytest.mark.parametrize("name", PREPARED)
def test_without_a_share_of_preparedness_it_makes_no_difference_how_large_it_is(name: str) -> None:
    """All households or none: the same records, but for what is told of the share itself."""
    logs = []
    for off in ((name,), ()):
        for share in ("0%", "100%"):
            there = {"VR09": Otherwise.model_validate({PREPARED[name]: share})}
            made = here(expand(load_raw_world(), prepared=there, without=off))
            point = OpenReception.model_validate(
                {"open-reception": "VR09", "kind": "support-point", "sites": 100}
            )
            acts = [CUT, disruption("open", "1h", point)]
            logs.append(play(header(made, acts), "4d")[0])
    none, all_, less, more = logs
    assert none == all_
    assert less != more
