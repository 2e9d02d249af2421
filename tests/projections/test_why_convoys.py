"""Why a convoy is late: where it is, what it lost time by, and what holds it, worked by hand."""

import pytest
from explained import Explained
from marched import marched_header
from marching import convoy, line, road, rules
from shown import started
from tui.looks import look_at
from worlds import HOUR, damage, disruption, header, needs, node, restart

from oefening.cli.plain.names import Called
from oefening.cli.unclear import Unclear
from oefening.cli.whys import Whys
from oefening.projections.names import Names
from oefening.projections.why import lost
from oefening.record import Header
from oefening.scenario.live import CONVOY
from oefening.text import Language
from oefening.tui.frames.page import WHY
from oefening.tui.scenes.pages import page_of


def told(head: Header, id: str, hours: float, language: Language = "en") -> list[str]:
    run, at, names = Explained(head), round(hours * HOUR), Names(head)
    for record in run.records:
        names.learn(record)
    lines = Whys(head, names).lines(run.state(at), at, f"{CONVOY}{id}", run.past, language)
    return ["  " * depth + line for depth, line in lines]


def closed() -> Header:
    """A road that is out from half an hour on, when the convoy is about to come there."""
    power = node("VR02.power")
    roads = [road("VR01"), road("VR03"), road("VR04")]
    held = road("VR02").model_copy(update={"depends": (needs("VR02.power"),)})
    way = held.model_copy(update={"restart": restart("2h")})
    of = line(rules(), power, roads=[*roads, way])
    sent = disruption("sent", 0, convoy(vehicles=20))
    return header(of, [sent, disruption("cut", "20m", damage("VR02.power", lasts="3h"))])


def test_what_waits_for_an_escort_says_how_long_and_how_many_there_are() -> None:
    lines = told(marched_header(), "c", 1)
    so_far = "delay so far, of all packets together: 1 hour waiting for an escort (of those still"
    assert lines == [
        "Convoy 1, by road from VR01 to VR03: 0 of 20 vehicles arrived, planned D1 08:30",
        f"  {so_far} under way only what they waited and stood still)",
        "  1 packet; in VR02: on the move since D1 07:00",
        "  1 packet; in VR01: waits for an escort since D1 06:30 (1 hour)",
        "    escort teams in the whole country: 1, all busy",
    ]


def test_what_stands_still_says_why_down_to_what_happened() -> None:
    lines = told(closed(), "c", 2)
    assert lines[1].startswith("  delay so far, of all packets together: 3 hours standing still")
    assert lines[2].startswith("  2 packets; in VR02: stands still, no way through since D1 07:00")
    assert lines[3].startswith("    road in VR02 for military: 0%")
    assert lines[-1].endswith("100% out: disruption 'cut'; needs no crew; ends by the scenario")
    dutch = told(closed(), "c", 2, "nl")
    assert "vertraging tot nu toe" in dutch[1]


def test_what_is_lost_comes_to_what_the_records_say_of_it_on_arrival() -> None:
    run = Explained(marched_header())
    assert lost(run.records, "c", HOUR) == {"escort": HOUR}
    assert lost(run.records, "c", 3 * HOUR) == {"escort": 2 * HOUR}
    assert lost(run.records, "c", 6 * HOUR) == {"escort": 2 * HOUR}
    assert lost(run.records, "boat", 6 * HOUR) == {}


def test_one_that_is_not_formed_yet_says_so() -> None:
    assert told(marched_header(), "boat", 0.5) == [
        "Why: barge Alfa",
        "  at that moment this convoy was not planned yet",
    ]


def test_a_convoy_is_asked_about_by_code_name_or_packet() -> None:
    head = marched_header()
    names = Names(head)
    for record in Explained(head).records:
        names.learn(record)
    called = Called(head, names)
    for written in ("boat", "schip Alfa", "BARGE alfa", "alfa", "schip Alfa, marspakket 1"):
        assert called.wondered(written) == f"{CONVOY}boat", written
    with pytest.raises(Unclear, match="barge Alfa"):
        called.wondered("barge Alva")
    with pytest.raises(Unclear):
        called.found("boat")


def test_its_row_on_the_page_of_a_place_leads_to_why() -> None:
    marching = started(marched_header())
    marching.until(1.2)
    look = look_at(marching, "en")
    place = page_of(look, "VR02")
    assert place is not None
    assert f"{WHY}{CONVOY}c" in place.links
    page = page_of(look, f"{WHY}{CONVOY}c")
    assert page is not None
    [causes] = page.sections
    assert page.title == "Why: convoy 1 VR01–VR03"
    assert causes.lines[0].text.startswith("Convoy 1, by road from VR01 to VR03: ")
    assert any("waits for an escort" in one.text for one in causes.lines)
