"""Effects: whether what they act on exists and can be acted on so."""

from collections.abc import Callable
from typing import Any

from oefening.scenario.checks import people, reception
from oefening.scenario.checks.care import CARE_EFFECTS, check_care
from oefening.scenario.checks.context import Check
from oefening.scenario.checks.damages import check_damage
from oefening.scenario.checks.findings import Spot
from oefening.scenario.checks.grounds import supplied
from oefening.scenario.checks.military import check_convoy, check_guard, check_mobilise
from oefening.scenario.checks.organisation import (
    check_grip,
    check_reliefs,
    check_speed,
    check_team_speed,
)
from oefening.source.unions import name_key
from oefening.text import Phrase, phrase
from oefening.world.effects import (
    Convoy,
    Crews,
    CrewSpeed,
    Damage,
    Demand,
    Effect,
    Estimate,
    Freeze,
    Grip,
    Guard,
    Inform,
    Mobilise,
    Priority,
    Reliefs,
    Repair,
    SetLevel,
    StockChange,
    TeamSpeed,
    TierChange,
    Unfreeze,
)
from oefening.world.nodes import Node


def check_effects(check: Check, effects: tuple[Effect, ...], spot: Spot, owner: Phrase) -> None:
    """Note what `owner` would change that does not exist or cannot change so."""
    for index, effect in enumerate(effects):
        check_effect(check, effect, spot / index, owner)


def check_effect(check: Check, effect: Effect, spot: Spot, owner: Phrase) -> None:
    """`check_effects` for one."""
    _CHECKS[type(effect)](check, effect, spot, owner)


def _check_estimate(check: Check, effect: Estimate, spot: Spot, owner: Phrase) -> None:
    check.node(effect.estimate, spot / "estimate", owner)


def _check_held(
    check: Check, effect: SetLevel | Freeze | Unfreeze, spot: Spot, owner: Phrase
) -> None:
    key = name_key(type(effect))
    check.node(getattr(effect, key.replace("-", "_")), spot / key, owner, need=True)


def _check_repair(check: Check, effect: Repair, spot: Spot, owner: Phrase) -> None:
    check.repairs.append((effect.repair, spot / "repair", owner))
    changes = effect.finish or effect.speed is not None or effect.priority is not None
    lost = any(check.findings.lost(spot / key) for key in ("finish", "speed", "priority"))
    check_speed(check, effect.speed, spot)
    if not changes and not lost:
        message = phrase("nothing-changes", keys="finish, speed, priority")
        check.findings.add("nothing-changes", spot / "repair", message, key=True)


def _check_crews(check: Check, effect: Crews | CrewSpeed, spot: Spot, owner: Phrase) -> None:
    key = name_key(type(effect))
    check.place(effect.crews if isinstance(effect, Crews) else effect.crew_speed, spot / key, owner)
    check.trade(effect.trade, spot / "trade", owner)
    if isinstance(effect, CrewSpeed):
        check_speed(check, effect.speed, spot)
        return
    if effect.from_ is not None and check.place(effect.from_, spot / "from", owner):
        _check_giver(check, effect, effect.from_, spot, owner)
    if effect.from_trade is not None:
        check.trade(effect.from_trade, spot / "from-trade", owner)
        if effect.from_ is None:
            message = phrase("from-trade-of-nobody")
            check.findings.add("from-trade-of-nobody", spot / "from-trade", message, key=True)


def _check_giver(check: Check, effect: Crews, giver: str, spot: Spot, owner: Phrase) -> None:
    """Note crews that a place is to lend to itself, or of which it never has any."""
    trade = effect.from_trade or effect.trade
    if trade == effect.trade and giver == effect.crews:
        check.findings.add("from-itself", spot / "from", phrase("from-itself", owner=owner))
        return
    raised = trade not in check.grounds.world.trades or trade in check.raised
    if not raised and (giver, trade) not in check.grounds.crews:
        message = phrase("no-crews", owner=owner, trade=trade, place=giver)
        check.findings.add("no-crews", spot / "from", message)


def _check_class(
    check: Check,
    node: Node | None,
    name: str | None,
    spot: Spot,
    owner: Phrase,
    *,
    key: bool = False,
) -> None:
    if node is None or name is None:
        return
    known = [one.id for one in node.classes]
    if name not in known:
        message = phrase("unknown-class", owner=owner, name=name, node=node.address)
        hint = check.findings.meant(name, known)
        if hint is None and known:
            hint = phrase("choose-from", names=", ".join(known))
        check.findings.add("unknown-class", spot, message, hint, key=key)


def _check_service(check: Check, effect: Demand | Priority, spot: Spot, owner: Phrase) -> None:
    if isinstance(effect, Demand):
        node = check.node(effect.demand, spot / "demand", owner)
        _check_class(check, node, effect.for_class, spot / "for-class", owner)
        return
    node = check.node(effect.priority, spot / "priority", owner)
    for index, name in enumerate(effect.order):
        _check_class(check, node, name, spot / "order" / index, owner)
        if name in effect.order[:index]:
            message = phrase("class-named-twice", name=name)
            check.findings.add("class-twice", spot / "order" / index, message)
    for name in effect.cap:
        _check_class(check, node, name, spot / "cap" / name, owner, key=True)
    lost = check.findings.lost(spot / "order") or check.findings.lost(spot / "cap")
    if not effect.order and not effect.cap and not lost:
        message = phrase("nothing-changes", keys="order, cap")
        check.findings.add("nothing-changes", spot / "priority", message, key=True)


def _check_stock(check: Check, effect: StockChange, spot: Spot, owner: Phrase) -> None:
    _stocked(check, effect.stock, spot / "stock", owner)
    acts = ("add", "remove", "enlarge")
    given = sum(getattr(effect, act) is not None for act in acts)
    if given != 1 and not any(check.findings.lost(spot / act) for act in acts):
        check.findings.add("add-or-remove", spot / "stock", phrase("add-or-remove"), key=True)
    if effect.move_to is None:
        return
    _stocked(check, effect.move_to, spot / "move-to", owner)
    if effect.move_to == effect.stock:
        message = phrase("moved-to-itself", owner=owner, name=effect.stock)
        check.findings.add("moved-to-itself", spot / "move-to", message)
    if effect.remove is None and effect.add is not None:
        check.findings.add("move-without-remove", spot / "move-to", phrase("move-without-remove"))


def _stocked(check: Check, address: str, spot: Spot, owner: Phrase) -> None:
    node = check.node(address, spot, owner)
    if node is not None and not any(one.stock for one in check.grounds.carried_out(node)):
        message = phrase("no-stock", owner=owner, node=address)
        check.findings.add("no-stock", spot, message)


def _check_tier(check: Check, effect: TierChange, spot: Spot, owner: Phrase) -> None:
    node = check.node(effect.tier, spot / "tier", owner, need=True)
    supplier = check.node(effect.on, spot / "on", owner)
    if effect.fuel is not None:
        fuel = check.node(effect.fuel, spot / "fuel", owner)
        _check_class(check, fuel, effect.for_class, spot / "for-class", owner)
        if not effect.brings and not check.findings.lost(spot / "brings"):
            check.findings.add("no-brings", spot / "fuel", phrase("fuel-without-brings"), key=True)
    if node is not None and supplier is not None:
        _check_bridged(check, effect, node, spot, owner)
    _check_size(check, effect, spot)


def _check_bridged(check: Check, effect: TierChange, node: Node, spot: Spot, owner: Phrase) -> None:
    """Note a backup against something that the consumer does not depend on."""
    nodes = check.grounds.carried_out(node)
    needs = [supplied(one, effect.on) for one in nodes]
    if not all(needs):
        message = phrase("unknown-supplier", owner=owner, supplier=effect.on, node=node.address)
        names = ", ".join(dict.fromkeys(need.on for one in nodes for need in one.depends))
        hint = phrase("suppliers", names=names) if names else None
        check.findings.add("unknown-supplier", spot / "on", message, hint)
    elif (
        effect.refuel and not effect.lasts and not any(need.tiers for one in needs for need in one)
    ):
        message = phrase("no-tier-to-refuel", node=node.address, supplier=effect.on)
        check.findings.add("no-backup", spot / "refuel", message)


def _check_size(check: Check, effect: TierChange, spot: Spot) -> None:
    """Note a backup of no size, of two sizes, or of no length."""
    findings = check.findings
    keys = ("share", "generators", "people-each", "lasts", "refuel")
    if any(findings.lost(spot / key) for key in keys):
        return
    if effect.share and effect.generators:
        findings.add("two-sizes", spot / "generators", phrase("share-and-generators"), key=True)
    if effect.generators and not effect.people_each:
        message = phrase("generators-without-people", count=effect.generators)
        findings.add("no-people-each", spot / "generators", message)
    added = effect.share or effect.generators
    if added and effect.lasts is None:
        findings.add("tier-without-time", spot / "tier", phrase("tier-without-time"), key=True)
    if not added and not effect.refuel:
        message = phrase("nothing-changes", keys="share, generators, refuel")
        findings.add("nothing-changes", spot / "tier", message, key=True)


def _check_inform(check: Check, effect: Inform, spot: Spot, owner: Phrase) -> None:
    place = check.place(effect.inform, spot / "inform", owner)
    if not check.capacity(effect.by, spot / "by", owner) or not place:
        return
    nodes = check.grounds.nodes
    if f"{effect.inform}.{effect.by}" in nodes:
        return
    message = phrase("not-carried", place=effect.inform, capacity=effect.by)
    region, hint = effect.inform.partition("/")[0], None
    if f"{region}.{effect.by}" in nodes:
        names = ", ".join(check.grounds.channels(effect.inform))
        hint = phrase("inform-whole", region=region, names=names)
    check.findings.add("not-carried", spot / "by", message, hint)


_CHECKS: dict[type, Callable[[Check, Any, Spot, Phrase], None]] = {
    Damage: check_damage,
    Repair: _check_repair,
    Demand: _check_service,
    Priority: _check_service,
    StockChange: _check_stock,
    TierChange: _check_tier,
    Crews: _check_crews,
    CrewSpeed: _check_crews,
    Inform: _check_inform,
    Estimate: _check_estimate,
    SetLevel: _check_held,
    Freeze: _check_held,
    Unfreeze: _check_held,
    Convoy: check_convoy,
    Guard: check_guard,
    Mobilise: check_mobilise,
    **dict.fromkeys(CARE_EFFECTS, check_care),
    **people.CHECKS,
    Grip: check_grip,
    Reliefs: check_reliefs,
    TeamSpeed: check_team_speed,
    **reception.CHECKS,
}
"""How each kind of effect is checked."""
