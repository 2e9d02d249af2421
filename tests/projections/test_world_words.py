"""What is told of stocks, loads, order of service and reserves, in the reader's words."""

import pytest
from shown import shown_header
from worlds import HOUR, battery, generator, header, needs, node, tier, world

from oefening import events
from oefening.library import load_world
from oefening.projections.names import Names
from oefening.projections.words import words
from oefening.record import Record
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
        one.model_copy(update={"stock": None}).dump() | {"classes": CLASSES}
        if one.address == "VR01/east.power"
        else one.dump()
        for one in header.world.nodes
    ]
    made = World.model_validate(header.world.dump() | {"nodes": nodes})
    return Names(header.model_copy(update={"world": made}))


def told(event: object, names: Names, language: Language = "en") -> str:
    said = words(event, names)
    assert said is not None
    return said.render(language)


def test_what_a_stock_gains_or_loses_is_told_in_hours_of_normal_use(names: Names) -> None:
    hour = 3_600 * 1_000_000
    lost = events.StockMoved("VR01.fuel", -113 * hour, "disruption/depot")
    assert told(lost, names) == "Stock down by 4 days and 17 hours of normal use: fuel in VR01"
    gained = events.StockMoved("VR01.fuel", 6 * hour, "disruption/depot")
    assert told(gained, names, "nl") == "Voorraad gestegen met 6 uur normaal verbruik: fuel in VR01"


def test_an_order_of_service_is_told_with_who_comes_first_and_who_is_capped(names: Names) -> None:
    order = ("civil", "vital")
    event = events.PriorityChanged("VR01/east.power", order, (400_000, 1_000_000), "inject/one")
    assert told(event, names) == (
        "New order of service: power in VR01/east, first civil (at most 40%), then vital processes"
    )
    assert told(event, names, "nl").endswith("eerst civil (hooguit 40%), dan vitale processen")


def test_a_load_is_told_until_it_is_normal_again(names: Names) -> None:
    heavy = events.DemandChanged("VR01.power", None, 1_060_000, "inject/one")
    assert told(heavy, names) == "Demand for power in VR01 now 106% of normal"
    assert told(heavy, names, "nl").startswith("Vraag naar ")
    usual = events.DemandChanged("VR01.power", None, 1_000_000, "inject/one")
    assert told(usual, names) == "Demand for power in VR01 back to normal"
    part = events.DemandChanged("VR01/east.power", "vital", 1_200_000, "inject/one")
    assert told(part, names) == "Demand for power in VR01/east now 120% of normal: vital processes"


POWER = "VR01/east.power"
RADIO, WARMTH = "VR01/east.radio", "VR01/east.warmth"


@pytest.fixture
def known() -> Names:
    """Names of a world in which the power and the fuel in one place bear a radio and homes."""
    tiers = (battery("30m", "30%"), generator("2h", "50%"))
    made = world(
        node(POWER),
        node("VR01.fuel"),
        node(RADIO, needs(POWER, *tiers), needs("VR01.fuel", battery("1h"))),
        node(WARMTH, needs(POWER, tier("1d", share="40%", kind="home")), persons=500),
    )
    header = shown_header()
    return Names(header.model_copy(update={"world": made}))


def test_a_reserve_is_called_by_what_it_is_and_two_of_one_loss_are_told_apart(
    known: Names,
) -> None:
    assert told(events.TierDried(f"{RADIO}<{POWER}#0"), known) == (
        "Reserve for the loss of power used up: radio in VR01/east, part 1 of 2 (30%)"
    )
    assert told(events.TierDried(f"{RADIO}<{POWER}#1"), known, "nl") == (
        "Noodaggregaten bij uitval van power zonder brandstof: "
        "radio in VR01/east, deel 2 van 2 (50%)"
    )
    assert told(events.TierDried(f"{WARMTH}<{POWER}#0"), known, "nl") == (
        "Reserve thuis op: warmth in VR01/east, 40% van de inwoners"
    )


def test_what_is_brought_to_people_is_called_help_and_told_with_its_share(known: Names) -> None:
    given = events.TierAdded(f"{WARMTH}<{POWER}#1", 90_000, 3_600, "lever/1")
    known.learn(Record(1, 0, given))
    assert told(given, known, "nl") == ("Extra hulp: warmth in VR01/east, 9% van de inwoners")
    generators = events.TierAdded(f"{RADIO}<{POWER}#2", 90_000, 3_600, "lever/1")
    known.learn(Record(2, 0, generators))
    assert told(generators, known).startswith("Emergency generators connected: ")
    filled = events.TiersRefuelled(RADIO, POWER, "lever/1")
    assert told(filled, known) == "Reserve for the loss of power full again: radio in VR01/east"
    complete = events.BackupsComplete(WARMTH, POWER, "lever/1")
    assert told(complete, known) == (
        "Help for residents not needed yet, for it is there already: warmth in VR01/east"
    )


def test_a_supplier_elsewhere_is_told_with_its_place(known: Names) -> None:
    said = told(events.TierDried(f"{RADIO}<VR01.fuel#0"), known)
    assert said == "Reserve for the loss of fuel in VR01 used up: radio in VR01/east"


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("NL.operator-a", "Operator A"),
        ("VR13.operator-c", "Operator C in Amsterdam-Amstelland"),
    ],
)
def test_the_batteries_of_an_operator_are_told_only_where_it_is_explained(
    address: str, told: str
) -> None:
    names = Names(header(load_world()))
    assert names.node(address).render("en") == told
    assert " batteries)" in names.explained(address).render("en")
    said = words(events.EstimateGiven(address, HOUR, "x", None), names)
    assert said is not None
    assert said.render("en").startswith(f"The public was told: {told} expected to be restored")
