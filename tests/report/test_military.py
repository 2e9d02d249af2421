"""What the report says of convoys, civil traffic and posts that are left."""

import pytest
from marched import marched_header
from reported import Reported, cells, row, section, sections_of, table

from oefening import commands, events


@pytest.fixture(scope="module")
def playing() -> Reported:
    playing = Reported(marched_header()).started()
    playing.until(6)
    playing.do(commands.EndExercise())
    return playing


def test_each_convoy_is_told_with_its_delay_and_what_it_was_lost_to(playing: Reported) -> None:
    there = table(playing.page(), "convoys")
    told = {head: cell.text for head, cell in cells(there, there.rows[0]).items()}
    assert told == {
        "Convoy": "Convoy 1, by road from VR01 to VR03",
        "Vehicles": "20",
        "Planned": "D1 08:30",
        "Arrived": "D1 10:30",
        "Late": "2h",
        "Port": "",
        "Escort": "2h",
        "Fuel": "",
        "Rest place": "",
        "Way": "",
    }
    on_time = row(playing.page(), "convoys", "convoy/boat")
    assert (on_time["Late"].text, on_time["Arrived"].text) == ("0s", "D1 10:30")
    arrived = playing.numbers(events.ConvoyArrived)
    assert set(arrived) <= {*there.rows[0].cells[3].cites, *there.rows[1].cells[3].cites}


def test_the_parts_of_civil_cost_add_up(playing: Reported) -> None:
    # Each packet costs a tenth of a thousand persons, two hours in all, half of it in VR02.
    rows = table(playing.page(), "hindered").rows
    assert [one.cells[1].text for one in rows] == ["100", "200", "100", "400"]


def test_who_left_a_civil_post_is_told_until_when(playing: Reported) -> None:
    rows = table(playing.page(), "away").rows
    assert [[cell.text for cell in one.cells] for one in rows] == [
        ["VR02", "police teams, guarding", "2", "D1 07:30", "D1 10:30"],
        ["VR02", "reservists", "50", "D1 07:30", ""],
    ]


def test_what_has_not_arrived_is_said_so() -> None:
    playing = Reported(marched_header()).started()
    playing.until(3)
    told = row(playing.page(), "convoys", "convoy/c")
    assert (told["Arrived"].text, told["Late"].text) == ("10 of 20", "")


def test_it_is_told_in_dutch_too(playing: Reported) -> None:
    page = playing.page("nl")
    assert section(page, "military").title == "Militaire verplaatsing en civiele kosten"
    there = table(page, "away")
    assert [one.cells[1].text for one in there.rows] == [
        "politieteams, bewaking",
        "reservisten",
    ]


def test_without_convoys_there_is_no_such_section() -> None:
    header = marched_header()
    calm = header.scenario.model_copy(update={"disruptions": ()})
    playing = Reported(header.model_copy(update={"scenario": calm})).started()
    playing.until(1)
    assert "military" not in [one.id for one in sections_of(playing.page().sections)]
