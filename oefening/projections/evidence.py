"""Evidence: what is known of every expected action, told and counted alike wherever it is."""

from collections.abc import Collection, Iterable
from typing import Literal, NamedTuple

from oefening.clock import Calendar
from oefening.projections.expectations import Expectation, expectations
from oefening.scenario.injects import ExpectedAction, Inject
from oefening.scenario.model import Objective, Scenario
from oefening.state import State
from oefening.text import Phrase, phrase

Evidence = Literal["seen", "late", "not-seen", "open", "not-played", "retracted", "ahead", "after"]
"""Seen in time; seen after its window; its window went by unseen; not seen while its window was
open or had no end; not to be tested, since its inject was not played, or was played and then
retracted; not expected yet; marked as seen after ENDEX, so that nobody knows when it was."""

SEEN: tuple[Evidence, ...] = ("seen", "late", "after")
UNSEEN: tuple[Evidence, ...] = ("not-seen", "open")
"""What is neither of these is not to be tested."""


class Hoped(NamedTuple):
    """An expected action with the inject that it belongs to, and what is known of it."""

    inject: Inject
    action: ExpectedAction
    known: Expectation | None
    """None where its inject was skipped or retracted, and it was not seen."""
    evidence: Evidence


class Tally(NamedTuple):
    """How many actions were seen, were not, and are not to be tested: together all there are."""

    seen: int
    unseen: int
    untestable: int

    @property
    def all(self) -> int:
        """How many are expected in the whole exercise."""
        return sum(self)

    @property
    def told(self) -> Phrase:
        """`4 seen, 21 not seen, 10 not testable`."""
        return phrase("evidence.tally", **self._asdict())

    @property
    def foretold(self) -> tuple[Phrase, ...]:
        """What the end will say of them if ENDEX comes now; nothing where none are expected."""
        return (phrase("evidence.at-endex", counted=self.told),) if self.all else ()


def hoped(scenario: Scenario, state: State, calendar: Calendar, now: int) -> tuple[Hoped, ...]:
    """Every expected action of the exercise at second `now`, in the order of the injects."""
    known = {one.id: one for one in expectations(scenario, state, calendar)}
    return tuple(
        Hoped(inject, action, one, _evidence(one, state, inject.id, now))
        for inject in state.script(scenario)
        for action in inject.expects
        for one in [known.get(action.id)]
    )


def serves(objective: Objective, one: Hoped) -> bool:
    """Whether the action is for one of its tasks; for none of any, whether its inject names it."""
    if one.action.task is not None:
        return one.action.task in {task.id for task in objective.tasks}
    return objective.id in one.inject.objectives


def tally(of: Iterable[Hoped]) -> Tally:
    """How many of them were seen, were not, and are not to be tested."""
    found = [one.evidence for one in of]
    seen, unseen = sum(one in SEEN for one in found), sum(one in UNSEEN for one in found)
    return Tally(seen, unseen, len(found) - seen - unseen)


def so_far(of: Collection[Hoped]) -> Phrase:
    """The same while the exercise goes on: `4 seen, 2 not seen, 1 not yet seen, 28 not yet ...`."""
    seen, unseen, untestable = tally(of)
    open_ = sum(one.evidence == "open" for one in of)
    missed = unseen - open_
    return phrase("evidence.so-far", seen=seen, missed=missed, open=open_, untestable=untestable)


def _evidence(known: Expectation | None, state: State, inject: str, now: int) -> Evidence:
    if known is None:
        return "retracted" if state.injects[inject].status == "retracted" else "not-played"
    match known.standing(now):
        case "missed":
            return "not-seen"
        case "ahead" if known.opens is None:
            return "not-played"
        case standing:
            return standing
