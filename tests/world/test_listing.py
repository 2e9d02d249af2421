"""Where the numbers of a world come from, as a list."""

from oefening.library import load_world
from oefening.world.listing import CONFIDENCES, PROVENANCES, listed


def test_the_least_certain_come_first() -> None:
    rows = listed(load_world("nl"))
    order = [(CONFIDENCES.index(row.confidence), PROVENANCES.index(row.provenance)) for row in rows]
    assert order == sorted(order)
    assert rows[0].confidence == "low"
    assert rows[-1].provenance == "law"


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
