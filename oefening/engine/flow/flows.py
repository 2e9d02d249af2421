"""How fast stocks and backups drain or fill, and when that will matter."""

from oefening.engine.flow.parts import Backup, Store, Unit
from oefening.world.nodes import WHOLE

HOUR = 3_600 * WHOLE
"""An hour of normal demand, in ppm-seconds."""


def set_demand(unit: Unit, profile: int = WHOLE) -> None:
    """Work out demand per class and in all, each rounded once; `profile` is the hour's factor."""
    number, scale = unit.base_demand * profile, WHOLE
    for factor in unit.factors.values():
        number *= factor
        scale *= WHOLE
    unit.demand = number // scale
    unit.wants = []
    for share in unit.shares:
        want, by = share.share * share.demand * number, scale * WHOLE * WHOLE
        for factor in share.factors.values():
            want *= factor
            by *= WHOLE
        unit.wants.append(want // by + share.extra)
    unit.total = sum(unit.wants) if unit.shares else unit.demand


def stock_rate(unit: Unit) -> int:
    """Net rate of the node's stock, were there no brim."""
    return 0 if unit.frozen else unit.received - unit.delivered


def backup_rate(backup: Backup, level: int, now: int) -> int:
    """Net rate of a backup whose supplier is at `level`, were there no brim.

    It drains while its supplier is short, whatever else ails its consumer, and fills while that is
    whole; what of it stands by does not drain. A home cools at the pace that the temperature
    outside makes, and fills where it is as warm there as people need it.
    """
    if backup.link.consumer.frozen:
        return 0
    if level == WHOLE or not backup.pace:
        return backup.inflow() if backup.fuel is not None else backup.recharge
    if not backup.store.charged(now):
        return 0
    gap = WHOLE - level
    if backup.shared:
        return min(gap, backup.inflow()) - gap
    drain = backup.pace
    if backup.spare:
        drain = drain * backup.share // (backup.share + backup.spare)
    if backup.fuel is None:
        return -drain
    return min(drain if backup.spare else WHOLE, backup.inflow() * WHOLE // gap) - drain


def refill_at(store: Store) -> int:
    """Amount at which an empty stock serves again."""
    return min(HOUR, store.capacity)


def crossing(unit: Unit, store: Store) -> int | None:
    """Second in which the node's stock runs dry or serves again; None if it does not."""
    if unit.empty:
        if store.rate <= 0:
            return None
        missing = refill_at(store) - store.amount
        return store.since + max(0, -(-missing // store.rate))
    return dry_at(store)


def dry_at(store: Store) -> int | None:
    """Second in which the store runs dry; None if it does not drain."""
    return None if store.rate >= 0 else store.since - (-store.amount // -store.rate)
