"""How long a reviewer waits for which decisions mattered, and for a decision window.

`kabelbrug-utrecht`, played over three days by the script `average`, with six further decisions, so
that there are twenty: each of them removed, with twenty alternatives of chance in both branches;
and the windows of one of them, for a threshold that is given and for those that are found. By two
processes, with their start, as the program has them.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from bench.measure import Measurement, Plan, load
from oefening.cli.exercises import header_of
from oefening.clock import HOUR
from oefening.commands import RecordDecision
from oefening.errors import Refused
from oefening.journal import Journal
from oefening.session import Session, StoryClock, play
from oefening.study.executor import processes
from oefening.study.whatif.change import Change
from oefening.study.whatif.each import each
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.thresholds import Measured, Threshold
from oefening.study.whatif.windows import windows
from oefening.world.levers import LeverUse
from oefening.world.nodes import WHOLE

SCENARIO, SCRIPT = "kabelbrug-utrecht", "average"
MORE, REDRAWS, WORKERS = 6, 20, 2
EACH_MS, WINDOW_MS = 60_000, 10_000
DECISION = "herstelvolgorde"
GIVEN = Threshold(Measured("requirement", "VR09/rivierzone", "food-and-water"), WHOLE * 3 // 4)
PAUSE = 4 * HOUR
"""Exercise seconds between two of the further decisions."""
FEW = 3
"""Repeats of what takes half a minute."""


def measure(plan: Plan, more: int = MORE, redraws: int = REDRAWS) -> Iterator[Measurement]:
    """The waits for all decisions, and for the windows of one."""
    with tempfile.TemporaryDirectory() as folder:
        logged = exercise(Path(folder) / "exercise", more)
    number = next(
        number
        for number, one in logged.decisions.items()
        if isinstance(one.given.body, RecordDecision) and one.given.body.decision == DECISION
    )

    def every() -> None:
        with processes(WORKERS, each.__module__) as executor:
            each(logged, executor, workers=WORKERS, redraws=redraws)

    def given() -> None:
        with processes(WORKERS, windows.__module__) as executor:
            windows(logged, Change(number), [GIVEN], executor, workers=WORKERS)

    def found() -> None:
        with processes(WORKERS, windows.__module__) as executor:
            windows(logged, Change(number), (), executor, workers=WORKERS)

    about = f"nothing, an absolute time; {WORKERS} processes"
    many = f"{about}, {len(logged.decisions)} decisions, {redraws} alternatives"
    yield _timed("whatif-each", every, many, EACH_MS, min(plan.repeats, FEW))
    yield _timed("window-given", given, about, WINDOW_MS, plan.repeats)
    yield _timed("window-found", found, about, WINDOW_MS, plan.repeats)


def _timed(
    name: str, do: Callable[[], None], against: str, target: float, repeats: int
) -> Measurement:
    """What it takes by the wall, with the CPU time of all processes together beside it."""
    took, worked = list[float](), list[float]()
    for _ in range(repeats):
        began, before = time.perf_counter(), _worked()
        do()
        took.append((time.perf_counter() - began) * 1_000)
        worked.append((_worked() - before) * 1_000)
    told = Measurement(name, "ms", against, clock="wall", target=target)
    done = told.of({"wall": took, "cpu": worked}, "wall")
    return replace(done, more={"load": str(load())})


def _worked() -> float:
    """Seconds of CPU time of this process, and of those that it has seen end."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def exercise(folder: Path, more: int) -> Logged:
    """What was played, with so many further decisions, some hours apart.

    They pull levers of options of the scenario, be it once more.
    """
    header = header_of(SCENARIO, 1)
    clock = StoryClock(header.calendar)
    options = [option for one in header.scenario.decisions for option in one.options]
    levers = iter([option.levers for option in options if option.levers])
    asked = PAUSE
    with Session.create(folder, header, clock) as session:
        for progress in play(session, header.scenario.plays[SCRIPT], clock):
            if more and progress.now >= asked and not session.state.ended:
                more -= _decided(session, next(levers))
                asked += PAUSE
    journal = Journal.read(folder)
    return Logged.of(journal.header, journal.records)


def _decided(session: Session, levers: tuple[LeverUse, ...]) -> bool:
    """Whether the levers could be pulled."""
    cell = session.header.scenario.cells[0].id
    try:
        session.send(RecordDecision(cell, "en ook nog dit", levers=levers))
    except Refused:
        return False
    return True
