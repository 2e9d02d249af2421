"""The formula of a node, worked out from the state alone, comes to the level that was settled."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from laws.acts import ACTS, HEADER, Act, played
from marching import convoy, line, rules
from ran import header_of, ran
from random_worlds import HORIZON, random_world
from worlds import (
    HOUR,
    ONE,
    damage,
    demand,
    disruption,
    generator,
    header,
    needs,
    node,
    part,
    play,
    priority,
    tier,
    world,
)

from oefening.library import load_scenario, shipped
from oefening.projections.why.accounts import Account, Accounts, levels_of
from oefening.record import Header, Record
from oefening.state import State, beginning, evolve
from oefening.world.effects import TierChange


def moments(head: Header, records: Sequence[Record]) -> Iterator[State]:
    """The state at the end of every second in which anything happened, from STARTEX on."""
    state = beginning(head.scenario, head.world)
    for record, following in zip(records, [*records[1:], None], strict=True):
        evolve(state, record)
        if state.started and (following is None or following.at > record.at):
            yield state


def agree(head: Header, records: Sequence[Record], every: int = 1) -> int:
    """Fail unless each node's formula gives its level; return how many were not whole."""
    accounts, degraded = Accounts(head.world, head.calendar), 0
    for number, state in enumerate(moments(head, records)):
        for one in head.world.nodes if number % every == 0 else ():
            if one.address in state.fallen or one.address in state.held:
                continue
            settled = state.level(one.address), levels_of(state, one)
            degraded += settled[0] < ONE
            assert accounts.of(state, state.now, one.address).levels() == settled, one.address
    return degraded


@settings(max_examples=30)
@given(st.integers(0, 10**6))
def test_formulas_give_the_levels_of_any_world(seed: int) -> None:
    tiny, troubles = random_world(seed)
    head = header(tiny, troubles)
    records, _ = play(head, HORIZON)
    agree(head, records, every=3)


@settings(max_examples=25)
@given(ACTS)
def test_formulas_give_the_levels_whatever_is_decided(acts: list[Act]) -> None:
    agree(HEADER, played(acts), every=3)


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in shipped()]
)
def test_formulas_give_the_levels_of_what_is_shipped(name: str) -> None:
    head = header_of(name)
    for called in head.scenario.plays:
        assert agree(head, ran(name, called).records, every=60) > 100


EVERYTHING = """\
format: "1"
id: everything
title: {nl: Alles, en: Everything}
summary: {nl: Alles, en: Everything}
start: 2027-01-19 06:30
zone: Europe/Amsterdam
duration: 4d
table-time: 1h
world: nl
regions: [VR03, VR09]
cells: [{id: rot, name: {nl: ROT, en: ROT}}]
areas: [{region: VR09, id: south, name: {nl: Zuid, en: South}, share: 20%}]
disruptions:
  - id: grid
    at: T+1h
    title: {nl: Net, en: Grid}
    effects:
      - {damage: NL.transmission, share: 70%, lasts: 30h}
      - {damage: VR09.road, share: 60%, lasts: 40h}
      - {preparedness: VR09, kit: +10%}
      - {convoy: VR03, to: VR06, via: [VR04], vehicles: 600}
      - {patients: VR09, count: 300}
plays: {nobody: {name: {nl: Niemand, en: Nobody}}}
"""


def test_formulas_give_the_levels_while_everything_goes_on_at_once(tmp_path: Path) -> None:
    file = tmp_path / "everything.yaml"
    file.write_text(EVERYTHING, encoding="utf-8")
    loaded = load_scenario(file)
    head = Header(seed=1, scenario=loaded.scenario, world=loaded.world, calendar=loaded.calendar)
    records, state = play(head, 48 * HOUR)
    assert state.convoys
    assert state.prepared
    assert agree(head, records, every=30) > 1000


def account(state: State, head: Header, address: str) -> Account:
    return Accounts(head.world, head.calendar).of(state, state.now, address)


def test_sites_whose_generators_did_not_start_are_left_out_until_the_supplier_is_back() -> None:
    pump = node("VR01.pump", needs("VR01.power", generator("9h", fails="50%", sites=40)))
    head = header(
        world(node("VR01.power"), pump), [disruption("cut", "1h", damage("VR01.power", lasts="2h"))]
    )
    records, state = play(head, "2h")
    [key] = state.failed
    [supply] = account(state, head, "VR01.pump").out
    failed = state.failed[key].failed
    assert supply.backups[0].bridged == ONE - ONE * failed // 40
    assert agree(head, records) > 0
    _, state = play(head, "4h")
    assert state.failed == {}


def test_a_backup_that_takes_over_empty_sites_leaves_them_when_it_is_empty_itself() -> None:
    radio = node("VR01.radio", needs("VR01.power", tier("1h", share="60%")))
    given = {"tier": "VR01.radio", "on": "VR01.power", "share": "70%", "lasts": "2h"}
    trouble = [
        disruption("cut", 0, damage("VR01.power")),
        disruption("help", "2h", TierChange.model_validate(given)),
    ]
    head = header(world(node("VR01.power"), radio), trouble)
    records, state = play(head, "3h")
    key = "VR01.radio<VR01.power#"
    assert state.shares == {f"{key}0": 300_000}
    assert agree(head, records) > 0
    records, state = play(head, "5h")
    assert state.shares == {f"{key}0": 600_000, f"{key}1": 400_000}
    agree(head, records)


def test_changes_of_demand_and_service_are_known_one_by_one_until_they_end() -> None:
    fuel = node("VR01.fuel", classes=[part("first", "40%"), part("rest", "60%")])
    trouble = [
        disruption("run", "1h", demand("VR01.fuel", "150%", lasts="5h")),
        disruption("more", "2h", demand("VR01.fuel", "120%", for_class="rest", lasts="1h")),
        disruption("turn", "2h", priority("VR01.fuel", "rest", cap={"first": "50%"}, lasts="1h")),
    ]
    head = header(world(fuel), trouble)
    records, state = play(head, 2 * HOUR)
    found = account(state, head, "VR01.fuel")
    assert [(one.factor, one.for_class, one.owner) for one in found.claims.values()] == [
        (1_500_000, None, "disruption/run"),
        (1_200_000, "rest", "disruption/more"),
    ]
    assert [(one.first, one.caps, one.owner) for one in found.services.values()] == [
        (("rest",), {"first": 500_000}, "disruption/turn")
    ]
    assert [one.id for one in found.served] == ["rest", "first"]
    assert agree(head, records) > 0
    _, state = play(head, 4 * HOUR)
    assert [one.owner for one in state.demands.values()] == ["disruption/run"]
    assert not state.services


def test_formulas_count_convoys_on_their_way() -> None:
    military = rules(every="10m", asks="5%", rest={"after": "1h", "lasts": "1h", "room": "1"})
    shop = node("VR02.shop", needs("VR02.road", for_class="civil"))
    trouble = [
        disruption("go", 0, convoy(vehicles=40)),
        disruption("cut", "80m", damage("VR02.road", "60%", lasts="3h")),
    ]
    head = header(line(military, shop), trouble)
    records, _ = play(head, "2d")
    assert agree(head, records) > 20
