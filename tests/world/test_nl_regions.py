"""The 25 safety regions of the world nl."""

import pytest

from oefening.library import load_world
from oefening.world.model import NATION, REQUIREMENTS, Place, World

SEAPORTS_AND_SCHIPHOL = {"VR01", "VR12", "VR13", "VR17", "VR19"}

EVERYWHERE = {
    "energy": {"power", "heat", "bulk-fuel", "filling-stations"},
    "communications": {"mobile", "fixed", "broadcast", "emergency-calls", "c2000"},
    "food-and-water": {"drinking-water", "sewage", "food-retail"},
    "mass-casualties": {"hospital", "ambulance", "primary-care"},
    "people": {"reception"},
    "transport": {"road", "rail", "military-support"},
    "government": {"government", "public-order", "payments"},
}


@pytest.fixture(scope="module")
def nl() -> World:
    return load_world("nl")


@pytest.fixture(scope="module")
def regions(nl: World) -> dict[str, Place]:
    return {place.id: place for place in nl.places if place.id != NATION}


def test_there_are_25_with_the_population_that_was_read(regions: dict[str, Place]) -> None:
    assert list(regions) == [f"VR{number:02}" for number in range(1, 26)]
    assert sum(region.persons for region in regions.values()) == 17_474_693
    assert regions["VR09"].persons == 1_361_093


def test_the_nation_has_the_people_of_its_regions(nl: World) -> None:
    nation = nl.place(NATION)
    assert nation is not None
    assert nation.persons == 17_474_693


def test_neighbours_are_mutual(regions: dict[str, Place]) -> None:
    for region in regions.values():
        assert region.neighbours
        for neighbour in region.neighbours:
            assert region.id in regions[neighbour].neighbours


def test_no_two_stand_on_one_tile(regions: dict[str, Place]) -> None:
    assert len({(region.column, region.row) for region in regions.values()}) == 25


def test_neighbours_stand_near_each_other_on_the_map_of_tiles(regions: dict[str, Place]) -> None:
    for region in regions.values():
        for neighbour in (regions[id] for id in region.neighbours):
            apart = max(abs(region.column - neighbour.column), abs(region.row - neighbour.row))
            assert apart <= 2, (region.id, neighbour.id)


def test_what_lies_well_to_the_north_or_east_does_so_on_the_map(regions: dict[str, Place]) -> None:
    for one in regions.values():
        for other in regions.values():
            if one.latitude > other.latitude + 800:
                assert one.row < other.row, (one.id, other.id)
            if one.longitude > other.longitude + 1_200:
                assert one.column > other.column, (one.id, other.id)


def test_every_region_has_the_capacities_of_the_seven_requirements(nl: World) -> None:
    assert set(EVERYWHERE) == set(REQUIREMENTS)
    addresses = {node.address for node in nl.nodes}
    for requirement, ids in EVERYWHERE.items():
        for id in ids:
            assert nl.capacities[id].requirement == requirement
            assert all(f"VR{number:02}.{id}" in addresses for number in range(1, 26))


def test_a_port_is_only_where_there_is_one(nl: World) -> None:
    assert {node.place for node in nl.nodes if node.capacity == "port"} == SEAPORTS_AND_SCHIPHOL


def test_a_common_cause_can_reach_every_region(nl: World) -> None:
    national = {node.capacity for node in nl.nodes if node.place == NATION}
    assert national >= {
        "transmission",
        "fuel-supply",
        "food-distribution",
        "payments",
        "emergency-calls",
        "operator-a",
        "operator-b",
        "operator-c",
    }


def test_three_operators_differ_in_their_batteries(nl: World) -> None:
    nodes = {node.address: node for node in nl.nodes}
    mixes = []
    for id in ("operator-a", "operator-b", "operator-c"):
        powered = next(one for one in nodes[f"VR09.{id}"].depends if one.on == "VR09.power")
        mixes.append(tuple((tier.share, tier.lasts) for tier in powered.tiers))
    assert len(set(mixes)) == 3


def test_everybody_in_a_region_has_every_need(nl: World, regions: dict[str, Place]) -> None:
    for need in nl.needs:
        for region in regions.values():
            node = next(node for node in nl.nodes if node.address == f"{region.id}.{need}")
            assert node.persons == region.persons


def test_each_region_has_crews_of_every_trade(nl: World) -> None:
    national = {"escort", "defence"}
    assert set(nl.trades) == {"grid", "telecom", "water", "roads", "reception", *national}
    for trade in set(nl.trades) - national:
        pools = {pool.place: pool.crews for pool in nl.crews if pool.trade == trade}
        assert len(pools) == 26
        assert min(crews for place, crews in pools.items() if place != NATION) >= 1
    assert {pool.place for pool in nl.crews if pool.trade == "escort"} == {"NL"}


def test_of_no_region_is_it_known_whether_it_can_go_on_without_power(nl: World) -> None:
    """15 of 25 have no plan; which, nobody said: all have the same share of own power."""
    organisation = nl.organisation
    assert organisation is not None
    assert "VR" not in organisation.model_dump_json()
    known = organisation.continuity
    assert (known.without, known.among) == (15, 25)
    own = [
        [tier.share for need in node.depends for tier in need.tiers if need.on.endswith(known.on)]
        for node in nl.nodes
        if node.capacity == known.of
    ]
    assert own == [[400_000]] * 25, "the mean: 10 of 25"


def test_the_law_gives_the_regional_policy_team_no_time(nl: World) -> None:
    assert nl.organisation is not None
    timed = {id: team.within for id, team in nl.organisation.teams.items()}
    assert timed.pop("rbt") is None
    minutes = {id: within // 60 for id, within in timed.items() if within is not None}
    assert minutes == {
        "control-room": 2, "first-picture": 5, "copi": 30, "rot-leaders": 45,
        "rot-information-head": 30, "rot-information": 40, "rot-sections": 60,
        "care-communication": 30, "care": 90, "gbt": 60,
    }  # fmt: skip
    assert all(team.article for id, team in nl.organisation.teams.items() if id != "rbt")


def test_the_world_survives_a_log(nl: World) -> None:
    assert World.model_validate(nl.dump()) == nl


def test_no_need_is_called_what_a_capacity_is_called(nl: World) -> None:
    for language in ("nl", "en"):
        capacities = {kind.name.in_(language) for kind in nl.capacities.values()}
        assert capacities.isdisjoint(need.name.in_(language) for need in nl.needs.values())
