"""The level of one node from the levels it depends on.

Exact until the end: intermediate values are ppm × ppm × ppm, and a formula is rounded down once.
"""

from oefening.engine.flow.parts import UP, Link, Unit
from oefening.world.nodes import WHOLE

SQUARE = WHOLE * WHOLE
CUBE = WHOLE * SQUARE


def seen(link: Link, level: int, now: int) -> int:
    """What the consumer sees of a supplier at `level` behind its backups, in ppm × ppm."""
    total, unbridged, gap = 0, WHOLE, WHOLE - level
    for backup in link.backups:
        share, store = backup.bridged, backup.store
        unbridged -= share
        if store.amount > 0 or store.charged(now):
            total += share * WHOLE
        elif backup.fuel is None:
            total += share * level
        else:
            total += share * (level + min(gap, backup.inflow()))
    return total + unbridged * level


def _lost_by(link: Link, now: int) -> int:
    """What the consumer loses by the link, in ppm³: weight × (1 − seen)."""
    index = link.supplier_class
    level = link.supplier.level if index < 0 else link.supplier.levels[index]
    if level == WHOLE or link.waived:
        return 0
    if not link.backups:
        return link.weight * (WHOLE - level) * WHOLE
    return link.weight * (SQUARE - seen(link, level, now))


def outflow(unit: Unit, now: int) -> int:
    """Functionality of what the node delivers, in ppm³."""
    if unit.combination == "additive":
        lost_by_each = [_lost_by(link, now) for link in unit.needed]
        return max(0, (WHOLE - unit.damage) * SQUARE - sum(lost_by_each))
    lost, behind = unit.damage * WHOLE, 0
    for link in unit.needed:
        supplier, index = link.supplier, link.supplier_class
        level = supplier.level if index < 0 else supplier.levels[index]
        if level < WHOLE and (bare := link.weight * (WHOLE - level)) > lost:
            # Backups only help, so they are not looked at where it does not matter whether they do.
            if not (link.backups or link.waived):
                lost = bare
            elif (less := _lost_by(link, now)) > behind:
                behind = less
    most = lost * WHOLE
    if behind:
        most = max(most, behind)
    if unit.choices:
        most = max(most, _spared(unit, now))
    return CUBE - most


def _spared(unit: Unit, now: int) -> int:
    """What the node loses by the best of its alternatives, in ppm³."""
    least = CUBE
    for link in unit.choices:
        lost = _lost_by(link, now)
        if not lost:
            return 0
        least = min(least, lost)
    return least


def inflow(unit: Unit, now: int) -> int:
    """Functionality of what the node's stock receives, in ppm³."""
    lost = max([_lost_by(link, now) for link in unit.into], default=0)
    return min((WHOLE - unit.damage_in) * SQUARE, CUBE - lost)


def serve(unit: Unit, deliverable: int) -> None:
    """Give `deliverable` (ppm of normal demand) to the classes in their order."""
    unit.able = rest = deliverable
    given_all = 0
    levels = list(unit.levels)
    for index in unit.order:
        want = unit.wants[index]
        given = min(rest, want * unit.shares[index].allowed() // WHOLE)
        rest -= given
        given_all += given
        levels[index] = given * WHOLE // want if want else WHOLE
    unit.levels = tuple(levels)
    unit.delivered = given_all
    unit.level = given_all * WHOLE // unit.total if unit.total else WHOLE


def evaluate(unit: Unit, now: int) -> None:
    """Set the node's level, its classes' levels and its flows from what it depends on."""
    if unit.plain and not unit.holds:
        able, total = outflow(unit, now) * unit.margin, unit.total
        unit.level = able // (total * SQUARE) if able < total * CUBE else WHOLE
    elif unit.frozen:
        pass
    elif unit.combination == "mean":
        _mean(unit)
    else:
        _settle(unit, now)


def _mean(unit: Unit) -> None:
    """The weighted mean of the areas, class by class."""
    unit.level = sum(link.weight * link.supplier.level for link in unit.out) // WHOLE
    unit.levels = tuple(
        sum(link.weight * link.supplier.seen_by(index) for link in unit.out) // WHOLE
        for index in range(len(unit.levels))
    )


def _settle(unit: Unit, now: int) -> None:
    total = unit.total
    able = outflow(unit, now)
    if unit.store is None:
        able *= unit.margin
    else:
        able *= total
        received = inflow(unit, now) * unit.margin
        unit.received = received // CUBE
        if unit.empty:
            able = min(able, received)
    if unit.fixed is not None:
        _deliver(unit, unit.fixed * total * SQUARE)
        unit.level = unit.fixed
        return
    _deliver(unit, able)
    latch = unit.latch
    if latch is not None:
        latch.free = unit.level
        if latch.phase != UP:
            kept = _at_most(latch.lowest, total) if latch.keeps_lowest else 0
            _deliver(unit, min(able, kept))


def _at_most(level: int, total: int) -> int:
    """The most that can be delivered at a level: all that still rounds down to it."""
    return max(0, (level + 1) * total * SQUARE - 1)


def _deliver(unit: Unit, able: int) -> None:
    """Deliver what the node is able to, of its normal demand in ppm × ppm³."""
    total = unit.total
    if unit.shares:
        serve(unit, able // CUBE)
    elif able < total * CUBE:
        unit.level, unit.delivered = able // (total * SQUARE), able // CUBE
    else:
        unit.level, unit.delivered = WHOLE, total
