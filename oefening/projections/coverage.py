"""Coverage: how far objectives have been played, and how much lies with each cell."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from oefening.clock import Calendar
from oefening.projections.expectations import Expectation, expectations
from oefening.projections.questions import open_questions
from oefening.scenario.model import CriticalTask, Objective, Scenario
from oefening.state import IN_PLAY, State

Reach = Literal["seen", "late", "after", "missed", "open", "ahead", "skipped", "none"]
"""Of a task: an action that shows it was seen in time, or later, or was
marked after ENDEX; its window went by; it is awaited
now; it is still to come; what would have shown it was skipped; nothing in the scenario shows it."""

FIRST: tuple[Reach, ...] = ("seen", "late", "after", "missed", "open", "ahead")
"""Of several actions that show a task, the standing that counts: one seen, else the worst."""


@dataclass(frozen=True, slots=True)
class TaskReach:
    """How far a critical task has been played."""

    task: CriticalTask
    reach: Reach


@dataclass(frozen=True, slots=True)
class ObjectiveReach:
    """How far an objective has been played."""

    objective: Objective
    tasks: tuple[TaskReach, ...]

    @property
    def seen(self) -> int:
        """How many of its tasks were seen done."""
        return sum(one.reach in {"seen", "late", "after"} for one in self.tasks)


@dataclass(frozen=True, slots=True)
class Load:
    """What a cell has had and still has to do."""

    cell: str
    received: int
    """Injects released to it."""
    unanswered: int
    """Those of them that it has not acknowledged."""
    decisions: int
    """Decisions that it took and that stand."""
    undecided: int
    """Decisions before it."""
    questions: int
    """Questions of its own that are open."""
    awaited: int
    """Actions that are expected of it by now and were not seen."""


def coverage(
    scenario: Scenario, state: State, calendar: Calendar, now: int
) -> tuple[ObjectiveReach, ...]:
    """Every objective with its tasks, in the order of the scenario, at second `now`."""
    shown: dict[str, list[Expectation]] = {}
    for one in expectations(scenario, state, calendar, now):
        if one.task is not None:
            shown.setdefault(one.task, []).append(one)
    written = {action.task for inject in state.script(scenario) for action in inject.expects}
    return tuple(
        ObjectiveReach(
            objective,
            tuple(
                TaskReach(task, _reach(shown.get(task.id, ()), known=task.id in written))
                for task in objective.tasks
            ),
        )
        for objective in scenario.objectives
    )


def _reach(shown: Iterable[Expectation], *, known: bool) -> Reach:
    standings = {one.standing for one in shown}
    unshown: Reach = "skipped" if known else "none"
    return next((reach for reach in FIRST if reach in standings), unshown)


def loads(scenario: Scenario, state: State, calendar: Calendar, now: int) -> tuple[Load, ...]:
    """What lies with each cell at second `now`, in the order of the scenario."""
    script = state.script(scenario)
    asked = {decision.id: decision.cell for decision in scenario.decisions}
    awaited = [
        one.cell
        for one in expectations(scenario, state, calendar, now)
        if one.standing in {"open", "missed"}
    ]
    undecided = [asked.get(decision) for decision in state.open_decisions]
    decided = [taken.cell for taken in state.taken if not taken.retracted]
    questions = [question.cell for question in open_questions(state)]
    return tuple(
        Load(
            cell=cell.id,
            received=sum(
                cell.id in inject.to and state.injects[inject.id].released_at is not None
                for inject in script
            ),
            unanswered=sum(
                cell.id in inject.to
                and there.status in IN_PLAY
                and cell.id not in there.acknowledged
                for inject in script
                if (there := state.injects[inject.id])
            ),
            decisions=decided.count(cell.id),
            undecided=undecided.count(cell.id),
            questions=questions.count(cell.id),
            awaited=awaited.count(cell.id),
        )
        for cell in scenario.cells
    )
