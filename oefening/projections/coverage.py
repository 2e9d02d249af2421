"""Coverage: how far objectives have been played, and how much lies with each cell."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal

from oefening.clock import Calendar
from oefening.projections.evidence import SEEN, UNSEEN, Evidence, Hoped, hoped
from oefening.projections.questions import open_questions
from oefening.scenario.model import CriticalTask, Objective, Scenario
from oefening.state import IN_PLAY, State

Reach = Evidence | Literal["missed", "again", "too-early", "none"]
"""Of a task: what is known of the action that shows it, so far or, after ENDEX, for good.
Missed: its window went by, and it may still be seen. Again: its inject was retracted, and another
action is still to come. Too early: it was not expected yet at ENDEX. None: nothing in the scenario
shows the task."""

FIRST: tuple[Reach, ...] = (
    *SEEN,
    "missed",
    *UNSEEN,
    "ahead",
    "too-early",
    "retracted",
    "not-played",
)
"""Of several actions that show a task, what counts: one seen, else the worst."""

FOR_GOOD: dict[Evidence, Reach] = {"open": "not-seen", "ahead": "too-early"}
"""What ENDEX makes of what was awaited and of what was still to come."""


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
        return sum(one.reach in SEEN for one in self.tasks)


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
    shown: dict[str, set[Reach]] = {}
    for one in hoped(scenario, state, calendar, now):
        if one.action.task is not None:
            shown.setdefault(one.action.task, set()).add(_known(one, now, ended=state.ended))
    return tuple(
        ObjectiveReach(
            objective,
            tuple(TaskReach(task, _reach(shown.get(task.id, set()))) for task in objective.tasks),
        )
        for objective in scenario.objectives
    )


def _known(one: Hoped, now: int, *, ended: bool) -> Reach:
    if ended:
        return FOR_GOOD.get(one.evidence, one.evidence)
    return one.evidence if one.known is None else one.known.standing(now)


def _reach(shown: AbstractSet[Reach]) -> Reach:
    first: Reach = next((reach for reach in FIRST if reach in shown), "none")
    return "again" if first == "ahead" and "retracted" in shown else first


def loads(scenario: Scenario, state: State, calendar: Calendar, now: int) -> tuple[Load, ...]:
    """What lies with each cell at second `now`, in the order of the scenario."""
    script = state.script(scenario)
    asked = {decision.id: decision.cell for decision in scenario.decisions}
    awaited = [
        one.action.cell for one in hoped(scenario, state, calendar, now) if one.evidence in UNSEEN
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
