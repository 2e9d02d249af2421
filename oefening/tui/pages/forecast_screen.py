"""The screen of a forecast: arrows go to other places, and up and down it."""

from collections.abc import Callable, Sequence
from functools import partial

from oefening.tui.app_screen import pressed
from oefening.tui.frames.forecast import FORECAST, ForecastPage
from oefening.tui.frames.page import WHY, Page
from oefening.tui.keys.actions import page_keys
from oefening.tui.keys.situation import Mode
from oefening.tui.pages.forecast_rows import forecast_rows
from oefening.tui.pages.hints import FORECAST_HINTS
from oefening.tui.pages.turning import TurningPane, TurningScreen
from oefening.tui.widgets.draw import Entry
from oefening.tui.widgets.key_line import Hint


class ForecastPane(TurningPane):
    """The forecast itself."""

    def entries(self, page: Page) -> list[Entry]:
        """Its rows."""
        assert isinstance(page, ForecastPage), "no other page is shown here"
        return forecast_rows(page, self.room)


class ForecastScreen(TurningScreen):
    """The forecast of one of some places."""

    PANE = ForecastPane

    def __init__(self, chosen: str, places: Callable[[str], Sequence[str]]) -> None:
        """Of the `places` in the order that they have by then, what is seen first ahead of all."""
        first = places(chosen)[0]
        super().__init__(f"{FORECAST}{first}")
        self._places = partial(places, first)

    @property
    def pages(self) -> Sequence[str]:
        """Those of all places, in the order that they have by now."""
        return [f"{FORECAST}{place}" for place in self._places()]

    @property
    def place(self) -> str:
        """That which is shown."""
        return self.key.removeprefix(FORECAST)

    @property
    def about(self) -> str:
        """The place that is shown."""
        return self.place

    @property
    def wonders(self) -> str:
        """The key of the page of why the place is as it is now."""
        return f"{WHY}{self.place}"

    @property
    def hints(self) -> Sequence[Hint]:
        """What can be pressed here."""
        return FORECAST_HINTS


class PastForecastScreen(ForecastScreen):
    """The same for who looks back."""

    BINDINGS = pressed(*page_keys("replay"))
    MODE: Mode = "replay"
