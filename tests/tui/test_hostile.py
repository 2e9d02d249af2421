"""Text that would be markup, or that a terminal would obey, is shown as it is."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from textual.events import Paste
from tui.fake import hostile
from tui.pilots import NARROW, WIDE, played, press, screen_of, type_in, under_way

from oefening.commands import AddNote

MARKUP = ("[umcg]", "[/]", "[bold red]x[/bold red]", "\\[", "[", "]", "[@click=app.quit]q[/]")

TOUR = (
    "tab",
    "tab",
    "right",
    "tab",
    "tab",
    "r",
    "d",
    "escape",
    "x",
    "escape",
    "q",
    "down",
    "down",
    "enter",
    "tab",
    "escape",
    "escape",
    "escape",
    "plus",
    "3",
    "escape",
)


@pytest.mark.parametrize("text", MARKUP)
async def test_markup_is_shown_as_it_is(text: str) -> None:
    feed = hostile(text)
    feed.state = "running"
    async with played(feed, "nl", WIDE) as pilot:
        assert f"● D1 06:30  {text}" in screen_of(pilot)
        await press(pilot, "r", "d")
        assert f"1 NU {text}" in screen_of(pilot)


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(st.sampled_from("[]/\\ ab=#@\x1b\x07\t\n\u202e界é🔥\u0301"), min_size=1, max_size=40)
)
async def test_any_text_can_stand_anywhere(text: str) -> None:
    feed = hostile(text)
    feed.state = "running"
    async with played(feed, "en", WIDE) as pilot:
        for at in range(0, len(TOUR), 4):
            await press(pilot, *TOUR[at : at + 4])
            seen = screen_of(pilot)
            assert "\x1b" not in seen
            assert "\u202e" not in seen


async def test_what_is_typed_is_not_read_as_markup() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "n")
        await type_in(pilot, "[/] [umcg]")
    assert feed.sent[0] == AddNote("[/] [umcg]")


async def test_what_is_pasted_holds_nothing_that_a_terminal_obeys() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "n")
        pilot.app.post_message(Paste("a\x1b[2J\u202eb\nc"))
        await press(pilot, "enter")
    assert feed.sent[0] == AddNote("a\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}b c")


async def test_the_screen_works_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with played(under_way(), "nl", WIDE) as pilot:
        for key in (*TOUR, "question_mark"):
            await press(pilot, key)
            assert screen_of(pilot)


async def test_without_colour_none_is_drawn_and_what_is_chosen_stands_in_reverse(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with played(under_way(), "en", NARROW) as pilot:
        for key in ("g", "tab", "tab", "tab", "n"):
            await press(pilot, key)
            strips = pilot.app.screen._compositor.render_strips()
            drawn = [part.style for strip in strips for part in strip if part.style]
            assert not [style for style in drawn if style.color or style.bgcolor]
            assert any(style.reverse for style in drawn)


async def test_the_cursor_and_the_pane_in_front_can_be_told_without_colour() -> None:
    async with played(under_way(), "en", NARROW) as pilot:
        seen = screen_of(pilot)
        assert "▸ ● D1 06:30  Power lost" in seen
        assert "[1 Queue 1●]" in seen
        await press(pilot, "tab", "tab")
        assert "[3 Levels 0%✖]" in screen_of(pilot)
        assert "[  0%✖↘]" in screen_of(pilot)
