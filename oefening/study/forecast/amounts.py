"""Hours and bands as a forecast tells them, the same in all its tables."""

from oefening.clock import HOUR
from oefening.text import Phrase, phrase
from oefening.text.content import literal, number

TENTHS = 10
"""Hours below which they are told with a tenth."""

NOTHING = literal("–")


def hours_told(seconds: int | None) -> Phrase:
    """`3.5`, `14`, now, or that it is not within what was looked at; to the nearest."""
    if seconds is None:
        return NOTHING
    if not seconds:
        return phrase("forecast.now")
    whole, tenth = divmod((20 * seconds + HOUR) // (2 * HOUR), 10)
    if whole < TENTHS:
        return phrase("forecast.tenths", whole=whole, tenth=tenth)
    return number((2 * seconds + HOUR) // (2 * HOUR))


def between(low: Phrase, high: Phrase, line: Phrase) -> Phrase:
    """A band by its ends as they are told; nothing where they are told as the line is."""
    if low == high:
        return literal("") if low == line else low
    return phrase("forecast.from-to", low=low, high=high)
