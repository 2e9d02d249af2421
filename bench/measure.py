"""Timing by turns, and the one form in which every measurement is told.

Contenders run A B A B …, so that a machine that slows down slows all of them; a ratio is the median
of the ratios within each round, never of numbers from different runs.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import nan
from statistics import median
from typing import Literal, get_args

REPEATS = 7
"""Alternating repeats, unless told otherwise; fewer than five are not a measurement."""

Clock = Literal["cpu", "wall"]
CLOCKS: tuple[Clock, ...] = get_args(Clock)
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
    uncounted: int = 1
    """Repeats before those that count."""

    @property
    def gc(self) -> str:
        return "on, collected before each repeat" if self.collecting else "off while timing"


@dataclass(frozen=True, slots=True)
class Measurement:
    """One number with all that is needed to judge it."""

    name: str
    unit: str
    against: str
    """What it was measured against."""
    value: float = nan
    clock: Clock | Literal["none"] = "none"
    target: float | None = None
    """At most this; None where the number is only reported."""
    aim: float | None = None
    """Better still."""
    least: bool = False
    """Whether the target is at least this."""
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
        met = self.value >= self.target if self.least else self.value <= self.target
        return "yes" if met else "no"

    def of(self, series: Mapping[str, Sequence[float]], by: str) -> "Measurement":
        """The measurement with the numbers of its repeats; its value is the median of `by`."""
        medians = {what: median(numbers) for what, numbers in series.items()}
        return replace(
            self,
            value=medians[by],
            repeats=len(series[by]),
            median=medians,
            spread={what: (min(numbers), max(numbers)) for what, numbers in series.items()},
        )

    def row(self) -> str:
        """The measurement as a row of a table in Markdown."""
        series = self.spread.get(self.clock) or next(iter(self.spread.values()), None)
        spread = f" ({_short(series[0]):g} to {_short(series[1]):g})" if series else ""
        more = "; ".join(f"{name} {_told(value)}" for name, value in self.more.items())
        target = "–" if self.target is None else f"{self.target:g} {self.unit}"
        value = f"{_short(self.value):g} {self.unit}{spread}"
        return f"| `{self.name}` | {value} | {target} | {self.met} | {more} |"

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


@dataclass(frozen=True, slots=True)
class Rounds:
    """What each contender took in each round."""

    plan: Plan
    times: Mapping[str, Sequence[Times]]

    def time(
        self,
        name: str,
        contender: str,
        *,
        clock: Clock = "cpu",
        target: float | None = None,
        against: str = "nothing, an absolute time",
        more: Mapping[str, float | str] | None = None,
    ) -> Measurement:
        """The contender's time in milliseconds."""
        series: dict[str, list[float]] = {
            by: [one.by(by) * 1_000 for one in self.times[contender]] for by in CLOCKS
        }
        told = Measurement(name, "ms", against, clock=clock, target=target, more=more or {})
        return self._measured(told, series)

    def ratio(
        self,
        name: str,
        ours: str,
        theirs: str,
        *,
        against: str,
        target: float | None = None,
        aim: float | None = None,
        more: Mapping[str, float | str] | None = None,
    ) -> Measurement:
        """How many times as long as another contender of the same round, in CPU time."""
        pairs = list(zip(self.times[ours], self.times[theirs], strict=True))
        series: dict[str, list[float]] = {
            by: [one.by(by) / max(other.by(by), 1e-9) for one, other in pairs] for by in CLOCKS
        }
        told = Measurement(name, "×", against, clock="cpu", target=target, aim=aim, more=more or {})
        return self._measured(told, series)

    def _measured(self, told: Measurement, series: Mapping[str, list[float]]) -> Measurement:
        return replace(told.of(series, told.clock), gc=self.plan.gc)


def by_turns(contenders: Mapping[str, Contender], plan: Plan) -> Rounds:
    """Let contenders take turns, after as many rounds that nobody counts as the plan says."""
    taken: dict[str, list[Times]] = {name: [] for name in contenders}
    for number in range(plan.uncounted + plan.repeats):
        for name, contender in contenders.items():
            times = _timed(contender(), plan)
            if number >= plan.uncounted:
                taken[name].append(times)
    return Rounds(plan, taken)


def load() -> float | None:
    """The machine's load average of the last minute, where there is such a thing."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def _told(value: float | str) -> str:
    return value if isinstance(value, str) else f"{_short(value):g}"


def _short(number: float) -> float:
    return float(f"{number:.4g}") if abs(number) < 1_000 else round(number)
