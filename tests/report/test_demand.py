"""What the report says of demand that was raised, and of what nobody answered."""

import pytest
from called import called_header
from reported import Reported, cells, row, section, table

from oefening import commands
from oefening.events import DemandChanged
from oefening.report.model.page import Empty, Said


@pytest.fixture(scope="module")
def playing() -> Reported:
    playing = Reported(called_header()).started()
    playing.until(6)
    playing.do(commands.EndExercise())
    return playing


def test_each_time_that_demand_was_raised_is_told(playing: Reported) -> None:
    there = table(playing.page(), "demand")
    told = [{head: cell.text for head, cell in cells(there, one).items()} for one in there.rows]
    times = {"From": "D1 07:00", "Until": "D1 09:00", "By": "worry"}
    assert told == [
        {"Demand for": "calls", "Highest, of normal": "300%", **times},
        {"Demand for": "room in VR01", "Highest, of normal": "200%", **times},
    ]
    assert cells(there, there.rows[0])["From"].cites == (playing.numbers(DemandChanged)[0],)


def test_what_went_unanswered_is_counted(playing: Reported) -> None:
    nation = row(playing.page(), "unanswered", "unanswered/NL/calls")
    region = row(playing.page(), "unanswered", "unanswered/VR01/calls")
    assert (nation["Number"].text, region["Number"].text) == ("1,200", "75")
    assert set(playing.numbers(DemandChanged)[::2]) <= set(nation["Number"].cites)
    assert nation["What"].text == "calls not answered"


def test_without_trouble_it_says_that_there_was_none() -> None:
    header = called_header()
    calm = header.scenario.model_copy(update={"disruptions": ()})
    playing = Reported(header.model_copy(update={"scenario": calm})).started()
    playing.until(6)
    [empty] = section(playing.page(), "demand").blocks
    assert isinstance(empty, Empty)
    assert isinstance(empty.said, Said)
    assert empty.said.text.startswith("No shortage raised demand")


def test_the_timeline_counts_the_places_in_which_demand_changed_at_once(playing: Reported) -> None:
    numbers = playing.numbers(DemandChanged)
    changed = [
        one for one in table(playing.page(), "timeline").rows if one.cells[2].cites[0] in numbers
    ]
    told = [(one.cells[0].text, one.cells[2].text, one.minor) for one in changed]
    assert told == [
        ("D1 07:00", "Demand changed in 2 places: worry", True),
        ("D1 09:00", "Demand changed in 2 places: worry", True),
    ]
    within = [found.cells[2].cites[0] for one in changed for found in one.within]
    assert within == numbers, "each is folded into it"
