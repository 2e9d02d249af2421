"""What is said of how people live through it."""

from oefening import events
from oefening.projections.names import Names, whole_percent
from oefening.projections.words.said import words
from oefening.text import Phrase, phrase
from oefening.text.content import counted, degrees, listing
from oefening.world.nodes import PERCENT
from oefening.world.preparedness import SHARES


def points(ppm: int) -> Phrase:
    """A difference of 0 ppm or more between two shares: `31 percentage points`, to a whole one."""
    if 0 < ppm < PERCENT:
        return phrase("story.points-some")
    return counted("story.points", whole_percent(ppm))


def exactly(ppm: int) -> Phrase:
    """Points as they are given, to a tenth: `6.5 percentage points`."""
    whole, tenth = divmod(ppm * 10 // PERCENT, 10)
    if not tenth:
        return points(ppm)
    return phrase("story.points-tenths", whole=whole, tenth=tenth)


@words.register
def _prepared(event: events.PreparednessChanged, names: Names) -> Phrase:
    changes = [
        phrase(
            "story.prepared-more" if more > 0 else "story.prepared-less",
            what=phrase(f"prepared.{name}"),
            points=exactly(abs(more)),
        )
        for name in SHARES
        if (more := event.by.get(name))
    ]
    return phrase("story.prepared", place=names.place(event.place), changes=listing(changes))


@words.register
def _weather(event: events.WeatherChanged, names: Names) -> Phrase:
    place = names.place(event.place)
    return phrase("story.weather", degrees=degrees(event.temperature), place=place)
