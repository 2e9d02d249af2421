"""Files that ask for more than a program should give, each refused in a process of its own.

As a program (`python -m bench.hostile FILE`) it imports one file as `oefening msel import` does,
and ends with what that came to and what most was resident, as one JSON object.
"""

import contextlib
import io
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.measure import Measurement, Plan, cpu_seconds
from bench.memory import PEAK, ROOT, STATUS, resident
from bench.traps import PLACES, TRAPS, Place, Trap
from oefening.cli import main as oefening
from oefening.errors import Exit

SECONDS, MIB = 2.0, 500.0
"""A refusal takes at most as much, from the start of the process to its end."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What came of a trap."""

    name: str
    right: bool
    """Whether it was refused for the reason that it should be, in words."""
    seconds: float
    cpu: float
    peak: float
    """MiB resident; 0 where the system does not tell."""


def measure(
    _: Plan, traps: Sequence[Trap] = TRAPS, places: Sequence[Place] = PLACES
) -> Iterator[Measurement]:
    """How long the slowest refusal takes and what the largest, and how many are none."""
    with tempfile.TemporaryDirectory() as folder:
        refusals = [*_of_traps(traps, Path(folder)), *_of_places(places, Path(folder))]
    slowest = max(refusals, key=lambda one: one.cpu)
    largest = max(refusals, key=lambda one: one.peak)
    wrong = [one.name for one in refusals if not one.right]
    against = f"the slowest of {len(refusals)} whole processes, each of which imports one such file"
    yield Measurement(
        "hostile-seconds",
        "s",
        against,
        slowest.cpu,
        clock="cpu",
        target=SECONDS,
        more={"which": slowest.name, "wall, s": slowest.seconds},
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
        "files that were taken, or refused for another reason than they should be",
        float(len(wrong)),
        target=0,
        more={"which": ", ".join(wrong)} if wrong else {},
    )


def _of_traps(traps: Sequence[Trap], folder: Path) -> Iterator[Refusal]:
    for trap in traps:
        path = folder / trap.name
        path.write_bytes(trap.make())
        # What is to be read all the same is still no MSEL, or becomes a scenario.
        exits = {Exit.MISUSED} if trap.code else {Exit.MISUSED, Exit.DONE}
        yield _refused(path, f"[{trap.code}]" if trap.code else "", exits)
        path.unlink()


def _of_places(places: Sequence[Place], folder: Path) -> Iterator[Refusal]:
    for place in places:
        if (path := place.make(folder)) is not None:
            yield _refused(path, str(path), {Exit.FILES})


def _refused(path: Path, told: str, exits: set[Exit]) -> Refusal:
    """What came of the file at `path`, of which `told` has to be said, ending in one of `exits`."""
    began, before = time.perf_counter(), cpu_seconds()
    done = subprocess.run(
        [sys.executable, "-m", "bench.hostile", str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    seconds, cpu = time.perf_counter() - began, cpu_seconds() - before
    ended, peak = json.loads(done.stdout) if done.returncode == 0 else (None, 0.0)
    right = ended in exits and told in done.stderr and "Traceback" not in done.stderr
    return Refusal(path.name, right, seconds, cpu, peak)


def main(path: Path) -> None:
    """Import the file at `path`, and print the exit code and the peak."""
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        ended = oefening(["msel", "import", str(path), "--to", folder, "--language", "en"])
    print(json.dumps([ended, resident(PEAK) if STATUS.is_file() else 0.0]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
