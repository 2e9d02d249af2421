"""Sizes of the window: what to do with one that it has no longer."""

from textual.events import Resize
from textual.screen import Screen


def outdated(event: Resize, screen: Screen[None] | Screen[dict[str, str] | None]) -> bool:
    """Whether the window has another size by now; then let the screen not take it for its own.

    A screen tells itself each size that it takes. Two on their way at once, as when a window is
    dragged, would have it go from one to the other and back without end.
    """
    if event.size == screen.app.size:
        return False
    event.prevent_default()
    return True
