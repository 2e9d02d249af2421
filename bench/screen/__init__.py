"""The screen as a person has it: the program itself, in a pseudo-terminal of 120×40.

An eventful exercise of 500 injects with 10 000 records behind it goes on at ×3 600. Somebody types;
what comes out is kept with its time and looked at afterwards, so that looking takes none. It
is left out on Windows, which has no such terminal; and Linux alone tells what a process uses.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles

from bench import eventful
from bench.measure import Measurement, Plan, by_turns
from bench.screen.program import Program
from bench.start import ROOT, program
from oefening.journal import Journal
from oefening.tui.feeds.replay import ReplayFeed
from oefening.tui.frames.frame import View
from oefening.tui.frames.moves import ToRecord

RECORDS, LONG = 10_000, 100_000
KEY_MS, RELEASE_MS, SEEK_MS, OPEN_MS, REPORT_MS = 50, 100, 50, 5_000, 5_000
CPU, MEMORY_MIB = 10, 120
KEYS, RELEASES, SEEKS = 300, 30, 300
"""How often each is tried."""

WINDOW = 20.0
"""Seconds of the room over which CPU time is taken."""

SPACE, ON, TO_RESERVE = " ", "\r", "o"
INJECT = re.compile(r"Melding \d+")
"""What injects are called."""

BEFORE = (0.05, 0.3)
"""Seconds between what one key did and the next, so that they fall everywhere between frames."""


def measure(plan: Plan) -> Iterator[Measurement]:
    """All measurements of the screen."""
    if sys.platform == "win32":
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        log = eventful.write_log(folder, eventful.header(folder), RECORDS)
        yield from _live(plan, log)
        yield from _seek(log)
        yield from _report(plan, log)
        yield from _opening(plan, eventful.write_log(folder, eventful.long_header(folder), LONG))


# ── playing ──────────────────────────────────────────────────────────────────────────────────────


def _live(plan: Plan, log: Path) -> Iterator[Measurement]:
    """Play on until the story is over, and look at all there is on the way."""
    folder = Path(shutil.copytree(log, log.with_name("live")))
    with Program("play", "--resume", str(folder)) as played:
        shown = played.wait_for(shows("De oefening is hervat")) - played.began
        yield Measurement(
            "play-resumes",
            "ms",
            f"wall time of `oefening play --resume`, {RECORDS} records",
            value=shown * 1_000,
            clock="wall",
            more={"of CPU time, ms": played.cpu * 1_000},
        )
        played.press(ON)
        played.look_on(1)
        yield _key_cpu(played)
        played.press(SPACE)
        played.look_on(2)
        yield _shares(played, plan)
        yield _waits("screen-key", KEY_MS, _keys(played, KEYS), "a key that chooses the next row")
        yield _waits(
            "screen-release", RELEASE_MS, _releases(played, RELEASES), "the key that releases"
        )
        while not _over(played.display.lines):
            played.look_on(WINDOW)
        yield Measurement(
            "screen-memory",
            "MiB",
            f"most that was resident, resumed and played on for {eventful.DAYS} days in all",
            value=played.memory("VmHWM"),
            target=MEMORY_MIB,
            more={"in the room, s": time.perf_counter() - played.began},
        )


def _shares(played: Program, plan: Plan) -> Measurement:
    begun, written = time.perf_counter(), played.written
    told = Measurement(
        "screen-cpu",
        "%",
        f"a core, for {WINDOW:g} s of wall time at four frames a second",
        clock="cpu",
        target=CPU,
    ).of({"cpu": [_share(played) for _ in range(plan.repeats)]}, "cpu")
    rate = (played.written - written) / (time.perf_counter() - begun) / 1_024
    return replace(told, more={"written, KiB/s": rate})


def _share(played: Program) -> float:
    """CPU time by wall time over a while, in percent."""
    cpu, begun = played.cpu, time.perf_counter()
    played.look_on(WINDOW)
    return (played.cpu - cpu) / (time.perf_counter() - begun) * 100


def _key_cpu(played: Program) -> Measurement:
    """What a key costs while the clock stands, whatever else the machine does."""
    idle, times = _share(played) / 100, KEYS // 3
    cpu, begun = played.cpu, time.perf_counter()
    for number in range(times):
        played.press("kj"[number % 2])
        played.look_on(BEFORE[0] * 2)
    took = played.cpu - cpu - idle * (time.perf_counter() - begun)
    return Measurement(
        "screen-key-cpu", "ms", "nothing, the clock stands", value=took / times * 1_000, clock="cpu"
    )


def _keys(played: Program, times: int) -> list[float | None]:
    chance, waits = Random(1), []
    for number in range(times):
        played.look_on(chance.uniform(*BEFORE))
        then = chosen(played.display.lines)
        waits.append(played.answered("kj"[number % 2], partial(_went_on, then)))
    return waits


def _releases(played: Program, times: int) -> list[float | None]:
    chance, waits = Random(2), list[float | None]()
    while len(waits) < times:
        played.press(TO_RESERVE)
        played.look_on(0.4 + chance.uniform(*BEFORE))
        inject = chosen(played.display.lines)
        if not _released(inject, played.display.lines):  # else one came by itself meanwhile
            waits.append(played.answered("r", partial(_released, inject), 0.6))
    return waits


def chosen(lines: Sequence[str]) -> str:
    """The inject that is chosen in the queue, which is the first pane; empty if it is not shown."""
    for line in _queue(lines):
        if line.startswith("▸") and (named := INJECT.search(line)) is not None:
            return named[0]
    return ""


def _queue(lines: Sequence[str]) -> Iterator[str]:
    for line in lines[2:]:
        if line[:1] in {"━", "─"}:
            break
        yield line[: len(line) // 2]


def _went_on(then: str, lines: Sequence[str]) -> bool:
    return chosen(lines) not in {then, ""}


def _released(inject: str, lines: Sequence[str]) -> bool:
    """Whether the queue has `inject` among what was released, or the story tells of it."""
    done = re.compile(rf"»\s+D\d+ [\d:]+\s+{inject}\b")
    return any(done.search(line) or f"Ingespeeld: {inject}" in line for line in lines)


def shows(text: str) -> Callable[[Sequence[str]], bool]:
    return lambda lines: any(text in line for line in lines)


def _over(lines: Sequence[str]) -> bool:
    """Whether the clock is at the day on which the scenario ends."""
    day = re.search(r" D(\d+) ", lines[0])
    return day is not None and int(day[1]) > eventful.DAYS


# ── looking back ─────────────────────────────────────────────────────────────────────────────────


def _seek(log: Path) -> Iterator[Measurement]:
    """Any moment, in whatever order: without a screen, and then with keys."""
    feed = ReplayFeed(Journal.read(log))
    chance, waits = Random(3), []
    for _ in range(SEEKS):
        begun = time.perf_counter()
        feed.seek(ToRecord(chance.randrange(1, RECORDS)))
        feed.frame(View("nl", "melding-12"))
        waits.append(time.perf_counter() - begun)
    yield _waits("replay-seek", SEEK_MS, waits, "wall time from a random record to its frame")
    with Program("replay", str(log)) as replayed:
        replayed.wait_for(shows("TERUGKIJKEN"))
        replayed.look_on(1)
        keys = []
        for _ in range(KEYS // 2):
            replayed.look_on(chance.uniform(*BEFORE))
            then = replayed.display.lines[0]
            keys.append(replayed.answered(chance.choice("[]()"), partial(_elsewhere, then)))
    yield _waits("replay-key", SEEK_MS, keys, "a key that goes to another inject or level")


def _elsewhere(then: str, lines: Sequence[str]) -> bool:
    return lines[0] != then


def _opening(plan: Plan, log: Path) -> Iterator[Measurement]:
    waits, peaks, cpu = [], [], []
    for _ in range(plan.repeats):
        with Program("replay", str(log)) as replayed:
            waits.append(replayed.wait_for(shows("3 Niveaus")) - replayed.began)
            peaks.append(replayed.memory("VmHWM"))
            cpu.append(replayed.cpu * 1_000)
    yield Measurement(
        "replay-opens-long-log",
        "ms",
        f"wall time of `oefening replay` to its first screen, {LONG} records",
        target=OPEN_MS,
        more={"of CPU time, ms": median(cpu), "resident, MiB": median(peaks)},
    ).of({"wall": [wait * 1_000 for wait in waits]}, "wall")


def _report(plan: Plan, log: Path) -> Iterator[Measurement]:
    def write() -> object:
        page = log.with_name("report.html")
        return subprocess.run(
            [*program(), "report", str(log), "--output", str(page)],
            cwd=ROOT,
            capture_output=True,
            check=True,
        )

    yield by_turns({"report": lambda: write}, plan).time(
        "report",
        "report",
        clock="wall",
        target=REPORT_MS,
        against=f"wall time of `oefening report`, {RECORDS} records",
    )


# ── how it is told ───────────────────────────────────────────────────────────────────────────────


def _waits(name: str, target: float, waits: Sequence[float | None], what: str) -> Measurement:
    """How long it took in 95 of 100 times; what was never seen is left out, and counted."""
    seen = sorted(wait * 1_000 for wait in waits if wait is not None)
    return Measurement(
        name,
        "ms",
        f"wall time, 95 of 100; {what}",
        value=quantiles(seen, n=20)[-1],
        clock="wall",
        target=target,
        repeats=len(waits),
        median={"wall": median(seen)},
        spread={"wall": (seen[0], seen[-1])},
        more={"half of them, ms": median(seen), "missed": len(waits) - len(seen)},
    )
