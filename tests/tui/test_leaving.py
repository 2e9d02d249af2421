"""How the screen is left: by its key, by an interrupt, and when the disk is full."""

import asyncio
from functools import partial

import pytest
from tui.pilots import played, press, screen_of, tick, type_in, under_way

from oefening.commands import AddNote, PauseClock, ReleaseInject
from oefening.errors import FileTrouble
from oefening.state import ClockState
from oefening.text import phrase
from oefening.tui.app import ExerciseApp
from oefening.tui.dialogs import forms
from oefening.tui.dialogs.dialog import Dialog
from oefening.tui.playing import PlayApp


async def test_a_tick_after_the_screen_is_gone_does_nothing() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        app = pilot.app
    assert isinstance(app, ExerciseApp)
    assert not app.screen_stack
    app._tick()


@pytest.mark.parametrize("turns", range(4))
async def test_who_leaves_while_the_screen_comes_up_is_let_go(turns: int) -> None:
    app = PlayApp(under_way(), "en", introduced=True)
    async with app.run_test():
        for _ in range(turns):
            await asyncio.sleep(0)
        app.exit(0)
    assert app.return_code == 0


async def test_q_asks_while_the_clock_runs_then_pauses_the_exercise_and_leaves() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "Q", "2")
        assert pilot.app.return_value is None
        await press(pilot, "Q")
        assert "The exercise is running. Pause it and leave?" in screen_of(pilot)
        assert feed.sent == []
        await press(pilot, "enter")
    assert feed.sent == [PauseClock()]
    assert pilot.app.return_value == 0


@pytest.mark.parametrize("state", ["ready", "paused", "ended"])
async def test_q_leaves_at_once_where_the_clock_stands_still(state: ClockState) -> None:
    feed = under_way()
    feed.state = state
    async with played(feed) as pilot:
        await press(pilot, "Q")
    assert feed.sent == []
    assert pilot.app.return_value == 0


@pytest.mark.parametrize("key", ["ctrl+c"])
async def test_an_interrupt_pauses_the_exercise_and_says_so_in_the_exit_code(key: str) -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "d", key)
    assert feed.sent == [PauseClock()]
    assert pilot.app.return_value == 130


async def test_a_full_disk_stops_everything_until_a_retry_succeeds() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        feed.trouble = FileTrouble(phrase("file-disk-full", file="journal.jsonl"))
        await tick(pilot)
        assert "The log cannot be written" in screen_of(pilot)
        await press(pilot, "1")
        assert feed.retried == 1
        assert "The log cannot be written" in screen_of(pilot)
        feed.trouble = None
        await press(pilot, "1")
        assert "The log cannot be written" not in screen_of(pilot)
        await press(pilot, "r")
    assert feed.sent[0] == ReleaseInject("outage")


async def test_who_leaves_because_of_a_full_disk_gets_the_exit_code_of_file_trouble() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        feed.trouble = FileTrouble(phrase("file-disk-full", file="journal.jsonl"))
        await tick(pilot)
        await press(pilot, "2")
    assert pilot.app.return_value == 3


async def test_an_interrupt_while_a_dialog_opens_still_leaves_in_good_order() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        worded = partial(forms.leaving, running=True, begun=False)
        pilot.app.push_screen(Dialog(worded, "en"))
        pilot.app.exit(130)
    assert pilot.app.return_value == 130


@pytest.mark.parametrize("keys", ["3 enter", "?", "d", "3 enter enter"])
async def test_while_the_clock_runs_it_is_asked_over_pages_and_dialogs_too(keys: str) -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, *keys.replace("?", "question_mark").split(), "ctrl+q")
        assert "The exercise is running. Pause it and leave?" in screen_of(pilot)
        await press(pilot, "ctrl+q", "escape")
        assert pilot.app.return_value is None
        assert feed.sent == []
        await press(pilot, "ctrl+q", "enter")
    assert feed.sent == [PauseClock()]
    assert pilot.app.return_value == 0


@pytest.mark.parametrize("state", ["running", "paused", "ended"])
async def test_what_was_being_written_is_not_lost_in_silence(state: ClockState) -> None:
    feed = under_way()
    feed.state = state
    async with played(feed) as pilot:
        await press(pilot, "n", *"they w", "ctrl+q")
        assert "What you are filling in is not recorded yet." in screen_of(pilot)
        await press(pilot, "2")
        await type_in(pilot, "ait")
        assert feed.sent == [AddNote("they wait", "")]
        await press(pilot, "n", "x", "ctrl+q", "1")
    assert pilot.app.return_value == 0
    assert feed.sent[1:] == ([PauseClock()] if state == "running" else [])


async def test_answers_that_were_picked_are_not_lost_in_silence_either() -> None:
    feed = under_way()
    feed.state = "paused"
    async with played(feed) as pilot:
        await press(pilot, "d", "1", "ctrl+q", "escape", "1")
        assert "Which cell decided this?" in screen_of(pilot)


@pytest.mark.parametrize("key", ["n", "question_mark", "ctrl+p", "d"])
async def test_a_dialog_in_which_nothing_was_said_is_left_at_once(key: str) -> None:
    feed = under_way()
    feed.state = "paused"
    async with played(feed) as pilot:
        await press(pilot, key, "ctrl+q")
    assert pilot.app.return_value == 0


@pytest.mark.parametrize("key", ["ctrl+c", "ctrl+q"])
async def test_however_one_leaves_while_the_log_cannot_be_written_the_exit_code_says_so(
    key: str,
) -> None:
    feed = under_way()
    async with played(feed) as pilot:
        feed.trouble = FileTrouble(phrase("file-disk-full", file="journal.jsonl"))
        await tick(pilot)
        assert "The log cannot be written" in screen_of(pilot)
        await press(pilot, key)
    assert pilot.app.return_value == 3


async def test_who_leaves_just_when_the_disk_becomes_full_gets_that_exit_code_too() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        feed.trouble = FileTrouble(phrase("file-disk-full", file="journal.jsonl"))
        await press(pilot, "ctrl+c")
    assert pilot.app.return_value == 3
