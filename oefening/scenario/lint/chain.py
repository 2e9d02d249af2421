"""From objective over task to inject: what is tested by nothing, and what tests nothing.

The first link that lacks is told, and not what hangs on it: of an objective without tasks not that
nothing tests it, of one that nothing tests not that its tasks are reached by nothing. A task that
an inject names and no objective has is an error, as is an inject that nothing brings on, and with
an error no findings are told; so each link that is taken out of a whole chain is told of once. For
the same reason an inject that serves nothing is told only where each task is reached: it may be
what lacks there.
"""

from collections.abc import Iterator

from oefening.scenario.checks.findings import Spot
from oefening.scenario.injects import Decision, Inject
from oefening.scenario.lint.sight import Sight
from oefening.scenario.model import Scenario
from oefening.text import phrase


def lint_chain(sight: Sight) -> None:
    """Note objectives without tasks, those that nothing tests, and tasks that nothing reaches."""
    scenario = sight.scenario
    if not scenario.objectives:
        sight.tell("no-objectives", Spot(("id",)), phrase("lint.no-objectives"))
    elif _lint_objectives(sight, scenario):
        _lint_injects(sight, scenario)


def _lint_objectives(sight: Sight, scenario: Scenario) -> bool:
    """Note what objectives lack; return whether that is nothing."""
    named = set(_objectives_named(scenario))
    reached = set(_tasks_reached(scenario))
    whole = True
    for index, objective in enumerate(scenario.objectives):
        spot = Spot(("objectives", index))
        lacking = [at for at, task in enumerate(objective.tasks) if task.id not in reached]
        whole = whole and bool(objective.tasks) and not lacking
        if not objective.tasks:
            message = phrase("lint.objective-without-task", id=objective.id)
            sight.tell("objective-without-task", spot / "id", message, of=(objective.id,))
        elif len(lacking) == len(objective.tasks) and objective.id not in named:
            message = phrase("lint.untested-objective", id=objective.id)
            sight.tell("untested-objective", spot / "id", message, of=(objective.id,))
        else:
            for at in lacking:
                task = objective.tasks[at].id
                message = phrase("lint.task-without-inject", id=task, objective=objective.id)
                where = spot / "tasks" / at / "id"
                sight.tell("task-without-inject", where, message, of=(task, objective.id))
    return whole


def _lint_injects(sight: Sight, scenario: Scenario) -> None:
    """Note the injects that serve nothing, if most of those that ask something say what for."""
    asking = [(at, one) for at, one in enumerate(scenario.injects) if _asks(one)]
    silent = [(at, one) for at, one in asking if not _says_what_for(one)]
    for at, inject in silent if 2 * len(silent) < len(asking) else ():
        if inject.decision is None:  # which may say it
            message = phrase("lint.inject-without-objective", id=inject.id)
            hint = phrase("lint.write-tasks")
            spot = Spot(("injects", at, "id"))
            sight.tell("inject-without-objective", spot, message, hint, of=(inject.id,))


def _asks(inject: Inject) -> bool:
    """Whether it asks something of players: no news, no line of control, nothing in reserve."""
    return inject.kind in {"inject", "expected-action"} and not inject.on_call


def _says_what_for(inject: Inject) -> bool:
    tasks = any(action.task is not None for action in inject.expected)
    return bool(inject.objectives or inject.tasks or tasks)


def _serving(scenario: Scenario) -> Iterator[Inject | Decision]:
    yield from scenario.injects
    yield from scenario.decisions


def _objectives_named(scenario: Scenario) -> Iterator[str]:
    """The objectives that injects and decisions say they serve."""
    for one in _serving(scenario):
        yield from one.objectives


def _tasks_reached(scenario: Scenario) -> Iterator[str]:
    """The tasks that injects and decisions serve, or that an expected action shows."""
    for one in _serving(scenario):
        yield from one.tasks
    for inject in scenario.injects:
        yield from (action.task for action in inject.expected if action.task is not None)
