"""Stopping for a real emergency, until somebody says that it is over."""

from pathlib import Path

import pytest
from session.reopened import resumed
from shown import shown_header
from tui.fake import FakeFeed
from tui.pilots import WIDE, played, press, screen_of, tick, under_way

from oefening.commands import AddNote, PauseClock, ResumeClock, StartExercise
from oefening.session import Session
from oefening.tui.feeds.live import LiveFeed


async def test_a_real_emergency_stops_the_clock_and_stands_on_the_screen_until_it_is_over() -> None:
    feed = under_way()
    async with played(feed, "nl") as pilot:
        await press(pilot, "exclamation_mark", "1")
        await tick(pilot)
        assert screen_of(pilot).startswith(" GEEN OEFENING ")
        assert "GEEN OEFENING – ECHT NOODGEVAL" in screen_of(pilot)
        assert feed.state == "paused"
        await press(pilot, "2")
        assert screen_of(pilot).startswith(" OEFENING ")
        assert "ECHT NOODGEVAL" not in screen_of(pilot)
    assert [type(command) for command in feed.sent] == [PauseClock, AddNote, AddNote]
    assert feed.state == "paused"


async def test_enter_too_many_ends_no_emergency() -> None:
    feed = under_way()
    async with played(feed, "nl") as pilot:
        await press(pilot, "exclamation_mark", "enter")
        assert "▸ 1 het noodgeval duurt voort" in screen_of(pilot)
        await press(pilot, "enter")
        await tick(pilot)
        assert screen_of(pilot).startswith(" GEEN OEFENING ")
    assert [type(command) for command in feed.sent] == [PauseClock, AddNote]


async def test_a_slip_of_the_finger_stops_nothing() -> None:
    feed = FakeFeed(state="running")
    async with played(feed) as pilot:
        await press(pilot, "exclamation_mark", "2")
    assert not any(isinstance(command, AddNote) for command in feed.sent)


async def test_the_screen_says_so_until_the_space_bar_recorded_that_it_is_over() -> None:
    feed = under_way()
    async with played(feed, size=WIDE) as pilot:
        await press(pilot, "exclamation_mark", "1", "escape")
        await tick(pilot)
        assert screen_of(pilot).startswith(" NO DUFF ")
        assert "▸space emergency over?" in screen_of(pilot)
        await press(pilot, "space", "escape")
        assert screen_of(pilot).startswith(" NO DUFF ")
        await press(pilot, "space", "2")
        assert screen_of(pilot).startswith(" EXERCISE ")
        assert feed.state == "paused"
        await press(pilot, "space")
    assert [type(one) for one in feed.sent] == [PauseClock, AddNote, AddNote, ResumeClock]
    assert feed.sent[2] == AddNote("The real emergency is over")


@pytest.mark.parametrize("key", ["plus", "r", "R", "a"])
async def test_nothing_is_played_meanwhile(key: str) -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "g", "exclamation_mark", "1", "escape", key)
        assert "! The exercise stands still for a real emergency" in screen_of(pilot)
    assert [type(one) for one in feed.sent] == [PauseClock, AddNote]


async def test_what_stops_it_asks_whether_it_is_over_while_it_stands() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "exclamation_mark", "1", "escape", "exclamation_mark")
        assert "NO DUFF – REAL EMERGENCY" in screen_of(pilot)
        await press(pilot, "down", "enter")
    assert feed.sent[-1] == AddNote("The real emergency is over")


async def test_it_stands_when_the_exercise_is_taken_up_again(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "exercise", shown_header())
    session.send(StartExercise())
    async with played(LiveFeed(session)) as pilot:
        await press(pilot, "exclamation_mark", "1", "escape")
    with resumed(session) as again:
        async with played(LiveFeed(again), "nl") as pilot:
            assert screen_of(pilot).startswith(" GEEN OEFENING ")
            assert "stil voor een echt noodgeval" in screen_of(pilot)
            await press(pilot, "escape", "space", "2")
            assert screen_of(pilot).startswith(" OEFENING ")
            assert not again.moving
            await press(pilot, "space")
            assert again.moving
