"""How the world as settled changes the state."""

from dataclasses import replace

from oefening import events
from oefening.events.world import ends_of
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.model import State
from oefening.state.parts import (
    Added,
    Claim,
    Failure,
    Fall,
    Holder,
    Holding,
    Override,
    Service,
    Want,
)
from oefening.world.nodes import WHOLE


def _settled(state: State, record: Record, event: events.WorldSettled) -> None:
    at = record.at
    state.levels.update(event.levels)
    state.classes.update(event.classes)
    for address, (amount, rate) in event.stocks.items():
        state.stocks[address] = Holding(amount, rate, at)
    for tier, (amount, rate) in event.tiers.items():
        state.tiers[tier] = Holding(amount, rate, at)
    for address, (persons, person_seconds) in event.needs.items():
        state.needs[address] = Want(persons, person_seconds, at)
    if state.failed and (event.levels or event.classes):
        for tier in [tier for tier, one in state.failed.items() if _is_whole(state, tier, one)]:
            del state.failed[tier]


def _is_whole(state: State, tier: str, failure: Failure) -> bool:
    """Whether what the generators stand in for is there again for their consumer."""
    supplier = ends_of(tier)[1]
    if failure.of_class is None:
        return state.level(supplier) == WHOLE
    levels = state.classes.get(supplier)
    return levels is None or levels[failure.of_class] == WHOLE


def _dried(state: State, record: Record, event: events.StockDried) -> None:
    state.empty[event.node] = record.at


def _refilled(state: State, _: Record, event: events.StockRefilled) -> None:
    state.empty.pop(event.node, None)


def _tier_dried(state: State, record: Record, event: events.TierDried) -> None:
    state.dried[event.tier] = record.at
    state.shares.update(event.shares or {})


def _failed(state: State, record: Record, event: events.GeneratorsFailed) -> None:
    state.failed[event.tier] = Failure(event.failed, event.sites, event.of_class, record.at)


def _enlarged(state: State, _: Record, event: events.StockEnlarged) -> None:
    state.capacities[event.node] = event.capacity
    state.enlarged[event.node] = event.owners


def _fell(state: State, record: Record, event: events.NodeFell) -> None:
    state.fallen[event.node] = None
    state.fell[event.node] = Fall(record.at, record.number)


def _restarting(state: State, _: Record, event: events.RestartBegun) -> None:
    state.fallen[event.node] = event.until


def _restart_broken(state: State, _: Record, event: events.RestartBroken) -> None:
    state.fallen[event.node] = None


def _restarted(state: State, _: Record, event: events.NodeRestarted) -> None:
    del state.fallen[event.node]


def _tier_added(state: State, _: Record, event: events.TierAdded) -> None:
    fuel, brings = event.fuel, event.brings or 0
    recharge = event.recharge or 0
    state.added_tiers[event.tier] = Added(
        event.share, event.lasts, fuel, brings, event.fuel_class, recharge, event.owner
    )
    state.shares.update(event.shares or {})


def _tier_removed(state: State, _: Record, event: events.TierRemoved) -> None:
    state.tiers.pop(event.tier, None)
    state.added_tiers.pop(event.tier, None)
    state.failed.pop(event.tier, None)
    state.shares.update(event.shares or {})
    state.shares.pop(event.tier, None)


def _demanded(state: State, record: Record, event: events.DemandChanged) -> None:
    if event.claim is None:  # of a log that does not tell each change
        return
    if event.asked is None:
        state.demands.pop(event.claim, None)
        return
    state.demands[event.claim] = Claim(
        event.node, event.for_class, event.asked, event.owner, record.at, record.number
    )


def _served(state: State, record: Record, event: events.PriorityChanged) -> None:
    if event.claim is None:
        return
    state.services.pop(event.claim, None)
    if event.first is not None:
        state.services[event.claim] = Service(
            event.node, event.first, event.capped or {}, event.owner, record.at
        )


def _estimated(state: State, _: Record, event: events.EstimateGiven) -> None:
    state.estimates[event.node] = event.restored_at


def _node_held(state: State, record: Record, event: events.NodeHeld) -> None:
    state.held[event.node] = event.level
    state.holders[event.node] = Holder(event.owner, record.at)
    _end_override(state, event.node, record.at)
    if event.owner.startswith("facilitator/"):
        began = Override(event.node, event.level, event.owner, record.at)
        state.overrides = (*state.overrides, began)


def _let_go(state: State, record: Record, event: events.NodeLetGo) -> None:
    state.held.pop(event.node, None)
    state.holders.pop(event.node, None)
    _end_override(state, event.node, record.at)


def _end_override(state: State, node: str, at: int) -> None:
    """Have nothing hold `node` by hand from second `at` on."""
    state.overrides = tuple(
        replace(one, until=at) if one.node == node and one.until is None else one
        for one in state.overrides
    )


FOLDS: Folds = {
    events.WorldSettled: _settled,
    events.StockDried: _dried,
    events.StockRefilled: _refilled,
    events.StockEnlarged: _enlarged,
    events.TierDried: _tier_dried,
    events.GeneratorsFailed: _failed,
    events.NodeFell: _fell,
    events.RestartBegun: _restarting,
    events.RestartBroken: _restart_broken,
    events.NodeRestarted: _restarted,
    events.TierAdded: _tier_added,
    events.TierRemoved: _tier_removed,
    events.DemandChanged: _demanded,
    events.PriorityChanged: _served,
    events.EstimateGiven: _estimated,
    events.NodeHeld: _node_held,
    events.NodeLetGo: _let_go,
}
