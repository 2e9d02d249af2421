"""From a what-if on: until when a decision could still be taken, and which decisions mattered."""

from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest
from textual.pilot import Pilot
from tui.pilots import press, screen_of
from tui.screens_kept import SIZES, compare
from tui.wondered import HALL, Slow, computed, replay_of, wondered

from oefening import commands
from oefening.study.whatif.whatif import REDRAWS
from oefening.text import LANGUAGES, Language

WAIT = commands.RecordDecision("rot", "and wait")


async def whole(pilot: Pilot[int], slow: Slow) -> None:
    """The hall is not opened, and all of that is computed."""
    await press(pilot, "w", "enter", "1")
    await computed(pilot, slow, REDRAWS + 1)


async def test_two_links_lead_on_and_arrows_go_on_to_scroll(tmp_path: Path) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow) as pilot:
        await whole(pilot, slow)
        assert "▸  Until when would this decision" in screen_of(pilot)
        await press(pilot, "down")
        assert "▸  Which decisions mattered?" in screen_of(pilot)
        top = screen_of(pilot).splitlines()[2]
        await press(pilot, *["down"] * 12)
        assert screen_of(pilot).splitlines()[2] != top
        scrolled = screen_of(pilot).splitlines()[2]
        await press(pilot, "up")
        assert top not in {scrolled, screen_of(pilot).splitlines()[2]}, "no leap to the top"


async def test_until_when_it_could_be_taken_is_told_with_the_runs_that_confirm_it(
    tmp_path: Path,
) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow) as pilot:
        await whole(pilot, slow)
        await press(pilot, "enter")
        assert "takes dozens of runs" in screen_of(pilot)
        assert len(slow.waiting) == 1
        shown = await computed(pilot, slow, 1)
        assert "Until when could decision 1 still prevent anything?" in shown
        assert "Taken at D1 09:30: in the last minute." in shown
        assert "Confirmed by a run on either side" in shown
        await press(pilot, "l")
        assert "Genomen op D1 09:30: op de laatste minuut." in screen_of(pilot)
        await press(pilot, "escape", "enter")
        assert not slow.waiting, "it is known already"


async def test_which_decisions_mattered_grows_and_leads_to_each(tmp_path: Path) -> None:
    feed, slow = replay_of(tmp_path / "it", WAIT, HALL), Slow()
    async with wondered(feed, slow) as pilot:
        await whole(pilot, slow)
        await press(pilot, "down", "enter")
        assert "0 of 2 decisions weighed" in screen_of(pilot)
        assert "1 of 2 decisions weighed" in await computed(pilot, slow, 2)
        shown = await computed(pilot, slow, 1)
        assert "All 2 decisions weighed" in shown
        assert "▸  2. D1 09:30 To the hall" in shown
        assert shown.index("2. D1 09:30") < shown.index("1. D1 09:30")
        await press(pilot, "enter")
        assert "decision 2 otherwise" in screen_of(pilot).splitlines()[1]
        await computed(pilot, slow, 1)
        assert "Here: it is not taken" in screen_of(pilot)
        await press(pilot, "escape")
        assert "Which decision" not in screen_of(pilot)
        assert not slow.waiting, "nobody looks at any of it"


async def test_going_back_to_the_what_if_calls_nothing_off(tmp_path: Path) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow) as pilot:
        await press(pilot, "w", "enter", "1")
        await computed(pilot, slow, 1)
        await press(pilot, "down", "enter")
        assert len(slow.waiting) == REDRAWS + 2
        await press(pilot, "escape")
        assert len(slow.waiting) == REDRAWS + 2
        await press(pilot, "escape")
        assert not slow.waiting


@pytest.mark.parametrize("link", [(), ("down",)])
async def test_that_a_process_was_killed_is_said_there_too(
    tmp_path: Path, link: tuple[str, ...]
) -> None:
    feed, slow = replay_of(tmp_path / "it", HALL), Slow()
    async with wondered(feed, slow) as pilot:
        await whole(pilot, slow)
        await press(pilot, *link, "enter")
        slow.waiting[0][1].set_exception(BrokenProcessPool())
        assert "This cannot be told: one of the processes" in await computed(pilot, slow, 0)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
async def test_both_pages_look_as_they_did(tmp_path: Path, size: str, language: Language) -> None:
    feed, slow = replay_of(tmp_path / "it", WAIT, HALL), Slow()
    async with wondered(feed, slow, language, SIZES[size]) as pilot:
        await press(pilot, "w", "down", "enter", "1")
        await computed(pilot, slow, REDRAWS + 1)
        await press(pilot, "enter")
        compare(f"what-if-window-{size}-{language}", await computed(pilot, slow, 1))
        await press(pilot, "escape", "down", "enter")
        compare(f"what-if-each-{size}-{language}", await computed(pilot, slow, 3))
