"""Backups that effects give to a unit's dependencies, or fill."""

from collections.abc import Callable

from oefening import events
from oefening.engine.flow.compile import add_backup
from oefening.engine.flow.parts import Backup, Link, Unit, tie
from oefening.engine.run import Run
from oefening.state import prepared_in
from oefening.world.effects import TierChange
from oefening.world.nodes import WHOLE, Refuel, Tier, place_of
from oefening.world.preparedness import finding


def links_to(unit: Unit, supplier: str) -> list[Link]:
    """The unit's links to a supplier, or, in an area, to the area's own of that capacity."""
    capacity = supplier.partition(".")[2]
    exact = [link for link in (*unit.out, *unit.into) if link.supplier.address == supplier]
    return exact or [
        link
        for link in (*unit.out, *unit.into)
        if link.supplier.address.partition(".")[2] == capacity
    ]


def added_tier(effect: TierChange, persons: int) -> Tier | None:
    """The backup that the effect adds to a link; None if it adds none.

    `persons` are those of the whole place named, all areas of which it serves alike.
    """
    share = effect.share
    if effect.generators and persons:
        share += effect.generators * effect.people_each * WHOLE // persons
    if not share or not effect.lasts:
        return None
    refuel = None
    if effect.fuel is not None:
        refuel = Refuel(from_=effect.fuel, brings=effect.brings, for_class=effect.for_class)
    return Tier(
        share=min(share, WHOLE),
        lasts=effect.lasts,
        kind="battery" if effect.recharge else "generator",
        recharge=effect.recharge,
        refuel=refuel,
    )


def add_tier(
    run: Run, link: Link, tier: Tier, owner: str, effect: TierChange
) -> Callable[[], None]:
    """Give the link a backup; return how to take it away again.

    It goes to sites that have no backup and then to those whose own is empty; what it could serve
    besides stands by for those whose own runs out later. One that goes `over` others takes at once
    the place of those that last less long, the shortest first, and stands by for none. Some reach
    only those of them who know where to go.
    """
    known = effect.among is not None
    asked, reached = tier.share, _reached(run, link) if known else WHOLE
    tier = tier.model_copy(update={"share": asked * reached // WHOLE})
    bare = WHOLE - sum(backup.share for backup in link.backups)
    backup = add_backup(link, tier, run.kernel.by_address)
    backup.asked, backup.known = asked, known
    backup.keep_spare(max(0, tier.share - bare))
    shares = link.stand_in(run.now)
    if effect.over:
        shares |= link.put_over(backup)
    shares[backup.key] = backup.share
    if backup.share == tier.share:
        del shares[backup.key]
    if backup.fuel is not None and backup.fuel.index >= link.consumer.index:
        # The consumer may be among those on whom its fuel depends.
        tie(run.kernel.units, link.consumer.index, backup.fuel.index)
    for one in link.backups:
        run.kernel.touch_backup(one, rises=True)
    run.emit(_told(backup, tier, owner, shares))
    if not backup.share:
        consumer, supplier = link.consumer.address, link.supplier.address
        run.emit(events.BackupsComplete(consumer, supplier, owner))

    def remove() -> None:
        shares = link.drop(backup, run.now)
        link.supplier.bridges.remove(backup)
        if backup.fuel is not None:
            backup.fuel.bridges.remove(backup)
        run.kernel.forget(backup)
        run.kernel.touch(link.consumer, rises=True)
        for other in link.backups:
            run.kernel.touch_backup(other, rises=True)
        run.emit(events.TierRemoved(backup.key, shares or None))

    return remove


def _reached(run: Run, link: Link) -> int:
    """Share of people in the consumer's place, in ppm, who find what is opened for them."""
    place = place_of(link.consumer.address)
    prepared = prepared_in(run.world, run.state, place)
    return finding(prepared, run.world.preparedness.works)


def _told(backup: Backup, tier: Tier, owner: str, shares: dict[str, int]) -> events.TierAdded:
    fuel = tier.refuel
    return events.TierAdded(
        backup.key,
        tier.share,
        tier.lasts,
        owner,
        None if fuel is None else fuel.from_,
        None if fuel is None else fuel.brings,
        None if fuel is None else fuel.for_class,
        shares or None,
        tier.recharge or None,
    )
