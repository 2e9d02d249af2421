"""The screen of latencies: nothing to choose, only to read."""

from collections.abc import Sequence

from oefening.tui.app_screen import pressed
from oefening.tui.frames.page import LATENCIES
from oefening.tui.keys.actions import page_keys
from oefening.tui.pages.hints import READ_HINTS
from oefening.tui.pages.screens import PastPageScreen
from oefening.tui.widgets.key_line import Hint


class LatencyScreen(PastPageScreen):
    """How long everything took, up to the moment that is looked at."""

    BINDINGS = pressed(*page_keys("replay"))

    def __init__(self) -> None:
        super().__init__(LATENCIES)

    @property
    def about(self) -> str:
        """It is about no place or node."""
        return ""

    @property
    def hints(self) -> Sequence[Hint]:
        """What can be pressed here."""
        return READ_HINTS
