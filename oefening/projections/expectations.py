"""Expectations: every action that is expected of a cell, with its window, seen or not."""

from typing import Literal, NamedTuple

from oefening.clock import Calendar
from oefening.scenario.injects import ExpectedAction, Inject
from oefening.scenario.model import Scenario
from oefening.source import Bilingual
from oefening.state import State

Timeliness = Literal["ahead", "open", "seen", "late", "after", "missed"]
"""Ahead: its window has not begun. Late: seen after its window. Missed: the window went by.
After: marked as seen after ENDEX without a moment, so that nobody knows when it was."""


class Expectation(NamedTuple):
    """An expected action at this moment of the exercise."""

    id: str
    text: Bilingual
    cell: str
    task: str | None
    inject: str
    """The inject that it belongs to, be it one that says nothing else."""
    opens: int | None
    """Exercise second from which it is expected; None while that is not known."""
    closes: int | None
    """Second by which it is expected; None: no limit, or not known yet."""
    seen: int | None
    """Second at which it was seen; that of ENDEX for what was marked after it without one."""
    by: str
    """The cell that did it, if one was said; else empty."""
    marked_after: bool
    """Whether that was marked after ENDEX without a moment."""

    def standing(self, now: int) -> Timeliness:
        """Where it stands in its window at second `now`."""
        if self.marked_after:
            return "after"
        if self.seen is not None:
            return "seen" if self.closes is None or self.seen <= self.closes else "late"
        if self.opens is None or now < self.opens:
            return "ahead"
        return "open" if self.closes is None or now <= self.closes else "missed"

    def turn(self, now: int) -> tuple[int, bool, int]:
        """By what those that were not seen are put in order at second `now`.

        First comes what can still be seen in time, that with least time left ahead; then what is
        late, the latest ahead, so that what was missed days ago does not stand above it; then
        what is not expected yet.
        """
        standing, closes = self.standing(now), self.closes or 0
        rank = {"missed": 1, "ahead": 2}.get(standing, 0)
        return rank, self.closes is None, -closes if standing == "missed" else closes


def expectations(scenario: Scenario, state: State, calendar: Calendar) -> tuple[Expectation, ...]:
    """All expected actions in the order of the injects that they belong to.

    Nothing is expected of an inject that was skipped or retracted, beyond what was seen.
    """
    return tuple(
        _expectation(inject, action, state, calendar)
        for inject in state.script(scenario)
        for action in inject.expects
        if action.id in state.met or state.injects[inject.id].status not in {"skipped", "retracted"}
    )


def _expectation(
    inject: Inject, action: ExpectedAction, state: State, calendar: Calendar
) -> Expectation:
    opens = (
        calendar.at(action.at, allowed=True) if action.at else state.injects[inject.id].released_at
    )
    closes = None if opens is None or action.within is None else opens + action.within
    return Expectation(
        id=action.id,
        text=action.text,
        cell=action.cell,
        task=action.task,
        inject=inject.id,
        opens=opens,
        closes=closes,
        seen=state.met.get(action.id),
        by=state.met_by.get(action.id, ""),
        marked_after=action.id in state.met_after,
    )
