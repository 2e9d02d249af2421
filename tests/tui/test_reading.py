"""What can be read: help, palette, long texts, the story, the line of the clock."""

import re

import pytest
from textual.events import Paste
from tui.pilots import NARROW, WIDE, played, press, screen_of, settled, tick, type_in, under_way

from oefening.commands import (
    AddNote,
    ReleaseInject,
)
from oefening.text import Language, say
from oefening.tui.keys.situation import PANES


async def test_the_palette_finds_an_action_by_its_words() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "ctrl+p", *"release", "enter")
    assert feed.sent[0] == ReleaseInject("outage")


async def test_the_help_lists_what_the_pane_in_front_does() -> None:
    async with played(under_way(), size=WIDE) as pilot:
        await press(pilot, "tab", "tab", "question_mark")
        assert "choose a cell" in screen_of(pilot)
        await press(pilot, "escape", "escape", "question_mark")
        assert "choose an inject" in screen_of(pilot)


async def test_l_changes_the_language_of_everything() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "l")
        assert "Stroom weg in drie wijken" in screen_of(pilot)
        assert "inspelen" in screen_of(pilot)


async def test_nothing_is_drawn_again_while_nothing_changes() -> None:
    feed = under_way()
    async with played(feed, size=WIDE) as pilot:
        await tick(pilot)
        drawn: list[object] = []
        for pane in pilot.app.screen.query("Rows"):
            pane.refresh = lambda *a, **k: drawn.append(a)  # type: ignore[method-assign,assignment]
        frames = feed.frames
        await tick(pilot)
        assert feed.frames > frames
        assert drawn == []


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("number", range(1, 7))
async def test_the_help_says_what_the_pane_in_front_shows(number: int, language: Language) -> None:
    async with played(under_way(), language) as pilot:
        await press(pilot, str(number), "question_mark")
        seen = " ".join(re.sub("[│▇▅▃▁]", " ", screen_of(pilot)).split())
        told = say(language, f"help.{PANES[number - 1]}")
        assert told.rpartition(" ")[2] in seen
        assert told.partition(":")[0][:40] in seen


async def test_the_help_has_its_keys_in_a_column() -> None:
    async with played(under_way(), size=WIDE) as pilot:
        await press(pilot, "question_mark")
        seen = screen_of(pilot)
    assert "▸ space  stop the clock" in seen
    assert "  r      release the chosen inject" in seen


async def test_an_option_that_is_cut_in_the_list_is_whole_once_it_is_chosen() -> None:
    feed = under_way()
    feed.words["question"] = ("", "Shall we " + "really " * 60 + "open it?")
    async with played(feed) as pilot:
        await press(pilot, "d")
        assert "NOW Shall we really" in screen_of(pilot)
        await press(pilot, "down", "down")
        assert "▸ 9 something else" in screen_of(pilot)


async def test_the_story_stays_at_its_end_unless_somebody_reads_further_up() -> None:
    feed = under_way(story=["started", "fell"] * 40)
    async with played(feed, size=WIDE) as pilot:
        await tick(pilot)
        story = pilot.app.screen.query_one("#story")
        assert story.scroll_offset.y == story.max_scroll_y > 0
        feed.story = [*feed.story, "outage"]
        await tick(pilot)
        assert story.scroll_offset.y == story.max_scroll_y
        await press(pilot, "6", "home")
        await tick(pilot)
        feed.story = [*feed.story, "outage"]
        await tick(pilot)
        assert story.scroll_offset.y == 0


async def test_the_story_follows_its_end_in_a_window_that_becomes_shorter() -> None:
    feed = under_way(story=["started", "fell"] * 40)
    async with played(feed, size=(120, 50)) as pilot:
        await tick(pilot)
        story = pilot.app.screen.query_one("#story")
        await pilot.resize_terminal(120, 40)
        await tick(pilot)
        assert story.scroll_offset.y == story.max_scroll_y > 0
        feed.story = [*feed.story, "outage"]
        await tick(pilot)
        assert story.scroll_offset.y == story.max_scroll_y


async def test_the_totals_are_seen_however_far_the_card_was_scrolled() -> None:
    feed = under_way()
    async with played(feed, size=(80, 20)) as pilot:
        await press(pilot, "enter", "end", "e")
        await type_in(pilot, "endex")
        await tick(pilot)
        assert "123 456 persoonsuren" in screen_of(pilot)


async def test_what_came_of_an_act_stands_above_what_comes_next() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "r")
        lines = screen_of(pilot).splitlines()
        assert lines[-4] == "✓ D1 06:30 Power lost in three districts"
        feed.acted = ("open-site", "lever")
        await tick(pilot)
        lines = screen_of(pilot).splitlines()
        assert lines[-4:-2] == [
            "✓ D1 06:30 Yes, the exhibition halls · D1 06:30 Deploy generators",
            "▸ Expected actions late: 1 (pane 5); + goes on",
        ]


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_what_the_clock_stopped_for_stands_above_the_keys(size: tuple[int, int]) -> None:
    feed = under_way(state="paused", stopped="mayor")
    feed.state = "paused"
    async with played(feed, size=size) as pilot:
        above = "\n".join(screen_of(pilot).splitlines()[-5:])
        assert "‖ The clock stopped for: The mayor wants" in above


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_a_long_reason_can_be_read_whole_while_it_is_typed(size: tuple[int, int]) -> None:
    words = [f"reason-{number}" for number in range(30)]
    feed = under_way()
    async with played(feed, size=size) as pilot:
        await press(pilot, "n")
        pilot.app.post_message(Paste(" ".join(words[:28]) + "\n"))
        await settled(pilot)
        await press(pilot, *" ".join(["", *words[28:]]))
        seen = screen_of(pilot)
        assert [word for word in words if word not in seen] == []
        assert "enter accept" in seen
        await press(pilot, "enter")
    assert feed.sent[0] == AddNote(" ".join(words))


async def test_the_newest_words_are_seen_of_a_text_that_is_longer_than_the_screen() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "n")
        pilot.app.post_message(Paste("word " * 400 + "end."))
        await tick(pilot)
        seen = screen_of(pilot)
        assert "end." in seen
        assert "enter accept" in seen
