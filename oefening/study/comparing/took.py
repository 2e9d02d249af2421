"""How long things took by a moment, and which objectives and critical tasks that was for."""

from collections.abc import Iterator
from dataclasses import replace

from oefening.projections.latencies import (
    MEASURES,
    Chain,
    Latencies,
    Measure,
    Stimulus,
    Watched,
    supposed,
    taken_for,
)
from oefening.scenario.model import Scenario
from oefening.study.comparing.team import Took
from oefening.study.comparing.values import in_order


def took(scenario: Scenario, known: Latencies, now: int) -> Iterator[Took]:
    """How long what had come by second `now` took, or had lasted by then.

    `known` is all that the whole log knows of it, since some of it was written down later.
    """
    served = _Served(scenario)
    for whole in known.chains:
        chain, there = _by(whole, now), whole.stimulus
        for measure in MEASURES:
            found = taken_for(chain, measure) if _begun(chain, measure, now) else None
            if found is None:
                continue
            apart, done = found
            by_then = done and there.put.at + apart.exercise <= now
            tasks = served.tasks(there, measure)
            yield Took(
                measure=measure,
                seconds=apart.exercise if by_then else now - there.put.at,
                worked=apart.working if by_then else None,
                done=by_then,
                rests=_rests(chain, measure, done=by_then),
                cell=there.cell,
                objectives=frozenset(there.objectives) | served.by(tasks),
                tasks=tasks,
                supposed=by_then and supposed(chain, measure),
            )


def unmarked(known: Latencies, now: int) -> tuple[Watched, ...]:
    """What nobody marked of all that had come by second `now`."""
    come = tuple(one for one in known.chains if one.stimulus.put.at <= now)
    return replace(known, chains=come).never_marked


def _by(chain: Chain, now: int) -> Chain:
    """What had not been withdrawn by `now` still waited then."""
    withdrawn = chain.withdrawn
    later = withdrawn is not None and withdrawn.at > now
    return replace(chain, withdrawn=None) if later else chain


def _begun(chain: Chain, measure: Measure, now: int) -> bool:
    """Whether anything could take time by `now`.

    An effect does from the decision on, and what asks for no decision is only known to have led to
    one once that is made.
    """
    there, decided = chain.stimulus, chain.decided
    hangs = measure == "effect" or (measure == "decided" and there.kind != "decision")
    undecided = hangs and decided is not None and decided.made.at > now
    return there.put.at <= now and not undecided


def _rests(chain: Chain, measure: Measure, *, done: bool) -> tuple[int, ...]:
    """The records with which a chain began, and came to an end in `measure` if that is `done`."""
    ends = {
        "acknowledged": chain.acknowledged,
        "decided": chain.decided and chain.decided.made,
        "acted": chain.acted and chain.acted[1],
        "effect": chain.decided and chain.decided.effect.step,
        "answered": chain.answered,
    }
    end, put = ends[measure], chain.stimulus.put.number
    return (put,) if end is None or not done else in_order((put, end.number))


class _Served:
    """Which critical tasks something serves that came to a cell."""

    def __init__(self, scenario: Scenario) -> None:
        self._decisions = {one.id: one.tasks for one in scenario.decisions}
        self._injects = {one.id: one.tasks for one in scenario.injects}
        self._actions = {a.id: a.task for one in scenario.injects for a in one.expects}
        self._objectives = {
            task.id: objective.id for objective in scenario.objectives for task in objective.tasks
        }

    def tasks(self, there: Stimulus, measure: Measure) -> frozenset[str]:
        """Those of the inject and the decision; of what is done those of the actions expected."""
        if measure == "acted":
            return frozenset(filter(None, (self._actions.get(id) for id in there.awaited)))
        decision = self._decisions.get(there.decision or "", ())
        return frozenset((*self._injects.get(there.inject, ()), *decision))

    def by(self, tasks: frozenset[str]) -> frozenset[str]:
        """The objectives that these belong to."""
        return frozenset(self._objectives[id] for id in tasks if id in self._objectives)
