"""The forecast that the screen asks for: made by processes, while everything else goes on.

They begin when a forecast is first asked for, are kept for the next, and end with the screen.
"""

import asyncio
import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import redirect_stderr, suppress
from functools import partial
from importlib import import_module

from oefening.errors import OefeningError
from oefening.study.asked import HOURS
from oefening.study.executor import processes, processors
from oefening.study.forecast.ahead import Ahead, look_ahead, units
from oefening.study.forecast.forecast import Forecast
from oefening.study.forecast.outcome import Outcome
from oefening.study.forecast.places import worst_first
from oefening.study.swept import sweep
from oefening.text import Language, Phrase, phrase
from oefening.tui.frames.feed import Feed
from oefening.tui.frames.forecast import ForecastPage, Standing

AHEAD = look_ahead.__module__
BANDS = "oefening.study.intervals"
"""What bands are made with: it takes a while to load, so that is done beside all else."""

Made = Callable[[], Executor]
"""Begins who computes."""


class Forecaster:
    """The forecast that was asked for last, as far as it has come."""

    def __init__(self, feed: Feed, made: Made = lambda: processes(loads=AHEAD)) -> None:
        self._feed = feed
        self._forecast: Forecast | None = None
        self._wrong: Phrase | None = None
        """Why it does not get any further."""
        self._mark: int | None = None
        self._going: int | None = None
        """What the feed said of its clock when it was asked for."""
        self._page: ForecastPage | None = None
        self._seen: tuple[object, ...] = ()
        self._made = made
        self._executor: Executor | None = None
        self._waiting: set[Future[Outcome]] = set()

    def ask(self, news: Callable[[], object]) -> None:
        """Begin a forecast from this moment on; whoever hears `news` can look how it stands.

        Raise `OefeningError` where there can be none.
        """
        # A process that is begun is given a descriptor of stderr; what Textual has put in the place
        # of that has none.
        with redirect_stderr(sys.__stderr__):
            executor = self._ready()
        past = self._feed.past()
        self.call_off()
        asked = list(units(past, HOURS))
        asyncio.get_running_loop().run_in_executor(None, import_module, BANDS)
        self._forecast, self._wrong = Forecast(asked[0].steps), None
        self._mark, self._going = self._feed.mark, self._feed.going
        try:
            futures = [executor.submit(look_ahead, ahead) for ahead in asked]
        except BrokenProcessPool:
            self._lost()
            return
        self._waiting = set(futures)
        loop = asyncio.get_running_loop()
        for ahead, future in zip(asked, futures, strict=True):
            future.add_done_callback(partial(_handed_on, loop, partial(self._came, ahead, news)))

    def _ready(self) -> Executor:
        """Who computes; new processes begin while it is still looked up what there is to do."""
        if self._executor is None:
            self._executor = self._made()
            self._executor.submit(sweep)
        return self._executor

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
        called_off = not (forecast.complete or self._waiting or self._wrong)
        return Standing(
            ("run-on" if on else "now") if holds else "overtaken", called_off, self._wrong
        )

    def places(self, chosen: str) -> list[str]:
        """Those of which there is a page, the worst ahead; of all first what is `chosen`."""
        all_ = self._feed.places
        found = all_ if self._forecast is None else worst_first(self._forecast, all_)
        return sorted(found, key=lambda one: one != chosen)

    @property
    def under_way(self) -> bool:
        """Whether more is still to come."""
        return bool(self._waiting)

    def heed(self, *, shown: bool) -> None:
        """Call off what is left unless it is `shown`, is of what now is, and play stands as it did.

        Whoever shows a page says so before.
        """
        if not shown or (self._mark, self._going) != (self._feed.mark, self._feed.going):
            self.call_off()

    def call_off(self) -> None:
        """Have nothing more computed; what is there stays."""
        waiting, self._waiting = self._waiting, set()
        for one in waiting:
            one.cancel()

    def close(self) -> None:
        """End the processes at once, in the midst of what they do, also once the loop is gone."""
        self.call_off()
        executor, self._executor = self._executor, None
        if executor is not None:
            # Waited for: who manages the workers heeds no executor that is there no more.
            executor.shutdown(cancel_futures=True)

    def _came(self, ahead: Ahead, news: Callable[[], object], done: Future[Outcome]) -> None:
        if done not in self._waiting or self._forecast is None:
            return  # it was called off meanwhile
        self._waiting.discard(done)
        error = done.exception()
        if error is None:
            self._forecast.take(ahead, done.result())
        elif isinstance(error, OefeningError):
            self.call_off()
            self._wrong = error.phrase
        elif isinstance(error, BrokenProcessPool):
            self._lost()
        else:
            self.call_off()
            raise error
        if not self._waiting and self._executor is not None:
            for _ in range(processors()):  # as many as there are, each of which takes one
                self._executor.submit(sweep)
        if ahead.redraw is None or not self._waiting:
            news()  # of all between the screen hears by itself, four times a second

    def _lost(self) -> None:
        """A process was killed: the next forecast begins others."""
        self.close()
        self._wrong = phrase("study.worker-lost")


def _handed_on(
    loop: asyncio.AbstractEventLoop,
    came: Callable[[Future[Outcome]], object],
    done: Future[Outcome],
) -> None:
    """Have `loop` hear of what was done in another thread, unless it is gone by now."""
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(came, done)
