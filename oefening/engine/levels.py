"""The level of one node from the levels it depends on.

Exact until the end: intermediate values are ppm × ppm × ppm, and a formula is rounded down once.
"""

from oefening.engine.parts import UP, Link, Unit
from oefening.world.nodes import WHOLE

SQUARE = WHOLE * WHOLE
CUBE = WHOLE * SQUARE


def seen(link: Link, now: int) -> int:
    """What the consumer sees of the supplier behind its backups, in ppm × ppm."""
    level = link.supplier.seen_by(link.supplier_class)
    if level == WHOLE or not link.backups:
        return level * WHOLE
    total, unbridged, gap = 0, WHOLE, WHOLE - level
    for backup in link.backups:
        share = backup.bridged()
        unbridged -= share
        if backup.store.charged(now):
            total += share * WHOLE
        else:
            total += share * (level + min(gap, backup.inflow()))
    return total + unbridged * level


def _left_by(link: Link, now: int) -> int:
    """What the link leaves of the consumer, in ppm³: 1 − weight × (1 − seen)."""
    if link.waived:
        return CUBE
    return CUBE - link.weight * (SQUARE - seen(link, now))


def outflow(unit: Unit, now: int) -> int:
    """Functionality of what the node delivers, in ppm³."""
    left = (WHOLE - unit.damage) * SQUARE
    if unit.combination == "min":
        for link in unit.out:
            left = min(left, _left_by(link, now))
        return left
    if unit.combination == "any":
        best = None
        for link in unit.out:
            one = _left_by(link, now)
            if link.needed:
                left = min(left, one)
            elif best is None or one > best:
                best = one
        return left if best is None else min(left, best)
    lost = sum(CUBE - _left_by(link, now) for link in unit.out)
    return max(0, left - lost)


def inflow(unit: Unit, now: int) -> int:
    """Functionality of what the node's stock receives, in ppm³."""
    return min(
        (WHOLE - unit.damage_in) * SQUARE,
        *(_left_by(link, now) for link in unit.into),
        CUBE,
    )


def serve(unit: Unit, deliverable: int) -> None:
    """Give `deliverable` (ppm of normal demand) to the classes in their order."""
    rest = deliverable
    given_all = 0
    for index in unit.order:
        want = unit.wants[index]
        given = min(rest, want * unit.shares[index].allowed() // WHOLE)
        rest -= given
        given_all += given
        unit.levels[index] = given * WHOLE // want if want else WHOLE
    unit.delivered = given_all
    unit.level = given_all * WHOLE // unit.total if unit.total else WHOLE


def evaluate(unit: Unit, now: int) -> None:
    """Set the node's level, its classes' levels and its flows from what it depends on."""
    if unit.plain:
        left = (WHOLE - unit.damage) * SQUARE
        for link in unit.out:
            one = CUBE - link.weight * WHOLE * (WHOLE - link.supplier.seen_by(link.supplier_class))
            left = min(left, one)
        unit.level = left // SQUARE
    elif unit.frozen:
        pass
    elif unit.combination == "mean":
        _mean(unit)
    else:
        _settle(unit, now)


def _mean(unit: Unit) -> None:
    """The weighted mean of the areas, class by class."""
    unit.level = sum(link.weight * link.supplier.level for link in unit.out) // WHOLE
    for index in range(len(unit.levels)):
        unit.levels[index] = (
            sum(link.weight * link.supplier.seen_by(index) for link in unit.out) // WHOLE
        )


def _settle(unit: Unit, now: int) -> None:
    total, store = unit.total, unit.store
    delivers = outflow(unit, now)
    if store is None:
        top, scale = delivers * unit.margin, CUBE
    else:
        received = inflow(unit, now) * unit.margin
        unit.received = received // CUBE
        top = delivers * total
        if unit.empty:
            top = min(top, received)
        scale = CUBE
    latch = unit.latch
    free = min(WHOLE, top // (total * SQUARE)) if total else WHOLE
    if latch is not None:
        latch.free = free
    limit = WHOLE
    if latch is not None and latch.phase != UP:
        limit = min(latch.lowest, free) if latch.keeps_lowest else 0
    if unit.fixed is not None:
        top, free, limit = unit.fixed * total * SQUARE, unit.fixed, WHOLE
    if unit.shares:
        serve(unit, min(top // scale, limit * total // WHOLE))
    else:
        unit.level = min(free, limit)
        unit.delivered = min(top // scale, limit * total // WHOLE, total)
