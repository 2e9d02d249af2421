"""Files that ask for more than a program should give, each refused in a process of its own.

As a program (`python -m bench.hostile FILE`) it reads one file, and prints what is
wrong with it and what most was resident, as one JSON object.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.measure import Measurement, Plan, cpu_seconds
from bench.memory import PEAK, ROOT, STATUS, resident
from bench.traps import TRAPS, Trap
from oefening.errors import InputError
from oefening.interop.tools import read_source

SECONDS, MIB = 2.0, 500.0
"""A refusal takes at most as much, from the start of the process to its end."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What came of a trap."""

    name: str
    right: bool
    """Whether it was refused for the reason that it should be."""
    seconds: float
    cpu: float
    peak: float
    """MiB resident; 0 where the system does not tell."""


def measure(_: Plan, traps: Sequence[Trap] = TRAPS) -> Iterator[Measurement]:
    """How long the slowest of `traps` takes and what the largest, and how many are not refused."""
    refusals = [_refused(trap) for trap in traps]
    slowest = max(refusals, key=lambda one: one.seconds)
    largest = max(refusals, key=lambda one: one.peak)
    wrong = [one.name for one in refusals if not one.right]
    against = f"the slowest of {len(refusals)} whole processes, each of which reads one such file"
    yield Measurement(
        "hostile-seconds",
        "s",
        against,
        slowest.seconds,
        clock="wall",
        target=SECONDS,
        more={"which": slowest.name, "cpu, s": slowest.cpu},
    )
    if STATUS.is_file():
        against = against.replace("slowest", "largest")
        more = {"which": largest.name}
        yield Measurement(
            "hostile-peak-resident", "MiB", against, largest.peak, target=MIB, more=more
        )
    yield Measurement(
        "hostile-not-refused",
        "files",
        "files that were read, or refused for another reason than they should be",
        float(len(wrong)),
        target=0,
        more={"which": ", ".join(wrong)} if wrong else {},
    )


def _refused(trap: Trap) -> Refusal:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / trap.name
        path.write_bytes(trap.make())
        began, before = time.perf_counter(), cpu_seconds()
        done = subprocess.run(
            [sys.executable, "-m", "bench.hostile", str(path)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        seconds, cpu = time.perf_counter() - began, cpu_seconds() - before
    told: dict[str, Any] = (
        json.loads(done.stdout) if done.returncode == 0 else {"code": "died", "peak": 0.0}
    )
    return Refusal(trap.name, told["code"] == trap.code, seconds, cpu, told["peak"])


def main(path: Path) -> None:
    """Read the file at `path`, and print the code of what is wrong with it."""
    try:
        read_source(path)
        code = ""
    except InputError as wrong:
        code = wrong.problems[0].code
    peak = resident(PEAK) if STATUS.is_file() else 0.0
    print(json.dumps({"code": code, "peak": peak}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
