"""The screen keeps up without a key; in other tests it does when told to."""

import asyncio

import pytest
from tui.pilots import PATIENCE, played, screen_of, settled, under_way

from oefening.clock import MINUTE


async def test_the_screen_asks_for_frames_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("oefening.tui.app.FRAMES", 0.01)
    feed = under_way()
    async with played(feed) as pilot, asyncio.timeout(PATIENCE):
        before = screen_of(pilot)
        feed.now += 10 * MINUTE
        while screen_of(pilot) == before:
            await asyncio.sleep(0.01)
            await settled(pilot)
