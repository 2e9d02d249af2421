"""Against when the screen compares, and from when on it calls something early, late or open."""

import pytest
from shown import Playing
from tui.looks import look_at

from oefening import commands
from oefening.projections.trend import Trend
from oefening.tui.frames.frame import Card, Frame, OpenRow, View
from oefening.tui.frames.level_table import LevelCell, LevelView
from oefening.tui.scenes.card import card
from oefening.tui.scenes.frame import clock_of, frame_of
from oefening.tui.scenes.pages import page_of

HOUR, MINUTE = 3_600, 60


def at(playing: Playing, second: int) -> Playing:
    playing.until(second / HOUR)
    return playing


# ── rises and falls: the past hour ───────────────────────────────────────────────────────────────


def trends_of_the_east(playing: Playing) -> list[Trend | None]:
    """On the page of the node, its lines on two other pages, its region's, and in two tables."""
    look = look_at(playing)
    node, area, region = (
        page_of(look, key) for key in ("VR01/east.power", "VR01/east", "VR01.power")
    )
    assert node is not None
    assert area is not None
    assert region is not None
    found: list[LevelCell | None] = [node.cell, area.cell]
    found += [
        line.cell
        for page in (area, region)
        for section in page.sections
        for line in section.lines
        if line.link == "VR01/east.power" and line.cell  # a repair of it has none
    ]
    for row, column, view in (
        ("VR01/east", "energy", LevelView()),
        ("power", "VR01/east", LevelView("capacities")),
    ):
        table = frame_of(look, View("en", levels=view), clock_of(look), ()).levels
        assert table is not None
        found.append(table.rows[table.row(row)].cells[table.column(column)])
    return [None if cell is None else cell.trend for cell in found]


@pytest.mark.parametrize(
    ("second", "trend"),
    [
        (HOUR - 1, "stays"),
        (HOUR, "falls"),
        (2 * HOUR - 1, "falls"),
        (2 * HOUR, "stays"),
        (9 * HOUR, "rises"),
        (10 * HOUR - 1, "rises"),
        (10 * HOUR, "stays"),
    ],
)
def test_everywhere_a_level_is_set_against_that_of_an_hour_ago(
    playing: Playing, second: int, trend: Trend
) -> None:
    assert set(trends_of_the_east(at(playing, second))) == {trend}


# ── released early, due too long: a quarter of an hour ───────────────────────────────────────────


def shown_card(playing: Playing, inject: str = "call") -> Card:
    found = card(look_at(playing), inject)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("ahead", "early"),
    [(2 * HOUR, "2h"), (16 * MINUTE, "16m"), (15 * MINUTE, ""), (1, ""), (0, "")],
)
def test_a_release_is_early_more_than_a_quarter_of_an_hour_before_its_time(
    playing: Playing, ahead: int, early: str
) -> None:
    assert shown_card(at(playing, 2 * HOUR - ahead)).early == early


def test_what_was_released_or_has_no_time_is_not_early(playing: Playing) -> None:
    playing.do(commands.ReleaseInject("call"))
    assert shown_card(playing).early == ""
    assert shown_card(playing, "dark").early == ""
    assert shown_card(playing, "spare").early == ""


def test_what_is_held_is_early_all_the_same(playing: Playing) -> None:
    playing.do(commands.HoldInject("call"))
    assert shown_card(playing).early == "2h"


@pytest.mark.parametrize(("after", "group"), [(0, "now"), (900, "now"), (960, "overdue")])
def test_what_is_due_is_overdue_after_more_than_a_quarter_of_an_hour(
    playing: Playing, after: int, group: str
) -> None:
    shown = frame(at(playing, 2 * HOUR + after))
    assert [one.name for one in shown.queue if "call" in {row.inject for row in one.rows}] == [
        group
    ]


# ── open, too late, taken ────────────────────────────────────────────────────────────────────────


def frame(playing: Playing) -> Frame:
    look = look_at(playing)
    return frame_of(look, View("en", "call"), clock_of(look), ())


def open_row(playing: Playing, id: str) -> OpenRow | None:
    return next((row for row in frame(playing).open if row.id == id), None)


@pytest.fixture
def asked(playing: Playing) -> Playing:
    """At two hours the mayor called, and asked for a decision, and the alarm within 30 minutes."""
    at(playing, 2 * HOUR)
    playing.do(commands.ReleaseInject("call"))
    return playing


def test_an_action_is_in_time_up_to_and_including_the_end_of_its_window(asked: Playing) -> None:
    ends = 2 * HOUR + 30 * MINUTE
    in_time, too_late = (
        open_row(at(asked, ends), "alarm"),
        open_row(at(asked, ends + MINUTE), "alarm"),
    )
    assert in_time is not None
    assert too_late is not None
    assert (in_time.late, in_time.since) == (False, "30m")
    assert (too_late.late, too_late.since) == (True, "1m")


def standing(playing: Playing) -> tuple[bool, int, int]:
    """Whether the decision is among what is open; how many are counted open, and as taken."""
    shown = frame(playing)
    return open_row(playing, "shelter") is not None, shown.open_decisions, shown.taken


SHELTER = commands.RecordDecision("rot", decision="shelter", option="open")


def test_a_decision_is_open_from_when_it_is_put_until_it_is_taken(playing: Playing) -> None:
    at(playing, 2 * HOUR)
    assert standing(playing) == (False, 0, 0)
    playing.do(commands.ReleaseInject("call"))
    assert standing(playing) == (True, 1, 0)
    playing.do(SHELTER)
    assert standing(playing) == (False, 0, 1)
    question = shown_card(playing).question
    assert question is not None
    assert question.taken == "decided D1 08:30: To the hall"


def test_a_decision_that_is_retracted_is_open_again_and_no_longer_taken(asked: Playing) -> None:
    asked.do(SHELTER)
    asked.do(commands.RetractDecision(asked.state.taken[-1].number))
    assert standing(asked) == (True, 1, 0)
    question = shown_card(asked).question
    assert question is not None
    assert question.taken == ""


def test_a_decision_that_nobody_asked_for_is_taken_and_leaves_open_what_is(asked: Playing) -> None:
    asked.do(commands.RecordDecision("rot", text="Cancel the market"))
    assert standing(asked) == (True, 1, 1)


def test_with_its_only_inject_retracted_a_decision_is_not_asked_for_any_more(
    asked: Playing,
) -> None:
    asked.do(commands.RetractInject("call", "a mistake"))
    assert standing(asked) == (False, 0, 0)
