"""The inject queue: what is overdue, now, next, waiting, in reserve and done."""

from collections.abc import Iterable
from typing import Literal, NamedTuple, assert_never, get_args

from oefening.clock import Calendar
from oefening.scenario.injects import Inject
from oefening.scenario.model import Scenario
from oefening.state import InjectState, InjectStatus, State

Group = Literal["overdue", "now", "next", "waiting", "reserve", "done"]

GROUPS: tuple[Group, ...] = get_args(Group)

PATIENCE = 900
"""Exercise seconds for which an inject that came due is `now`; after that it is overdue."""


class Queued(NamedTuple):
    """An inject in its place in the queue."""

    inject: Inject
    state: InjectState
    group: Group
    due: int | None
    """Exercise second at which it comes, or came, due; None while nobody knows."""

    @property
    def automatic(self) -> bool:
        """Whether it releases itself."""
        return self.inject.release == "automatic"

    @property
    def status(self) -> InjectStatus:
        """Where it is in its life."""
        return self.state.status


def queue(
    scenario: Scenario, state: State, calendar: Calendar, now: int
) -> dict[Group, tuple[Queued, ...]]:
    """Every inject of the script in one group at second `now`, soonest first.

    But what is done latest first.
    """
    found: dict[Group, list[Queued]] = {group: [] for group in GROUPS}
    for inject in state.script(scenario):
        entry = queued(inject, state, calendar, now)
        found[entry.group].append(entry)
    return {group: tuple(_sorted(group, entries)) for group, entries in found.items()}


def queued(inject: Inject, state: State, calendar: Calendar, now: int) -> Queued:
    """`inject` in its place at second `now`."""
    there = state.injects[inject.id]
    due = inject.planned(calendar) if there.due is None else there.due
    group = _group(inject, there, due, now)
    return Queued(inject, there, group, due)


def waits(due: int, since: int) -> int:
    """Seconds from when an inject could be asked for to second `since`; negative ahead of that.

    That is `due`, or STARTEX for what was planned ahead of it: nobody is late before it begins.
    """
    return since - max(0, due)


def soonest(scenario: Scenario, state: State, calendar: Calendar) -> Queued | None:
    """The first of the group `next`; None where that is empty."""
    waiting = (
        queued(inject, state, calendar, state.now)
        for inject in state.script(scenario)
        if state.injects[inject.id].status == "waiting"
    )
    return min((one for one in waiting if one.group == "next"), key=_due, default=None)


def coming(scenario: Scenario, state: State, calendar: Calendar, until: int) -> tuple[Queued, ...]:
    """Injects that are known to come due up to and including second `until`, soonest first.

    What a jump there would pass, if it releases what it passes: those that follow others are among
    them. Injects that wait for a condition cannot be told beforehand; manual ones stop a jump.
    """
    known = {
        entry.inject.id: entry for entry in queue(scenario, state, calendar, state.now)["next"]
    }
    ahead, script = list(known.values()), state.script(scenario)
    for leader in ahead:
        for inject in script:
            after = inject.after
            if after is None or after.inject != leader.inject.id or inject.id in known:
                continue
            there = state.injects[inject.id]
            if there.status == "waiting" and leader.due is not None:
                known[inject.id] = Queued(inject, there, "next", leader.due + after.delay)
                ahead.append(known[inject.id])
    passed = (one for one in ahead if one.due is not None and one.due <= until)
    return tuple(_sorted("next", passed))


def _group(inject: Inject, at: InjectState, due: int | None, now: int) -> Group:
    match at.status:
        case "due":
            return "overdue" if due is not None and waits(due, now) > PATIENCE else "now"
        case "waiting":
            if due is not None:
                return "now" if due < 0 else "next"  # ahead of STARTEX it is to be done at once
            return "reserve" if inject.on_call else "waiting"
        case "held":
            return "waiting"
        case "released" | "acknowledged" | "skipped" | "retracted" | "closed":
            return "done"
        case _ as never:
            assert_never(never)


def _sorted(group: Group, entries: Iterable[Queued]) -> list[Queued]:
    if group == "done":
        return sorted(entries, key=_ended, reverse=True)
    return sorted(entries, key=lambda entry: (entry.due is None, entry.due or 0))


def _due(entry: Queued) -> int:
    return entry.due or 0


def _ended(entry: Queued) -> int:
    if entry.state.released_at is not None:
        return entry.state.released_at
    return -1 if entry.due is None else entry.due
