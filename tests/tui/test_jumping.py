"""Jumps: the preview of what they pass, and what becomes of it."""

import re

import pytest
from tui.pilots import at_once, played, press, screen_of, tick, type_in, under_way

from oefening.commands import AddNote, JumpClock
from oefening.tui.dialogs.jumping import jump
from oefening.tui.dialogs.replay_forms import whither
from oefening.tui.dialogs.steps import Pick
from oefening.tui.frames.frame import Passed


async def test_a_jump_that_passes_nothing_asks_nothing() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "plus", "1", "enter")
    assert feed.sent[0] == JumpClock(900, "stop")


@pytest.mark.parametrize(
    ("written", "to"),
    [
        ("D2 06:45", 87_300),
        ("+20m", 1_200),
        ("07:00", 1_800),
        ("45m", 2_700),
        ("2h", 7_200),
        ("2u", 7_200),
        ("14:00", 27_000),
        ("1h30m", 5_400),
    ],
)
async def test_a_moment_can_be_typed_right_away(written: str, to: int) -> None:
    feed = under_way(due=())
    async with played(feed) as pilot:
        await press(pilot, "plus")
        await at_once(pilot, *written, "enter")
    assert feed.sent[-1] == JumpClock(to, "stop")


async def test_a_digit_stands_on_its_option_until_more_is_typed() -> None:
    feed = under_way(due=())
    async with played(feed) as pilot:
        await press(pilot, "plus")
        assert "type a digit or a time · enter accept · esc back" in screen_of(pilot)
        await press(pilot, "2")
        seen = screen_of(pilot)
        assert "> 2▏" in seen
        assert "▸ 2 +1h to D1 07:30" in seen
        assert feed.sent == []
        await press(pilot, "backspace")
        assert "> ▏" in screen_of(pilot)
        await press(pilot, "2", "up", "enter")
    assert feed.sent == [JumpClock(900, "stop")]


async def test_a_digit_stays_in_the_other_language_and_what_is_pointed_at_goes_before_it() -> None:
    feed = under_way(due=())
    async with played(feed) as pilot:
        await press(pilot, "plus", "2", "ctrl+l")
        seen = screen_of(pilot)
        assert "> 2▏" in seen
        assert "▸ 2 +1u naar D1 07:30" in seen
        await pilot.click("#options", offset=(6, 0))
        await tick(pilot)
    assert feed.sent == [JumpClock(900, "stop")]


async def test_a_digit_whose_option_is_gone_by_then_does_no_other() -> None:
    feed = under_way(due=())
    async with played(feed) as pilot:
        await press(pilot, "plus", "4")
        feed.planned = None
        await tick(pilot)
        await press(pilot, "enter")
        assert feed.sent == []
        await type_in(pilot, "5m")
    assert feed.sent == [JumpClock(2_700, "stop")]


async def test_the_next_inject_is_what_enter_jumps_to() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "plus", "enter")
    assert feed.sent[0] == JumpClock(feed.planned or 0, "stop")


@pytest.mark.parametrize("planned", [None, 80 * 3_600])
async def test_with_nothing_planned_before_it_enter_jumps_to_the_end_of_the_story(
    planned: int | None,
) -> None:
    feed = under_way(planned=planned)
    async with played(feed) as pilot:
        await press(pilot, "plus")
        assert "▸ 8 end of the story: D4 06:30" in screen_of(pilot)
        await press(pilot, "enter", "enter")
    assert feed.sent[0] == JumpClock(72 * 3_600, "stop")


async def test_at_the_end_of_the_story_nobody_is_asked_whether_to_go_past_it() -> None:
    feed = under_way(now=72 * 3_600, planned=80 * 3_600)
    async with played(feed) as pilot:
        await press(pilot, "plus", "enter")
    assert feed.sent[0] == JumpClock(80 * 3_600, "stop")


async def test_while_the_clock_runs_for_nothing_a_jump_is_the_obvious_thing() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        assert "▸+" not in screen_of(pilot)
        await press(pilot, "r")
        assert "▸+ jump" in screen_of(pilot)
        feed.state = "paused"
        await press(pilot, "l", "l")
        assert "▸space resume" in screen_of(pilot)


async def test_a_jump_shows_what_comes_due_and_asks_what_becomes_of_it() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "plus", "3", "enter")
        seen = screen_of(pilot)
        assert "D1 08:00 Hospital asks for fuel" in seen
        assert "Where something that waits for a condition comes due, the jump stops." in seen
        assert "release all on time; stops at what waits for a condition" in seen
        await press(pilot, "2")
    assert feed.sent[0] == JumpClock(6 * 3600, "release")


async def test_a_jump_shows_what_releases_itself_too_and_asks_nothing_for_that_alone() -> None:
    feed = under_way(due=("hospital", "shops"))
    async with played(feed) as pilot:
        await press(pilot, "plus", "3", "enter")
        assert "D1 08:00 Shops run empty (by itself)" in screen_of(pilot)
        await press(pilot, "escape", "escape")
        feed.due = ("shops",)
        await press(pilot, "plus", "3", "enter")
    assert feed.sent[0] == JumpClock(6 * 3600, "stop")


async def test_a_jump_to_a_time_objects_to_what_is_no_time_and_to_the_past() -> None:
    feed = under_way(now=3_600)
    async with played(feed) as pilot:
        await press(pilot, "plus", "9", "enter")
        await type_in(pilot, "D1")
        seen = " ".join(screen_of(pilot).replace("│", " ").split())
        assert (
            "'D1' is no moment; a time is written 14:30, D2 14:30, T+26h30m, or 45m (from now)"
            in seen
        )
        await press(pilot, *["backspace"] * 2)
        await type_in(pilot, "D1 07:00")
        assert "has passed" in screen_of(pilot)
        await press(pilot, "ctrl+u")
        await type_in(pilot, "D1 07:30")
        assert "It is now D1 07:30 (T+01:00): choose a later time" in screen_of(pilot)
        await press(pilot, *["backspace"] * 8)
        await type_in(pilot, "D1 07:45")
    assert feed.sent[0] == JumpClock(4_500, "stop")


async def test_a_jump_past_the_end_of_the_story_asks_whether_that_is_meant() -> None:
    feed = under_way(now=3_600)
    feed.due = ()
    async with played(feed) as pilot:
        await press(pilot, "plus", "9", "enter")
        await type_in(pilot, "D9 10:00")
        seen = screen_of(pilot)
        assert "To D9 10:00 (T+195:30)?" in seen
        assert "That is past the end of the story: D4 06:30 (T+72:00)." in seen
        await press(pilot, "1")
        assert "past the end" not in screen_of(pilot)
    assert feed.sent == []


async def test_whoever_means_to_go_past_the_end_is_then_asked_what_becomes_of_injects() -> None:
    feed = under_way(now=3_600)
    async with played(feed) as pilot:
        await press(pilot, "plus", "9", "enter")
        await type_in(pilot, "D9 10:00")
        await press(pilot, "2")
        assert "Hospital asks for fuel" in screen_of(pilot)
        await press(pilot, "3")
    assert feed.sent[0] == JumpClock(195 * 3_600 + 1_800, "leave")


async def test_what_a_jump_passes_is_that_of_the_moment_at_which_it_is_confirmed() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "plus")
        feed.now = 1_800
        await tick(pilot)
        seen = screen_of(pilot)
        assert "It is now D1 07:00" in seen
        assert "+6h to D1 13:00" in seen
        await press(pilot, "3", "enter")
        assert "D1 08:00 Hospital asks for fuel" in screen_of(pilot)
        feed.now, feed.due = 7_200, ()
        await tick(pilot)
        seen = screen_of(pilot)
        assert "To D1 14:30 (T+08:00)" in seen
        assert "Hospital" not in "".join(seen.splitlines()[9:16])
        assert "As far as is known nothing comes due on the way." in seen
        assert feed.sent == []
        await press(pilot, "down", "enter")
    assert feed.sent[0] == JumpClock(7_200 + 6 * 3600, "release")


async def test_what_is_typed_stays_while_the_time_above_it_changes() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "plus", "9", "enter", "D", "1")
        feed.now = 3_600
        await tick(pilot)
        assert "It is now D1 07:30" in screen_of(pilot)
        await type_in(pilot, " 07:15")
        assert "has passed; it is now D1 07:30" in screen_of(pilot)
        await press(pilot, "backspace", "backspace")
        await type_in(pilot, "45")
    assert feed.sent[0] == JumpClock(4_500, "stop")


async def test_before_a_jump_goes_to_tomorrow_it_is_asked_whether_that_was_meant() -> None:
    feed = under_way(now=3_600)
    async with played(feed) as pilot:
        await press(pilot, "plus", "9", "enter")
        await type_in(pilot, "07:15")
        seen = screen_of(pilot)
        assert "To D2 07:15 (T+24:45)?" in seen
        assert "It is past 07:15 today already; that is tomorrow." in seen
        await press(pilot, "1")
        assert feed.sent == []
        await press(pilot, "plus", "9", "enter")
        await type_in(pilot, "07:15")
        await press(pilot, "2", "enter")
    assert feed.sent == [JumpClock(89_100, "stop")]


async def test_a_time_of_day_of_today_is_not_asked_about() -> None:
    feed = under_way(now=600, due=())
    async with played(feed) as pilot:
        await press(pilot, "plus", "9", "enter")
        await type_in(pilot, "07:45")
    assert feed.sent[0] == JumpClock(4_500, "stop")


async def test_the_digits_of_a_jump_stay_though_nothing_is_planned_any_more() -> None:
    feed = under_way(planned=None)
    async with played(feed) as pilot:
        await press(pilot, "plus")
        seen = screen_of(pilot)
        assert "next inject" not in seen
        assert "5 next change" in seen
        assert "9 another time" in seen
        assert re.findall(r"│[ ▸]*([1-9]) ", seen) == ["1", "2", "3", "5", "8", "9"]


def test_what_playing_and_looking_back_both_offer_has_the_same_digit() -> None:
    feed = under_way(planned=None)
    ahead, back = jump(feed, "en").plan({}), whither(feed, "en")({})
    assert isinstance(ahead, Pick)
    assert isinstance(back, Pick)
    playing = {option.id: option.digit for option in ahead.options}
    looking = {option.id: option.digit for option in back.options}
    assert playing["900"] == looking["quarter-on"]
    assert playing["3600"] == looking["hour-on"]
    assert [playing[name] for name in ("end", "time")] == [looking[one] for one in ("end", "time")]


PASSED = Passed(12, "What changed, D1 06:30 – D1 12:30", ("South: Energy 100% → 0%",))


async def test_what_changed_during_a_jump_is_told_once_when_it_is_over() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        feed.passed = PASSED
        await tick(pilot)
        seen = screen_of(pilot)
        assert "What changed, D1 06:30 – D1 12:30" in seen
        assert "South: Energy 100% → 0%" in seen
        await press(pilot, "enter")
        await tick(pilot)
        assert "What changed" not in screen_of(pilot)
        feed.passed = Passed(20, "What changed, D1 12:30 – D1 13:30", ("South: Energy 0% → 9%",))
        await tick(pilot)
        assert "Energy 0% → 9%" in screen_of(pilot)


async def test_what_changed_waits_until_what_is_being_written_is_done() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "n")
        feed.passed = PASSED
        await tick(pilot)
        assert "What changed" not in screen_of(pilot)
        await type_in(pilot, "calm")
        await tick(pilot)
        assert "What changed" in screen_of(pilot)
    assert feed.sent[0] == AddNote("calm")


async def test_who_takes_an_exercise_up_again_is_not_told_of_its_last_jump() -> None:
    feed = under_way()
    feed.passed = PASSED
    async with played(feed) as pilot:
        await tick(pilot)
        assert "What changed" not in screen_of(pilot)


@pytest.mark.parametrize(
    ("written", "to"),
    [("07:30", 3_600), ("D1 07:30", 3_600), ("T+1h", 3_600), ("+45m", 2_700)],
)
async def test_a_time_may_be_written_without_its_day(written: str, to: int) -> None:
    feed = under_way()
    feed.due = ()
    async with played(feed) as pilot:
        await press(pilot, "+", "9", "enter")
        await type_in(pilot, written)
    assert feed.sent == [JumpClock(to, "stop")]


async def test_a_time_of_day_does_not_become_the_next_days_while_a_jump_is_confirmed() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        await press(pilot, "+", "9", "enter")
        await type_in(pilot, "08:00")
        feed.now = 5_460
        await tick(pilot)
        assert "To D1 08:00" in screen_of(pilot)
