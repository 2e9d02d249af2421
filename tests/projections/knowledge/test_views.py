"""What comes into the view of a cell, and that no view has more than what that cell may know."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from knowing import Looking, seeing, with_cells
from laws.acts import ACTS, HEADER, Act, played
from projections.knowledge.test_knowledge_law import CELLS
from shown import Playing, started

from oefening import commands
from oefening.clock import HOUR, MINUTE
from oefening.projections.knowledge import compared
from oefening.projections.knowledge.views import (
    Lines,
    Pictured,
    PictureResumed,
    PictureStopped,
    Told,
    ViewLine,
    Views,
)
from oefening.projections.names import whole_percent
from oefening.record import Header, Record
from oefening.world.nodes import WHOLE


def views(header: Header, records: Sequence[Record], now: int) -> Lines:
    found = Views(header)
    return [line for one in records for line in found.hear(one)] + found.passed(now)


def of(cell: str, playing: Playing) -> list[ViewLine]:
    lines = views(playing.header, playing.records, playing.engine.now)
    return [line for whose, line in lines if whose == cell]


def test_a_view_tells_what_was_brought_and_what_the_picture_came_to() -> None:
    playing = started(seeing())
    playing.until(4)
    playing.do(commands.ReleaseInject("call"))
    told = [(one.at, one.body) for one in of("rot", playing)]
    kinds = [(at, body.what) for at, body in told if isinstance(body, Told)]
    assert kinds == [(0, "startex"), (4 * HOUR, "inject"), (4 * HOUR, "asked")]
    pictured = [(at, body) for at, body in told if isinstance(body, Pictured)]
    at, east = pictured[0]
    assert (at, east.place, east.percents) == (HOUR + 10 * MINUTE, "VR01", {"energy": 66, **LESS})
    assert east.as_of == HOUR


LESS = {"mass-casualties": 66}
"""The hospital hangs on the power of all of the region."""


def test_a_view_says_when_its_channel_is_down_and_when_it_is_back() -> None:
    playing = started(seeing())
    playing.until(12)
    turned = [
        (one.at, type(one.body), one.body.places)
        for one in of("rot", playing)
        if isinstance(one.body, PictureStopped | PictureResumed)
    ]
    east = ("VR01/east",)
    assert turned == [
        (3 * HOUR + 1, PictureStopped, east),
        (9 * HOUR + 1, PictureResumed, east),
    ]


def test_a_view_is_written_in_the_languages_of_the_scenario_alone() -> None:
    header = seeing()
    title = header.scenario.title.model_copy(update={"nl": None})
    scenario = header.scenario.model_copy(update={"title": title})
    playing = started(header.model_copy(update={"scenario": scenario}))
    playing.until(2)
    assert {tuple(one.body.text) for one in of("gbt", playing)} == {("en",)}


def test_a_correction_and_a_retraction_come_after_what_was_told_first() -> None:
    playing = started(seeing())
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.do(commands.CorrectInject("call", "It was the deputy"))
    playing.do(commands.AcknowledgeInject("call", "rot"))
    playing.do(commands.RetractInject("call", "a secret reason"))
    told = [one.body for one in of("rot", playing) if isinstance(one.body, Told)]
    assert [one.what for one in told][1:] == [
        "inject",
        "asked",
        "correction",
        "acknowledged",
        "retraction",
        "withdrawn",
    ]
    assert (told[1].words or {})["en"] == "What is going on?"
    assert (told[3].words or {})["en"] == "It was the deputy"
    assert "secret" not in str(told)


TIMES = st.lists(st.integers(1, 9_000), max_size=6)


@settings(max_examples=15)
@given(acts=ACTS, gaps=TIMES)
def test_a_view_is_the_same_however_time_is_heard_of(acts: list[Act], gaps: list[int]) -> None:
    header, records = with_cells(HEADER, CELLS), played(acts)
    end = records[-1].at
    found, cut = Views(header), list[tuple[str, ViewLine]]()
    for before, record in pairwise([None, *records]):
        at = 0 if before is None else before.at
        for gap in gaps:
            if record is not None and at + gap < record.at:
                cut += found.passed(at + gap)
        assert record is not None
        cut += found.hear(record)
        cut += found.passed(record.at)
    cut += found.passed(end)
    whole = views(header, records, end)
    for cell in header.scenario.cells:
        assert [line for of, line in cut if of == cell.id] == [
            line for of, line in whole if of == cell.id
        ]


@settings(max_examples=15)
@given(acts=ACTS)
def test_the_lines_of_a_view_add_up_to_the_picture_of_the_cell(acts: list[Act]) -> None:
    header, records = with_cells(HEADER, CELLS), played(acts)
    end = records[-1].at
    looking, found = Looking(header, records), views(header, records, end)
    for cell, sight in looking.knowledge.sights.items():
        lines = [line for of, line in found if of == cell]
        assert [line.at for line in lines] == sorted(line.at for line in lines)
        moments = sorted({line.at for line in lines} | {end})
        for at in moments[:: max(1, len(moments) // 12)]:
            shown = dict.fromkeys(sight.rows, WHOLE // 10000)
            for line in lines:
                if line.at <= at and isinstance(line.body, Pictured):
                    place = line.body.place
                    changed = {
                        row: line.body.percents[row.what]
                        for row in sight.rows
                        if row.place == place and row.what in line.body.percents
                    }
                    shown |= changed
            state = looking.moments.at(looking.moments.by(at))
            known = compared(looking.knowledge, cell, state, at)
            assert shown == {one.row: whole_percent(one.known.level) for one in known}
