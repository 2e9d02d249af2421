"""What comes too late: after ENDEX, its phase, its window, or the decision that it is for."""

from collections.abc import Iterator
from itertools import chain

from oefening.projections.names import Names
from oefening.scenario import conditions as c
from oefening.scenario.conditions import walk
from oefening.scenario.density import LOADING, Pace
from oefening.scenario.injects import Decision, ExpectedAction, Inject
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.study.rehearsal.runs import Run
from oefening.study.rehearsal.ways import options_for, waited_for
from oefening.text import Phrase, phrase
from oefening.text.content import in_hours


class Late:
    """Looks for what comes too late in every run in which it comes at all."""

    def __init__(self, found: Rehearsal, names: Names) -> None:
        self._found = found
        self._names = names
        self._scenario = found.scenario
        self._calendar = found.header.calendar
        self._end = found.scenario.duration
        self._decisions = {one.id: one for one in found.scenario.decisions}
        self._injects = {one.id: one for one in found.scenario.injects}
        self._asks = {
            id: frozenset(tasks_of(one, self._decisions)) for id, one in self._injects.items()
        }
        """Critical tasks by the inject that asks for them."""

    def findings(self) -> Iterator[Finding]:
        """All of them, inject by inject, then decision by decision and task by task."""
        for index, inject in enumerate(self._scenario.injects):
            yield from self._of(inject, index)
        yield from self._untaken()
        yield from self._tasks()

    def _of(self, inject: Inject, index: int) -> Iterator[Finding]:
        came = [(run, run.released[inject.id]) for run in self._runs if inject.id in run.released]
        path = "injects", index
        if not came:
            yield from self._after_endex(inject, index)
            return
        if self._scenario.phases and inject.kind in LOADING:
            yield from self._after_phase(inject, index, came)
        for why in self._decided(inject, came):
            yield Finding("too-late", (inject.id,), path, why)
        for number, action in enumerate(inject.expects):
            where = (*path, "expected", number) if inject.expected else path
            if (late := self._window(action, came)) is not None:
                yield Finding("too-late", (action.id, inject.id), where, late)

    @property
    def _runs(self) -> list[Run]:
        return self._found.runs

    def _after_endex(self, inject: Inject, index: int) -> Iterator[Finding]:
        due = [run.due[inject.id] for run in self._runs if inject.id in run.due]
        if due:
            moment = self._names.moment(min(due))
            message = phrase("rehearse.late.endex", id=inject.id, moment=moment)
            yield Finding("too-late", (inject.id,), ("injects", index), message)

    def _after_phase(
        self, inject: Inject, index: int, came: list[tuple[Run, int]]
    ) -> Iterator[Finding]:
        pace = Pace.of(self._scenario, self._calendar)
        over = [self._over(pace, second) for _, second in came]
        phases = [one for one in over if one is not None]
        if len(phases) == len(over):
            phase = self._scenario.phases[phases[0]]
            message = phrase(
                "rehearse.late.phase",
                id=inject.id,
                phase=phase.id,
                ends=self._names.moment(pace.spans[phases[0]].ends),
                moment=self._names.moment(came[0][1]),
            )
            yield Finding("too-late", (inject.id,), ("injects", index), message)

    def _over(self, pace: Pace, second: int) -> int | None:
        """The number of the phase of which the time at the table is over by then, if it is."""
        begun = [number for number, span in enumerate(pace.spans) if span.begins <= second]
        if not begun or second <= pace.spans[begun[-1]].ends:
            return None
        return begun[-1]

    # ── decisions ────────────────────────────────────────────────────────────────────────────────

    def _decided(self, inject: Inject, came: list[tuple[Run, int]]) -> Iterator[Phrase]:
        for key, decision in self._for(inject):
            both = [
                (second, run.taken[decision.id][1])
                for run, second in came
                if decision.id in run.taken
            ]
            least = 0 if decision.id in waited_for(inject) else 1  # else it may have been ahead
            if both and all(second >= taken + least for second, taken in both):
                second, taken = both[0]
                yield phrase(
                    f"rehearse.late.{key}",
                    id=inject.id,
                    decision=decision.id,
                    moment=self._names.moment(second),
                    taken=self._names.moment(taken),
                )

    def _for(self, inject: Inject) -> Iterator[tuple[str, Decision]]:
        """The decisions that it puts, is held in reserve for, or tells what to decide by."""
        if inject.decision in self._decisions:
            yield "puts", self._decisions[inject.decision]
        for decision in self._scenario.decisions:
            if inject.contingency_of is not None and self._presses(inject, decision):
                yield "presses", decision
            elif self._informs(inject, decision):
                yield "informs", decision

    def _presses(self, inject: Inject, decision: Decision) -> bool:
        """Whether it is held for when a decision is not taken: it stands in for what puts that.

        What hangs on an option of it is held for when it is taken so.
        """
        options = (one for choices in options_for(inject, self._scenario) for one, _ in choices)
        return decision.id not in options and any(
            one.decision == decision.id
            and inject.contingency_of in {one.id, *(each.id for each in one.expects)}
            for one in self._scenario.injects
        )

    def _informs(self, inject: Inject, decision: Decision) -> bool:
        """Whether it brings news to whoever decides, for a task that the decision serves.

        It hangs on what puts the decision, or else nothing says that it is meant for that. What
        follows from the decision is no such news.
        """
        read = _read(inject, self._injects)
        return (
            inject.kind == "information"
            and decision.cell in inject.to
            and not {*inject.tasks}.isdisjoint(decision.tasks)
            and decision.id not in read
            and any(
                one.decision == decision.id and one.id in read for one in self._injects.values()
            )
        )

    def _untaken(self) -> Iterator[Finding]:
        """Decisions that are put and not taken in any run, though each option of each is tried."""
        for index, decision in enumerate(self._scenario.decisions):
            put = [run.put[decision.id] for run in self._runs if decision.id in run.put]
            if put and not any(decision.id in run.taken for run in self._runs):
                moment = self._names.moment(min(put))
                message = phrase("rehearse.late.taken", id=decision.id, moment=moment)
                yield Finding("too-late", (decision.id,), ("decisions", index), message)

    # ── windows ──────────────────────────────────────────────────────────────────────────────────

    def _window(self, action: ExpectedAction, came: list[tuple[Run, int]]) -> Phrase | None:
        """That the window of an expected action ends after ENDEX, whenever its inject comes."""
        if action.within is None:
            return None
        fixed = None if action.at is None else self._calendar.at(action.at, allowed=True)
        closes = min((second if fixed is None else fixed) + action.within for _, second in came)
        if closes <= self._end:
            return None
        return phrase(
            "rehearse.late.window",
            id=action.id,
            moment=self._names.moment(closes),
            within=in_hours(action.within),
        )

    def _tasks(self) -> Iterator[Finding]:
        """Tasks of which the window is over by the time that anything asks for them."""
        for index, objective in enumerate(self._scenario.objectives):
            for number, task in enumerate(objective.tasks):
                asked = [at for run in self._runs if (at := self._first(run, task.id)) is not None]
                if task.within is None or not asked or min(asked) <= task.within:
                    continue
                message = phrase(
                    "rehearse.late.task",
                    id=task.id,
                    within=in_hours(task.within),
                    moment=self._names.moment(min(asked)),
                )
                path = "objectives", index, "tasks", number
                yield Finding("too-late", (task.id, objective.id), path, message)

    def _first(self, run: Run, task: str) -> int | None:
        """When anything first asks for the task in a run."""
        asking = (id for id in run.released if task in self._asks[id])
        return min((run.released[id] for id in asking), default=None)


def tasks_of(inject: Inject, decisions: dict[str, Decision]) -> set[str]:
    """The critical tasks that an inject serves, by what it expects and what it puts too."""
    put = decisions.get(inject.decision or "")
    expected = {action.task for action in inject.expects if action.task is not None}
    return {*inject.tasks, *expected, *(() if put is None else put.tasks)}


def _read(inject: Inject, injects: dict[str, Inject]) -> set[str]:
    """What it hangs on, decisions and injects, by its own condition or by what it comes after."""
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [inject]
    while waiting:
        one = waiting.pop()
        seen.add(one.id)
        behind = [] if one.after is None else [one.after.inject]
        asked = [walk(when, "") for when in (one.when, one.if_) if when is not None]
        for _, part in chain(*asked):
            match part:
                case c.DecisionTaken(decision=decision):
                    found.add(decision)
                case c.InjectIs(inject=name) | c.Since(since=name):
                    behind.append(name)
                    found.add(name)
        found.update(behind)
        waiting += [injects[name] for name in behind if name in injects and name not in seen]
    return found
