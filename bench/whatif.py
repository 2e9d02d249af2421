"""How long a reviewer waits for a what-if of one decision, and how that grows with the log.

The whole program is timed, from its start to the last line that it hands out, on the average play
of the example: three days, fourteen decisions. Then in one process the log of an eventful exercise
and one of twice as many records, from what was read to both branches.
"""

import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from bench.eventful import header as eventful_header
from bench.eventful import write_log
from bench.measure import Measurement, Plan, by_turns
from bench.start import program, run
from oefening.cli.verbs.demo import SCENARIO
from oefening.commands import RecordDecision
from oefening.journal import Journal
from oefening.study.whatif.change import ADDED, Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.whatif import REDRAWS, WhatIf

SCRIPT, DECISION = "average", "5"
LINE_MS = 1_000
RECORDS, TWICE = 2_000, 2.3
WORDS = Change(ADDED, added=RecordDecision("rot", "Wij wachten af."), at=0)
"""At STARTEX, which every log has, and without an effect: both branches are as long as the log."""


def measure(
    plan: Plan, scenario: str = SCENARIO, records: int = RECORDS, decision: str = DECISION
) -> Iterator[Measurement]:
    """What a person waits for, then what twice the log costs."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _waits(plan, Path(folder), scenario, decision)
        yield _growth(plan, Path(folder), records)


def _waits(plan: Plan, folder: Path, scenario: str, decision: str) -> Iterator[Measurement]:
    exercise = str(folder / "exercise")
    played = [*program(), "run", scenario, "--play", SCRIPT, "--folder", exercise]
    subprocess.run(played, capture_output=True, check=True)
    asked = [*program(), "whatif", exercise, "--decision", decision, "--remove"]

    line = [*asked, "--redraws", "0"]
    rounds = by_turns({"line": lambda: run(*line), "band": lambda: run(*asked)}, plan)
    for what, target in (("line", LINE_MS), ("band", None)):
        against = "nothing, the wall time of a whole process with warm files"
        if what == "band":
            against += f"; {REDRAWS} alternatives of chance"
        told = rounds.time(f"whatif-{what}", what, clock="wall", target=target, against=against)
        yield replace(told, gc="on")


def _growth(plan: Plan, folder: Path, records: int) -> Measurement:
    header = eventful_header(folder)
    once, twice = (
        Journal.read(write_log(folder, header, count)) for count in (records, 2 * records)
    )

    def branches(journal: Journal) -> Callable[[], object]:
        read = list(journal.records)
        return lambda: WhatIf.line_of(Logged.of(journal.header, read), WORDS)

    rounds = by_turns({"once": lambda: branches(once), "twice": lambda: branches(twice)}, plan)
    return rounds.ratio(
        "whatif-twice-the-log",
        "twice",
        "once",
        against=f"the same exercise up to {len(once.records)} records",
        target=TWICE,
        more={"records": len(twice.records)},
    )
