"""The screen of a forecast: arrows go to other places, and up and down it."""

from collections.abc import Callable, Sequence
from functools import partial

from textual.message import Message

from oefening.tui.app_screen import pressed
from oefening.tui.frames.forecast import FORECAST, ForecastPage
from oefening.tui.frames.page import WHY, Page
from oefening.tui.keys.actions import page_keys
from oefening.tui.keys.situation import Mode
from oefening.tui.pages.forecast_rows import forecast_rows
from oefening.tui.pages.hints import FORECAST_HINTS
from oefening.tui.pages.screens import PagePane, PageScreen
from oefening.tui.widgets.draw import Entry
from oefening.tui.widgets.key_line import Hint


class ForecastPane(PagePane):
    """The forecast itself."""

    class Turned(Message):
        """Another place is to be shown."""

        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    def entries(self, page: Page) -> list[Entry]:
        """Its rows."""
        assert isinstance(page, ForecastPage), "no other page is shown here"
        return forecast_rows(page, self.room)

    def slide(self, right: int) -> bool:
        """To the place that is so many further."""
        self.post_message(self.Turned(right))
        return True


class ForecastScreen(PageScreen):
    """The forecast of one of some places."""

    PANE = ForecastPane

    def __init__(self, chosen: str, places: Callable[[str], Sequence[str]]) -> None:
        """Of the `places` in the order that they have by then, what is seen first ahead of all."""
        first = places(chosen)[0]
        super().__init__(f"{FORECAST}{first}")
        self._places = partial(places, first)

    @property
    def place(self) -> str:
        """That which is shown."""
        return self.key.removeprefix(FORECAST)

    @property
    def wonders(self) -> str:
        """The key of the page of why the place is as it is now."""
        return f"{WHY}{self.place}"

    @property
    def hints(self) -> Sequence[Hint]:
        """What can be pressed here."""
        return FORECAST_HINTS

    def on_forecast_pane_turned(self, message: ForecastPane.Turned) -> None:
        """Show the place so many further, round and round."""
        places = self._places()
        at = places.index(self.place)
        self.key = f"{FORECAST}{places[(at + message.step) % len(places)]}"
        self.post_message(self.Turned())


class PastForecastScreen(ForecastScreen):
    """The same for who looks back."""

    BINDINGS = pressed(*page_keys("replay"))
    MODE: Mode = "replay"
