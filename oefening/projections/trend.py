"""Trend: whether a level rose or fell over the past hour, as far as anybody can see it."""

from collections.abc import Sequence
from typing import Literal

from oefening.clock import HOUR
from oefening.projections.history import History
from oefening.projections.levels import Heat
from oefening.projections.names import whole_percent
from oefening.state import State

Trend = Literal["rises", "falls", "stays"]

SPAN = HOUR
"""Over how many seconds."""

Heats = Sequence[Heat | None]


def trend(before: int, now: int) -> Trend:
    """What a level that was `before` and is `now`, in ppm, does.

    Where both are shown as the same percentage it stays, so that no mark contradicts its number.
    """
    if before == now or whole_percent(before) == whole_percent(now):
        return "stays"
    return "rises" if now > before else "falls"


def an_hour_ago(history: History, now: int) -> State:
    """A state with the levels of an hour before second `now`, and nothing else."""
    return State(levels=history.snapshot(now - SPAN))


def trends(before: Heats, now: Heats) -> tuple[Trend | None, ...]:
    """What each heat of a row does, given the same row of before; None where there is none."""
    return tuple(
        None if then is None or heat is None else trend(then.level, heat.level)
        for then, heat in zip(before, now, strict=True)
    )
