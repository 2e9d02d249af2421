"""The engine against an independent one that recomputes everything, over random worlds."""

import pytest
from crossings import crossings_in, levels_in, named, steps
from random_worlds import HORIZON, random_world
from reference import Crossing, Moment, run
from worlds import HOUR, both, damage, demand, disruption, header, play

from oefening.library.worlds import load_raw_world
from oefening.record import Header
from oefening.scenario.model import Area
from oefening.state import State
from oefening.world.expand import expand
from oefening.world.model import World
from oefening.world.nodes import Node

WORLDS = range(100)


@pytest.mark.parametrize("seed", WORLDS)
def test_both_engines_agree_on_every_crossing_level_and_amount(seed: int) -> None:
    tiny, troubles = random_world(seed)
    _agree(header(tiny, troubles))


def test_both_engines_agree_on_the_shipped_world() -> None:
    """Without couplings, of which the slow one knows nothing."""
    area = Area.model_validate(
        {"region": "VR09", "id": "zuid", "name": both("zuid"), "share": "12.3%"}
    )
    here = _part_of(expand(load_raw_world(), [area]), ("NL", "VR09", "VR14"))
    troubles = [
        disruption("cable", "1h", damage("VR09/zuid.power", lasts="31h")),
        disruption("snow", "2h", damage("VR09.road", "50%", lasts="4d")),
        disruption("cold", "20h", demand("VR09.bulk-fuel", "250%", for_class="civil")),
        disruption("grid", "3d", damage("NL.transmission", "60%", lasts="50h")),
    ]
    crossings = _agree(header(here, troubles, without=here.couplings))
    assert len(crossings) > 100


def _part_of(whole: World, regions: tuple[str, ...]) -> World:
    """These regions of a world, without chance."""

    def kept(place: str) -> bool:
        return place.partition("/")[0] in regions

    def sure(node: Node) -> Node:
        depends = [
            one.model_copy(
                update={"tiers": tuple(tier.model_copy(update={"fails": 0}) for tier in one.tiers)}
            )
            for one in node.depends
        ]
        return node.model_copy(update={"depends": tuple(depends)})

    return whole.model_copy(
        update={
            "nodes": tuple(sure(node) for node in whole.nodes if kept(node.place)),
            "places": tuple(place for place in whole.places if kept(place.id)),
            "crews": tuple(pool for pool in whole.crews if kept(pool.place)),
        }
    )


def _agree(head: Header) -> list[Crossing]:
    """Every crossing; fail unless both engines come to the same ones, and to the same levels."""
    reference = run(head, HORIZON)
    records, state = play(head, HORIZON)
    told = [(moment.second, named(moment.levels, moment.classes)) for moment in reference.moments]
    crossings = crossings_in(records)
    assert crossings == sorted(reference.crossings)
    assert levels_in(head.world, records) == steps(head.world, told)
    _agree_on_amounts(state, reference.moments[-1])
    return crossings


def _agree_on_amounts(state: State, last: Moment) -> None:
    for holdings, amounts in ((state.stocks, last.stocks), (state.tiers, last.tiers)):
        for name, holding in holdings.items():
            full = last.capacities[name]
            assert holding.at(HORIZON, full) == amounts[name], name
        for name in amounts.keys() - holdings.keys():
            assert amounts[name] == last.capacities[name], name
    for name, person_seconds in last.person_seconds.items():
        assert state.needs[name].at(HORIZON) == person_seconds


@pytest.mark.parametrize("seed", WORLDS)
def test_the_kernel_comes_to_the_same_log_if_it_recomputes_all(seed: int) -> None:
    tiny, troubles = random_world(seed)
    head = header(tiny, troubles)
    assert play(head, HORIZON)[0] == play(head, HORIZON, full=True)[0]


def test_the_random_worlds_have_in_them_what_they_should() -> None:
    kinds = {
        crossing.what
        for seed in WORLDS
        for crossing in run(header(*random_world(seed)), 48 * HOUR).crossings
    }
    assert kinds == {
        "tier dry",
        "stock dry",
        "stock refilled",
        "fell",
        "restarting",
        "relapsed",
        "up",
    }
