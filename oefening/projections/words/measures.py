"""What is said of what was bought before STARTEX."""

from oefening import events
from oefening.projections.names import Names
from oefening.projections.words.said import words
from oefening.text import Phrase, phrase
from oefening.text.content import literal, number


def named(names: Names, measure: str) -> Phrase:
    """What a measure is called."""
    return names.cause(f"measure/{measure}") or literal(measure)


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
        measure=named(names, event.measure),
        cost=number(event.cost),
    )


@words.register
def _applied(event: events.MeasureApplied, names: Names) -> Phrase:
    place, measure = names.place(event.place), named(names, event.measure)
    return phrase("story.applied", place=place, units=event.units, measure=measure)
