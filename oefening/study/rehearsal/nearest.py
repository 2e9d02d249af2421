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
    lasted: int = 0
    """The most seconds for which it held without a break, of one that must hold for a while."""
    began: int = 0
    """The exercise second of the beginning of that."""
    always: bool = False
    """Of one that must come back, whether it was so all the time."""

    @property
    def nearness(self) -> tuple[int, int]:
        """More the nearer it came, among the same part in other runs."""
        measured = 0 if self.measured is None else self.measured
        return self.lasted, -measured if is_below(self.condition) else measured


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
        self._since: dict[str, int] = {}
        """Since when those hold that must hold for a while, of those that do."""

    def look(self, state: State, now: int) -> None:
        """See how things stand at `now`."""
        for inject, condition in self._conditions.items():
            if state.injects[inject].released_at is None and not state.ended:
                reason = self._asked.explain(state, condition, inject, now)
                for path, part in _each(reason, inject):
                    self._take(path, part, now)

    def _take(self, path: str, reason: Reason, now: int) -> None:
        near = self._near.get(path) or Near(path, reason.condition, None, None, now)
        if near.held is not None:
            return
        near = self._lasting(near, reason, now)
        measured = _measured(reason)
        if reason.holds:
            near = near._replace(held=now, measured=measured, at=now)
        elif reason.condition.returns and not reason.lost:
            near = near._replace(always=True)  # what it is judged by now is not what is waited for
        elif near.always or _nearer(reason.condition, measured, near.measured):
            near = near._replace(measured=measured, at=now, always=False)
        self._near[path] = near

    def _lasting(self, near: Near, reason: Reason, now: int) -> Near:
        """`near` with what it held for at a stretch up to `now`, if that is the most."""
        if reason.lasted is not None:
            self._since[near.path] = now - reason.lasted
            began, lasted = now - reason.lasted, reason.lasted
        elif near.path in self._since:
            began = self._since.pop(near.path)
            lasted = now - began
        else:
            return near
        return near if lasted <= near.lasted else near._replace(lasted=lasted, began=began)

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


def _measured(reason: Reason) -> int | None:
    """What it was judged by, of what is denied too."""
    if isinstance(reason.condition, c.Not):
        return _measured(reason.parts[0])
    return reason.measured


def is_below(condition: c.Condition) -> bool:
    """Whether it asks for a number that is low."""
    match condition:
        case c.Not(not_=part):
            return not is_below(part)
        case c.LevelIs(below=int()) | c.HoursLeft():
            return True
        case _:
            return False
