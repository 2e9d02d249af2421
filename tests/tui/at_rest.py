"""Draws what stands on the screen once nothing moves any more, and lets no time pass by itself.

A program draws whenever a timer goes off, and each time that something was laid out. A test that
does many things one after the other would spend a third of its time on frames that nobody looks at,
and which frames those are would be chance. What is laid out meanwhile stays to be drawn, so that
whatever cannot be drawn fails the test all the same. Programs that tests start draw as ever.

Nor does a click wait until the processor is idle, as Textual's own pilot has it: how long that
takes is chance too. All that was told is heard, and then nothing is left that goes on by itself.
"""

import asyncio
from typing import Any

from textual import pilot as pilots
from textual import screen as screens
from textual._context import visible_screen_stack
from textual.screen import Screen

from oefening.tui import app as apps
from oefening.tui.keyed import KeyedApp

NEVER = 3_600
"""Seconds until a timer would ask for a frame, lay out or draw by itself."""

QUIET = 5
"""Turns of the event loop in which nothing happens, after which nothing will by itself."""

_draw = Screen._compositor_refresh


def leave_to_tests() -> None:
    """Have our apps draw when `draw` is called and tick when told to, and no more than that."""
    vars(apps)["FRAMES"] = NEVER
    vars(screens)["UPDATE_PERIOD"] = NEVER
    vars(pilots)["wait_for_idle"] = _turns
    Screen._compositor_refresh = _put_off  # type: ignore[assignment, method-assign]


async def _turns(_: float = 0) -> None:
    """Let everything else have its turn."""
    for _turn in range(QUIET):
        await asyncio.sleep(0)


def draw(screen: Screen[Any]) -> None:
    """Draw what was laid out or changed since it was drawn before, every line of every widget.

    Only that is left out which puts the lines together, for a terminal that there is not.
    """
    compositor = screen._compositor
    if compositor._dirty_regions:
        visible_screen_stack.set(screen.app._background_screens)
        compositor._dirty_regions.clear()
        for _ in compositor._get_renders(compositor.size.region):
            pass
        screen._dirty_widgets.clear()
        screen.app._update_mouse_over(screen)


def _put_off(screen: Screen[Any]) -> None:
    app = screen.app
    if isinstance(app, KeyedApp) and screen is app.screen:
        screen._dirty_widgets.clear()
        app._update_mouse_over(screen)
    else:
        _draw(screen)
