"""What each kind of event says, as a phrase; a kind without words of its own says nothing."""

from collections.abc import Callable
from functools import singledispatch
from typing import Any

from oefening import events
from oefening.clock import whole_minute
from oefening.events.world import ends_of
from oefening.projections.crowds import crowd
from oefening.projections.emergencies import noted
from oefening.projections.lookup import lasting
from oefening.projections.names import Names, percent, said
from oefening.text import Phrase, phrase
from oefening.text.content import content, listing, literal
from oefening.world.nodes import WHOLE

PLAIN: dict[type, tuple[str, ...]] = {
    # the clock
    events.ExerciseStarted: ("story.started",),
    events.ClockPaused: ("story.paused",),
    events.ClockResumed: ("story.resumed",),
    events.SpeedSet: ("story.speed", "speed"),
    events.ClockJumped: ("story.jumped", "to"),
    events.ClockArrived: ("story.arrived",),
    events.ClockStopped: ("story.stopped", "inject"),
    events.ExerciseEnded: ("story.ended",),
    # injects
    events.InjectDue: ("story.due", "inject"),
    events.InjectReleased: ("story.released", "inject"),
    events.InjectHeld: ("story.held", "inject", "reason"),
    events.InjectSkipped: ("story.skipped", "inject", "reason"),
    events.InjectRetimed: ("story.retimed", "inject", "due"),
    events.InjectCorrected: ("story.corrected", "inject", "text"),
    events.InjectRetracted: ("story.retracted", "inject", "reason"),
    events.InjectClosed: ("story.closed", "inject"),
    # decisions and observations
    events.DecisionOpened: ("story.asked", "decision"),
    events.DecisionWithdrawn: ("story.no-longer-asked", "decision"),
    events.ExpectationRetracted: ("story.unmet", "expectation", "reason"),
    events.LeverPulled: ("story.lever-waits", "use", "begins"),
    events.LeverTookEffect: ("story.lever", "use"),
    # damage and repair
    events.DamageChanged: ("story.damage-changed", "damage", "share"),
    events.DamageEnded: ("story.damage-ended", "damage"),
    events.RepairQueued: ("story.repair-queued", "damage", "trade"),
    events.RepairStarted: ("story.repair-started", "damage", "until"),
    # the world
    events.StockDried: ("story.dried", "node"),
    events.StockRefilled: ("story.refilled", "node"),
    events.NodeFell: ("story.fell", "node"),
    events.RestartBegun: ("story.restarting", "node", "until"),
    events.RestartBroken: ("story.restart-broken", "node"),
    events.NodeRestarted: ("story.restarted", "node"),
    events.NodeLetGo: ("story.let-go", "node"),
}
"""Kinds that say one text, filled with these of their own fields."""


BY_HAND = ("set-level", "freeze", "unfreeze")
"""What the facilitator does to the model; other effects are called by their keys."""


def _share(_: Names, ppm: int) -> Phrase:
    return percent(ppm)


def _as_it_is(_: Names, value: str | int) -> str | int:
    return value


# Through the names at hand, since some say ids or numbers with them.


def _inject(names: Names, id: str) -> Phrase:
    return names.inject(id)


def _question(names: Names, id: str) -> Phrase:
    return names.question(id)


_READ: dict[str, Callable[[Names, Any], Phrase | str | int]] = {
    "begins": Names.moment,
    "damage": Names.damage,
    "decision": _question,
    "due": Names.moment,
    "expectation": Names.expected,
    "factor": _share,
    "inject": _inject,
    "node": Names.node,
    "reason": Names.reason,
    "share": _share,
    "to": Names.moment,
    "trade": Names.trade,
    "until": Names.moment,
    "use": Names.use,
}
"""How a field is said, by its name; others are said as they are."""


@singledispatch
def words(event: object, names: Names) -> Phrase | None:
    """`event` in words, or None where it tells people nothing."""
    if type(event) not in PLAIN:
        return None
    key, *fields = PLAIN[type(event)]
    return phrase(
        key,
        **{field: _READ.get(field, _as_it_is)(names, getattr(event, field)) for field in fields},
    )


def refusal(refused: Phrase, names: Names) -> Phrase:
    """`refused`, why a command was not obeyed, with names in it where it has ids."""
    called = {
        key: phrase_of(names, value)
        for key, value in refused.params
        if isinstance(value, str) and (phrase_of := _CALLED.get(key)) is not None
    }
    return phrase(refused.key, **(dict(refused.params) | called))


_CALLED: dict[str, Callable[[Names, str], Phrase]] = {
    "cell": Names.cell,
    "decision": _question,
    "expectation": Names.expected,
    "inject": _inject,
}
"""What a refusal calls by their ids."""


@words.register
def _anchored(event: events.ClockAnchored, _: Names) -> Phrase:
    return phrase(f"story.anchored.{event.reason}")


@words.register
def _added(event: events.InjectAdded, names: Names) -> Phrase:
    added = event.inject
    known = names.is_added(added.id)  # not yet where a record is read on its own
    return phrase("story.added", inject=names.inject(added.id) if known else said(added.title))


@words.register
def _scheduled(event: events.InjectScheduled, names: Names) -> Phrase | None:
    """Of an inject that was added; what the scenario plans is in the queue from the beginning."""
    if not names.is_added(event.inject):
        return None
    due, inject = names.moment(event.due), names.inject(event.inject)
    return phrase("story.scheduled", due=due, inject=inject)


@words.register
def _acknowledged(event: events.InjectAcknowledged, names: Names) -> Phrase:
    inject = names.inject(event.inject)
    if not event.cell:
        return phrase("story.acknowledged", inject=inject)
    return phrase("story.acknowledged-by", inject=inject, cell=names.cell(event.cell))


@words.register
def _decided(event: events.DecisionRecorded, names: Names) -> Phrase:
    return phrase(
        "story.decided",
        cell=names.cell(event.cell),
        words=names.whole_answer(event),
        reason=names.reason(event.reason),
    )


@words.register
def _undecided(event: events.DecisionRetracted, names: Names) -> Phrase:
    decided, reason = names.decided(event.number), names.reason(event.reason)
    if decided is None:
        number = str(event.number)
        return phrase("story.decision-retracted", number=number, reason=reason)
    cell, what = names.cell(decided.cell), names.answer(decided)
    return phrase("story.decision-of-retracted", cell=cell, words=what, reason=reason)


@words.register
def _asks(event: events.QuestionAsked, names: Names) -> Phrase:
    return phrase("story.question", cell=names.cell(event.cell), text=event.text)


@words.register
def _answered(event: events.QuestionAnswered, names: Names) -> Phrase:
    question = names.asked(event.number)
    said = phrase(
        "story.answer-anew" if names.is_anew(event) else "story.answer",
        cell=literal("") if question is None else names.cell(question.cell),
        question=str(event.number) if question is None else question.text,
        text=event.text,
    )
    if not event.looked_up:
        return said
    looked_up = listing(map(names.found, event.looked_up))
    return phrase("story.looked-up", answer=said, looked_up=looked_up)


@words.register
def _note(event: events.NoteAdded, names: Names) -> Phrase:
    text = noted(event.text)
    if not event.cell:
        return phrase("story.note", text=text)
    return phrase("story.note-on", cell=names.cell(event.cell), text=text)


@words.register
def _unnoted(event: events.NoteRetracted, names: Names) -> Phrase:
    reason = names.reason(event.reason)
    return phrase("story.note-retracted", note=names.note(event.number), reason=reason)


@words.register
def _met(event: events.ExpectationMet, names: Names) -> Phrase:
    seen = names.expected(event.expectation)
    if not event.cell:
        return phrase("story.met", expectation=seen)
    return phrase("story.met-by", expectation=seen, cell=names.cell(event.cell))


@words.register
def _intervened(event: events.ModelChanged, names: Names) -> Phrase:
    effects = listing(_by_hand(effect, names) for effect in event.effects)
    return phrase("story.intervened", effects=effects, reason=names.reason(event.reason))


def _by_hand(effect: str, names: Names) -> Phrase:
    """`freeze VR09.power`, what was done by hand, with names."""
    key, _, what = effect.partition(" ")
    named = names.found(what)
    level = names.level_set(what) if key == "set-level" else None
    if level is not None:
        return phrase("story.by-hand.set-to", node=named, level=level)
    if key in BY_HAND:
        return phrase(f"story.by-hand.{key}", node=named)
    return phrase("story.by-hand", effect=key, what=named)


@words.register
def _estimated(event: events.EstimateGiven, names: Names) -> Phrase:
    told = phrase(
        "story.estimate",
        node=names.everywhere(event.node),
        restored_at=names.moment(whole_minute(event.restored_at)),
    )
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


@words.register
def _damaged(event: events.DamageDone, names: Names) -> Phrase:
    key = "story.damage" if event.limits == "out" else "story.damage-in"
    return phrase(key, node=names.node(event.node), share=percent(event.share))


@words.register
def _moved(event: events.StockMoved, names: Names) -> Phrase:
    if event.amount == 0:
        return phrase("story.stock-same", node=names.node(event.node))
    key = "story.stock-added" if event.amount > 0 else "story.stock-taken"
    amount = lasting(abs(event.amount) // WHOLE)
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
def _demanded(event: events.DemandChanged, names: Names) -> Phrase:
    node, factor = names.node(event.node), percent(event.factor)
    if event.for_class is None:
        back = event.factor == WHOLE
        return (
            phrase("story.demand-normal", node=node)
            if back
            else phrase("story.demand", node=node, factor=factor)
        )
    for_class = names.demand_class(event.node, event.for_class)
    return phrase("story.demand-class", node=node, factor=factor, for_class=for_class)


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
    key = "story.crews-more" if event.by >= 0 else "story.crews-fewer"
    place, trade = names.place(event.place), names.trade(event.trade)
    return phrase(key, count=abs(event.by), trade=trade, place=place)


@words.register
def _held(event: events.NodeHeld, names: Names) -> Phrase:
    if event.level is None:
        return phrase("story.frozen", node=names.node(event.node))
    return phrase("story.overridden", node=names.node(event.node), level=percent(event.level))
