"""Pressing keys on the screen and reading what it shows, as plain text."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.app import App
from textual.events import Key
from textual.keys import _character_to_key
from textual.pilot import Pilot
from tui import at_rest
from tui.fake import FakeFeed

from oefening.text import Language
from oefening.tui.app import ExerciseApp
from oefening.tui.door.app import Door
from oefening.tui.frames.feed import PlayFeed
from oefening.tui.playing import PlayApp

NARROW = (80, 24)
WIDE = (120, 40)

PATIENCE = 30
"""Seconds after which something goes on without end."""


@asynccontextmanager
async def played(
    feed: PlayFeed, language: Language = "en", size: tuple[int, int] = NARROW
) -> AsyncIterator[Pilot[int]]:
    app = PlayApp(feed, language)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        yield pilot


def screen_of(pilot: Pilot[int]) -> str:
    """What stands on the screen, line by line, without spaces at the ends."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips) + "\n"


async def press(pilot: Pilot[int], *keys: str) -> None:
    """Press `keys` one after the other, each when what the one before it does is done."""
    for key in keys:
        _strike(pilot, key)
        await _settled(pilot)
    _drawn(pilot)


async def at_once(pilot: Pilot[int], *keys: str) -> None:
    """Press `keys` as a slow line brings them: all together."""
    for key in keys:
        _strike(pilot, key)
    await settled(pilot)


def _strike(pilot: Pilot[int], key: str) -> None:
    if key == "space":
        key = " "
    single = len(key) == 1
    pilot.app.post_message(Key(_character_to_key(key) if single else key, key if single else None))


async def type_in(pilot: Pilot[int], text: str) -> None:
    """Type `text` and accept it."""
    await press(pilot, *text, "enter")


async def tick(pilot: Pilot[int]) -> None:
    """Let the app ask for its next frame, without waiting for it."""
    assert isinstance(pilot.app, ExerciseApp)
    pilot.app._tick()
    await settled(pilot)


async def settled(pilot: Pilot[int]) -> None:
    """Wait until all that was typed has had its effect and is on the screen, or the app ends."""
    await _settled(pilot)
    _drawn(pilot)


def _drawn(pilot: Pilot[int]) -> None:
    """Have what stands there now drawn, unless the app ends."""
    app = pilot.app
    if app.screen_stack and not (app._exit or app._exception):
        at_rest.draw(app.screen)


async def _settled(pilot: Pilot[int]) -> None:
    """Wait until all that was typed has had its effect, or the app ends.

    Textual's own pilot waits for the processor to be idle instead, which takes far longer, and how
    long is chance.
    """
    app = pilot.app
    assert isinstance(app, ExerciseApp | Door)
    heard = asyncio.ensure_future(app._keyboard.heard())
    quiet = 0
    async with asyncio.timeout(PATIENCE):
        while quiet < at_rest.QUIET and not (app._exit or app._exception):
            await asyncio.sleep(0)
            quiet = quiet + 1 if heard.done() and _at_rest(app) else 0
    heard.cancel()


def _at_rest(app: App[int]) -> bool:
    """Whether nothing moves or waits to be done; what is still to be laid out is laid out."""
    if any(pump._next_callbacks or pump.message_queue_size for pump in (app, *app._registry)):
        return False  # and nothing is laid out that may still change
    if app._resize_event is not None:
        app._check_resize()  # which a timer would do
        return False
    for screen in (*app._background_screens, app.screen):  # a dialog shows what is below it too
        # Whatever lies below asks the one above to repaint it, and goes on asking.
        repaint = screen is app.screen and screen._repaint_required
        if screen._layout_required or screen._dirty_widgets or screen._callbacks or repaint:
            screen._on_timer_update()
            return False
    return app.animator._idle_event.is_set()


def under_way(**changes: object) -> FakeFeed:
    """A feed whose exercise runs."""
    feed = FakeFeed(**changes)  # type: ignore[arg-type]
    feed.state = "running"
    feed.story = feed.story or ["started", "fell"]
    return feed
