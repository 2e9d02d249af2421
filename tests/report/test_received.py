"""What the report says of reception and of people on the move."""

import pytest
from moved import arrival, evacuation, moving_world
from received import opening
from reported import Reported, cells, row, section, sections_of, table
from worlds import HOUR, damage, disruption, header

from oefening import commands, events
from oefening.projections.harm import told_hours
from oefening.projections.receiving import named
from oefening.projections.words import words
from oefening.record import Record
from oefening.report.model.page import Points
from oefening.text.content import literal


@pytest.fixture(scope="module")
def playing() -> Reported:
    """A thousand look for shelter, 25 staff serve five sites, and people come, leave and strand."""
    happens = [
        disruption("cold", 0, damage("VR01.warmth-supply"), opening(21)),
        disruption("come", "1h", arrival(400)),
        disruption("go", "1h", evacuation(persons=2000)),
        disruption("stop", "5h", damage("VR02.rail", lasts="2h")),
    ]
    playing = Reported(header(moving_world(staff=25), happens)).started()
    playing.until(9)
    playing.do(commands.EndExercise())
    return playing


def test_each_region_is_told_at_its_worst(playing: Reported) -> None:
    told = row(playing.page(), "reception", "reception/VR01")
    changes = _changes(playing, "VR01")
    worst = max(changes, key=lambda one: one[1].seeking - one[1].housed)[0]
    # All who are cold, before any site is open; those who come later are fewer than the places.
    counts = [cell.text for cell in list(told.values())[1:5]]
    assert counts == ["D1 06:30", "1,000", "0", "1,000"]
    assert told["Without a place"].cites == (worst.number,)
    assert told["Without a place at the end"].text == "700"


def test_how_low_says_who_had_no_place_though_the_capacity_stood_high(playing: Reported) -> None:
    *_, points = section(playing.page(), "lows").blocks
    assert isinstance(points, Points)
    [told, *_] = points.said
    assert told.text.startswith("Without a place in VR01: 1,000 people at most (D1 06:30), 700 at")
    changes = _changes(playing, "VR01")
    worst = max(changes, key=lambda one: one[1].seeking - one[1].housed)[0]
    assert worst.number in told.cites


def test_hours_without_a_place_are_the_sum_over_all_that_was_told(playing: Reported) -> None:
    there = table(playing.page(), "reception")
    assert [one.id for one in there.rows] == ["reception/VR01", "reception/VR02"]
    for one, region in zip(there.rows, ("VR01", "VR02"), strict=True):
        changes = _changes(playing, region)
        ends = [record.at for record, _ in changes[1:]] + [9 * HOUR]
        lost = sum(
            (body.seeking - body.housed) * (end - record.at)
            for (record, body), end in zip(changes, ends, strict=True)
        )
        hours = cells(there, one)["Person-hours without a place"]
        assert hours.text == f"{told_hours(lost):,}"
        assert {record.number for record, _ in changes} < {*hours.cites}


def _changes(playing: Reported, region: str) -> list[tuple[Record, events.ReceptionChanged]]:
    return [
        (record, record.body)
        for record in playing.records
        if isinstance(record.body, events.ReceptionChanged) and record.body.region == region
    ]


def test_sites_are_told_with_what_they_were_short_of(playing: Reported) -> None:
    told = row(playing.page(), "sites", "sites/VR01/shelter")
    assert [cell.text for cell in told.values()] == [
        "VR01", "sites", "21", "21", "D1 08:30", "5", "16", "5", "0",
    ]  # fmt: skip
    assert told["Asked for"].cites == tuple(playing.numbers(events.SitesPlanned))


def test_sites_that_are_not_ready_in_the_end_stand_beside_those_that_are() -> None:
    asked = disruption("ask", 0, opening(4))
    world = moving_world()
    rules = world.reception
    assert rules is not None
    shelter = rules.kinds["shelter"].model_copy(update={"on_call": 100, "per_day": 400})
    slow = rules.model_copy(update={"kinds": rules.kinds | {"shelter": shelter}})
    world = world.model_copy(update={"reception": slow})
    playing = Reported(header(world, [asked])).started()
    playing.until(10)
    playing.do(commands.EndExercise())
    told = row(playing.page(), "sites", "sites/VR01/shelter")
    open_, preparing = told["Open at the end"], told["Still being made ready at the end"]
    assert (open_.text, preparing.text, told["Room for"].text) == ("2", "2", "4")


def test_sites_that_never_open_are_told_too() -> None:
    asked = disruption("ask", 0, opening(2))
    playing = Reported(header(moving_world(), [asked])).started()
    playing.until(1)
    told = row(playing.page(), "sites", "sites/VR01/shelter")
    assert (told["First open"].text, told["Most open"].text) == ("", "0")


def test_groups_are_told_with_when_all_were_there_and_home(playing: Reported) -> None:
    rows = table(playing.page(), "groups").rows
    assert [[cell.text for cell in one.cells] for one in rows] == [
        ["Displaced people", "", "VR01", "400", "D1 07:30", "D1 09:54", ""],
        ["Evacuees", "VR01", "VR02", "2,000", "D1 07:30", "D1 12:40", ""],
        ["Stranded travellers", "", "VR02", "500", "D1 11:30", "D1 11:30", "D1 15:30"],
    ]
    assert {number for one in rows for cell in one.cells for number in cell.cites} <= {
        *playing.numbers(events.GroupFormed),
        *playing.numbers(events.PeopleMoved),
    }


def test_of_who_is_not_there_yet_it_is_told_how_many_are() -> None:
    go = disruption("go", 0, evacuation(persons=3000, lasts="90m"))
    playing = Reported(header(moving_world(), [go])).started()
    playing.until(4)
    [told] = table(playing.page(), "groups").rows
    # Fourteen packets of a hundred had left when it was called off; eight of them are there by now.
    assert told.cells[5].text == "800 of 3,000"
    assert told.cells[6].text == "1,600 of 3,000"


def test_it_is_told_in_dutch_too_and_always_in_the_same_way(playing: Reported) -> None:
    page = playing.page("nl")
    assert section(page, "reception").title == "Opvang en verplaatsing"
    assert [one.cells[0].text for one in table(page, "groups").rows] == [
        "Ontheemden",
        "Evacués",
        "Gestrande reizigers",
    ]
    assert page == playing.page("nl")


def test_where_nothing_of_it_happened_there_is_no_such_section() -> None:
    playing = Reported(header(moving_world(), [])).started()
    playing.until(1)
    assert "reception" not in [one.id for one in sections_of(playing.page().sections)]


def test_people_are_rounded_alike_in_the_report_the_story_and_on_pages() -> None:
    made = header(moving_world(), [disruption("go", "1h", evacuation(persons=1_234))])
    playing = Reported(made).started()
    playing.until(2)
    [one] = table(playing.page(), "groups").rows
    assert one.cells[3].text == "1,200"
    [group] = playing.log().state.groups.values()
    names = playing.log().names
    assert named(group, names).render("en").endswith(": 1,200")
    [formed] = [one.body for one in playing.records if isinstance(one.body, events.GroupFormed)]
    assert "1,200 people" in str((words(formed, names) or literal("")).render("en"))
