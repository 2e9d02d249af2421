"""What is told of stocks, loads, order of service and reserves, in the reader's words."""

import pytest
from shown import shown_header

from oefening import events
from oefening.projections.names import Names
from oefening.projections.words import words
from oefening.text import Language
from oefening.world.model import World

CLASSES = [
    {"id": "vital", "share": "30%", "name": {"nl": "vitale processen", "en": "vital processes"}},
    {"id": "civil", "share": "70%"},
]


@pytest.fixture
def names() -> Names:
    header = shown_header()
    nodes = [
        node.model_copy(update={"stock": None}).dump() | {"classes": CLASSES}
        if node.address == "VR01/east.power"
        else node.dump()
        for node in header.world.nodes
    ]
    world = World.model_validate(header.world.dump() | {"nodes": nodes})
    return Names(header.scenario, world, header.calendar)


def told(event: object, names: Names, language: Language = "en") -> str:
    said = words(event, names)
    assert said is not None
    return said.render(language)


def test_what_a_stock_gains_or_loses_is_told_in_hours_of_normal_use(names: Names) -> None:
    hour = 3_600 * 1_000_000
    lost = events.StockMoved("VR01.fuel", -113 * hour, "disruption/depot")
    assert told(lost, names) == "Stock down by 4 days and 17 hours of normal use: fuel in VR01"
    gained = events.StockMoved("VR01.fuel", 6 * hour, "disruption/depot")
    assert told(gained, names, "nl") == "Voorraad 6 uur aan normaal verbruik groter: fuel in VR01"


def test_an_order_of_service_is_told_with_who_comes_first_and_who_is_capped(names: Names) -> None:
    order = ("civil", "vital")
    event = events.PriorityChanged("VR01/east.power", order, (400_000, 1_000_000), "inject/one")
    assert told(event, names) == (
        "New order of service: power in VR01/east, first civil (at most 40%), then vital processes"
    )
    assert told(event, names, "nl").endswith("eerst civil (hooguit 40%), dan vitale processen")


def test_a_load_is_told_until_it_is_normal_again(names: Names) -> None:
    heavy = events.DemandChanged("VR01.power", None, 1_060_000, "inject/one")
    assert told(heavy, names) == "Load now 106% of normal: power in VR01"
    assert told(heavy, names, "nl").startswith("Belasting nu 106% van normaal")
    usual = events.DemandChanged("VR01.power", None, 1_000_000, "inject/one")
    assert told(usual, names) == "Load back to normal: power in VR01"
    part = events.DemandChanged("VR01/east.power", "vital", 1_200_000, "inject/one")
    assert told(part, names) == "Load now 120% of normal: power in VR01/east, vital processes"
