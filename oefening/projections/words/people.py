"""What is said of how people live through it."""

from oefening import events
from oefening.projections.names import Names, percent
from oefening.projections.words.said import words
from oefening.text import Phrase, phrase
from oefening.text.content import degrees, listing


@words.register
def _prepared(event: events.PreparednessChanged, names: Names) -> Phrase:
    changes = [
        phrase(
            "story.prepared-more" if points > 0 else "story.prepared-less",
            what=phrase(f"prepared.{name}"),
            points=percent(abs(points)),
        )
        for name, points in event.by.items()
    ]
    return phrase("story.prepared", place=names.place(event.place), changes=listing(changes))


@words.register
def _weather(event: events.WeatherChanged, names: Names) -> Phrase:
    place = names.place(event.place)
    return phrase("story.weather", degrees=degrees(event.temperature), place=place)
