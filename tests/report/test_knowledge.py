"""Who knew what, in a report: what cells knew as they decided, what fell, and who was cut off."""

import pytest
from knowing import seeing
from reported import Reported, section, table, told

from oefening import commands
from oefening.events import WorldSettled
from oefening.report.figures import drawn
from oefening.report.model.page import Empty, Remark, Spans
from oefening.text import LANGUAGES, Language


def half_a_day() -> Reported:
    """Power is cut at 1 h; the ROT hears no more of the east from 3 h on, and decides at 8 h."""
    playing = Reported(seeing()).started()
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.until(8)
    playing.do(commands.RecordDecision("rot", decision="shelter", option="open"))
    playing.do(commands.RecordDecision("gbt", "we wait"))
    playing.do(commands.RecordDecision("blind", "we guess"))
    playing.until(12)
    return playing


def test_it_begins_with_what_it_assumes() -> None:
    found = section(half_a_day().page(), "knowledge")
    assert all(isinstance(one, Remark) for one in found.blocks)
    assert sum("(assumed)" in one.text for one in found.blocks if isinstance(one, Remark)) == 3


def test_of_each_decision_it_is_told_what_its_cell_had_otherwise_than_it_was() -> None:
    playing = half_a_day()
    found = table(playing.page(), "knowledge-decisions")
    wrong = [one.cells[-1] for one in found.rows]
    assert told(wrong) == [
        "Communications in VR01/east: picture 100%, was 0% (mobile) (picture of D1 09:20)",
        "nothing: its picture was right",
        "sees no capacities, by the scenario",
    ]
    fell = next(
        one.number
        for one in playing.records
        if isinstance(one.body, WorldSettled) and one.body.levels.get("VR01/east.mobile") == 0
    )
    assert fell in wrong[0].cites


def test_a_decision_made_earlier_than_it_was_recorded_is_of_when_it_was_made() -> None:
    playing = Reported(seeing()).started()
    playing.until(8)
    playing.do(commands.RecordDecision("rot", "we wait", made_at=2 * 3_600))
    [only] = table(playing.page(), "knowledge-decisions").rows
    assert only.cells[-1].text == "nothing: its picture was right"


def test_of_what_fell_it_is_told_who_knew_when_and_who_did_not() -> None:
    playing = half_a_day()
    playing.records = [one for one in playing.records if one.at <= 8 * 3_600]
    found = {
        told(one.cells)[0]: told(one.cells)[1:]
        for one in table(playing.page(), "knowledge-gaps").rows
    }
    assert found["Energy in VR01/east: 0% (power)"] == [
        "D1 07:30",
        "Grid D1 07:30, ROT D1 07:40, GBT D1 08:00",
        "",
        "30m",
    ]
    assert found["Communications in VR01/east: 0% (mobile)"] == [
        "D1 09:30",
        "GBT D1 10:00",
        "ROT",
        "never",
    ]


def test_what_was_in_a_picture_only_when_it_was_over_was_not_known() -> None:
    [phones] = [
        one
        for one in table(half_a_day().page(), "knowledge-gaps").rows
        if one.cells[0].text.startswith("Communications")
    ]
    assert told(phones.cells)[1:] == [
        "D1 09:30",
        "GBT D1 10:00",
        "ROT, before it was over (D1 15:30)",
        "not while it lasted",
    ]


def test_the_figure_has_a_line_for_each_that_some_cell_sees() -> None:
    found = section(half_a_day().page(), "knowledge-gaps")
    [spans] = [one for one in found.blocks if isinstance(one, Spans)]
    assert {one.id for one in spans.spans} <= {
        one.id for one in table(half_a_day().page(), "knowledge-gaps").rows
    }
    assert drawn(spans, "en")


def test_it_is_told_when_a_cell_was_cut_off() -> None:
    [cut_off] = table(half_a_day().page(), "knowledge-cut-off").rows
    assert told(cut_off.cells) == ["ROT", "mobile", "VR01/east", "D1 09:30", "D1 15:30", "6h"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nothing_happened_it_says_so(language: Language) -> None:
    playing = Reported(seeing()).started()
    page = playing.page(language)
    for id in ("knowledge-decisions", "knowledge-gaps", "knowledge-cut-off"):
        [nothing] = section(page, id).blocks
        assert isinstance(nothing, Empty)
        assert nothing.said.cites
