"""How near the conditions of injects that do not come have been to holding, leaf by leaf."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from oefening.record import Header
from oefening.scenario import conditions as c
from oefening.scenario.conditions import parts_of
from oefening.state import State
from oefening.state.conditions import Asked, Reason


class Near(NamedTuple):
    """How near a part of a condition came to holding in a run."""

    path: str
    """Where in the condition it stands: that of the inject, with the numbers of parts."""
    condition: c.Condition
    held: int | None
    """The exercise second from which on it first held; None: it never did."""
    measured: int | None
    """What it was judged by when it came nearest; None where there was no such number."""
    at: int
    """The exercise second of that."""


class Nearest:
    """Looks at conditions of injects while a run goes on."""

    def __init__(self, header: Header, injects: Sequence[str]) -> None:
        self._asked = Asked(header.world)
        self._conditions = {
            one.id: one.when
            for one in header.scenario.injects
            if one.id in injects and one.when is not None
        }
        self._near: dict[str, Near] = {}

    def look(self, state: State, now: int) -> None:
        """See how things stand at `now`."""
        for inject, condition in self._conditions.items():
            if state.injects[inject].released_at is None and not state.ended:
                reason = self._asked.explain(state, condition, inject, now)
                for path, part in _each(reason, inject):
                    self._take(path, part, now)

    def _take(self, path: str, reason: Reason, now: int) -> None:
        before = self._near.get(path)
        if before is None:
            held = now if reason.holds else None
            self._near[path] = Near(path, reason.condition, held, reason.measured, now)
        elif before.held is None:
            if reason.holds:
                self._near[path] = before._replace(held=now, measured=reason.measured, at=now)
            elif _nearer(reason.condition, reason.measured, before.measured):
                self._near[path] = before._replace(measured=reason.measured, at=now)

    def found(self, state: State) -> dict[str, tuple[Near, ...]]:
        """Of each inject that did not come, all parts of its condition, wholes before parts."""
        return {
            inject: tuple(
                self._near[path] for path in _paths(condition, inject) if path in self._near
            )
            for inject, condition in self._conditions.items()
            if state.injects[inject].released_at is None
        }


def _paths(condition: c.Condition, path: str) -> Iterator[str]:
    yield path
    for number, part in enumerate(parts_of(condition)):
        yield from _paths(part, f"{path}.{number}")


def _each(reason: Reason, path: str) -> Iterator[tuple[str, Reason]]:
    yield path, reason
    for number, part in enumerate(reason.parts):
        yield from _each(part, f"{path}.{number}")


def _nearer(condition: c.Condition, now: int | None, before: int | None) -> bool:
    """Whether `now` is nearer than `before` to what the condition asks."""
    if now is None or before is None:
        return now is not None
    return now < before if is_below(condition) else now > before


def is_below(condition: c.Condition) -> bool:
    """Whether it asks for a number that is low."""
    match condition:
        case c.LevelIs(below=int()) | c.HoursLeft():
            return True
        case _:
            return False
