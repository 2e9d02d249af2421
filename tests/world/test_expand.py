"""From a template and a table to every node, with what a scenario wants otherwise."""

import pytest

from oefening.errors import InputError
from oefening.library import load_raw_world, load_world
from oefening.scenario.model import Area
from oefening.source import Data, Document, read
from oefening.world.expand import expand
from oefening.world.model import World
from oefening.world.nodes import WHOLE, Node
from oefening.world.raw import RawWorld

LOCAL = {
    "feed", "power", "heat", "gas", "district-heat", "filling-stations", "mobile", "operator-a",
    "operator-b", "operator-c", "fixed", "drinking-water", "sewage",
    "sewers", "television", "sewage-treatment", "food-retail", "primary-care", "payments",
    "cash-machines",
}  # fmt: skip


@pytest.fixture(scope="module")
def raw() -> RawWorld:
    return load_raw_world("nl")


def area(id: str, share: str, region: str = "VR09") -> Area:
    return Area.model_validate({"region": region, "id": id, "name": {"en": id}, "share": share})


def nodes(world: World) -> dict[str, Node]:
    return {node.address: node for node in world.nodes}


def suppliers(node: Node) -> set[str]:
    return {dependency.on for dependency in node.depends}


def written(text: str) -> Document:
    return read(text.encode(), "x.yaml")


def complaints(raised: "pytest.ExceptionInfo[InputError]") -> list[tuple[int, int, str]]:
    return [(one.place.line, one.place.column, one.code) for one in raised.value.problems]


# ── areas ────────────────────────────────────────────────────────────────────────────────────────


def split(raw: RawWorld) -> World:
    return expand(raw, [area("zuid", "2.4%"), area("oost", "1.8%")])


def test_what_areas_leave_is_an_area_too(raw: RawWorld) -> None:
    places = {place.id: place for place in split(raw).places}
    parts = [place for place in places.values() if place.within == "VR09"]
    assert [place.id for place in parts] == ["VR09/zuid", "VR09/oost", "VR09/rest"]
    assert [place.persons for place in parts] == [32_666, 24_500, 1_303_927]
    assert sum(place.persons for place in parts) == places["VR09"].persons


def test_areas_that_cover_a_region_leave_nothing(raw: RawWorld) -> None:
    world = expand(raw, [area("west", "40%"), area("oost", "60%")])
    assert [place.id for place in world.places if place.within] == ["VR09/west", "VR09/oost"]


def test_each_area_has_its_own_of_what_is_local(raw: RawWorld) -> None:
    world = split(raw)
    own = {node.capacity for node in world.nodes if node.place == "VR09/zuid"}
    assert own == LOCAL | set(world.needs)
    assert {id for id, capacity in world.capacities.items() if capacity.local} == LOCAL


def test_an_area_sees_its_own_where_there_is_one_and_else_the_regions(raw: RawWorld) -> None:
    known = nodes(split(raw))
    assert suppliers(known["VR09/zuid.power"]) == {"VR09/zuid.feed", "VR09/zuid.mobile"}
    assert suppliers(known["VR09/zuid.food-retail"]) == {
        "VR09/zuid.power",
        "VR09/zuid.payments",
        "NL.food-distribution",
        "VR09.road",
    }
    fuel = {
        tier.refuel.from_
        for dependency in known["VR09/zuid.operator-a"].depends
        for tier in dependency.tiers
        if tier.refuel
    }
    assert fuel == {"VR09.bulk-fuel"}


def test_a_regional_consumer_sees_the_mean_of_the_areas(raw: RawWorld) -> None:
    known = nodes(split(raw))
    assert "VR09.power" in suppliers(known["VR09.hospital"])
    mean = known["VR09.power"]
    assert mean.combination == "mean"
    assert {one.on: one.weight for one in mean.depends} == {
        "VR09/zuid.power": 24_000,
        "VR09/oost.power": 18_000,
        "VR09/rest.power": 958_000,
    }
    assert mean.restart is None


def test_people_in_need_are_counted_once(raw: RawWorld) -> None:
    known = nodes(split(raw))
    assert known["VR09.water"].combination == "mean"
    assert known["VR09.water"].persons == 0
    assert sum(known[f"VR09/{id}.water"].persons for id in ("zuid", "oost", "rest")) == 1_361_093


def test_other_regions_stay_whole(raw: RawWorld) -> None:
    assert nodes(split(raw))["VR13.power"] == nodes(load_world("nl"))["VR13.power"]


def test_areas_that_cannot_be_are_left_to_the_check_of_the_scenario(raw: RawWorld) -> None:
    world = expand(raw, [area("a", "60%"), area("b", "60%"), area("c", "1%", region="VR99")])
    parts = {place.id: place.persons for place in world.places if place.within}
    assert parts == {"VR09/a": 816_656, "VR09/b": 544_437, "VR09/rest": 0}


def test_the_shares_of_a_mix_are_completed(raw: RawWorld) -> None:
    mobile = nodes(expand(raw))["VR01.mobile"]
    assert [one.weight for one in mobile.depends] == [333_334, 333_333, 333_333]
    assert sum(one.weight for one in nodes(expand(raw))["VR01.heat"].depends) == WHOLE


# ── overrides ────────────────────────────────────────────────────────────────────────────────────


def test_an_override_reaches_every_node_that_uses_the_parameter(raw: RawWorld) -> None:
    world = expand(raw, overrides={"hospital-generator": "12h"})
    lasts = {node.depends[0].tiers[0].lasts for node in world.nodes if node.capacity == "hospital"}
    assert lasts == {12 * 3600}


def test_an_overridden_parameter_is_the_scenarios_own_guess(raw: RawWorld) -> None:
    number = expand(raw, overrides={"mast-battery-short": "10m"}).parameters["mast-battery-short"]
    assert (number.value, number.provenance, number.confidence) == ("10m", "assumed", "low")
    assert number.source is None


def test_an_unknown_override_is_told_where_it_stands(raw: RawWorld) -> None:
    document = written("overrides:\n  hospital-genrator: 12h\n")
    with pytest.raises(InputError) as raised:
        expand(raw, overrides={"hospital-genrator": "12h"}, document=document)
    assert complaints(raised) == [(2, 3, "unknown-override")]
    assert "hospital-generator" in str(raised.value)


def test_an_override_that_does_not_fit_is_told_where_it_stands(raw: RawWorld) -> None:
    document = written("overrides:\n  hospital-generator: 12%\n  mast-restart: 2h\n")
    overrides = {"hospital-generator": "12%", "mast-restart": "2h"}
    with pytest.raises(InputError) as raised:
        expand(raw, overrides=overrides, document=document)
    assert complaints(raised) == [(2, 23, "bad-override")]


# ── changes ──────────────────────────────────────────────────────────────────────────────────────


def test_a_change_gives_one_node_another_field(raw: RawWorld) -> None:
    known = nodes(expand(raw, changes={"VR09.bulk-fuel": {"stock": {"lasts": "8h"}}}))
    before = nodes(expand(raw))
    assert known["VR09.bulk-fuel"].stock is not None
    assert known["VR09.bulk-fuel"].stock.lasts == 8 * 3600
    assert known["VR09.bulk-fuel"].depends == before["VR09.bulk-fuel"].depends
    assert known["VR10.bulk-fuel"] == before["VR10.bulk-fuel"]


def test_a_number_in_a_change_stands_with_the_node_that_changes(raw: RawWorld) -> None:
    changes: Data = {"VR09.food-retail": {"stock": {"lasts": "$hospital-water-store"}}}
    before, after = expand(raw).uses, expand(raw, changes=changes).uses
    name = "hospital-water-store"
    assert after == before | {name: (*before[name], "VR09.food-retail")}


def test_references_in_a_change_are_to_the_nodes_own_place(raw: RawWorld) -> None:
    changes: Data = {"VR09/zuid.mobile": {"depends": [{"on": "operator-a"}, {"on": "road"}]}}
    known = nodes(expand(raw, [area("zuid", "2%")], changes=changes))
    assert suppliers(known["VR09/zuid.mobile"]) == {"VR09/zuid.operator-a", "VR09.road"}


def test_a_change_of_a_split_regions_mean_reaches_its_areas(raw: RawWorld) -> None:
    changes: Data = {"VR09.sewage": {"margin": "$supermarket-margin"}}
    known = nodes(expand(raw, [area("zuid", "2%")], changes=changes))
    assert known["VR09.sewage"].combination == "mean"
    assert known["VR09/zuid.sewage"].margin == 1_150_000
    assert known["VR09/rest.sewage"].margin == 1_150_000


def test_people_stay_when_their_need_changes(raw: RawWorld) -> None:
    known = nodes(expand(raw, changes={"VR09.water": {"depends": [{"on": "drinking-water"}]}}))
    assert known["VR09.water"].persons == 1_361_093
    assert known["VR09.water"].depends[0].tiers == ()


CHANGES = """\
changes:
  VR09.hosptal:
    margin: 90%
  VR09.road:
    margn: 90%
    place: VR10
  VR09.rail:
    depends:
      - on: powr
      - {on: power, weight: 2}
  VR09.port: 90%
  VR12.port: 90%
  VR10.road:
    margin: $road-marginn
"""


def test_every_error_in_changes_is_told_where_it_stands(raw: RawWorld) -> None:
    document = written(CHANGES)
    value = document.value
    assert isinstance(value, dict)
    changes = value["changes"]
    assert isinstance(changes, dict)
    with pytest.raises(InputError) as raised:
        expand(raw, changes=changes, document=document)
    assert complaints(raised) == [
        (2, 3, "unknown-node"),
        (5, 5, "unknown-key"),
        (6, 5, "unknown-key"),
        (10, 29, "bare-share"),
        (11, 3, "unknown-node"),
        (12, 14, "not-mapping"),
        (14, 13, "unknown-parameter"),
    ]


def test_a_reference_to_nothing_is_told_where_it_stands(raw: RawWorld) -> None:
    document = written("changes:\n  VR09.rail:\n    depends:\n      - on: powr\n")
    with pytest.raises(InputError) as raised:
        expand(raw, changes={"VR09.rail": {"depends": [{"on": "powr"}]}}, document=document)
    assert complaints(raised) == [(4, 13, "unknown-reference")]


def test_without_a_document_errors_are_still_told(raw: RawWorld) -> None:
    with pytest.raises(InputError):
        expand(raw, changes={"VR09.rail": {"margin": "9"}})
