"""The temperature outside, and how long a home without heating stays warm in it.

A home cools exponentially towards the temperature outside (Newton's law of cooling), with a time
constant of its own. Temperatures are in tenths of a degree Celsius, times in seconds.
"""

from decimal import ROUND_HALF_EVEN, Decimal, localcontext
from functools import lru_cache
from typing import Self

from pydantic import model_validator

from oefening.source import BadValue, Model, Seconds, Share
from oefening.source.signed import Degrees
from oefening.text import phrase
from oefening.world.nodes import WHOLE

MONTHS = 12
DIGITS = 40
"""Of intermediate values, so that a result is the same on every machine."""


class Weather(Model):
    """How warm it is outside, and what is too cold inside."""

    noun = "noun.weather"

    temperature: Degrees = 0
    """Outside, at STARTEX."""
    months: tuple[Degrees, ...] = ()
    """Outside, what is normal for each month from January on, which `temperature` is of the month
    of STARTEX; none: it is as warm in every month."""
    reference: Degrees = 0
    """Outside, where homes stay warm for as long as their backups say."""
    inside: Degrees = 200
    """In a home that is heated."""
    limit: Degrees = 150
    """In a home, below which people are cold."""
    works: Share = 0
    """How strongly the temperature outside changes how fast homes cool; 0 %: not at all."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.reference < self.limit < self.inside:
            raise BadValue(phrase("weather-order"))
        if len(self.months) not in (0, MONTHS):
            raise BadValue(phrase("weather-months"))
        return self


def stays_warm(weather: Weather, constant: Seconds) -> int:
    """Seconds that a home of that time constant stays warm at the reference temperature.

    >>> stays_warm(Weather(reference="0°C", inside="20°C", limit="10°C"), 100_000)
    69315
    """
    with localcontext(prec=DIGITS):
        return int((constant * _cooling(weather, weather.reference)).to_integral(ROUND_HALF_EVEN))


def pace(weather: Weather, outside: int) -> int:
    """How fast homes cool at a temperature outside over how fast at the reference, in ppm.

    0 where it is no colder outside than people need it inside.

    >>> pace(Weather(reference="0°C", inside="20°C", limit="10°C", works="100%"), -100)
    1709511
    """
    with localcontext(prec=DIGITS):
        free = 0
        if outside < weather.limit:
            ratio = _cooling(weather, weather.reference) / _cooling(weather, outside)
            free = int((WHOLE * ratio).to_integral(ROUND_HALF_EVEN))
    return WHOLE + weather.works * (free - WHOLE) // WHOLE


def _cooling(weather: Weather, outside: int) -> Decimal:
    """Time constants until a home that is heated no more is at the limit."""
    return _constants(weather.inside - outside, weather.limit - outside)


@lru_cache(maxsize=256)
def _constants(above: int, left: int) -> Decimal:
    """Time constants in which a difference in temperature shrinks from `above` to `left`.

    Kept, since every run of an ensemble asks for the same.
    """
    with localcontext(prec=DIGITS):
        return (Decimal(above) / Decimal(left)).ln()
