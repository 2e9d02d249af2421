"""What effects change of how a unit is supplied: demand, order of service, backups."""

from collections.abc import Callable, Iterable, Mapping

from oefening import events
from oefening.engine.compile import add_backup
from oefening.engine.parts import Link, Unit
from oefening.engine.run import Run
from oefening.world.effects import TierChange
from oefening.world.nodes import WHOLE, Refuel, Tier


def factors(unit: Unit, name: str | None) -> dict[str, int]:
    """Multipliers on the unit's demand, or on that of its class `name`."""
    if name is None:
        return unit.factors
    return next(share.factors for share in unit.shares if share.id == name)


def reorder(unit: Unit, order: Iterable[str]) -> None:
    """Serve the classes named first, in that order; the others follow in their old order."""
    index = {share.id: number for number, share in enumerate(unit.shares)}
    first = [index[name] for name in order]
    unit.order = [*first, *(number for number in unit.order if number not in first)]


def cap(unit: Unit, owner: str, caps: Mapping[str, int]) -> None:
    """Cap classes in the name of `owner`, in place of what it capped before."""
    for share in unit.shares:
        share.caps.pop(owner, None)
        if share.id in caps:
            share.caps[owner] = caps[share.id]


def links_to(unit: Unit, supplier: str) -> list[Link]:
    """The unit's links to a supplier, or, in an area, to the area's own of that capacity."""
    capacity = supplier.partition(".")[2]
    exact = [link for link in (*unit.out, *unit.into) if link.supplier.address == supplier]
    return exact or [
        link
        for link in (*unit.out, *unit.into)
        if link.supplier.address.partition(".")[2] == capacity
    ]


def added_tier(effect: TierChange, link: Link, persons: int) -> Tier | None:
    """The backup that the effect adds to the link; at most for what has none yet."""
    share = effect.share
    if effect.generators and persons:
        share += effect.generators * effect.people_each * WHOLE // persons
    share = min(share, WHOLE - sum(backup.share for backup in link.backups))
    if share <= 0 or not effect.lasts:
        return None
    refuel = None
    if effect.fuel is not None:
        refuel = Refuel(from_=effect.fuel, brings=effect.brings, for_class=effect.for_class)
    return Tier(share=share, lasts=effect.lasts, kind="generator", refuel=refuel)


def add_tier(
    run: Run,
    link: Link,
    tier: Tier,
    owner: str,
    until: Callable[[str, int | None, Callable[[], None]], None],
) -> None:
    """Give the link a backup that stays until its owner is retracted."""
    backup = add_backup(link, tier, run.kernel.by_address)
    run.kernel.touch_backup(backup, rises=True)
    run.emit(events.TierAdded(backup.key, tier.share, tier.lasts, owner))

    def remove() -> None:
        link.backups.remove(backup)
        link.supplier.bridges.remove(backup)
        if backup.fuel is not None:
            backup.fuel.bridges.remove(backup)
        run.kernel.touch(link.consumer, rises=False)
        run.emit(events.TierRemoved(backup.key))

    until(owner, None, remove)
