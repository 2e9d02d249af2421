"""An expected action that was seen earlier than it is marked, or of another cell than expected."""

from pathlib import Path

import pytest
from exercises import rich_header
from tui.fake import FakeFeed
from tui.pilots import NARROW, WIDE, played, press, screen_of, type_in, under_way

from oefening.commands import EndExercise, ReleaseInject, SeeExpectation, StartExercise
from oefening.session import Session
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import Expected


@pytest.mark.parametrize(("written", "seen_at"), [("-20m", 2_400), ("07:10", 2_400), ("", None)])
async def test_tab_asks_who_did_it_and_when_and_begins_at_the_cell_expected(
    written: str, seen_at: int | None
) -> None:
    feed = under_way(now=3_600)
    async with played(feed) as pilot:
        await press(pilot, "x", "down", "tab")
        assert "Which cell did this?" in screen_of(pilot)
        await press(pilot, "enter")
        await type_in(pilot, written)
    assert feed.sent[0] == SeeExpectation("other", "", seen_at)


async def test_another_cell_can_have_done_it() -> None:
    feed = under_way(now=3_600)
    async with played(feed) as pilot:
        await press(pilot, "x", "tab", "2", "enter")
    assert feed.sent[0] == SeeExpectation("alert", "rbt")


async def test_a_moment_still_to_come_is_objected_to_and_esc_goes_back_step_by_step() -> None:
    feed = under_way(now=3_600)
    async with played(feed) as pilot:
        await press(pilot, "x", "tab", "enter")
        await type_in(pilot, "D1 09:00")
        assert "D1 09:00 (T+02:30) is still to come: it is now D1 07:30" in screen_of(pilot)
        await press(pilot, "escape", "escape")
        assert "Which expected action was seen?" in screen_of(pilot)
        await press(pilot, "enter")
    assert feed.sent == [SeeExpectation("alert")]


async def test_enter_on_an_open_action_offers_the_same() -> None:
    feed = under_way(now=3_600)
    feed.statuses["mayor"] = "released"
    async with played(feed) as pilot:
        await press(pilot, "5", "j", "enter", "3", "enter")
        await type_in(pilot, "-5m")
    assert feed.sent[0] == SeeExpectation("alert", "", 3_300)


async def test_what_was_seen_before_endex_can_be_said_to_after_it(tmp_path: Path) -> None:
    with Session.create(tmp_path / "exercise", rich_header()) as session:
        session.send(StartExercise())
        session.send(ReleaseInject("first-call"))
        session.advance(3_600)
        session.send(EndExercise())
        async with played(LiveFeed(session)) as pilot:
            await press(pilot, "x", "tab", "enter")
            assert "marked after ENDEX, moment unknown" in screen_of(pilot)
            await type_in(pilot, "-40m")
        assert session.state.met == {"alarm": 1_200}
        assert not session.state.met_after


def _many(feed: FakeFeed) -> None:
    """Have 35 actions expected, each of which takes lines."""
    words = "tells residents and institutions where they can report emergencies, and since when"
    actions = tuple(
        Expected(f"action-{number}", f"{words}, for the {number}. time", "RBT", of="rbt")
        for number in range(1, 36)
    )
    feed._expected = lambda language: actions  # type: ignore[method-assign]


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_of_a_long_list_the_chosen_action_can_be_read_in_full(size: tuple[int, int]) -> None:
    feed = under_way()
    _many(feed)
    async with played(feed, size=size) as pilot:
        await press(pilot, "x", *["down"] * 6)
        seen = " ".join(line.strip("│ ") for line in screen_of(pilot).splitlines())
        assert "for the 7. time" in " ".join(seen.split())


async def test_of_a_long_list_typing_leaves_what_has_the_words() -> None:
    feed = under_way()
    _many(feed)
    async with played(feed, size=WIDE) as pilot:
        await press(pilot, "x", *"11.")
        assert "for the 11. time" in screen_of(pilot)
        assert "for the 10. time" not in screen_of(pilot)
        assert "type to search" in screen_of(pilot)
        await press(pilot, "tab")
        assert "Which cell did this?" in screen_of(pilot)
        await press(pilot, "enter", "enter")
    assert feed.sent == [SeeExpectation("action-11")]
