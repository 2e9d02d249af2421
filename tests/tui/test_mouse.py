"""Whoever points gets what a key would do."""

import pytest
from textual.pilot import Pilot
from tui.fake import FakeFeed
from tui.pilots import NARROW, played, press, screen_of, settled, under_way

from oefening.commands import HoldInject, PauseClock, ReleaseInject, SetSpeed, StartExercise
from oefening.text import LANGUAGES, Language
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.introduction import Introduction
from oefening.tui.pages.hints import HINTS
from oefening.tui.pages.screens import PageScreen
from oefening.tui.widgets.bar import row_of
from oefening.tui.widgets.draw import width_of
from oefening.tui.widgets.key_line import ACCEPT, BACK, CHOOSE, key_spots


async def _point(pilot: Pilot[int], at: str, words: str) -> None:
    """Click on `words` in the widget `at`."""
    region = pilot.app.screen.query_one(at).region
    lines = screen_of(pilot).splitlines()
    [(x, y)] = [
        (lines[y].index(words), y)
        for y in range(region.y, region.bottom)
        if y < len(lines) and words in lines[y]
    ]
    await pilot.click(offset=(x + 1, y))
    await settled(pilot)


async def test_a_tab_that_is_pointed_at_comes_to_the_front() -> None:
    async with played(under_way(), "en", NARROW) as pilot:
        await _point(pilot, "#tabs", "3 Levels")
        assert "[3 Levels" in screen_of(pilot)
        await _point(pilot, "#tabs", "1 Queue")
        assert "[1 Queue" in screen_of(pilot)


async def test_a_key_at_the_bottom_that_is_pointed_at_does_what_it_says() -> None:
    feed = FakeFeed()
    async with played(feed, "en", NARROW) as pilot:
        await _point(pilot, "#keys", "STARTEX")
        await _point(pilot, "#keys", "release")
        await _point(pilot, "#keys", "pause")
    assert feed.sent == [StartExercise(), ReleaseInject("outage"), PauseClock()]


async def test_what_is_no_action_does_nothing_when_it_is_pointed_at() -> None:
    feed = under_way()
    async with played(feed, "en", NARROW) as pilot:
        await pilot.click("#keys", offset=(78, 1))
        await pilot.click("#clock", offset=(3, 0))
        await settled(pilot)
    assert [one for one in feed.sent if not isinstance(one, PauseClock)] == []


@pytest.mark.parametrize("line", ["#clock", "#told", "#keys"])
async def test_a_line_that_is_only_read_does_not_take_the_keys_from_the_pane(line: str) -> None:
    async with played(under_way(), "en", NARROW) as pilot:
        await pilot.click(line, offset=(78, 0))
        await press(pilot, "down")
        assert "▸ ○ D1 08:00  Hospital asks for fuel" in screen_of(pilot)


async def test_what_is_read_in_a_dialog_does_not_take_the_keys_from_its_options() -> None:
    feed = under_way()
    async with played(feed, "en", NARROW) as pilot:
        await press(pilot, "h")
        await pilot.click("#ask", offset=(3, 0))
        await press(pilot, "down", "enter")
    assert feed.sent[0] == HoldInject("outage", "no time")


async def test_the_second_click_of_two_is_no_answer_to_the_next_question() -> None:
    feed = under_way()
    async with played(feed, "en", NARROW) as pilot:
        await press(pilot, "d")
        await pilot.click("#options", offset=(6, 0), times=2)
        await settled(pilot)
        seen = screen_of(pilot)
    assert "Will a reception site be opened?" in seen
    assert "Yes, the exhibition halls" in seen


async def test_a_dialog_is_left_and_answered_by_pointing_at_its_keys() -> None:
    feed = under_way()
    async with played(feed, "nl", NARROW) as pilot:
        await press(pilot, "h")
        await _point(pilot, "#keys", "esc terug")
        assert not isinstance(pilot.app.screen, Dialog)
        await press(pilot, "h", "down")
        await _point(pilot, "#keys", "enter akkoord")
    assert feed.sent[0] == HoldInject("outage", "geen tijd")


async def test_a_field_is_emptied_by_pointing_at_that_key() -> None:
    async with played(under_way(), "en", NARROW) as pilot:
        await press(pilot, "n", "a", "b", "c")
        await _point(pilot, "#keys", "ctrl+u empty")
        assert "abc" not in screen_of(pilot)


async def test_a_click_beside_a_dialog_or_between_its_keys_does_nothing() -> None:
    async with played(under_way(), "en", NARROW) as pilot:
        await press(pilot, "h")
        await pilot.click(offset=(1, 1))
        await _point(pilot, "#keys", " · enter")
        assert isinstance(pilot.app.screen, Dialog)


async def test_the_second_click_of_two_does_not_press_a_key_again() -> None:
    async with played(under_way(), "en", NARROW) as pilot:
        await press(pilot, "d", "1")
        region = pilot.app.screen.query_one("#keys").region
        at = screen_of(pilot).splitlines()[region.y].index("esc back")
        await pilot.click(offset=(at + 1, region.y), times=2)
        await pilot.pause(0.3)
        assert isinstance(pilot.app.screen, Dialog)


async def test_a_page_and_the_introduction_are_left_by_pointing_too() -> None:
    async with played(under_way(), "en", NARROW) as pilot:
        await press(pilot, "3", "enter")
        assert isinstance(pilot.app.screen, PageScreen)
        await _point(pilot, "#page-keys", "esc back")
        assert not isinstance(pilot.app.screen, PageScreen)
        await press(pilot, "i")
        await _point(pilot, "#intro-keys", "enter go on")
        assert not isinstance(pilot.app.screen, Introduction)


async def test_each_of_two_keys_with_one_label_does_its_own_when_it_is_pointed_at() -> None:
    feed = under_way()
    async with played(feed, "en", (120, 40)) as pilot:
        region = pilot.app.screen.query_one("#keys").region
        lines = screen_of(pilot).splitlines()
        [(x, y)] = [
            (lines[y].index("> < speed"), y)
            for y in range(region.y, region.bottom)
            if "> < speed" in lines[y]
        ]
        await pilot.click(offset=(x, y))
        await pilot.pause(0.6)
        await pilot.click(offset=(x + 2, y))
        await settled(pilot)
    assert [one.speed for one in feed.sent if isinstance(one, SetSpeed)] == [120, 60]


async def test_an_area_below_the_map_that_is_pointed_at_has_its_page_opened() -> None:
    async with played(under_way(), "en", NARROW) as pilot:
        await press(pilot, "4")
        await _point(pilot, "#map", "Utrecht South  ")
        assert isinstance(pilot.app.screen, PageScreen)
        assert pilot.app.screen.key == "VR09/zuid"


def test_keys_are_broken_between_and_none_is_wider_than_the_line() -> None:
    lines = key_spots((CHOOSE, ACCEPT, BACK), 14, "en")
    assert [[spot.text for spot in row] for row in lines] == [
        ["↑ ↓ choose"],
        ["enter accept"],
        ["esc back"],
    ]
    assert [spot.action for row in lines for spot in row] == ["", "enter", "escape"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_a_line_of_keys_says_the_same_keys_can_be_pointed_at(language: Language) -> None:
    [line] = key_spots(HINTS["play"], 200, language)
    pointed = [spot.action for spot in line if spot.action]
    assert pointed == [
        "enter",
        "escape",
        "W",
        "space",
        "question_mark",
        "l",
        "ctrl+p",
        "exclamation_mark",
    ]


def test_of_two_keys_that_a_line_names_together_each_can_be_pointed_at() -> None:
    line = key_spots(HINTS["replay"], 200, "en")[0]
    keys = {spot.action: spot.text for spot in line if spot.action}
    assert keys["left_square_bracket"] == "["
    assert keys["right_square_bracket"] == " ] inject"
    for width in range(4, 60):
        rows = key_spots(HINTS["replay"], width, "en")
        assert all(width_of(row_of(row)) <= width for row in rows)
