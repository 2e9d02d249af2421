"""By what a backup came, or came to serve more or less than it does in the world."""

from oefening.state import State
from oefening.state.organisation import PlanState
from oefening.world.nodes import capacity_of, place_of
from oefening.world.organisation import Continuity


def brought_by(state: State, backup: str) -> tuple[str, ...]:
    """What brought it, or prepared the households whose it is, as records call that; often none.

    Of a change that was taken back nothing is left.
    """
    added = state.added_tiers.get(backup)
    if added is not None:
        return (added.owner,)
    points: dict[tuple[str, str], dict[str, int]] = {}
    concerned: set[tuple[str, str]] = set()
    for one in state.preparing.values():
        mark = one.owner, one.place
        so_far = points.setdefault(mark, {})
        for name, by in one.by.items():
            so_far[name] = so_far.get(name, 0) + by
        if backup in one.backups:
            concerned.add(mark)
    owners = (
        mark[0] for mark, so_far in points.items() if mark in concerned and any(so_far.values())
    )
    return tuple(dict.fromkeys(owners))


def plan_of(
    state: State, known: Continuity | None, consumer: str, supplier: str
) -> PlanState | None:
    """What is known of its plan, where these are a crisis organisation and what it may lose."""
    ends = capacity_of(consumer), capacity_of(supplier)
    if known is None or ends != (known.of, known.on):
        return None
    return state.plans.get(place_of(consumer).partition("/")[0])
