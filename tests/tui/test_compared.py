"""The comparison on the screen of who looks back: with which, up to when, and what is shown."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Executor, Future
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from beside import Team, header_of
from textual.pilot import Pilot
from tui.pilots import NARROW, WIDE, press, screen_of, settled, tick

from oefening.clock import HOUR
from oefening.errors import OefeningError
from oefening.journal import Journal
from oefening.text import Language
from oefening.tui.comparer import Comparer
from oefening.tui.computing import Computing
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.frames.moves import ToSecond
from oefening.tui.replaying import ReplayApp


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Two teams on one scenario, and an exercise of another scenario."""
    Team().called().sees(2.25).decides(0.5).ends(6).kept(tmp_path / "red")
    Team().called().decides(2, "stay").ends(6).kept(tmp_path / "blue [b]")
    Team(header_of(id="elsewhere")).ends(1).kept(tmp_path / "other-scenario")
    return tmp_path


class AtOnce(Executor):
    """Computes what it is asked at once."""

    def submit(self, fn: Callable[..., object], /, *args: object, **_: object) -> Future[object]:  # type: ignore[override]
        future: Future[object] = Future()
        try:
            future.set_result(fn(*args))
        except OefeningError as error:
            future.set_exception(error)
        return future


@asynccontextmanager
async def looked(
    home: Path, size: tuple[int, int] = NARROW, language: Language = "en"
) -> AsyncIterator[Pilot[int]]:
    feed = ReplayFeed(Journal.read(home / "red"))
    feed.seek(ToSecond(3 * HOUR))
    app = ReplayApp(feed, language)
    app._comparer = Comparer(Computing(AtOnce))
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        yield pilot


async def compared(pilot: Pilot[int], *keys: str) -> str:
    await press(pilot, *keys)
    for _ in range(3):  # what is done elsewhere is heard in the next turn
        await asyncio.sleep(0)
    await tick(pilot)
    return screen_of(pilot)


async def test_exercises_of_the_same_scenario_that_lie_beside_it_are_offered(home: Path) -> None:
    async with looked(home) as pilot:
        await press(pilot, "V")
        seen = screen_of(pilot)
        assert "blue [b]: ended D1 12:30" in seen
        assert "other-scenario" not in seen
        assert "red: " not in seen


async def test_what_has_not_been_played_is_not_offered(home: Path) -> None:
    Journal.create(home / "unplayed", header_of()).close()
    Team().kept(home / "at-startex")
    async with looked(home) as pilot:
        await press(pilot, "V")
        seen = screen_of(pilot)
        assert "blue [b]" in seen
        assert "unplayed" not in seen
        assert "at-startex" not in seen


async def test_all_together_are_compared_but_for_what_cannot_be(home: Path) -> None:
    Team().called().ends(5).kept(home / "green")
    shutil.copytree(home / "green", home / "green-again")
    async with looked(home, WIDE) as pilot:
        await press(pilot, "V")
        assert "▸ 1 These 3 together" in screen_of(pilot)
        seen = " ".join((await compared(pilot, "1", "1")).split())
        assert "Left out: " in seen
        assert "blue [b] · East without power" in seen


async def test_of_more_than_are_compared_at_once_it_is_told_which(home: Path) -> None:
    for count in range(8):
        shutil.copytree(home / "blue [b]", home / f"blue-{count}")
    async with looked(home, WIDE) as pilot:
        await press(pilot, "V")
        seen = " ".join(screen_of(pilot).split())
        assert "1 The first 8 of these 9 together, as far as all of those were played" in seen


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_the_whole_of_both_stands_side_by_side(home: Path, size: tuple[int, int]) -> None:
    async with looked(home, size) as pilot:
        seen = await compared(pilot, "V", "1", "1")
        assert "Exercises side by side" in seen
        assert "2. blue [b] · East without power · played on 2026-11-24" in seen
        assert "compared up to D1 12:30" in " ".join(seen.split())
        assert "OUTCOMES" in seen + await compared(pilot, "pagedown")


async def test_or_up_to_the_moment_that_is_looked_at(home: Path) -> None:
    async with looked(home, WIDE, "nl") as pilot:
        seen = await compared(pilot, "V", "1", "2")
        assert "Vergeleken tot en met D1 09:30" in seen


async def test_a_folder_can_be_typed_and_what_cannot_be_compared_says_why(home: Path) -> None:
    async with looked(home) as pilot:
        await press(pilot, "V", "2", *str(home / "gone"), "enter")
        seen = await compared(pilot, "1")
        assert "Cannot be compared:" in seen
        assert await compared(pilot, "escape") != seen


async def test_nothing_on_the_page_has_a_why(home: Path) -> None:
    async with looked(home) as pilot:
        await compared(pilot, "V", "1", "1")
        assert "Exercises side by side" in await compared(pilot, "W")


async def test_help_says_what_the_page_shows(home: Path) -> None:
    async with looked(home) as pilot:
        await compared(pilot, "V", "1", "1")
        assert "This exercise and the others that were chosen" in await compared(pilot, "?")
