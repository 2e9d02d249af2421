"""Claims on a unit: what several owners have asked of it, each withdrawn by itself.

Demand, caps, order of service and holds are all of this kind. A claim has a key of its own; what
holds is worked out from those that stand, so that they may end in any order.
"""

from collections.abc import Iterable, Mapping

from oefening.engine.flow.parts import Unit
from oefening.world.nodes import WHOLE


def multiply_demand(unit: Unit, name: str | None, claim: str, factor: int | None) -> None:
    """Multiply the unit's demand, or that of its class `name`; None withdraws the claim."""
    if name is None:
        claims = unit.factors
    else:
        claims = next(share.factors for share in unit.shares if share.id == name)
    if factor is None:
        claims.pop(claim, None)
    else:
        claims[claim] = factor


def demand_in_all(unit: Unit, name: str | None) -> int:
    """What the claims on demand come to, in ppm of normal."""
    if name is None:
        claims = unit.factors
    else:
        claims = next(share.factors for share in unit.shares if share.id == name)
    product, scale = WHOLE, 1
    for factor in claims.values():
        product, scale = product * factor, scale * WHOLE
    return product // scale


def serve_first(unit: Unit, claim: str, order: Iterable[str], caps: Mapping[str, int]) -> None:
    """Serve the classes named first, in that order, and give those capped no more than that.

    With neither, the claim is withdrawn. Later claims go before earlier ones; of caps the smallest
    holds.
    """
    index = {share.id: number for number, share in enumerate(unit.shares)}
    unit.orders.pop(claim, None)
    if first := [index[name] for name in dict.fromkeys(order)]:
        unit.orders[claim] = first
    unit.order = list(range(len(unit.shares)))
    for claimed in unit.orders.values():
        unit.order = [*claimed, *(number for number in unit.order if number not in claimed)]
    for share in unit.shares:
        share.caps.pop(claim, None)
        if share.id in caps:
            share.caps[claim] = caps[share.id]


def hold(unit: Unit, claim: str, level: int | None) -> None:
    """Hold the unit at a level, or (None) as it is; the last claim governs."""
    unit.holds[claim] = level
    _govern(unit)


def let_go(unit: Unit, claim: str | None = None) -> bool:
    """Withdraw a hold, or all of them; return whether the unit is free of any now."""
    if claim is None:
        unit.holds.clear()
    else:
        unit.holds.pop(claim, None)
    _govern(unit)
    return not unit.holds


def _govern(unit: Unit) -> None:
    level = next(reversed(unit.holds.values()), WHOLE)
    unit.frozen = bool(unit.holds) and level is None
    unit.fixed = level if unit.holds else None
