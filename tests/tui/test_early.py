"""Injects that are planned ahead of STARTEX, and can be worked on before."""

from pathlib import Path

from tui.pilots import WIDE, played, press, screen_of

from oefening.cli.exercises import header_of
from oefening.session import Session
from oefening.tui.live import LiveFeed


async def test_what_is_planned_ahead_of_startex_is_released_and_acknowledged_before(
    tmp_path: Path,
) -> None:
    with Session.create(tmp_path, header_of("kabelbrug-utrecht", 1)) as session:
        ready = next(iter(session.state.injects))
        async with played(LiveFeed(session), "en", WIDE) as pilot:
            seen = screen_of(pilot)
            assert "next D1 06:45 Control room" in seen.splitlines()[0]
            assert "Now (2)" in seen
            assert "▸ ○ D1 06:00  Response cell ready" in seen
            await press(pilot, "r")
            assert session.state.injects[ready].status == "released"
            await press(pilot, "y")
        assert session.state.injects[ready].status == "acknowledged"
        assert not session.state.started


async def test_no_other_inject_is_worked_on_before_startex(tmp_path: Path) -> None:
    with Session.create(tmp_path, header_of("kabelbrug-utrecht", 1)) as session:
        async with played(LiveFeed(session), "en", WIDE) as pilot:
            await press(pilot, "down", "down", "r")
            assert "release" not in screen_of(pilot).splitlines()[-2]
        assert session.records == []
