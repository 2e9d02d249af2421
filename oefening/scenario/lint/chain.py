"""From objective over task to inject: what is tested by nothing.

The first link that lacks is told, and not what hangs on it: of an objective without tasks not that
nothing tests it, of one that nothing tests not that its tasks are reached by nothing. A task that
an inject names and no objective has is an error, as is an inject that nothing brings on, and with
an error no findings are told; so each link that is taken out of a whole chain is told of once.
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
    named = set(_objectives_named(scenario))
    reached = set(_tasks_reached(scenario))
    for index, objective in enumerate(scenario.objectives):
        spot = Spot(("objectives", index))
        lacking = [at for at, task in enumerate(objective.tasks) if task.id not in reached]
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
