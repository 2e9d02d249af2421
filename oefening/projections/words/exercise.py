"""What is said of the exercise itself: its clock, injects, decisions, questions and notes."""

from oefening import events
from oefening.projections.emergencies import noted
from oefening.projections.expected import expected_of
from oefening.projections.names import Names, said
from oefening.projections.statements import statement
from oefening.projections.words.said import words
from oefening.text import Phrase, phrase
from oefening.text.content import content, listing, literal

BY_HAND = ("set-level", "freeze", "unfreeze")
"""What the facilitator does to the model; other effects are called by their keys."""


@words.register
def _anchored(event: events.ClockAnchored, _: Names) -> Phrase:
    return phrase(f"story.anchored.{event.reason}")


@words.register
def _added(event: events.InjectAdded, names: Names) -> Phrase:
    added = event.inject
    known = names.is_added(added.id)  # not yet where a record is read on its own
    return phrase("story.added", inject=names.inject(added.id) if known else said(added.title))


@words.register
def _released(event: events.InjectReleased, names: Names) -> Phrase:
    """With what it said, where only the log knows that, and what of its text was not so."""
    expected = expected_of(event.inject, names)
    released = expected or phrase("story.released", inject=names.inject(event.inject))
    if event.told is not None:
        text = content(event.told.get("nl", ""), event.told.get("en", ""))
        released = phrase("story.released-told", released=released, text=text)
    if event.not_so:
        granted = (names.planned[event.inject].asserts[number] for number in event.not_so)
        points = listing(statement(one, names) for one in granted)
        return phrase("story.released-not-so", released=released, points=points)
    return released


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
