"""What is said of the world: levels, backups, stocks, damages and what the public is told."""

from oefening import events
from oefening.events.military import DRAWN
from oefening.events.world import ends_of
from oefening.projections.crowds import crowd
from oefening.projections.lookup import lasting
from oefening.projections.losses import loss_of
from oefening.projections.names import Names, percent
from oefening.projections.owners import COUPLING
from oefening.projections.repairs import required
from oefening.projections.words.said import words
from oefening.text import Phrase, phrase
from oefening.text.content import content
from oefening.world.nodes import WHOLE


@words.register
def _estimated(event: events.EstimateGiven, names: Names) -> Phrase:
    told = phrase(
        "story.estimate",
        node=names.everywhere(event.node),
        restored_at=names.moment(event.restored_at),
    )
    if event.instead_of is not None:
        before = names.moment(event.instead_of)
        told = phrase("story.estimate-anew", estimate=told, before=before)
    source = names.source(event.owner)
    return told if source is None else phrase("story.estimate-by", estimate=told, source=source)


@words.register
def _informed(event: events.PublicInformed, names: Names) -> Phrase:
    return informed(event, names, event.reached)


def informed(event: events.PublicInformed, names: Names, most: int) -> Phrase:
    """To how many a message was sent, and what; `most` of them it can have come through to."""
    sent, through = crowd(event.reached), crowd(most)
    if most < event.reached and through != sent:
        sent = phrase("story.informed-most", sent=sent, most=through)
    return phrase(
        "story.informed",
        place=names.place(event.place),
        channel=names.capacity(event.channel),
        sent=sent,
        message=content(event.message.get("nl", ""), event.message.get("en", "")),
    )


ELSEWHERE = frozenset({"guards", "reservists", "tired"})
"""Losses whose cause tells of them: who left their posts, or a shift that nobody relieves."""


@words.register
def _damaged(event: events.DamageDone, names: Names) -> Phrase | None:
    loss = loss_of(event.damage)
    if loss in ELSEWHERE:
        return None
    key = "story.damage" if event.limits == "out" else "story.damage-in"
    if loss == "lever":
        key = "story.less"
    return phrase(key, node=names.node(event.node), share=percent(event.share))


@words.register
def _changed(event: events.DamageChanged, names: Names) -> Phrase | None:
    if loss_of(event.damage) in ELSEWHERE:
        return None
    share, damage = percent(event.share), names.damage(event.damage)
    return phrase("story.damage-changed", damage=damage, share=share)


@words.register
def _mended(event: events.DamageEnded, names: Names) -> Phrase | None:
    loss = loss_of(event.damage)
    if loss in ELSEWHERE:
        return None
    key = "story.less-ended" if loss == "lever" else "story.damage-ended"
    return phrase(key, damage=names.damage(event.damage))


@words.register
def _hindered(event: events.RepairHindered, names: Names) -> Phrase:
    damage = names.damage(event.damage)
    if not event.lacks:
        return phrase("story.repair-hindered-no-more", damage=damage)
    return phrase("story.repair-hindered", what=required(names, event.lacks), damage=damage)


@words.register
def _moved(event: events.StockMoved, names: Names) -> Phrase | None:
    if event.owner.startswith("convoy/"):
        return None  # told by the convoy that took it
    if event.amount == 0:
        return phrase("story.stock-same", node=names.node(event.node))
    key = "story.stock-added" if event.amount > 0 else "story.stock-taken"
    amount = lasting(abs(event.amount) // WHOLE)
    return phrase(key, node=names.node(event.node), amount=amount)


@words.register
def _enlarged(event: events.StockEnlarged, names: Names) -> Phrase:
    key = "story.stock-enlarged" if event.by > 0 else "story.stock-shrunk"
    amount = lasting(abs(event.by) // WHOLE)
    return phrase(key, node=names.node(event.node), amount=amount)


@words.register
def _dried(event: events.TierDried, names: Names) -> Phrase:
    key, reserve = f"reserve.dried.{names.reserves.kind(event.tier)}", names.reserve(event.tier)
    return phrase(key, reserve=reserve, whose=names.whose(event.tier))


@words.register
def _given(event: events.TierAdded, names: Names) -> Phrase:
    key, reserve = f"reserve.added.{names.reserves.kind(event.tier)}", names.reserve(event.tier)
    return phrase(key, reserve=reserve, whose=names.whose(event.tier))


@words.register
def _taken(event: events.TierRemoved, names: Names) -> Phrase:
    reserve, whose = names.reserve(event.tier), names.whose(event.tier)
    return phrase("reserve.removed", reserve=reserve, whose=whose)


@words.register
def _filled(event: events.TiersRefuelled, names: Names) -> Phrase:
    kind = names.reserves.kind_of_all(event.node, event.on)
    reserve = names.reserve_of(kind, event.node, event.on)
    return phrase("reserve.filled", reserve=reserve, node=names.node(event.node))


@words.register
def _complete(event: events.BackupsComplete, names: Names) -> Phrase:
    kind = names.reserves.added_kind(event.node)
    reserve = names.reserve_of(kind, event.node, event.on)
    return phrase("reserve.complete", reserve=reserve, node=names.node(event.node))


@words.register
def _failed(event: events.GeneratorsFailed, names: Names) -> Phrase:
    node = names.node(ends_of(event.tier)[0])
    return phrase("reserve.failed", failed=event.failed, sites=event.sites, node=node)


@words.register
def _demanded(event: events.DemandChanged, names: Names) -> Phrase | None:
    if event.claim is not None and event.claim.startswith(DRAWN):
        return None
    node, factor = names.node(event.node), percent(event.factor)
    if event.for_class is not None:
        for_class = names.demand_class(event.node, event.for_class)
        told = phrase("story.demand-class", node=node, factor=factor, for_class=for_class)
    elif event.factor == WHOLE:
        told = phrase("story.demand-normal", node=node)
    else:
        told = phrase("story.demand", node=node, factor=factor)
    if event.asked is None or not event.owner.startswith(COUPLING):
        return told
    return phrase("story.demand-by", demand=told, coupling=names.cause(event.owner) or event.owner)


@words.register
def _served(event: events.PriorityChanged, names: Names) -> Phrase:
    classes = [
        named if cap == WHOLE else phrase("story.capped", named=named, cap=percent(cap))
        for id, cap in zip(event.order, event.caps, strict=True)
        for named in [names.demand_class(event.node, id)]
    ]
    first, *others = classes
    for one in others:
        first = phrase("story.then", first=first, then=one)
    return phrase("story.priority", node=names.node(event.node), order=first)


@words.register
def _crews(event: events.CrewsChanged, names: Names) -> Phrase:
    key = "story.crews-more" if event.by > 0 else "story.crews-fewer"
    if not event.by:
        key = "story.crews-none"
    place, trade = names.place(event.place), names.trade(event.trade)
    return phrase(key, count=abs(event.by), trade=trade, place=place)


@words.register
def _crew_speed(event: events.CrewSpeedChanged, names: Names) -> Phrase:
    key = "story.crew-speed-normal" if event.speed == WHOLE else "story.crew-speed"
    place, trade = names.place(event.place), names.trade(event.trade)
    return phrase(key, speed=percent(event.speed), trade=trade, place=place)


@words.register
def _held(event: events.NodeHeld, names: Names) -> Phrase:
    if event.level is None:
        return phrase("story.frozen", node=names.node(event.node))
    return phrase("story.overridden", node=names.node(event.node), level=percent(event.level))
