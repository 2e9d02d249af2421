"""What is said of what was bought before STARTEX."""

from oefening import events
from oefening.projections.names import Names
from oefening.projections.words.said import words
from oefening.text import Phrase, phrase
from oefening.text.content import number


@words.register
def _bought(event: events.MeasureBought, names: Names) -> Phrase:
    return _traded("story.bought", event, names)


@words.register
def _returned(event: events.MeasureReturned, names: Names) -> Phrase:
    return _traded("story.returned", event, names)


def _traded(key: str, event: events.MeasureBought | events.MeasureReturned, names: Names) -> Phrase:
    return phrase(
        key,
        place=names.place(event.place),
        year=str(event.year),
        units=event.units,
        measure=names.measure(event.measure),
        cost=number(event.cost),
    )


@words.register
def _applied(event: events.MeasureApplied, names: Names) -> Phrase:
    place, measure = names.place(event.place), names.measure(event.measure)
    return phrase("story.applied", place=place, units=event.units, measure=measure)
