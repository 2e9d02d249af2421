"""Memory of a run, each in a process of its own, and whether many runs keep any of it.

As a program (`python -m bench.memory RUNS`) it makes so many runs and prints one JSON object.
"""

import gc
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import replace
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

PEAK, NOW = "VmHWM", "VmRSS"


def measure(plan: Plan, marks: Sequence[int] = MARKS, troubles: int = 300) -> Iterator[Measurement]:
    """All measurements of memory, in MiB."""
    header = national_header(troubles=troubles)
    yield Measurement(
        "run-peak-allocated",
        _mib(allocated(header)),
        "MiB",
        "tracemalloc: most that Python had allocated for engine, run and records at once",
    )
    told = [_child(marks, troubles) for _ in range(plan.repeats)]
    first, *_, last = marks
    for name, series, against in (
        ("run-peak-resident", [one["peak-1"] for one in told], "whole process, after one run"),
        (
            "run-resident-above-idle",
            [one["peak-1"] - one["idle"] for one in told],
            "the same process before its first run, world and header loaded",
        ),
    ):
        yield _of(Measurement(name, 0, "MiB", against), [number / 1024 for number in series])
    flat = [one[f"after-{last}"] / max(1, one[f"after-{marks[-2]}"]) for one in told]
    after = {f"after {mark}, MiB": told[0][f"after-{mark}"] / 1024 for mark in marks}
    against = f"resident after {marks[-2]} runs in one process, of {first} to {last}"
    told_flat = Measurement("memory-flat-in-runs", 0, "×", against, target=FLAT, more=after)
    yield _of(told_flat, flat)


def allocated(header: Header) -> int:
    """Most bytes that Python had allocated at once for one run of `header`."""
    gc.collect()
    tracemalloc.start()
    records = played(Engine(header), header.scenario.duration)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    del records
    return peak


def _of(told: Measurement, series: list[float]) -> Measurement:
    """`told` with the numbers of `series`, one of each process."""
    return replace(
        told,
        value=median(series),
        repeats=len(series),
        median={"resident": median(series)},
        spread={"resident": (min(series), max(series))},
    )


def _child(marks: Sequence[int], troubles: int) -> dict[str, int]:
    arguments = [str(troubles), *map(str, marks)]
    done = subprocess.run(
        [sys.executable, "-m", "bench.memory", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    told: dict[str, int] = json.loads(done.stdout)
    return told


def _mib(size: int) -> float:
    return size / 1024**2


def _resident(what: str) -> int:
    """Resident memory of this process in KiB, now or at its peak; 0 where the system is mum."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return 0
    lines = dict(line.partition(":")[::2] for line in status.read_text().splitlines())
    return int(lines[what].split()[0])


def main(troubles: int, marks: Sequence[int]) -> None:
    """Make runs, and print what is resident after as many as each of `marks`."""
    header = national_header(troubles=troubles)
    gc.collect()
    told = {"idle": _resident(NOW)}
    for number in range(1, max(marks) + 1):
        played(Engine(header), header.scenario.duration)
        if number in marks:
            told[f"after-{number}"] = _resident(NOW)
        if number == 1:
            told["peak-1"] = _resident(PEAK)
    print(json.dumps(told))


if __name__ == "__main__":
    main(int(sys.argv[1]), [int(one) for one in sys.argv[2:]])
