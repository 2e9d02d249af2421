"""Injects that are planned ahead of STARTEX, and can be worked on before."""

from pathlib import Path

from tui.pilots import WIDE, played, press, screen_of, under_way

from oefening.cli.exercises import header_of
from oefening.session import Session
from oefening.tui.feeds.live import LiveFeed


async def test_what_is_planned_ahead_of_startex_is_released_and_acknowledged_before(
    tmp_path: Path,
) -> None:
    with Session.create(tmp_path, header_of("kabelbrug-utrecht", 1)) as session:
        ready = next(iter(session.state.injects))
        async with played(LiveFeed(session), "en", WIDE) as pilot:
            seen = screen_of(pilot)
            assert "next D1 06:45 Control room" in seen.splitlines()[0]
            assert "Now (2)" in seen
            assert "▸ ● D1 06:00  Response cell ready" in seen
            await press(pilot, "r")
            assert session.state.injects[ready].status == "released"
            await press(pilot, "y")
        assert session.state.injects[ready].status == "acknowledged"
        assert not session.state.started


async def test_the_brief_comes_first_until_somebody_goes_to_a_card(tmp_path: Path) -> None:
    with Session.create(tmp_path, header_of("kabelbrug-utrecht", 1)) as session:
        async with played(LiveFeed(session), "en") as pilot:
            await press(pilot, "2")
            assert "Opening brief" in screen_of(pilot)
            assert "● due · D1 06:00" not in screen_of(pilot)
            await press(pilot, "1", "enter")
            seen = screen_of(pilot)
            assert "● due · D1 06:00" in seen.partition("Opening brief")[0]
            assert "Check the telephone list" in seen


async def test_of_what_stands_with_what_is_due_only_that_is_counted() -> None:
    feed = under_way()
    async with played(feed) as pilot:
        assert "Now (1)" in screen_of(pilot)
        await press(pilot, "r")
        assert "  Now\n" in screen_of(pilot)


async def test_no_other_inject_is_worked_on_before_startex(tmp_path: Path) -> None:
    with Session.create(tmp_path, header_of("kabelbrug-utrecht", 1)) as session:
        async with played(LiveFeed(session), "en", WIDE) as pilot:
            await press(pilot, "down", "down", "r")
            assert "release" not in screen_of(pilot).splitlines()[-2]
        assert session.records == []
