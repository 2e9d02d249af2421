"""Memory of a run, each in a process of its own, and whether many runs keep any of it.

As a program (`python -m bench.memory DISRUPTIONS MARK…`) it makes as many runs as the last mark
says, and prints what was resident after as many as each mark says, as one JSON object.
"""

import gc
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from bench.engine import played
from bench.measure import Measurement, Plan
from bench.national import national_header
from oefening.engine import Engine
from oefening.record import Header

ROOT = Path(__file__).parent.parent
MARKS = (1, 10, 30)
FLAT = 1.05
"""Resident memory after the last mark by that after the second: at most this is flat."""

PROC = Path("/proc")
STATUS = PROC / "self" / "status"
"""Where Linux tells what is resident; elsewhere that is left out."""

PEAK, NOW = "VmHWM", "VmRSS"


def measure(plan: Plan, marks: Sequence[int] = MARKS, troubles: int = 300) -> Iterator[Measurement]:
    """All measurements of memory, in MiB."""
    header = national_header(troubles=troubles)
    yield Measurement(
        "run-peak-allocated",
        "MiB",
        "tracemalloc: most that Python had allocated for engine, run and records at once",
        allocated(header) / 1024**2,
    )
    if not STATUS.is_file():
        return
    told = [_child(marks, troubles) for _ in range(plan.repeats)]
    yield _resident_of(
        Measurement("run-peak-resident", "MiB", "whole process, after one run"),
        [one["peak-1"] for one in told],
    )
    yield _resident_of(
        Measurement(
            "run-resident-above-idle",
            "MiB",
            "the same process before its first run, world and header loaded",
        ),
        [one["peak-1"] - one["idle"] for one in told],
    )
    then, last = marks[-2:]
    after = {f"after {mark}, MiB": median(one[f"after-{mark}"] for one in told) for mark in marks}
    yield _resident_of(
        Measurement(
            "memory-flat-in-runs",
            "×",
            f"resident after {last} runs in one process, by that after {then}",
            target=FLAT,
            more=after,
        ),
        [one[f"after-{last}"] / one[f"after-{then}"] for one in told],
    )


def allocated(header: Header) -> int:
    """Most bytes that Python had allocated at once for one run of `header`."""
    gc.collect()
    tracemalloc.start()
    records = played(Engine(header), header.scenario.duration)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    del records
    return peak


def _resident_of(told: Measurement, series: list[float]) -> Measurement:
    """`told` with what each process came to."""
    return told.of({"resident": series}, "resident")


def _child(marks: Sequence[int], troubles: int) -> dict[str, float]:
    arguments = [str(troubles), *map(str, marks)]
    done = subprocess.run(
        [sys.executable, "-m", "bench.memory", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told


def resident(what: str, pid: str = "self") -> float:
    """Resident memory of a process in MiB, now or at its peak."""
    status = (PROC / pid / "status").read_text()
    lines = dict(line.partition(":")[::2] for line in status.splitlines())
    return int(lines[what].split()[0]) / 1024


def main(troubles: int, marks: Sequence[int]) -> None:
    """Make runs, and print what is resident after as many as each of `marks`."""
    header = national_header(troubles=troubles)
    gc.collect()
    told = {"idle": resident(NOW)}
    for number in range(1, max(marks) + 1):
        played(Engine(header), header.scenario.duration)
        if number in marks:
            told[f"after-{number}"] = resident(NOW)
        if number == 1:
            told["peak-1"] = resident(PEAK)
    print(json.dumps(told))


if __name__ == "__main__":
    main(int(sys.argv[1]), [int(one) for one in sys.argv[2:]])
