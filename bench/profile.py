"""Where the time of a run goes, by part of the engine, as a table.

Samples are taken while runs follow each other, a millisecond of CPU time apart or as near to that
as the system comes (often four), and each is put down to the innermost part on the stack. A tracing
profiler would charge every call and so favour what is long. Needs a Unix signal; there is none on
Windows.
"""

import signal
from collections import Counter
from pathlib import Path
from types import CodeType, FrameType

import oefening
from bench.engine import played
from bench.measure import load
from bench.national import national_header
from oefening.engine import Engine
from oefening.record import Header

PACKAGE = Path(oefening.__file__).parent
RUNS = 60
EVERY = 0.001
"""Seconds of CPU time, asked for."""

FUNCTIONS = {
    ("engine/flow/kernel.py", "_move_latches"): "latches",
    ("engine/flow/kernel.py", "_ring"): "flows",
    ("engine/flow/kernel.py", "_wake"): "flows",
    ("engine/flow/kernel.py", "_flow"): "flows",
    ("engine/flow/kernel.py", "_flow_stock"): "flows",
    ("engine/flow/kernel.py", "_flow_backup"): "flows",
    ("engine/flow/kernel.py", "_draw_starts"): "chance",
    ("engine/flow/kernel.py", "_tell"): "records",
    ("engine/flow/kernel.py", "_count_need"): "records",
    ("engine/flow/parts.py", "flow"): "flows",
    ("engine/flow/parts.py", "integrate"): "flows",
    ("engine/run.py", "_record"): "records",
    ("engine/run.py", "emit"): "records",
}
"""Functions that tell a part by themselves."""

FILES = {
    "engine/flow/solver.py": "solve",
    "engine/flow/levels.py": "evaluate",
    "engine/flow/latches.py": "latches",
    "engine/flow/flows.py": "flows",
    "engine/chance.py": "chance",
    "engine/flow/kernel.py": "rest of the kernel",
    "engine/care": "casualties",
    "engine/military/convoys.py": "convoys",
    "engine/military/journey.py": "convoys",
    "engine/military/traffic.py": "convoys",
    "engine/people/couplings.py": "couplings",
    "engine/agenda.py": "agenda",
    "engine/engine.py": "loop of the engine",
    "engine/flow/compile.py": "making the engine",
    "engine": "effects and crews",
    "state/conditions.py": "agenda",
    "state": "records",
}
"""Files, and folders, whose other functions are one part; what is written out goes first."""

MEANING = {
    "solve": "queue of the fixed point: who is evaluated next, resets",
    "evaluate": "the formula of one node, backups seen through included",
    "flows": "rates and crossings of stocks and backups, their wake-ups",
    "latches": "restarts",
    "records": "making records and folding them into the state",
    "effects and crews": "disruptions, repairs, crews at work",
    "simpy": "SimPy itself",
    "chance": "draws",
    "casualties": "patients on their way through ambulance, treatment and bed",
    "convoys": "packets on their way, and what traffic loses by them",
    "couplings": "demand that follows a shortage",
}


class Sampler:
    """Counts samples by part and by function."""

    def __init__(self) -> None:
        self.parts: Counter[str] = Counter()
        self.functions: Counter[str] = Counter()
        self._known: dict[CodeType, str | None] = {}

    def __call__(self, _: int, frame: FrameType | None) -> None:
        innermost = True
        while frame is not None:
            code = frame.f_code
            if code not in self._known:
                self._known[code] = part_of(code)
            if innermost and "oefening" in code.co_filename:
                self.functions[f"{Path(code.co_filename).stem}.{code.co_qualname}"] += 1
                innermost = False
            part = self._known[code]
            if part is not None:
                self.parts[part] += 1
                return
            frame = frame.f_back
        self.parts["other"] += 1


def part_of(code: CodeType) -> str | None:
    """The part that a function belongs to; None if that is for its caller to say."""
    file = Path(code.co_filename)
    if file.parent.name == "simpy":
        return "simpy"
    if PACKAGE not in file.parents:
        return None
    name = file.relative_to(PACKAGE)
    function = code.co_qualname.partition(".<locals>")[0].rpartition(".")[2]
    if (known := FUNCTIONS.get((name.as_posix(), function))) is not None:
        return known
    within = (FILES.get(one.as_posix()) for one in (name, *name.parents))
    return next((part for part in within if part is not None), None)


def sampled(header: Header, runs: int = RUNS) -> Sampler:
    """Samples of so many runs of `header`, engines made beforehand."""
    sampler = Sampler()
    engines = [Engine(header) for _ in range(runs)]
    before = signal.signal(signal.SIGPROF, sampler)
    try:
        while engines:
            engine = engines.pop()
            signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
            played(engine, header.scenario.duration)
            signal.setitimer(signal.ITIMER_PROF, 0)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return sampler


def table(sampler: Sampler, most: int = 15) -> str:
    """The samples as text: parts, then the functions that cost most."""
    total = max(1, sum(sampler.parts.values()))
    lines = [f"{total} samples, load {load()}", ""]
    for part, count in sampler.parts.most_common():
        lines.append(f"{count / total:7.1%}  {part:<20} {MEANING.get(part, '')}".rstrip())
    lines += ["", "by function, with what it calls outside the product:"]
    for function, count in sampler.functions.most_common(most):
        lines.append(f"{count / total:7.1%}  {function}")
    return "\n".join(lines)


def main() -> None:
    """Print the table for the national load."""
    print(table(sampled(national_header())))
