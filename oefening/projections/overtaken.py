"""Injects that events have overtaken: they can no longer come due by themselves, and why.

That is known of decisions and of other injects, which do not go back unless one is retracted. What
the world may still come to is known of nothing, so that a level rules out no inject.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from oefening.projections.names import Names
from oefening.projections.waiting import explained
from oefening.scenario import conditions as c
from oefening.scenario.injects import Inject
from oefening.state import IN_PLAY, State
from oefening.state.conditions import Asked, Reason, began_at
from oefening.text import Phrase, phrase

GONE = frozenset({"skipped", "retracted", "closed"})
"""States in which an inject stays for ever."""

BEHIND: dict[str, frozenset[str]] = {
    "waiting": GONE | IN_PLAY,
    "due": GONE | IN_PLAY,
    "held": GONE | IN_PLAY,
    "released": GONE,
    "acknowledged": GONE,
    "skipped": frozenset({"retracted", "closed"}) | IN_PLAY,
    "retracted": frozenset({"skipped", "closed"}),
    "closed": frozenset({"skipped", "retracted"}),
}
"""By a state: those from which no inject comes to it."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a condition that is settled for good, and so keeps the inject from coming."""

    reason: Reason

    def told(self, names: Names) -> Phrase:
        """What is so already, or cannot come to be so."""
        what = next(explained(self.reason, names)).told
        return phrase("when.settled" if self.reason.holds else "when.cannot", what=what)


def overtaken(inject: Inject, state: State, asked: Asked, now: int) -> tuple[Bar, ...]:
    """Why `inject` can no longer come due by itself at second `now`; nothing where it still can."""
    if state.injects[inject.id].status != "waiting":
        return ()
    if inject.if_ is not None:
        bars = _never(asked.explain(state, inject.if_, inject.id, now), state)
        if bars:
            return bars
    return _untriggered(inject, state, asked, now) if state.injects[inject.id].due is None else ()


def _untriggered(inject: Inject, state: State, asked: Asked, now: int) -> tuple[Bar, ...]:
    """Why nothing brings it any more that it waits for."""
    if inject.after is not None:
        if state.injects[inject.after.inject].status not in GONE:
            return ()  # as nearly always; asking takes far longer
        return _never(asked.bare(state, _is_released(inject.after.inject), inject.id, now), state)
    if inject.when is None:
        return ()
    return _never(asked.explain(state, inject.when, inject.id, now), state)


@lru_cache(4_096)  # making one takes longer than all that is asked of it
def _is_released(inject: str) -> c.InjectIs:
    return c.InjectIs(inject=inject)


Settled = Callable[[Reason, State], tuple[Bar, ...]]


def _never(reason: Reason, state: State) -> tuple[Bar, ...]:
    """The leaves for which it never comes to hold; nothing where it may."""
    match reason.condition:
        case c.All():
            return next((bars for part in reason.parts if (bars := _never(part, state))), ())
        case c.Any():
            return _each(reason, state, _never)
        case c.Not():
            return _always(reason.parts[0], state)
    return (Bar(reason),) if not reason.holds and _stays_away(reason.condition, state) else ()


def _always(reason: Reason, state: State) -> tuple[Bar, ...]:
    """The leaves for which it holds from now on for ever; nothing where it may cease to."""
    if not reason.holds:
        return ()
    match reason.condition:
        case c.All():
            return _each(reason, state, _always)
        case c.Any():
            return next((bars for part in reason.parts if (bars := _always(part, state))), ())
        case c.Not():
            return _never(reason.parts[0], state)
    return (Bar(reason),) if _stays(reason.condition, state) else ()


def _each(reason: Reason, state: State, settled: Settled) -> tuple[Bar, ...]:
    """The leaves of all parts, if each of them is settled."""
    found = [settled(part, state) for part in reason.parts]
    return tuple(bar for bars in found for bar in bars) if all(found) else ()


def _stays_away(leaf: object, state: State) -> bool:
    """Whether a leaf that does not hold never will."""
    match leaf:
        case c.DecisionTaken(decision=decision, option=options) if options:
            taken = state.standing(decision)
            return taken is not None and taken.option not in options
        case c.InjectIs(inject=inject, is_=wanted):
            return state.injects[inject].status in BEHIND[wanted]
        case c.Since(since=name) if name in state.injects:
            return state.injects[name].status in GONE and began_at(state, name) is None
    return False


def _stays(leaf: object, state: State) -> bool:
    """Whether a leaf that holds always will."""
    match leaf:
        case c.DecisionTaken() | c.Since():
            return True
        case c.InjectIs(inject=inject, is_=wanted):
            status = state.injects[inject].status
            return status in GONE or (status in IN_PLAY and wanted == "released")
    return False
