"""What a report tells of the preparation round."""

import pytest
from prepared import prepared_header
from reported import Reported
from shown import shown_header

from oefening.commands import BuyMeasure, ReturnMeasure
from oefening.report.model.page import Points, Table
from oefening.report.model.prepared import preparation
from oefening.text import Language


def bought() -> Reported:
    history = {"year": 2026, "measure": "crews", "place": "VR02", "units": 1}
    played = Reported(prepared_header({"bought": [history]}))
    played.do(BuyMeasure(2025, "batteries", "VR01", 3))
    played.do(ReturnMeasure(2025, "batteries", "VR01", 1))
    return played.started()


@pytest.mark.parametrize(("language", "title"), [("nl", "Voorbereiding"), ("en", "Preparation")])
def test_it_tells_what_was_bought_for_how_much_and_what_was_left(
    language: Language, title: str
) -> None:
    [section] = preparation(bought().log(language))
    assert section.title == title
    [points] = [block for block in section.blocks if isinstance(block, Points)]
    assert points.said[0].text.startswith("2025: € 100")
    [table] = [block for block in section.blocks if isinstance(block, Table)]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["2025", "VR01", "it", "2", "200"],
        ["2026", "VR02", "it", "1", "120"],
    ]


def test_each_row_cites_what_it_rests_on() -> None:
    played = bought()
    [section] = preparation(played.log())
    [table] = [block for block in section.blocks if isinstance(block, Table)]
    bodies = {type(record.body).__name__: record.number for record in played.records}
    own, history = (row.cells[0].cites for row in table.rows)
    assert {bodies["MeasureBought"], bodies["MeasureReturned"]} <= set(own)
    assert len(history) == 1


def test_an_exercise_without_a_round_has_no_such_section() -> None:
    assert not list(preparation(Reported(shown_header()).started().log()))
