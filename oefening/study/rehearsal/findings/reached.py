"""Objectives that nothing serves that came in play."""

from collections.abc import Collection, Iterator, Sequence

from oefening.scenario.injects import Decision, Inject
from oefening.scenario.model import Objective
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.findings.late import tasks_of
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal


def unreached(found: Rehearsal) -> Iterator[Finding]:
    """Each objective that no inject or decision serves that came in any run."""
    decisions = {one.id: one for one in found.scenario.decisions}
    came = {inject for run in found.runs for inject in run.released}
    for index, objective in enumerate(found.scenario.objectives):
        serving = [one for one in found.scenario.injects if serves(one, objective, decisions)]
        if any(one.id in came for one in serving):
            continue
        message = phrase("rehearse.objective", id=objective.id)
        why = tuple(_why(found, objective, serving))
        path = "objectives", index
        yield Finding("objective-not-reached", (objective.id,), path, message, why)


def _why(found: Rehearsal, objective: Objective, serving: Sequence[Inject]) -> Iterator[Phrase]:
    """What was to serve it, if anything."""
    put = {inject.decision for inject in found.scenario.injects}
    unput = [
        one.id
        for one in found.scenario.decisions
        if one.id not in put and _names(one, one.tasks, objective)
    ]
    if serving:
        yield phrase("rehearse.why.serving", ids=listing(literal(one.id) for one in serving))
    for decision in unput:
        yield phrase("rehearse.why.never-put", id=decision)
    if not serving and not unput:
        yield phrase("rehearse.why.unserved")


def serves(inject: Inject, objective: Objective, decisions: dict[str, Decision]) -> bool:
    """Whether an inject serves an objective, by itself or by what it expects or puts."""
    put = decisions.get(inject.decision or "")
    if put is not None and objective.id in put.objectives:
        return True
    return _names(inject, tasks_of(inject, decisions), objective)


def _names(one: Inject | Decision, tasks: Collection[str], objective: Objective) -> bool:
    """Whether it names an objective, or one of its tasks is among the `tasks`."""
    return objective.id in one.objectives or any(task.id in tasks for task in objective.tasks)
