"""The section on yardsticks: a table of each kind, whose it is, and what of it is a guess."""

from collections.abc import Sequence

import pytest
from measured import JAM, UP, measured_header, measured_world
from reported import Reported, section, sections_of, table
from worlds import both

from oefening import commands, events
from oefening.record import Header
from oefening.report.model import yardstick_tables
from oefening.report.model.page import Page, Paragraph, Points, Remark, Table
from oefening.scenario.model import Disruption
from oefening.source import Data
from oefening.world.model import World

NUMBER = {
    "value": "75%", "low": "50%", "high": "95%", "unit": "%", "meaning": both("A threshold"),
    "provenance": "assumed", "confidence": "low",
}  # fmt: skip


def played(
    hours: float, *more: Disruption, world: World | None = None, header: Header | None = None
) -> Reported:
    playing = Reported(header or measured_header(*more, made=world)).started()
    playing.do(commands.SetSpeed(60))
    playing.until(hours)
    playing.do(commands.EndExercise())
    return playing


def rows(page: Page, id: str) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table(page, id).rows]


def heads(page: Page, id: str) -> list[str]:
    return [head.text for head in table(page, id).heads]


def sentences(page: Page, id: str) -> list[str]:
    blocks = section(page, f"yardstick-{id}").blocks
    return [one.text for block in blocks if isinstance(block, Paragraph) for one in block.said]


@pytest.fixture(scope="module")
def whole() -> Reported:
    return played(22, JAM, UP)


def test_time_below_is_told_of_what_came_below(whole: Reported) -> None:
    page = whole.page()
    assert heads(page, "time") == ["Place", "Energy", "Transport"]
    assert rows(page, "time") == [
        ["VR01", "0", "22h"], ["VR01/east", "9h", ""], ["NL", "2h", "22h"],
    ]  # fmt: skip
    [row] = [one for one in table(page, "time").rows if one.id == "time/VR01/east"]
    [down, up, end] = [whole.records[number - 1] for number in row.cells[1].cites]
    assert (down.at, up.at) == (3_600, 36_000)
    assert isinstance(end.body, events.ExerciseEnded)


def test_who_was_provided_for_is_told_by_need(whole: Reported) -> None:
    page = whole.page()
    assert heads(page, "fed") == ["Place", "Everything (at most)", "warmth", "water"]
    assert rows(page, "fed") == [
        ["VR01", "75.0%", "75.0%", "75.0%"], ["VR01/east", "0.0%", "0.0%", "0.0%"],
        ["NL", "90.0%", "90.0%", "90.0%"],
    ]  # fmt: skip
    assert table(page, "fed").caption.startswith("People still provided for after 3 hours")


def test_effects_are_told_at_each_moment_in_the_country_and_by_place(whole: Reported) -> None:
    page = whole.page()
    assert heads(page, "later-nation")[1:] == ["After 2 hours", "After 5 hours", "After 20 hours"]
    assert rows(page, "later-nation") == [
        ["Energy", "90%", "50%", "100%"],
        ["Transport", "0%", "0%", "0%"],
        ["Warmth", "1,000", "5,000", "0"],
        ["Water", "1,000", "1,000", "0"],
    ]
    assert rows(page, "later-places") == [
        ["VR01", "Energy", "75%", "75%", "100%"],
        ["VR01", "Transport", "0%", "0%", "0%"],
        ["VR01", "Warmth", "1,000", "1,000", "0"],
        ["VR01", "Water", "1,000", "1,000", "0"],
        ["VR01/east", "Energy", "0%", "0%", "100%"],
        ["VR01/east", "Warmth", "1,000", "1,000", "0"],
        ["VR01/east", "Water", "1,000", "1,000", "0"],
    ]


def test_clocks_are_counted_and_lead_to_the_teams(whole: Reported) -> None:
    page = whole.page()
    assert rows(page, "law") == [["VR01", "1", "1", "0"]]
    [told] = [
        one
        for block in section(page, "yardstick-law").blocks
        if isinstance(block, Paragraph)
        for one in block.said
    ]
    assert told.see == "organisation"
    called, working = whole.numbers(events.TeamCalled), whole.numbers(events.TeamWorking)
    assert {*called, *working} <= {*told.cites}


def test_each_says_what_it_counts_and_whose_it_is(whole: Reported) -> None:
    for id in ("time", "fed", "later", "law"):
        blocks = section(whole.page(), f"yardstick-{id}").blocks
        assert isinstance(blocks[0], Remark)
        assert isinstance(blocks[-1], Points)
        assert [one.text for one in blocks[-1].said] == ["Source: us, Book, 2025"]


# ── what has not come, or never was ──────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("ended", "how"), [(True, "before the exercise ended"), (False, "Not reached yet")]
)
def test_a_moment_that_did_not_come_is_said_not_to_have(ended: bool, how: str) -> None:
    playing = Reported(measured_header()).started()
    playing.do(commands.SetSpeed(60))
    playing.until(2.5)
    if ended:
        playing.do(commands.EndExercise())
    page = playing.page()
    [fed], [later] = sentences(page, "fed"), sentences(page, "later")
    assert how in fed
    assert fed.endswith(": 3 hours.")
    assert how in later
    assert later.endswith(": 5 hours, 20 hours.")
    assert heads(page, "later-nation")[1:] == ["After 2 hours"]


def test_where_nothing_happened_each_says_so() -> None:
    head = measured_header()
    scenario = head.scenario.model_copy(update={"disruptions": ()})
    page = played(21, header=head.model_copy(update={"scenario": scenario})).page()
    assert sentences(page, "time") == ["No requirement came below 75%."]
    assert sentences(page, "fed") == ["After 3 hours nobody lacked anything (shelter not counted)."]
    assert sentences(page, "later") == [
        "Everything stood at 100% and nobody lacked anything: after 2 hours, 5 hours, 20 hours."
    ]
    assert sentences(page, "law") == ["No team with a statutory time was called."]


def test_a_long_table_is_there_for_who_opens_it(
    whole: Reported, monkeypatch: pytest.MonkeyPatch
) -> None:
    def folded() -> Sequence[bool]:
        page = whole.page()
        return [table(page, f"later-{where}").folded for where in ("nation", "places")]

    assert folded() == [False, False]
    monkeypatch.setattr(yardstick_tables, "MOST_ROWS", 6)
    assert folded() == [False, True]


def test_a_log_without_yardsticks_has_no_such_section_and_still_tells_of_teams() -> None:
    page = played(3, UP, world=measured_world(yardsticks={})).page()
    assert not [one for one in sections_of(page.sections) if "yardstick" in one.id]
    assert len(table(page, "teams").rows) == 2


# ── guesses ──────────────────────────────────────────────────────────────────────────────────────


def told_of(number: Data, **scenario: object) -> list[str]:
    world = measured_world(
        parameters={"threshold": {**NUMBER, **number}}, uses={"threshold": ["yardsticks.time"]}
    )
    head = measured_header(made=world)
    fixed = head.scenario.model_copy(update=scenario)
    page = played(2, header=head.model_copy(update={"scenario": fixed})).page()
    points = section(page, "yardstick-time").blocks[-1]
    assert isinstance(points, Points)
    return [one.text for one in points.said[1:]]


def test_a_number_that_nobody_published_is_told_as_a_guess() -> None:
    assert told_of({}) == ["A threshold: 75%, within a range of 50% to 95% (assumed)."]
    assert told_of({"provenance": "read", "source": "book"}) == []


def test_a_number_of_the_scenarios_own_is_told_as_such() -> None:
    assert told_of({"value": "60%"}, overrides={"threshold": "60%"}) == [
        "A threshold: 60%, chosen by the scenario."
    ]


def test_the_tables_are_tables(whole: Reported) -> None:
    blocks = section(whole.page("nl"), "yardstick-later").blocks
    assert [type(block) for block in blocks] == [Remark, Table, Table, Points]
