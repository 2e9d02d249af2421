"""Curves: what a level or a buffer was over the time played, in so many equal steps."""

from oefening.projections.history import History
from oefening.projections.sites import Reserve
from oefening.state import State
from oefening.world.nodes import WHOLE


def level_curve(
    history: History, state: State, address: str, now: int, steps: int
) -> tuple[int, ...]:
    """The node's lowest level in each of `steps` steps from STARTEX to second `now`, in ppm.

    The lowest, since a short loss would else fall between two steps. `state` is how it stands at
    `now`, whatever the `history` knows of later.
    """
    changes = history.changes(address, state)
    values: list[int] = []
    level, at = WHOLE, 0
    for end in _ends(now, steps):
        lowest = level
        while at < len(changes) and changes[at][0] <= end:
            level = changes[at][1]
            lowest = min(lowest, level)
            at += 1
        values.append(lowest)
    return tuple(values)


def reserve_curve(
    history: History, state: State, reserve: Reserve, now: int, steps: int, *, given: bool = False
) -> tuple[int | None, ...]:
    """What the stock or backup held at the end of each step, in ppm of what it can.

    `state` is how it stands at `now`, whatever the `history` knows of later.
    What no record had named yet was full; of one that an effect has `given` it is None.
    """
    values: list[int | None] = []
    for end in _ends(now, steps):
        holding = history.held(reserve.key, end, state)
        if holding is None or not reserve.capacity:
            values.append(None if given else WHOLE)
        else:
            values.append(holding.at(end, reserve.capacity) * WHOLE // reserve.capacity)
    return tuple(values)


def _ends(now: int, steps: int) -> list[int]:
    """The last second of each step."""
    return [now * (step + 1) // steps for step in range(steps)]
