"""What is said of casualties and their care."""

from oefening import events
from oefening.projections.casualties import urgency_name
from oefening.projections.names import Names
from oefening.projections.words.said import words
from oefening.text import Phrase, phrase
from oefening.text.content import listing, number, unstopped
from oefening.world.care import TRIAGES


@words.register
def _expected(event: events.PatientsExpected, names: Names) -> Phrase:
    classes = listing(
        phrase("care.class", urgency=urgency_name(urgency), count=number(count))
        for urgency, count in zip(TRIAGES, event.counts, strict=True)
        if count
    )
    cause = names.cause(event.owner)
    said = phrase(
        "story.care.expected",
        place=names.place(event.place),
        count=number(sum(event.counts)),
        classes=classes,
        until=names.moment(event.until),
    )
    # The record does not say whether they are wounded or ill: what brings them does.
    return said if cause is None else phrase("story.care.caused", said=said, cause=unstopped(cause))


@words.register
def _called_off(event: events.PatientsCalledOff, names: Names) -> Phrase:
    return phrase(
        "story.care.called-off", place=names.place(event.place), count=number(event.count)
    )


@words.register
def _held(event: events.TrainHeld, names: Names) -> Phrase:
    return phrase("story.care.train-held", place=names.place(event.place))


@words.register
def _intensive(event: events.IntensiveCareFailed, names: Names) -> Phrase:
    place = names.place(event.place)
    return phrase("story.care.intensive", place=place, count=number(event.patients))


@words.register
def _spread(event: events.SpreadChanged, _: Names) -> Phrase:
    return phrase("story.care.spread", plan=phrase(f"care.plan.{event.plan}"))


@words.register
def _changed(event: events.CareChanged, names: Names) -> Phrase:
    changes = {"ambulances": event.ambulances, "slots": event.slots, "beds": event.beds}
    told = listing(
        phrase(f"care.{'more' if by > 0 else 'fewer'}.{what}", count=number(abs(by)))
        for what, by in changes.items()
        if by
    )
    calamity = "story.care.calamity" if event.beds > 0 else "story.care.calamity-closed"
    other = "story.care.changed" if any(changes.values()) else "story.care.none"
    key = calamity if event.calamity else other
    return phrase(key, place=names.place(event.place), changes=told, count=number(abs(event.beds)))
