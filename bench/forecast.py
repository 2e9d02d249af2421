"""How long a facilitator waits for a forecast: from the key to its line, and to all of its band.

72 hours and 40 alternatives from D2 of `kabelbrug-utrecht` on, asked as the screen asks, with its
page made at the end: with no process begun yet (cold), and with those of the forecast before
(warm). Beside that for how long the screen was kept from answering, at the most.
"""

import asyncio
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from bench.measure import Measurement, Plan, load
from oefening.cli.exercises import header_of
from oefening.clock import DAY
from oefening.session import Session, StoryClock, play
from oefening.study.executor import processes
from oefening.study.forecast.ahead import REDRAWS, look_ahead
from oefening.text import phrase
from oefening.tui.computing import Computing
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.forecaster import Forecaster
from oefening.world.model import NATION

SCENARIO, SCRIPT = "kabelbrug-utrecht", "average"
READY_MS = 2_000
WORKERS = 2
LOOK = 0.002
"""Seconds between two looks whether the screen can answer."""
PACE = 20_000_000
"""Additions, one by one in a loop, by which it is told how fast the machine is at the moment."""

AGAINST = f"nothing, an absolute time; {WORKERS} processes, {REDRAWS} alternatives, 72 hours"


@dataclass
class Waits:
    """What one forecast took, in milliseconds."""

    line: float = 0.0
    whole: float = 0.0
    lag: float = 0.0
    """The longest that the loop was kept."""


def measure(plan: Plan) -> Iterator[Measurement]:
    """The waits of all repeats, cold and warm."""
    with tempfile.TemporaryDirectory() as folder:
        cold, warm = _repeated(Path(folder), plan)
    pace = round(_pace(), 2)
    for name, waits in (("cold", cold), ("warm", warm)):
        for what, target in (("whole", READY_MS), ("line", None), ("lag", None)):
            series = {"wall": [getattr(one, what) for one in waits]}
            told = Measurement(
                f"forecast-{name}-{what}", "ms", AGAINST, clock="wall", target=target
            )
            yield replace(told.of(series, "wall"), more={"pace": pace, "load": str(load())})


def _repeated(folder: Path, plan: Plan) -> tuple[list[Waits], list[Waits]]:
    header = header_of(SCENARIO, 1)
    clock = StoryClock(header.calendar)
    cold, warm = list[Waits](), list[Waits]()
    with Session.create(folder / "exercise", header, clock) as session:
        for progress in play(session, header.scenario.plays[SCRIPT], clock):
            if progress.now >= DAY:
                break
        session.pause()
        for _ in range(plan.repeats):
            first, again = asyncio.run(_asked_twice(LiveFeed(session, clock)))
            cold.append(first)
            warm.append(again)
    return cold, warm


async def _asked_twice(feed: LiveFeed) -> tuple[Waits, Waits]:
    computing = Computing(partial(processes, WORKERS, look_ahead.__module__))
    forecaster = Forecaster(feed, computing)
    try:
        return await _asked(forecaster), await _asked(forecaster)
    finally:
        computing.close()


async def _asked(forecaster: Forecaster) -> Waits:
    waits, began = Waits(), time.perf_counter()
    computing = phrase("tui.forecast.computing").render("en")
    heard = asyncio.Event()
    looking = asyncio.create_task(_look(waits))
    await asyncio.sleep(0)
    forecaster.ask(heard.set)
    while forecaster.under_way:
        await heard.wait()
        heard.clear()
        page = forecaster.page(NATION, "en")
        if not waits.line and page is not None and computing not in page.told:
            waits.line = (time.perf_counter() - began) * 1_000
    forecaster.page(NATION, "en")
    waits.whole = (time.perf_counter() - began) * 1_000
    looking.cancel()
    with suppress(asyncio.CancelledError):
        await looking
    return waits


async def _look(waits: Waits) -> None:
    """See how long the loop lets one wait who wants to be called soon."""
    before = time.perf_counter()
    while True:
        await asyncio.sleep(LOOK)
        now = time.perf_counter()
        waits.lag = max(waits.lag, (now - before - LOOK) * 1_000)
        before = now


def _pace() -> float:
    began, total = time.perf_counter(), 0
    while total < PACE // 4:
        total += 1
    return 4 * (time.perf_counter() - began)
