"""Objectives that nothing serves that came in play."""

from collections.abc import Iterator

from oefening.scenario.injects import Decision, Inject
from oefening.scenario.model import Objective
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.findings.late import tasks_of
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.text import phrase
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
        why = phrase("rehearse.why.unserved")
        if serving:
            why = phrase("rehearse.why.serving", ids=listing(literal(one.id) for one in serving))
        path = "objectives", index
        yield Finding("objective-not-reached", (objective.id,), path, message, (why,))


def serves(inject: Inject, objective: Objective, decisions: dict[str, Decision]) -> bool:
    """Whether an inject serves an objective, by itself or by what it expects or puts."""
    put = decisions.get(inject.decision or "")
    named = {*inject.objectives, *(() if put is None else put.objectives)}
    tasks = {task.id for task in objective.tasks}
    return objective.id in named or not tasks.isdisjoint(tasks_of(inject, decisions))
