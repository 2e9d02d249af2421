"""How long an author waits for a rehearsal of the example: four ways, five seeds, every option.

The whole program is timed, from its start to the last line that it hands out.
"""

import subprocess
from collections.abc import Iterator
from dataclasses import replace

from bench.measure import Measurement, Plan, by_turns
from bench.start import program
from oefening.cli.verbs.demo import SCENARIO
from oefening.study.asked import REHEARSED

SECONDS = 10
WORKERS = 2


def measure(
    plan: Plan, seeds: int = REHEARSED, scenario: str = SCENARIO, workers: int = WORKERS
) -> Iterator[Measurement]:
    """The seconds of the rehearsal."""
    asked = [*program(), "rehearse", scenario, "--seeds", str(seeds), "--workers", str(workers)]

    def run() -> object:
        return subprocess.run(asked, capture_output=True, check=True)

    timed = by_turns({"rehearse": lambda: run}, plan)
    told = Measurement(
        "rehearse",
        "s",
        f"nothing, an absolute time; {workers} processes, {seeds} seeds",
        clock="wall",
        target=SECONDS,
    )
    times = timed.times["rehearse"]
    series = {"wall": [one.wall for one in times], "cpu": [one.cpu for one in times]}
    yield replace(told.of(series, "wall"), more={"cpu s": told.of(series, "cpu").value})
