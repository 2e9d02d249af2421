"""The forecast that the screen asks for, computed beside it."""

import asyncio
from collections.abc import Callable
from importlib import import_module

from oefening.study.asked import HOURS
from oefening.study.forecast.ahead import Ahead, look_ahead, units
from oefening.study.forecast.forecast import Forecast
from oefening.study.forecast.outcome import Outcome
from oefening.study.forecast.places import worst_first
from oefening.text import Language
from oefening.tui.computing import Computing, Errand
from oefening.tui.frames.feed import Feed
from oefening.tui.frames.forecast import ForecastPage, Standing

BANDS = "oefening.study.quantiles"
"""What bands are made with: it takes a while to load, so that is done beside all else."""


class Forecaster:
    """The forecast that was asked for last, as far as it has come."""

    def __init__(self, feed: Feed, computing: Computing) -> None:
        self._feed = feed
        self._computing = computing
        self._errand = Errand(computing, look_ahead, self._came)
        self._forecast: Forecast | None = None
        self._mark: int | None = None
        self._going: int | None = None
        """What the feed said of its clock when it was asked for."""
        self._page: ForecastPage | None = None
        self._seen: tuple[object, ...] = ()
        self._news: Callable[[], object] = lambda: None

    def ask(self, news: Callable[[], object]) -> None:
        """Begin a forecast from this moment on; whoever hears `news` can look how it stands.

        Raise `OefeningError` where there can be none.
        """
        self._computing.begin()
        past = self._feed.past()
        asked = list(units(past, HOURS))
        asyncio.get_running_loop().run_in_executor(None, import_module, BANDS)
        self._forecast, self._news = Forecast(asked[0].steps), news
        self._mark, self._going = self._feed.mark, self._feed.going
        self._errand.ask(asked, news)

    def page(self, place: str, language: Language) -> ForecastPage | None:
        """The page of `place`, made anew where anything has changed; None if nobody asked."""
        forecast = self._forecast
        if forecast is None:
            return None
        standing = self._standing(forecast)
        seen = (forecast, len(forecast.outcomes), standing, place, language)
        if self._page is None or seen != self._seen:
            self._seen = seen
            self._page = self._feed.forecast(
                forecast, place=place, language=language, standing=standing
            )
        return self._page

    def _standing(self, forecast: Forecast) -> Standing:
        holds = self._mark == self._feed.mark
        on = self._feed.second > forecast.steps.since
        wrong = self._errand.wrong
        called_off = not (forecast.complete or self.under_way or wrong)
        return Standing(("run-on" if on else "now") if holds else "overtaken", called_off, wrong)

    def places(self, chosen: str) -> list[str]:
        """Those of which there is a page, the worst ahead; of all first what is `chosen`."""
        all_ = self._feed.places
        found = all_ if self._forecast is None else worst_first(self._forecast, all_)
        return sorted(found, key=lambda one: one != chosen)

    @property
    def under_way(self) -> bool:
        """Whether more is still to come."""
        return self._errand.under_way

    def heed(self, *, shown: bool) -> None:
        """Call off what is left unless it is `shown`, is of what now is, and play stands as it did.

        Whoever shows a page says so before.
        """
        if not shown or (self._mark, self._going) != (self._feed.mark, self._feed.going):
            self.call_off()

    def call_off(self) -> None:
        """Have nothing more computed; what is there stays."""
        self._errand.call_off()

    def _came(self, ahead: Ahead, outcome: Outcome) -> None:
        assert self._forecast is not None, "it is made before anything is asked"
        self._forecast.take(ahead, outcome)
        if ahead.redraw is None:
            self._news()  # of all between the screen hears by itself, four times a second
