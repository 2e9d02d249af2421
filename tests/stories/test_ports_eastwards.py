"""Convoys from Eemshaven, Rotterdam and Vlissingen eastwards, by road, rail and barge.

What is expected was worked out by hand before the runs, from the middles of the regions on the map:
bee-lines × 1.3 are 52 + 57 + 53 = 162 km from Groningen by Drenthe and IJsselland to Twente,
35 + 73 + 39 = 147 km from Rotterdam by Zuid-Holland Zuid and Gelderland-Zuid to Gelderland-Midden,
76 + 72 + 41 = 189 km from Zeeland by Brabant to Limburg-Noord. At 50, 60 and 12 km an hour none of
them refuels (200 km) or rests (4 h). Of 100 vehicles the last of four packets leaves after 1 h 30;
of 60 the second train after 2 h; one barge takes them all.
"""

import re
from pathlib import Path

import pytest
from worlds import HOUR, ONE, damage, disruption, header, level_at, play, when

from oefening.events import ConvoyArrived, ConvoyFormed, PacketMoved
from oefening.library import load_world
from oefening.record import Record
from oefening.scenario.model import Disruption
from oefening.source import load, read
from oefening.world.effects import Convoy

DOCS = Path(__file__).parents[2] / "docs" / "scenario.md"

HOURS = {
    # convoy: hours from STARTEX until the last packet is there
    "eemshaven-road": 162 / 50 + 1.5,
    "eemshaven-rail": 162 / 60 + 2,
    "eemshaven-barge": 162 / 12,
    "rotterdam-road": 147 / 50 + 1.5,
    "rotterdam-rail": 147 / 60 + 2,
    "rotterdam-barge": 147 / 12,
    "vlissingen-road": 189 / 50 + 1.5,
    "vlissingen-rail": 189 / 60 + 2,
    "vlissingen-barge": 189 / 12,
}
MINUTES = 5
"""By how much a whole number of kilometres may miss."""


@pytest.fixture(scope="module")
def convoys() -> dict[str, Convoy]:
    """Those of the example in the description of scenarios, by id."""
    [block] = re.findall(
        r"```text\neffects:\n(  - \{convoy: VR01, to: VR05.*?)```", DOCS.read_text(), re.DOTALL
    )
    found = load(list[Convoy], read(block.encode(), "example.yaml"))
    return {one.as_ or "": one for one in found}


def sent(convoys: dict[str, Convoy], *others: Disruption, days: int = 2) -> list[Record]:
    """All of them at STARTEX, with whatever else happens."""
    leave = disruption("leave", 0, *convoys.values())
    return play(header(load_world(), [leave, *others]), days * 24 * HOUR)[0]


def arrivals(records: list[Record]) -> dict[str, tuple[float, int]]:
    """By convoy the hour at which all of it was there, and the seconds that it was late."""
    return {one.convoy: (at / HOUR, one.late) for at, one in when(records, ConvoyArrived)}


def test_each_port_and_each_way_is_in_the_example(convoys: dict[str, Convoy]) -> None:
    ports = {(one.convoy, one.by) for one in convoys.values()}
    assert ports == {
        (port, by) for port in ("VR01", "VR17", "VR19") for by in ("road", "rail", "barge")
    }
    assert set(convoys) == set(HOURS)


def test_on_an_ordinary_day_they_arrive_at_the_hours_that_were_expected(
    convoys: dict[str, Convoy],
) -> None:
    records = sent(convoys)
    planned = {one.convoy: one.planned / HOUR for _, one in when(records, ConvoyFormed)}
    found = arrivals(records)
    for name, hours in HOURS.items():
        assert found[name][0] == pytest.approx(hours, abs=MINUTES / 60), name
        assert found[name][1] == 0, name
        assert planned[name] == pytest.approx(hours, abs=MINUTES / 60), name


def test_a_port_that_is_shut_holds_its_barges_only(convoys: dict[str, Convoy]) -> None:
    """Rotterdam's port is out for six hours from STARTEX on."""
    found = arrivals(sent(convoys, disruption("shut", 0, damage("VR17.port", lasts="6h"))))
    late = {name: seconds for name, (_, seconds) in found.items() if seconds}
    assert late == {"rotterdam-barge": 6 * HOUR}


def test_closed_ways_hold_what_goes_by_them_where_it_is(convoys: dict[str, Convoy]) -> None:
    """From 1 h to 5 h roads, railways and waterways are shut, each in a region or two.

    Packets to Twente are in Drenthe from 26 km on (0 h 31): the first stands at 1 h, the others as
    they come there. The first train from Rotterdam is in Zuid-Holland Zuid from 18 to 54 km, so
    through before 1 h, and the second comes there at 2 h 18. The barge from Vlissingen reaches
    Brabant-Noord or -Zuidoost at 112 km (9 h 20), when they are open again.
    """
    shut = disruption(
        "shut",
        "1h",
        damage("VR03.road", lasts="4h"),
        damage("VR18.rail", lasts="4h"),
        damage("VR21.waterway", lasts="4h"),
        damage("VR22.waterway", lasts="4h"),
    )
    records = sent(convoys, shut)
    found = arrivals(records)
    late = {name for name, (_, seconds) in found.items() if seconds}
    assert late == {"eemshaven-road", "rotterdam-rail"}
    stood = [
        (one.packet, at / HOUR, one.place)
        for at, one in when(records, PacketMoved)
        if one.convoy == "eemshaven-road" and one.doing == "stands"
    ]
    assert [packet for packet, _, _ in stood] == [1, 2, 3, 4]
    assert {place for _, _, place in stood} == {"VR03"}
    assert [at for _, at, _ in stood] == pytest.approx([1, 1.02, 1.52, 2.02], abs=MINUTES / 60)
    # Who stands first goes on at 5 h; the last has all of Drenthe and what is behind it to go.
    assert found["eemshaven-road"][0] == pytest.approx(5 + (162 - 26) / 50, abs=MINUTES / 60)


def test_without_power_in_the_country_trains_stand_and_ports_go_on_by_generators(
    convoys: dict[str, Convoy],
) -> None:
    """The grid is out from STARTEX on for two days: no train runs, and roads carry on."""
    dark = disruption("dark", 0, damage("NL.transmission", lasts="2d"))
    records = sent(convoys, dark)
    assert level_at(records, "VR17.rail", HOUR) == 0
    assert 0 < level_at(records, "VR17.port", HOUR) < ONE
    assert not {name for name in arrivals(records) if name.endswith("rail")}
    assert {name for name in arrivals(records) if name.endswith("road")} == {
        name for name in HOURS if name.endswith("road")
    }
