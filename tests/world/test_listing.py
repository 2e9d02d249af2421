"""Where the numbers of a world come from, as a list."""

from oefening.library import load_raw_world, load_world
from oefening.world.listing import CONFIDENCES, MAP, PROVENANCES, listed
from oefening.world.raw import SECTIONS, section_file


def test_the_least_certain_come_first() -> None:
    rows = [row for row in listed(load_world("nl")) if row.unit not in MAP]
    order = [(CONFIDENCES.index(row.confidence), PROVENANCES.index(row.provenance)) for row in rows]
    assert order == sorted(order)
    assert rows[0].confidence == "low"
    assert rows[-1].provenance == "law"


def test_what_is_only_drawn_comes_last_within_its_confidence() -> None:
    rows = listed(load_world("nl"))
    low = [row.name for row in rows if row.confidence == "low"]
    high = [row.name for row in rows if row.confidence == "high"]
    assert low[-2:] == ["latitude", "longitude"]
    assert high[-1] == "tile"


def test_of_every_number_it_is_told_where_in_the_world_it_stands() -> None:
    world = load_world("nl")
    assert {name for name in world.parameters if not world.uses.get(name)} == set()
    nodes = {node.capacity for node in world.nodes}
    crews, levers = {pool.trade for pool in world.crews}, set(world.levers)
    known = {"HERE": nodes, "NL": nodes, "crews": crews, "levers": levers}
    documents = load_raw_world("nl").documents
    for name in map(section_file, SECTIONS):
        written = documents[name].value
        assert isinstance(written, dict)
        known[name.removesuffix(".yaml")] = set(written)
    for where in {one for places in world.uses.values() for one in places}:
        place, _, id = where.partition(".")
        assert id in known[place]


def test_every_number_is_listed_once() -> None:
    world = load_world("nl")
    names = [row.name for row in listed(world)]
    assert sorted(names) == sorted([*world.parameters, *world.figures])


def test_a_row_carries_its_whole_source() -> None:
    rows = {row.name: row for row in listed(load_world("nl"))}
    source = rows["waterworks-emergency-power"].source
    assert source is not None
    assert source.title == "Drinkwaterbesluit, artikel 50 (tekst van 10 mei 2017)"
    assert rows["all-sites"].source is None
