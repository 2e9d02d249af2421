"""A dialog with more to read than fits: it can be read to its last line."""

from tui.pilots import played, press, screen_of, tick, under_way

from oefening.tui.frames.frame import Passed

LINES = tuple(f"line {number} of what changed" for number in range(1, 40))


async def test_what_changed_can_be_read_to_the_last_line_in_a_small_window() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        feed.passed = Passed(3, "What changed", LINES)
        await tick(pilot)
        assert "line 1 of what changed" in screen_of(pilot)
        assert LINES[-1] not in screen_of(pilot)
        assert "read on" in screen_of(pilot)
        for _ in LINES:
            await press(pilot, "down")
        assert LINES[-1] in screen_of(pilot)
        await press(pilot, "up", *["k"] * len(LINES))
        assert "line 1 of what changed" in screen_of(pilot)
        await press(pilot, "enter")
        assert "line 1 of what changed" not in screen_of(pilot)


async def test_what_fits_is_shown_whole_and_nothing_scrolls() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        feed.passed = Passed(3, "What changed", LINES[:5])
        await tick(pilot)
        assert LINES[4] in screen_of(pilot)
        assert "read on" not in screen_of(pilot)


async def test_what_stands_above_options_is_read_before_another_is_chosen() -> None:
    async with played(under_way()) as pilot:
        await press(pilot, "question_mark")
        first = screen_of(pilot)
        assert "read on and choose" in first
        await press(pilot, "down")
        assert "▸ space" in screen_of(pilot)
        assert screen_of(pilot) != first
        await press(pilot, *["down"] * 10)
        assert "▸ space" not in screen_of(pilot)
        await press(pilot, *["up"] * 20)
        assert screen_of(pilot) == first
