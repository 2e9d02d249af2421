"""How long a person waits: whole processes, from their start to their end or first screen.

First paint is measured in a real pseudo-terminal of 120×40: from the start of the process until the
clock line of the screen has come out. There is none on Windows, and then it is left out.
"""

import os
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

from bench.injects import INJECTS, many_injects
from bench.measure import Measurement, Plan, Rounds, Times, by_turns, cpu_seconds

ROOT = Path(__file__).parent.parent
HELP_MS, CHECK_MS, PAINT_MS = 80, 600, 1_000
SCENARIO = "kabelbrug-utrecht"
CLOCK_LINE = "STARTEX"
"""What the clock line says before the exercise begins, in either language."""

ROWS, COLUMNS = 40, 120
PATIENCE = 30.0
"""Seconds."""


def measure(plan: Plan, injects: int = INJECTS) -> Iterator[Measurement]:
    """All measurements of what a person waits for."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "many-injects.yaml"
        file.write_text(many_injects(injects), encoding="utf-8")
        rounds = by_turns(
            {
                "python": lambda: run(sys.executable, "-c", "pass"),
                "help": lambda: run(*program(), "--help"),
                "check": lambda: run(*program(), "check", str(file)),
            },
            plan,
        )
    bare = {"bare Python, ms": median(one.wall for one in rounds.times["python"]) * 1_000}
    yield _wait(rounds, "help", HELP_MS, bare)
    yield _wait(rounds, "check", CHECK_MS, {**bare, "injects": injects})
    if sys.platform != "win32":
        painted = [first_paint() for _ in range(plan.uncounted + plan.repeats)][plan.uncounted :]
        yield _wait(Rounds(plan, {"first-paint": painted}), "first-paint", PAINT_MS, bare)


def program() -> list[str]:
    """The command `oefening` of this environment."""
    script = Path(sys.executable).parent / "oefening"
    return [str(script)] if script.is_file() else [sys.executable, "-m", "oefening"]


def _wait(rounds: Rounds, what: str, target: float, more: dict[str, float]) -> Measurement:
    against = "nothing, the wall time of a whole process with warm files"
    told = rounds.time(
        f"start-{what}", what, clock="wall", target=target, against=against, more=more
    )
    # A plan says how this process collects garbage; these are others, and do as always.
    return replace(told, gc="on")


def run(*command: str) -> Callable[[], object]:
    """What runs a command to its end, and raises if that ends with a failure.

    Compiled modules are kept, as those of a program that was installed are.
    """
    environment = {**os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def to_its_end() -> object:
        return subprocess.run(command, cwd=ROOT, capture_output=True, check=True, env=environment)

    return to_its_end


def first_paint() -> Times:
    """How long `oefening play` takes to draw its clock line; CPU time includes being ended."""
    import fcntl
    import pty
    import struct
    import termios

    with tempfile.TemporaryDirectory() as folder:
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        environment = {**os.environ, "TERM": "xterm-256color", "PYTHONIOENCODING": "utf-8"}
        for name in ("COLUMNS", "LINES", "NO_COLOR"):
            environment.pop(name, None)
        command = [*program(), "play", SCENARIO, "--folder", str(Path(folder) / "exercise")]
        cpu, began = cpu_seconds(), time.perf_counter()
        player = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment,
            cwd=ROOT,
            start_new_session=True,
        )
        os.close(slave)
        try:
            wall = _read_until(master, CLOCK_LINE, began)
        finally:
            player.kill()
            player.wait(PATIENCE)
            os.close(master)
    return Times(cpu_seconds() - cpu, wall)


def _read_until(master: int, text: str, began: float) -> float:
    """Seconds since `began` until `text` came out; raise `RuntimeError` if it does not."""
    seen = b""
    while text.encode() not in seen:
        if time.perf_counter() - began > PATIENCE:
            raise RuntimeError(f"no {text!r} in {seen[-500:]!r}")
        ready, _, _ = select.select([master], [], [], 0.2)
        if ready:
            seen += os.read(master, 65_536)
    return time.perf_counter() - began
