"""Tasks that are named and that no objective has, since theirs is not there or has none at all."""

from collections.abc import Iterator

from oefening.scenario.checks.findings import Findings
from oefening.scenario.checks.names import Names
from oefening.scenario.injects import Decision, Inject
from oefening.scenario.model import Scenario


def orphans(scenario: Scenario, names: Names, findings: Findings) -> dict[str, str]:
    """Each such task with the objective beside it that lacks it.

    Where another objective may be meant by the name of that one, or by the task's another of those
    beside it that nothing names otherwise, it is a mistake of its own.
    """
    objectives = names.of("objective")
    has = {
        one.id: [task.id for task in one.tasks]
        for at, one in enumerate(scenario.objectives)
        if one.tasks or findings.reading.thinned(("objectives", at, "tasks"))
    }
    named = {task for one in _serving(scenario) for task in _tasks(one)}
    orphans: dict[str, str] = {}
    mistaken: set[str] = set()
    for one in _serving(scenario):
        lost = [task for task in _tasks(one) if task not in names.of("task")]
        lacks = next((name for name in one.objectives if name not in has), None) if lost else None
        beside = [
            task for name in one.objectives for task in has.get(name, ()) if task not in named
        ]
        mistaken.update(task for task in lost if beside and findings.meant(task, beside))
        if lacks is not None and (lacks in objectives or not findings.meant(lacks, objectives)):
            for task in lost:
                orphans.setdefault(task, lacks)
    return {task: name for task, name in orphans.items() if task not in mistaken}


def _serving(scenario: Scenario) -> Iterator[Inject | Decision]:
    yield from scenario.decisions
    yield from scenario.injects


def _tasks(one: Inject | Decision) -> Iterator[str]:
    yield from one.tasks
    if isinstance(one, Inject):
        yield from (action.task for action in one.expected if action.task is not None)
