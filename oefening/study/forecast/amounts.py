"""Hours and bands as a forecast tells them, the same in all its tables."""

from oefening.clock import HOUR
from oefening.text import Phrase, phrase
from oefening.text.content import literal, number

TENTHS = 10 * HOUR
"""Seconds below which hours are told with a tenth."""

NOTHING = literal("–")


def hours_told(seconds: int | None) -> Phrase:
    """`3.5`, `14`, now, or that it is not within what was looked at."""
    if seconds is None:
        return NOTHING
    if not seconds:
        return phrase("forecast.now")
    whole, part = divmod(seconds, HOUR)
    if seconds >= TENTHS:
        return number(whole)
    return phrase("forecast.tenths", whole=whole, tenth=part * 10 // HOUR)


def between(low: Phrase, high: Phrase, line: Phrase) -> Phrase:
    """A band by its ends as they are told; nothing where they are told as the line is."""
    if low == high:
        return literal("") if low == line else low
    return phrase("forecast.from-to", low=low, high=high)
