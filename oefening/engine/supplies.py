"""Backups that effects give to a unit's dependencies, or fill."""

from collections.abc import Callable

from oefening import events
from oefening.engine.compile import add_backup
from oefening.engine.parts import Backup, Link, Unit, tie
from oefening.engine.run import Run
from oefening.world.effects import TierChange
from oefening.world.nodes import WHOLE, Refuel, Tier


def links_to(unit: Unit, supplier: str) -> list[Link]:
    """The unit's links to a supplier, or, in an area, to the area's own of that capacity."""
    capacity = supplier.partition(".")[2]
    exact = [link for link in (*unit.out, *unit.into) if link.supplier.address == supplier]
    return exact or [
        link
        for link in (*unit.out, *unit.into)
        if link.supplier.address.partition(".")[2] == capacity
    ]


def added_tier(effect: TierChange, link: Link, persons: int, now: int) -> Tier | None:
    """The backup that the effect adds to the link; None if it adds none.

    It goes to sites that have no backup and then to those whose backup is empty, so its share is 0
    where every site has one that still lasts.
    """
    share = effect.share
    if effect.generators and persons:
        share += effect.generators * effect.people_each * WHOLE // persons
    if not share or not effect.lasts:
        return None
    lasting = sum(backup.share for backup in link.backups if not _is_empty(backup, now))
    refuel = None
    if effect.fuel is not None:
        refuel = Refuel(from_=effect.fuel, brings=effect.brings, for_class=effect.for_class)
    return Tier(
        share=min(share, WHOLE - lasting), lasts=effect.lasts, kind="generator", refuel=refuel
    )


def add_tier(run: Run, link: Link, tier: Tier, owner: str) -> Callable[[], None]:
    """Give the link a backup; return how to take it away again."""
    missing = tier.share - (WHOLE - sum(backup.share for backup in link.backups))
    backup = add_backup(link, tier, run.kernel.by_address)
    for other in link.backups:
        if missing > 0 and _is_empty(other, run.now):
            sites = min(missing, other.share)
            backup.take_over(other, sites)
            missing -= sites
    if backup.fuel is not None and backup.fuel.index >= link.consumer.index:
        # The consumer may be among those on whom its fuel depends.
        tie(run.kernel.units, link.consumer.index, backup.fuel.index)
    run.kernel.touch_backup(backup, rises=True)
    run.emit(_told(backup, tier, owner))

    def remove() -> None:
        shares = backup.give_back()
        link.backups.remove(backup)
        link.supplier.bridges.remove(backup)
        if backup.fuel is not None:
            backup.fuel.bridges.remove(backup)
        backup.store.generation += 1
        run.kernel.touch(link.consumer, rises=True)
        run.emit(events.TierRemoved(backup.key, shares))

    return remove


def _told(backup: Backup, tier: Tier, owner: str) -> events.TierAdded:
    fuel = tier.refuel
    return events.TierAdded(
        backup.key,
        tier.share,
        tier.lasts,
        owner,
        None if fuel is None else fuel.from_,
        None if fuel is None else fuel.brings,
        None if fuel is None else fuel.for_class,
        {other.key: other.share for other, _ in backup.taken} or None,
    )


def _is_empty(backup: Backup, now: int) -> bool:
    """Whether it holds nothing, nor is brought anything."""
    backup.store.integrate(now)
    return backup.fuel is None and backup.store.amount == 0
