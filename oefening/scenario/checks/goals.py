"""Objectives and tasks: that what injects and decisions say they serve is there.

Of an objective that is not there its tasks are not either, and of one without any none is: that is
one thing that lacks, and is told once, with the lines of the tasks that are named.
"""

from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.scenario.injects import Decision, Inject
from oefening.text import Phrase, phrase


def check_serving(check: Check, one: Inject | Decision, spot: Spot, owner: Phrase) -> None:
    """Note what an inject or a decision serves and is not there."""
    check.refer_all("objective", one.objectives, spot / "objectives", owner)
    for index, task in enumerate(one.tasks):
        check_task(check, task, spot / "tasks" / index, owner)


def check_task(check: Check, name: str | None, spot: Spot, owner: Phrase) -> None:
    """Note a task that is not there, unless it is told that its objective is not."""
    objective = check.orphans.get(name or "")
    if name is None or objective is None:
        check.refer("task", name, spot, owner)
    elif objective not in check.names.of("objective"):
        check.findings.beside(("unknown-objective", objective), spot, "tasks-on-line")
    elif not check.findings.again(("tasks-of", objective), spot):
        message = phrase("task-of-none", owner=owner, name=name, objective=objective)
        check.findings.add("unknown-task", spot, message)
