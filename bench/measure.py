"""Timing by turns, and the one form in which every measurement is told.

Contenders run A B A B …, so that a machine that slows down slows all of them; a ratio is the median
of the ratios within each round, never of numbers from different runs.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Literal

REPEATS = 7
"""Alternating repeats, unless told otherwise; fewer than five are not a measurement."""

Clock = Literal["cpu", "wall", "none"]
Contender = Callable[[], Callable[[], object]]
"""Makes ready, untimed, and returns what is timed."""


@dataclass(frozen=True, slots=True)
class Times:
    """What one repeat took, in seconds."""

    cpu: float
    wall: float

    def by(self, clock: Clock) -> float:
        return self.wall if clock == "wall" else self.cpu


@dataclass(frozen=True, slots=True)
class Plan:
    """How to measure."""

    repeats: int = REPEATS
    collecting: bool = True
    """Whether the garbage collector runs while timing, as it does in the program."""

    @property
    def gc(self) -> str:
        return "on, collected before each repeat" if self.collecting else "off while timing"


@dataclass(frozen=True, slots=True)
class Measurement:
    """One number with all that is needed to judge it."""

    name: str
    value: float
    unit: str
    against: str
    """What it was measured against."""
    clock: Clock = "none"
    target: float | None = None
    """At most this; None where the number is only reported."""
    aim: float | None = None
    """Better still."""
    repeats: int = 1
    median: Mapping[str, float] = field(default_factory=dict)
    """By clock, in `unit`."""
    spread: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """Lowest and highest, by clock."""
    gc: str = "on"
    more: Mapping[str, float | str] = field(default_factory=dict)

    @property
    def met(self) -> str:
        if self.target is None:
            return "no target"
        return "yes" if self.value <= self.target else "no"

    def line(self) -> str:
        """The measurement as a line of JSON."""
        told: dict[str, object] = {
            "name": self.name,
            "value": _short(self.value),
            "unit": self.unit,
            "target": self.target,
            "met": self.met,
            "clock": self.clock,
            "repeats": self.repeats,
            "median": {clock: _short(number) for clock, number in self.median.items()},
            "spread": {c: [_short(low), _short(high)] for c, (low, high) in self.spread.items()},
            "against": self.against,
            "gc": self.gc,
            "load": load(),
        }
        if self.aim is not None:
            told["aim"] = self.aim
        told |= {k: _short(v) if isinstance(v, float) else v for k, v in self.more.items()}
        return json.dumps(told, ensure_ascii=False)


def by_turns(contenders: Mapping[str, Contender], plan: Plan) -> dict[str, list[Times]]:
    """What each contender took in each round, after one round that nobody counts."""
    taken: dict[str, list[Times]] = {name: [] for name in contenders}
    for number in range(plan.repeats + 1):
        for name, contender in contenders.items():
            times = _timed(contender(), plan)
            if number:
                taken[name].append(times)
    return taken


def _timed(run: Callable[[], object], plan: Plan) -> Times:
    gc.collect()
    if not plan.collecting:
        gc.disable()
    try:
        wall, cpu = time.perf_counter(), cpu_seconds()
        kept = run()
        times = Times(cpu_seconds() - cpu, time.perf_counter() - wall)
    finally:
        gc.enable()
    del kept
    return times


def cpu_seconds() -> float:
    """CPU time of this process and of all its children that have ended, as far as is known."""
    own = time.process_time()
    if sys.platform == "win32":
        return own
    import resource

    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return own + children.ru_utime + children.ru_stime


def absolute(
    name: str,
    times: list[Times],
    plan: Plan,
    *,
    clock: Clock = "cpu",
    target: float | None = None,
    against: str = "nothing, an absolute time",
    more: Mapping[str, float | str] | None = None,
) -> Measurement:
    """A time in milliseconds."""
    series = {
        "cpu": [one.cpu * 1_000 for one in times],
        "wall": [one.wall * 1_000 for one in times],
    }
    told = Measurement(name, 0, "ms", against, clock=clock, target=target, more=more or {})
    return _measured(told, series, plan)


def ratio(
    name: str,
    ours: list[Times],
    theirs: list[Times],
    plan: Plan,
    *,
    against: str,
    clock: Clock = "cpu",
    target: float | None = None,
    aim: float | None = None,
    more: Mapping[str, float | str] | None = None,
) -> Measurement:
    """How many times as long as something else of the same rounds."""
    pairs = list(zip(ours, theirs, strict=True))
    series = {
        "cpu": [one.cpu / max(other.cpu, 1e-9) for one, other in pairs],
        "wall": [one.wall / max(other.wall, 1e-9) for one, other in pairs],
    }
    told = Measurement(name, 0, "×", against, clock=clock, target=target, aim=aim, more=more or {})
    return _measured(told, series, plan)


def _measured(told: Measurement, series: Mapping[str, list[float]], plan: Plan) -> Measurement:
    """`told` with the numbers of `series`, which are by clock."""
    medians = {clock: median(numbers) for clock, numbers in series.items()}
    return replace(
        told,
        value=medians[told.clock],
        repeats=plan.repeats,
        median=medians,
        spread={clock: (min(numbers), max(numbers)) for clock, numbers in series.items()},
        gc=plan.gc,
    )


def load() -> float | None:
    """The machine's load average of the last minute, where there is such a thing."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def _short(number: float) -> float:
    return float(f"{number:.4g}") if abs(number) < 1_000 else round(number)
