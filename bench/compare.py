"""How long a comparison takes, and whether many logs take more memory than few.

The average play of the example by as many seeds as there are logs, in one process, from the files
to all that is told. Each log is read by itself, so that the most that is allocated at once hardly
grows with their number, and the time in proportion.
"""

import gc
import tempfile
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from bench.measure import Measurement, Plan, by_turns
from oefening.cli.exercises import header_of
from oefening.cli.verbs.demo import SCENARIO
from oefening.session import Session, StoryClock, play
from oefening.study.comparing.compared import compared

SCRIPT = "average"
FEW, MANY = 4, 8
TWICE = 2.3
"""Twice as many logs take at most so many times as long."""

FLAT = 1.2
"""The most that is allocated for twice as many logs, by that for half of them."""


def measure(plan: Plan, scenario: str = SCENARIO) -> Iterator[Measurement]:
    """The time for a few logs, what twice as many cost, and the memory that both take."""
    with tempfile.TemporaryDirectory() as home:
        folders = [_played(Path(home) / f"log-{n}", scenario, n) for n in range(1, MANY + 1)]
        few = folders[:FEW]

        def side_by_side(logs: Sequence[Path]) -> Callable[[], object]:
            return lambda: compared(logs)

        contenders = {"few": lambda: side_by_side(few), "many": lambda: side_by_side(folders)}
        rounds = by_turns(contenders, plan)
        yield rounds.time("compare", "few", more={"logs": FEW})
        yield rounds.ratio(
            "compare-twice-the-logs",
            "many",
            "few",
            against=f"half as many logs: {FEW}",
            target=TWICE,
            more={"logs": MANY},
        )
        least, most = (_allocated(logs) / 1024**2 for logs in (few, folders))
        flat = Measurement(
            "compare-memory-flat",
            "×",
            f"tracemalloc: most that was allocated at once for {FEW} logs",
            target=FLAT,
            more={"logs": MANY, "few, MiB": least, "many, MiB": most},
        )
        yield replace(flat.of({"allocated": [most / least]}, "allocated"), gc="on")


def _played(folder: Path, scenario: str, seed: int) -> Path:
    header = header_of(scenario, seed)
    clock = StoryClock(header.calendar)
    with Session.create(folder, header, clock) as session:
        for _ in play(session, header.scenario.plays[SCRIPT], clock):
            pass
    return folder


def _allocated(logs: Sequence[Path]) -> int:
    """Most bytes that Python had allocated at once to compare them."""
    gc.collect()
    tracemalloc.start()
    told = compared(logs)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    del told
    return peak
