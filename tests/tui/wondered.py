"""Looking back at half a day in which a decision mattered, with somebody who computes when told."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from mattering import mattering
from textual.pilot import Pilot
from tui.looked import Room, replayed
from tui.pilots import NARROW, press, screen_of, settled, tick

from oefening import commands
from oefening.journal import Journal
from oefening.record import Header
from oefening.session import Session
from oefening.study.swept import sweep
from oefening.study.whatif.reading import read
from oefening.text import Language
from oefening.tui.computing import Computing
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.replaying import ReplayApp
from oefening.tui.wondering import Wonders

HALL = commands.RecordDecision("rot", decision="shelter", option="open")


@contextmanager
def half_a_day(
    folder: Path, *decided: commands.RecordDecision, header: Header | None = None
) -> Iterator[Session]:
    """Power is cut, the mayor calls, a team decides an hour later, and at noon it is over."""
    with Session.create(folder, header or mattering(), Room()) as session:
        session.send(commands.StartExercise())
        session.advance(2 * 3_600)
        session.send(commands.ReleaseInject("call"))
        session.advance(3 * 3_600)
        for one in decided:
            session.send(one)
        session.advance(12 * 3_600)
        session.send(commands.EndExercise())
        yield session


def replay_of(folder: Path, *decided: commands.RecordDecision) -> ReplayFeed:
    """A replay of that half day."""
    with half_a_day(folder, *decided) as session:
        return replayed(session, Room())


def again(folder: Path) -> ReplayFeed:
    """A replay of the exercise that is kept in `folder`."""
    return ReplayFeed(Journal.read(folder), Room())


class Slow(Executor):
    """Reads a log at once, and computes nothing until it is told to, then as much as it is told."""

    def __init__(self) -> None:
        self.asked: list[tuple[Callable[[], object], Future[object]]] = []
        self.ended = False

    def submit(self, fn: Callable[..., object], /, *args: object, **_: object) -> Future[object]:  # type: ignore[override]
        future: Future[object] = Future()
        if fn.__name__ == read.__name__:
            self._do(lambda: fn(*args), future)
        elif fn is not sweep:
            self.asked.append((lambda: fn(*args), future))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        del wait, cancel_futures
        self.ended = True

    @property
    def waiting(self) -> list[tuple[Callable[[], object], Future[object]]]:
        return [(do, future) for do, future in self.asked if not future.done()]

    def compute(self, count: int) -> None:
        for do, future in self.waiting[:count]:
            self._do(do, future)

    @staticmethod
    def _do(do: Callable[[], object], future: Future[object]) -> None:
        try:
            future.set_result(do())
        except Exception as error:  # noqa: BLE001 (as a future hands on whatever was raised)
            future.set_exception(error)


@asynccontextmanager
async def wondered(
    feed: ReplayFeed,
    slow: Slow,
    language: Language = "en",
    size: tuple[int, int] = NARROW,
) -> AsyncIterator[Pilot[int]]:
    app = ReplayApp(feed, language)
    app.computing = Computing(lambda: slow)
    app._wonders = Wonders(app, feed.wondering, app.computing)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        yield pilot
    app.computing.close()


async def computed(pilot: Pilot[int], slow: Slow, count: int) -> str:
    slow.compute(count)
    for _ in range(3):  # what is done in another thread is heard in the next turn
        await asyncio.sleep(0)
    await tick(pilot)
    return screen_of(pilot)


async def read_on(pilot: Pilot[int]) -> str:
    """All that stands on the page, screen by screen."""
    seen = [screen_of(pilot)]
    while True:
        await press(pilot, "pagedown")
        shown = screen_of(pilot)
        if shown == seen[-1]:
            return "\n".join(seen)
        seen.append(shown)
