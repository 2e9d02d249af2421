"""How the world as settled changes the state."""

from dataclasses import replace

from oefening import events
from oefening.record import Record
from oefening.state.folds.fold import Folds
from oefening.state.model import State
from oefening.state.parts import Added, Holding, Override, Want


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


def _dried(state: State, _: Record, event: events.StockDried) -> None:
    state.empty |= {event.node}


def _refilled(state: State, _: Record, event: events.StockRefilled) -> None:
    state.empty -= {event.node}


def _fell(state: State, _: Record, event: events.NodeFell) -> None:
    state.fallen[event.node] = None


def _restarting(state: State, _: Record, event: events.RestartBegun) -> None:
    state.fallen[event.node] = event.until


def _restart_broken(state: State, _: Record, event: events.RestartBroken) -> None:
    state.fallen[event.node] = None


def _restarted(state: State, _: Record, event: events.NodeRestarted) -> None:
    del state.fallen[event.node]


def _tier_added(state: State, _: Record, event: events.TierAdded) -> None:
    state.added_tiers[event.tier] = Added(event.share, event.lasts)


def _tier_removed(state: State, _: Record, event: events.TierRemoved) -> None:
    state.tiers.pop(event.tier, None)
    state.added_tiers.pop(event.tier, None)


def _estimated(state: State, _: Record, event: events.EstimateGiven) -> None:
    state.estimates[event.node] = event.restored_at


def _node_held(state: State, record: Record, event: events.NodeHeld) -> None:
    state.held[event.node] = event.level
    _end_override(state, event.node, record.at)
    if event.owner.startswith("facilitator/"):
        began = Override(event.node, event.level, event.owner, record.at)
        state.overrides = (*state.overrides, began)


def _let_go(state: State, record: Record, event: events.NodeLetGo) -> None:
    state.held.pop(event.node, None)
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
    events.NodeFell: _fell,
    events.RestartBegun: _restarting,
    events.RestartBroken: _restart_broken,
    events.NodeRestarted: _restarted,
    events.TierAdded: _tier_added,
    events.TierRemoved: _tier_removed,
    events.EstimateGiven: _estimated,
    events.NodeHeld: _node_held,
    events.NodeLetGo: _let_go,
}
