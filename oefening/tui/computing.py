"""What the screen has computed: by processes, while everything else goes on.

They begin when something is first asked for, are kept for what comes next, and end with the screen.
"""

import asyncio
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import redirect_stderr, suppress
from functools import partial
from typing import Generic, TypeVar

from oefening.errors import OefeningError
from oefening.study.executor import processes, processors
from oefening.study.forecast.ahead import look_ahead
from oefening.study.swept import sweep
from oefening.text import Phrase, phrase

Unit = TypeVar("Unit")
Result = TypeVar("Result")

Made = Callable[[], Executor]
"""Begins who computes."""


def _processes() -> Executor:
    return processes(loads=look_ahead.__module__)


class Computing:
    """Who computes, for all that the screen asks for."""

    def __init__(self, made: Made = _processes) -> None:
        self._made = made
        self._executor: Executor | None = None

    def begin(self) -> Executor:
        """Who computes; new processes begin while it is still looked up what there is to do."""
        if self._executor is None:
            # A process that is begun is given a descriptor of stderr; what Textual has put in the
            # place of that has none.
            with redirect_stderr(sys.__stderr__):
                self._executor = self._made()
                self._executor.submit(sweep)
        return self._executor

    def done(self) -> None:
        """Nothing more is to come for now: give back what is held for nothing."""
        if self._executor is not None:
            for _ in range(processors()):  # as many as there are, each of which takes one
                self._executor.submit(sweep)

    def lost(self, executor: Executor) -> None:
        """A process was killed: what is asked next begins others."""
        if executor is self._executor:
            self.close()

    def close(self) -> None:
        """End the processes at once, in the midst of what they do, also once the loop is gone."""
        executor, self._executor = self._executor, None
        if executor is not None:
            # Waited for: who manages the workers heeds no executor that is there no more.
            executor.shutdown(cancel_futures=True)


class Errand(Generic[Unit, Result]):
    """Units of one kind that were asked for together, and what comes of them as it comes."""

    def __init__(
        self,
        computing: Computing,
        do: Callable[[Unit], Result],
        came: Callable[[Unit, Result], object],
    ) -> None:
        """Each result of `do` is handed to `came` with its unit, in the loop of the screen."""
        self._computing = computing
        self._do = do
        self._came = came
        self._ended: Callable[[], object] = lambda: None
        self._waiting: set[Future[Result]] = set()
        self.wrong: Phrase | None = None
        """Why it does not get any further."""

    @property
    def under_way(self) -> bool:
        """Whether more is still to come."""
        return bool(self._waiting)

    def ask(self, units: Iterable[Unit], ended: Callable[[], object]) -> None:
        """Have each of `units` done, and no other any more that was asked for before.

        Whoever hears that it `ended` can look whether that is `wrong`.
        """
        self.call_off()
        self.wrong, self._ended = None, ended
        executor = self._computing.begin()
        asked = list(units)
        try:
            futures = [executor.submit(self._do, unit) for unit in asked]
        except BrokenProcessPool:
            self._lost(executor)
            return
        self._waiting = set(futures)
        loop = asyncio.get_running_loop()
        for unit, future in zip(asked, futures, strict=True):
            heard = partial(self._heard, executor, unit)
            future.add_done_callback(partial(_handed_on, loop, heard))

    def call_off(self) -> None:
        """Have nothing more computed; what is there stays."""
        waiting, self._waiting = self._waiting, set()
        for one in waiting:
            one.cancel()

    def _heard(self, executor: Executor, unit: Unit, done: Future[Result]) -> None:
        if done not in self._waiting:
            return  # it was called off meanwhile
        self._waiting.discard(done)
        error = done.exception()
        if error is None:
            self._came(unit, done.result())
        elif isinstance(error, BrokenProcessPool):
            self._lost(executor)
        else:
            self.call_off()
            if not isinstance(error, OefeningError):
                raise error
            self.wrong = error.phrase
        if not self._waiting:
            self._computing.done()
            self._ended()

    def _lost(self, executor: Executor) -> None:
        self.call_off()
        self._computing.lost(executor)
        self.wrong = phrase("study.worker-lost")


def _handed_on(
    loop: asyncio.AbstractEventLoop,
    heard: Callable[[Future[Result]], object],
    done: Future[Result],
) -> None:
    """Have `loop` hear of what was done in another thread, unless it is gone by now."""
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(heard, done)
