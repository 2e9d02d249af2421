"""How long an author waits for `oefening check` on a large scenario, findings and all.

A whole process, with warm files; and, within one, how the time grows with the scenario.
"""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from bench.injects import many_branches
from bench.measure import Measurement, Plan, by_turns
from bench.start import program, run
from oefening.library import load_whole
from oefening.scenario.lint import lint

INJECTS = 2_000
CHECK_MS = 2_000
GROWTH = 2.3
"""Of twice as many injects, in CPU time: twice, and a little."""


def measure(plan: Plan, injects: int = INJECTS) -> Iterator[Measurement]:
    """All measurements of checking."""
    with tempfile.TemporaryDirectory() as folder:
        files = {count: Path(folder) / f"{count}.yaml" for count in (injects // 2, injects)}
        for count, file in files.items():
            file.write_text(many_branches(count), encoding="utf-8")
        whole, half = files[injects], files[injects // 2]
        rounds = by_turns({"check": lambda: run(*program(), "check", str(whole))}, plan)
        yield rounds.time(
            "check-process",
            "check",
            clock="wall",
            target=CHECK_MS,
            against="nothing, the wall time of a whole process with warm files",
            more={"injects": injects},
        )
        rounds = by_turns({"whole": lambda: _checked(whole), "half": lambda: _checked(half)}, plan)
        yield rounds.ratio(
            "check-growth",
            "whole",
            "half",
            against="half as many injects, each time read, checked and linted in one process",
            target=GROWTH,
            more={
                "injects": injects,
                "whole, ms": median(one.cpu for one in rounds.times["whole"]) * 1_000,
            },
        )


def _checked(file: Path) -> Callable[[], object]:
    def check() -> object:
        loaded = load_whole(file)
        return lint(loaded.scenario, loaded.document, loaded.world, loaded.calendar)

    return check
