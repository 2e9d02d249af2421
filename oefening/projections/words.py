"""What each kind of event says, as a phrase; a kind without words of its own says nothing."""

from functools import singledispatch

from oefening import events
from oefening.projections.names import Names
from oefening.text import Phrase, phrase
from oefening.text.content import content, listing, literal, number


@singledispatch
def words(event: object, names: Names) -> Phrase | None:
    """`event` in words, or None where it tells people nothing."""
    del event, names
    return None


def _reason(text: str) -> Phrase:
    return phrase("story.reason", reason=text) if text else literal("")


# ── the clock ────────────────────────────────────────────────────────────────────────────────────


@words.register
def _started(_: events.ExerciseStarted, __: Names) -> Phrase:
    return phrase("story.started")


@words.register
def _paused(_: events.ClockPaused, __: Names) -> Phrase:
    return phrase("story.paused")


@words.register
def _resumed(_: events.ClockResumed, __: Names) -> Phrase:
    return phrase("story.resumed")


@words.register
def _speed(event: events.SpeedSet, _: Names) -> Phrase:
    return phrase("story.speed", speed=event.speed)


@words.register
def _jumped(event: events.ClockJumped, names: Names) -> Phrase:
    return phrase("story.jumped", to=names.moment(event.to))


@words.register
def _arrived(_: events.ClockArrived, __: Names) -> Phrase:
    return phrase("story.arrived")


@words.register
def _stopped(event: events.ClockStopped, names: Names) -> Phrase:
    return phrase("story.stopped", inject=names.inject(event.inject))


@words.register
def _anchored(event: events.ClockAnchored, _: Names) -> Phrase:
    return phrase(f"story.anchored.{event.reason}")


@words.register
def _ended(_: events.ExerciseEnded, __: Names) -> Phrase:
    return phrase("story.ended")


# ── injects ──────────────────────────────────────────────────────────────────────────────────────


@words.register
def _due(event: events.InjectDue, names: Names) -> Phrase:
    return phrase("story.due", inject=names.inject(event.inject))


@words.register
def _released(event: events.InjectReleased, names: Names) -> Phrase:
    return phrase("story.released", inject=names.inject(event.inject))


@words.register
def _held(event: events.InjectHeld, names: Names) -> Phrase:
    return phrase("story.held", inject=names.inject(event.inject), reason=_reason(event.reason))


@words.register
def _skipped(event: events.InjectSkipped, names: Names) -> Phrase:
    return phrase("story.skipped", inject=names.inject(event.inject), reason=_reason(event.reason))


@words.register
def _retimed(event: events.InjectRetimed, names: Names) -> Phrase:
    return phrase("story.retimed", inject=names.inject(event.inject), due=names.moment(event.due))


@words.register
def _acknowledged(event: events.InjectAcknowledged, names: Names) -> Phrase:
    inject = names.inject(event.inject)
    if not event.cell:
        return phrase("story.acknowledged", inject=inject)
    return phrase("story.acknowledged-by", inject=inject, cell=names.cell(event.cell))


@words.register
def _corrected(event: events.InjectCorrected, names: Names) -> Phrase:
    return phrase("story.corrected", inject=names.inject(event.inject), text=event.text)


@words.register
def _retracted(event: events.InjectRetracted, names: Names) -> Phrase:
    return phrase(
        "story.retracted", inject=names.inject(event.inject), reason=_reason(event.reason)
    )


@words.register
def _closed(event: events.InjectClosed, names: Names) -> Phrase:
    return phrase("story.closed", inject=names.inject(event.inject))


# ── decisions and observations ───────────────────────────────────────────────────────────────────


@words.register
def _opened(event: events.DecisionOpened, names: Names) -> Phrase:
    return phrase("story.asked", question=names.question(event.decision))


@words.register
def _decided(event: events.DecisionRecorded, names: Names) -> Phrase:
    parts = [literal(event.text)] if event.text else []
    if event.decision is not None and event.option is not None:
        parts.append(names.option(event.decision, event.option))
    parts.extend(names.use(use) for use in event.levers)
    if not parts and event.decision is not None:
        parts.append(names.question(event.decision))
    return phrase(
        "story.decided",
        cell=names.cell(event.cell),
        words=listing(parts),
        reason=_reason(event.reason),
    )


@words.register
def _undecided(event: events.DecisionRetracted, _: Names) -> Phrase:
    return phrase("story.decision-retracted", number=event.number, reason=_reason(event.reason))


@words.register
def _note(event: events.NoteAdded, names: Names) -> Phrase:
    if not event.cell:
        return phrase("story.note", text=event.text)
    return phrase("story.note-on", cell=names.cell(event.cell), text=event.text)


@words.register
def _met(event: events.ExpectationMet, names: Names) -> Phrase:
    return phrase("story.met", expectation=names.expected(event.expectation))


@words.register
def _intervened(event: events.ModelChanged, _: Names) -> Phrase:
    return phrase(
        "story.intervened", effects=", ".join(event.effects), reason=_reason(event.reason)
    )


@words.register
def _pulled(event: events.LeverPulled, names: Names) -> Phrase:
    return phrase(
        "story.lever-waits", lever=names.use(event.use), begins=names.moment(event.begins)
    )


@words.register
def _lever(event: events.LeverTookEffect, names: Names) -> Phrase:
    return phrase("story.lever", lever=names.use(event.use))


@words.register
def _informed(event: events.PublicInformed, names: Names) -> Phrase:
    return phrase(
        "story.informed",
        place=names.place(event.place),
        channel=names.capacity(event.channel),
        reached=number(event.reached),
        message=content(event.message.get("nl", ""), event.message.get("en", "")),
    )


@words.register
def _estimate(event: events.EstimateGiven, names: Names) -> Phrase:
    return phrase("story.estimate", node=names.node(event.node), at=names.moment(event.restored_at))
