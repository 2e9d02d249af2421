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

from bench.measure import Measurement, Plan, Rounds, Times, by_turns, cpu_seconds

ROOT = Path(__file__).parent.parent
HELP_MS, CHECK_MS, PAINT_MS = 80, 600, 1_000
INJECTS = 500
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
                "python": lambda: _run(sys.executable, "-c", "pass"),
                "help": lambda: _run(*program(), "--help"),
                "check": lambda: _run(*program(), "check", str(file)),
            },
            plan,
        )
    bare = {"bare Python, ms": median(one.wall for one in rounds.times["python"]) * 1_000}
    yield _wait(rounds, "help", HELP_MS, bare)
    yield _wait(rounds, "check", CHECK_MS, {**bare, "injects": injects})
    if sys.platform != "win32":
        painted = [first_paint() for _ in range(plan.repeats + 1)][1:]
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


def _run(*command: str) -> Callable[[], object]:
    def run() -> object:
        return subprocess.run(command, cwd=ROOT, capture_output=True, check=True)

    return run


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


def many_injects(
    count: int, days: int = 10, apart: int = 17, *, by_themselves: bool = False
) -> str:
    """A sound scenario with so many injects of every trigger, as its author would write it.

    It lasts `days` days, and its injects are planned `apart` minutes from each other. If they
    release themselves, a tenth of them is kept in reserve instead.
    """
    head = f"""\
format: 1
id: many-injects
title: {{nl: Veel injects, en: Many injects}}
summary:
  nl: Gemaakt om te meten hoe lang controleren duurt.
  en: Made to measure how long checking takes.
start: 2027-01-18 06:00
zone: Europe/Amsterdam
duration: {days}d
table-time: 8h
world: nl
regions: [VR09, VR10, VR13]
cells:
  - id: rot
    name: {{nl: Regionaal operationeel team (ROT), en: Regional operational team (ROT)}}
    functions: [ROL, HIN]
    sees: [VR09]
  - id: beleidsteam
    name: {{nl: Beleidsteam, en: Policy team}}
    functions: [Voorzitter]
    sees: [VR09, VR10]
objectives:
  - id: beeld
    text: {{nl: De teams delen één beeld., en: The teams share one picture.}}
    capability: {{nl: Informatiemanagement, en: Information management}}
    tasks:
      - id: eerste-beeld
        text: {{nl: Eerste beeld gedeeld., en: First picture shared.}}
        within: 45m
disruptions:
  - id: uitval
    at: D1 08:00
    title: {{nl: Stroomuitval, en: Power failure}}
    effects:
      - damage: VR09.feed
        share: 50%
        lasts: 31h
injects:
"""
    return head + "".join(
        _inject(number, _trigger(number, days, apart, by_themselves=by_themselves))
        for number in range(count)
    )


def _trigger(number: int, days: int, apart: int, *, by_themselves: bool) -> str:
    """What brings the inject on, and whether it then releases itself."""
    if by_themselves and number % 10 == 9:
        return "on-call: yes"
    day, minute = divmod(number * apart, 1_440)
    match number % 4:
        case 0 | 1:
            trigger = f"at: D{day % (days - 1) + 2} {minute // 60:02}:{minute % 60:02}"
        case 2:
            trigger = f"after: melding-{number - 1} +{number % 90 + 1}m"
        case _:
            trigger = "when: {level: VR09.power, below: 90%, for: 30m}"
    return f"{trigger}\n    release: automatic" if by_themselves else trigger


def _inject(number: int, trigger: str) -> str:
    effects = ""
    if number % 10 == 0:
        effects = """\
    effects:
      - demand: VR09.filling-stations
        factor: 150%
        lasts: 6h
"""
    return f"""\
  - id: melding-{number}
    {trigger}
    from: Meldkamer
    to: [rot, beleidsteam]
    channel: telefoon
    title: {{nl: Melding {number}, en: "Report {number}"}}
    body:
      nl: >-
        Bij de meldkamer komt melding {number} binnen: bewoners vragen wanneer de stroom terugkomt
        en waar zij terecht kunnen. De supermarkt is dicht en het pinnen werkt niet.
      en: >-
        Report {number} reaches the control room: residents ask when power comes back and where
        they can go. The supermarket has closed and card payments do not work.
    expected:
      - id: antwoord-{number}
        text: {{nl: Antwoord aan bewoners, en: Answer to residents}}
        cell: rot
        within: 30m
    objectives: [beeld]
    tasks: [eerste-beeld]
{effects}"""
