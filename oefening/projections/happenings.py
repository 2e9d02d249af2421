"""What the events of the world itself say: damage, repair, stocks, backups, restarts."""

from oefening import events
from oefening.projections.names import Names, percent
from oefening.projections.words import words
from oefening.text import Phrase, phrase

# ── damage and repair ────────────────────────────────────────────────────────────────────────────


@words.register
def _damaged(event: events.DamageDone, names: Names) -> Phrase:
    key = "story.damage" if event.limits == "out" else "story.damage-in"
    return phrase(key, node=names.node(event.node), share=percent(event.share))


@words.register
def _damage_changed(event: events.DamageChanged, names: Names) -> Phrase:
    return phrase(
        "story.damage-changed", node=names.damage(event.damage), share=percent(event.share)
    )


@words.register
def _damage_ended(event: events.DamageEnded, names: Names) -> Phrase:
    return phrase("story.damage-ended", node=names.damage(event.damage))


@words.register
def _queued(event: events.RepairQueued, names: Names) -> Phrase:
    return phrase(
        "story.repair-queued", node=names.damage(event.damage), trade=names.trade(event.trade)
    )


@words.register
def _repairing(event: events.RepairStarted, names: Names) -> Phrase:
    return phrase(
        "story.repair-started", node=names.damage(event.damage), until=names.moment(event.until)
    )


# ── stocks and backups ───────────────────────────────────────────────────────────────────────────


@words.register
def _dried(event: events.StockDried, names: Names) -> Phrase:
    return phrase("story.dried", node=names.node(event.node))


@words.register
def _refilled(event: events.StockRefilled, names: Names) -> Phrase:
    return phrase("story.refilled", node=names.node(event.node))


@words.register
def _moved(event: events.StockMoved, names: Names) -> Phrase:
    key = "story.stock-added" if event.amount >= 0 else "story.stock-taken"
    return phrase(key, node=names.node(event.node))


@words.register
def _tier_dried(event: events.TierDried, names: Names) -> Phrase:
    node, supplier = names.backup(event.tier)
    return phrase("story.tier-dried", node=node, supplier=supplier)


@words.register
def _tier_added(event: events.TierAdded, names: Names) -> Phrase:
    node, supplier = names.backup(event.tier)
    return phrase("story.tier-added", node=node, supplier=supplier, share=percent(event.share))


@words.register
def _tier_removed(event: events.TierRemoved, names: Names) -> Phrase:
    node, supplier = names.backup(event.tier)
    return phrase("story.tier-removed", node=node, supplier=supplier)


@words.register
def _refuelled(event: events.TiersRefuelled, names: Names) -> Phrase:
    return phrase("story.refuelled", node=names.node(event.node), supplier=names.node(event.on))


@words.register
def _generators(event: events.GeneratorsFailed, names: Names) -> Phrase:
    node, _ = names.backup(event.tier)
    return phrase("story.generators-failed", node=node, failed=event.failed, sites=event.sites)


# ── restarts ─────────────────────────────────────────────────────────────────────────────────────


@words.register
def _fell(event: events.NodeFell, names: Names) -> Phrase:
    return phrase("story.fell", node=names.node(event.node))


@words.register
def _restarting(event: events.RestartBegun, names: Names) -> Phrase:
    return phrase("story.restarting", node=names.node(event.node), until=names.moment(event.until))


@words.register
def _restart_broken(event: events.RestartBroken, names: Names) -> Phrase:
    return phrase("story.restart-broken", node=names.node(event.node))


@words.register
def _restarted(event: events.NodeRestarted, names: Names) -> Phrase:
    return phrase("story.restarted", node=names.node(event.node))


# ── demand, crews, overrides ─────────────────────────────────────────────────────────────────────


@words.register
def _demand(event: events.DemandChanged, names: Names) -> Phrase:
    return phrase("story.demand", node=names.node(event.node), factor=percent(event.factor))


@words.register
def _priority(event: events.PriorityChanged, names: Names) -> Phrase:
    return phrase("story.priority", node=names.node(event.node))


@words.register
def _crews(event: events.CrewsChanged, names: Names) -> Phrase:
    key = "story.crews-more" if event.by >= 0 else "story.crews-fewer"
    return phrase(
        key,
        count=abs(event.by),
        trade=names.trade(event.trade),
        place=names.place(event.place),
    )


@words.register
def _held(event: events.NodeHeld, names: Names) -> Phrase:
    if event.level is None:
        return phrase("story.frozen", node=names.node(event.node))
    return phrase("story.overridden", node=names.node(event.node), level=percent(event.level))


@words.register
def _let_go(event: events.NodeLetGo, names: Names) -> Phrase:
    return phrase("story.let-go", node=names.node(event.node))


def where(event: object) -> str | None:
    """The address of the node that a happening of the world concerns, or None."""
    match event:
        case (
            events.StockDried(node=node)
            | events.StockRefilled(node=node)
            | events.NodeFell(node=node)
            | events.RestartBegun(node=node)
            | events.RestartBroken(node=node)
            | events.NodeRestarted(node=node)
        ):
            return node
        case events.TierDried(tier=tier) | events.GeneratorsFailed(tier=tier):
            return tier.partition("<")[0]
        case _:
            return None
