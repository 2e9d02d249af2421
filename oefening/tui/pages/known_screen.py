"""The screen of who knew what: arrows go from cell to cell, and Enter to what is chosen."""

from collections.abc import Sequence

from oefening.tui.app_screen import pressed
from oefening.tui.frames.page import KNOWN, WHY
from oefening.tui.keys.actions import page_keys
from oefening.tui.keys.situation import Mode
from oefening.tui.pages.hints import KNOWN_HINTS
from oefening.tui.pages.screens import PagePane
from oefening.tui.pages.turning import TurningScreen
from oefening.tui.widgets.key_line import Hint


class KnownScreen(TurningScreen):
    """What all cells knew, or one of them, at the moment that is looked at."""

    BINDINGS = pressed(*page_keys("replay"))
    MODE: Mode = "replay"

    def __init__(self, cells: Sequence[str]) -> None:
        super().__init__(KNOWN)
        self._pages = (KNOWN, *(f"{KNOWN}{cell}" for cell in cells))

    @property
    def pages(self) -> Sequence[str]:
        """All cells together, then each of them."""
        return self._pages

    @property
    def about(self) -> str:
        """The place that is chosen, if one is."""
        chosen = self._page.chosen
        return "" if chosen.startswith(KNOWN) else chosen

    @property
    def wonders(self) -> str:
        """The key of the page of why that place is as it is now."""
        return f"{WHY}{self.about}"

    @property
    def hints(self) -> Sequence[Hint]:
        """What can be pressed here."""
        return KNOWN_HINTS

    def on_page_pane_followed(self, message: PagePane.Followed) -> None:
        """Turn to the cell that was chosen; a place has a page of its own."""
        if message.link in self._pages:
            message.stop()
            self.turn_to(message.link)
