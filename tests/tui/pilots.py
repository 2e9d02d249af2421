"""Pressing keys on the screen and reading what it shows, as plain text."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.events import Key
from textual.pilot import Pilot
from tui.fake import FakeFeed

from oefening.text import Language
from oefening.tui.feed import PlayFeed
from oefening.tui.playing import PlayApp

NARROW = (80, 24)
WIDE = (120, 40)


@asynccontextmanager
async def played(
    feed: PlayFeed, language: Language = "en", size: tuple[int, int] = NARROW
) -> AsyncIterator[Pilot[int]]:
    app = PlayApp(feed, language)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield pilot


def screen_of(pilot: Pilot[int]) -> str:
    """What stands on the screen, line by line, without spaces at the ends."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips) + "\n"


async def press(pilot: Pilot[int], *keys: str) -> None:
    """Press `keys`, and wait for what they do."""
    await pilot.press(*keys)
    await pilot.pause()


async def at_once(pilot: Pilot[int], *keys: str) -> None:
    """Press `keys` as a slow line brings them: all together."""
    for key in keys:
        character = " " if key == "space" else key
        pilot.app.post_message(Key(key, character if len(character) == 1 else None))
    for _ in keys:
        await pilot.pause()


async def type_in(pilot: Pilot[int], text: str) -> None:
    """Type `text` and accept it."""
    for character in text:
        await pilot.press("space" if character == " " else character)
    await press(pilot, "enter")


def under_way(**changes: object) -> FakeFeed:
    """A feed whose exercise runs."""
    feed = FakeFeed(**changes)  # type: ignore[arg-type]
    feed.state = "running"
    feed.story = feed.story or ["started", "fell"]
    return feed
