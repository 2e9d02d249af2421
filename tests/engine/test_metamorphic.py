"""Changes to a world or a run that must change nothing, or only in one direction."""

import json
from random import Random

import pytest
from crossings import crossings_in, levels_in
from random_worlds import HORIZON, random_world
from reference import Crossing
from worlds import DAY, demand, disruption, header, play, when

from oefening.events import StockDried, TierDried
from oefening.record import Record
from oefening.scenario.model import Disruption
from oefening.world.model import World
from oefening.world.nodes import Node

SEEDS = range(30)


def _story(world: World, troubles: list[Disruption], until: int) -> tuple[list[Crossing], object]:
    records, _ = play(header(world, troubles), until)
    return crossings_in(records), levels_in(world, records)


@pytest.mark.parametrize("seed", SEEDS)
def test_relabelling_regions_changes_nothing_but_names(seed: int) -> None:
    names = {"VR01": "VR25", "VR02": "VR01", "VR03": "VR14"}
    tiny, troubles = random_world(seed)
    plain = play(header(tiny, troubles), HORIZON)[0]
    there = [Disruption.model_validate(_renamed(one.dump(), names)) for one in troubles]
    nodes = [Node.model_validate(_renamed(node.dump(), names)) for node in tiny.nodes]
    places = [place.model_copy(update={"id": names[place.id]}) for place in tiny.places]
    moved = tiny.model_copy(update={"nodes": tuple(nodes), "places": tuple(places)})
    relabelled = play(header(moved, there), HORIZON)[0]
    crossings = [
        Crossing(one.second, one.what, _rename(one.name, names)) for one in crossings_in(plain)
    ]
    assert sorted(crossings) == crossings_in(relabelled)
    levels = [
        (second, {_rename(name, names): level for name, level in found.items()})
        for second, found in levels_in(tiny, plain)
    ]
    assert levels == levels_in(moved, relabelled)


def _renamed(value: object, names: dict[str, str]) -> object:
    return json.loads(_rename(json.dumps(value), names))


def _rename(text: str, names: dict[str, str]) -> str:
    for number, name in enumerate(names):
        text = text.replace(name, f"<{number}>")
    for number, name in enumerate(names.values()):
        text = text.replace(f"<{number}>", name)
    return text


@pytest.mark.parametrize("seed", SEEDS)
def test_shifting_all_troubles_in_time_shifts_all_that_follows(seed: int) -> None:
    shift = 3 * DAY + 1234
    tiny, troubles = random_world(seed, calm=True)
    late = [disruption(one.id, int(one.at[2:-1]) + shift, *one.effects) for one in troubles]
    crossings, levels = _story(tiny, troubles, HORIZON)
    later_crossings, later_levels = _story(tiny, late, HORIZON + shift)
    assert later_crossings == [
        Crossing(one.second + shift, one.what, one.name) for one in crossings
    ]
    assert isinstance(levels, list)
    assert later_levels == [(second + shift, found) for second, found in levels]


@pytest.mark.parametrize("seed", SEEDS)
def test_an_event_that_changes_nothing_changes_nothing(seed: int) -> None:
    tiny, troubles = random_world(seed)
    random = Random(seed)
    idle = [
        disruption(f"idle-{number}", random.randrange(HORIZON), demand(node.address, "100%"))
        for number, node in enumerate(tiny.nodes)
    ]
    assert _story(tiny, troubles, HORIZON) == _story(tiny, [*idle, *troubles], HORIZON)


@pytest.mark.parametrize("seed", SEEDS)
def test_cutting_time_into_slices_changes_nothing(seed: int) -> None:
    head = header(*random_world(seed))
    assert play(head, HORIZON) == play(head, HORIZON, slices=Random(seed))


def _first_dry(records: list[Record]) -> dict[str, int]:
    """When each tier and stock first ran dry."""
    dried = [(event.tier, at) for at, event in when(records, TierDried)]
    dried += [(event.node, at) for at, event in when(records, StockDried)]
    return dict(reversed(dried))


def _larger(tiny: World, address: str, by: int) -> World:
    """The world with more in the stock of one node, and in all of its tiers if it has none."""
    nodes = []
    for node in tiny.nodes:
        if node.address != address:
            nodes.append(node)
        elif node.stock:
            stock = node.stock.model_copy(update={"lasts": node.stock.lasts + by})
            nodes.append(node.model_copy(update={"stock": stock}))
        else:
            depends = [
                one.model_copy(
                    update={
                        "tiers": tuple(
                            tier.model_copy(update={"lasts": tier.lasts + by}) for tier in one.tiers
                        )
                    }
                )
                for one in node.depends
            ]
            nodes.append(node.model_copy(update={"depends": tuple(depends)}))
    return tiny.model_copy(update={"nodes": tuple(nodes)})


@pytest.mark.parametrize("seed", range(60))
def test_more_of_a_stock_never_makes_that_stock_dry_earlier(seed: int) -> None:
    tiny, troubles = random_world(seed)
    dry = _first_dry(play(header(tiny, troubles), HORIZON)[0])
    for node in tiny.nodes:
        if node.stock and node.address in dry:
            more = _larger(tiny, node.address, Random(seed).randint(1, DAY))
            later = _first_dry(play(header(more, troubles), HORIZON)[0])
            assert later.get(node.address, HORIZON + 1) > dry[node.address]


@pytest.mark.parametrize("seed", SEEDS)
def test_with_tiers_only_more_of_one_makes_none_dry_earlier(seed: int) -> None:
    tiny, troubles = random_world(seed, tiers_only=True)
    dry = _first_dry(play(header(tiny, troubles), HORIZON)[0])
    for node in tiny.nodes:
        if any(one.tiers for one in node.depends):
            more = _larger(tiny, node.address, Random(seed).randint(1, DAY))
            later = _first_dry(play(header(more, troubles), HORIZON)[0])
            assert all(later.get(name, HORIZON + 1) >= at for name, at in dry.items())


def test_the_worlds_compared_here_do_run_dry() -> None:
    dry = [
        _first_dry(play(header(*random_world(seed, tiers_only=only)), HORIZON)[0])
        for seed in SEEDS
        for only in (False, True)
    ]
    assert sum(map(len, dry)) > 100
