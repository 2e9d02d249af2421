"""Whoever points gets what a key would do."""

import pytest
from textual.pilot import Pilot
from tui.fake import FakeFeed
from tui.pilots import NARROW, played, press, screen_of, settled, under_way

from oefening.commands import HoldInject, PauseClock, ReleaseInject, StartExercise


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
