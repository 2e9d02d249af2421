"""The engine against an independent one that recomputes everything, over random worlds."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

import pytest
from crossings import crossings_in, levels_in, named, steps
from random_worlds import HORIZON, random_world
from reference import Crossing, Moment, run
from regions import only
from worlds import HOUR, ONE, both, damage, demand, disruption, header, play

from oefening.library.worlds import load_raw_world
from oefening.record import Header, Record
from oefening.scenario.model import Area, Disruption
from oefening.state import State
from oefening.world.expand import expand
from oefening.world.model import World
from oefening.world.nodes import Dependency, Node
from oefening.world.weather import Weather

WORLDS = range(100)
KINDS = {"tier dry", "stock dry", "stock refilled", "fell", "restarting", "relapsed", "up"}
"""What comes about by itself."""
EACH = [pytest.param(seed, marks=pytest.mark.xdist_group(f"world-{seed}")) for seed in WORLDS]
"""Both tests of a world stand together, and play it once."""


@pytest.mark.parametrize("seed", EACH)
def test_both_engines_agree_on_every_crossing_level_and_amount(seed: int) -> None:
    _agree(*_played(seed))


def test_both_engines_agree_on_the_shipped_world() -> None:
    """Without couplings and weather, of which the slow one knows nothing."""
    area = Area.model_validate(
        {"region": "VR09", "id": "zuid", "name": both("zuid"), "share": "12.3%"}
    )
    whole = expand(load_raw_world(), [area]).model_copy(update={"weather": Weather()})
    here = _sure(only(whole, "VR09", "VR14"))
    troubles = [
        disruption("cable", "1h", damage("VR09/zuid.power", lasts="31h")),
        disruption("snow", "2h", damage("VR09.road", "50%", lasts="4d")),
        disruption("cold", "20h", demand("VR09.bulk-fuel", "250%", for_class="civil")),
        disruption("grid", "3d", damage("NL.transmission", "60%", lasts="50h")),
    ]
    head = header(here, troubles, without=here.couplings)
    crossings = _agree(head, *play(head, HORIZON))
    assert len(crossings) > 100


def _sure(whole: World) -> World:
    """A world without chance."""

    def sure(node: Node) -> Node:
        depends = [
            one.model_copy(
                update={"tiers": tuple(tier.model_copy(update={"fails": 0}) for tier in one.tiers)}
            )
            for one in node.depends
        ]
        return node.model_copy(update={"depends": tuple(depends)})

    return whole.model_copy(update={"nodes": tuple(sure(node) for node in whole.nodes)})


@lru_cache(maxsize=2)
def _played(seed: int) -> tuple[Header, list[Record], State]:
    """A random world, what happened in it, and how it stands in the end."""
    head = header(*random_world(seed))
    return head, *play(head, HORIZON)


def _agree(head: Header, records: list[Record], state: State) -> list[Crossing]:
    """Every crossing; fail unless both engines come to the same ones, and to the same levels."""
    reference = run(head, HORIZON)
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


@pytest.mark.parametrize("seed", EACH)
def test_the_kernel_comes_to_the_same_log_if_it_recomputes_all(seed: int) -> None:
    head, records, _ = _played(seed)
    assert records == play(head, HORIZON, full=True)[0]


def test_the_random_worlds_have_in_them_what_they_should() -> None:
    found: set[str] = set()
    for seed in WORLDS:
        found |= {one.what for one in run(header(*random_world(seed)), 48 * HOUR).crossings}
        if found >= KINDS:
            break
    assert found == KINDS


def test_one_in_four_random_worlds_at_least_has_each_kind_of_thing_in_it() -> None:
    counted: Counter[str] = Counter()
    for seed in range(200):
        counted.update(set(_things_in(*random_world(seed))))
    assert {name for name, count in counted.items() if count < 50} == set()
    assert {
        "stock", "stock filled by a supplier", "class", "class of a dependency", "need", "cap",
        "battery sites", "battery shared", "home shared", "generator sites", "refuelled",
        "refuelled as a class", "recharged", "restart nothing", "restart lowest", "waived",
        "mean", "any", "additive", "min", "Damage", "Demand", "Priority", "several backups",
    } <= set(counted)  # fmt: skip


def _things_in(made: World, troubles: list[Disruption]) -> Iterator[str]:
    for one in made.nodes:
        yield one.combination
        yield from ["stock"] * (one.stock is not None)
        yield from ["class"] * bool(one.classes)
        yield from ["need"] * (one.persons > 0 and bool(one.depends))
        yield from ["cap"] * any(each.cap < ONE for each in one.classes)
        if one.restart is not None:
            yield f"restart {one.restart.keeps}"
        for link in one.depends:
            yield from ["stock filled by a supplier"] * (link.limits == "in")
            yield from ["class of a dependency"] * (link.for_class is not None)
            yield from ["waived"] * (not link.start)
            yield from ["several backups"] * (len(link.tiers) > 1)
            yield from _backups_in(link)
    yield from (type(effect).__name__ for trouble in troubles for effect in trouble.effects)


def _backups_in(link: Dependency) -> Iterator[str]:
    for backup in link.tiers:
        yield f"{backup.kind} {backup.drain}"
        yield from ["recharged"] * (backup.recharge > 0)
        if backup.refuel is not None:
            yield "refuelled"
            yield from ["refuelled as a class"] * (backup.refuel.for_class is not None)
