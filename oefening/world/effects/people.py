"""Effects on how people live through it."""

from oefening.source import Model, Seconds
from oefening.source.signed import Degrees, Points


class PreparednessChange(Model):
    """Adds points to shares of households, which stay between nobody and all."""

    noun = "noun.preparedness-change"

    preparedness: str
    """Place."""
    kit: Points = 0
    plan: Points = 0
    knows: Points = 0
    helps: Points = 0


class WeatherChange(Model):
    """Makes it colder or warmer outside."""

    noun = "noun.weather-change"

    weather: str
    """Region, or the nation."""
    temperature: Degrees
    lasts: Seconds | None = None
