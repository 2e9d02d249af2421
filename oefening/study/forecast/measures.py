"""What a place comes to by the yardsticks of the world, as a forecast tells it."""

from collections.abc import Mapping

from oefening.projections.bounds import at_most
from oefening.projections.crowds import crowd
from oefening.projections.names import Names, percent
from oefening.projections.yardsticks import ANYTHING, CLOCKS, Key, counted_once
from oefening.study.forecast.amounts import NOTHING, between, hours_told
from oefening.study.forecast.forecast import Forecast
from oefening.text import Phrase, phrase
from oefening.text.content import literal, number
from oefening.world.nodes import WHOLE
from oefening.world.yardsticks import ClocksMet, Provided, TimeBelow, Yardstick

Measure = tuple[Phrase, Phrase, Phrase]
"""What is measured, what this exercise comes to, and the band of the alternatives."""


def measures(
    forecast: Forecast, place: str, names: Names, yardsticks: Mapping[str, Yardstick]
) -> list[Measure]:
    """What `place` comes to by the yardsticks of the world, by the end.

    Left out is what all that time is as it should be; but who is still provided for at a moment
    that is asked about is told even if it is everybody, and of a moment that is past that it is.
    Levels and people at a moment stand in curves and tables of their own.
    """
    line = forecast.line
    if line is None:
        return []
    clocks = counted_once(key for key in line.yardsticks if _counted(forecast, key))
    keys = [
        key
        for key in line.yardsticks
        if key.place == place
        and (key in clocks if _is_clock(key) else _open(forecast, key, yardsticks))
    ]
    since = forecast.steps.since
    told = ((key, _measured(key, names, yardsticks[key.yardstick], since)) for key in keys)
    return [(name, *_values(forecast, key)) for key, name in told if name is not None]


def _is_clock(key: Key) -> bool:
    return key.unit == "teams"


def _counted(forecast: Forecast, key: Key) -> bool:
    """Whether it is of teams that have a time, of which any is called in its place."""
    return _is_clock(key) and any(
        one.yardsticks[key._replace(of=of)] for one in forecast.outcomes for of in CLOCKS
    )


def _open(forecast: Forecast, key: Key, yardsticks: Mapping[str, Yardstick]) -> bool:
    if key.at is not None and key.at > forecast.steps.until:
        return False
    share = key.unit == "ppm"
    best = WHOLE if share else 0
    always = share and isinstance(yardsticks[key.yardstick], Provided)
    found = (one.yardsticks[key] for one in forecast.outcomes)
    return any(one is not None and (always or one != best) for one in found)


def _measured(key: Key, names: Names, yardstick: Yardstick, since: int) -> Phrase | None:
    """What is measured under `key`; None of what is told elsewhere."""
    match yardstick:
        case TimeBelow(below=under):
            named = names.requirement(key.of)
            return phrase("forecast.below", percent=percent(under), requirement=named)
        case Provided() if key.of == ANYTHING and key.at is not None:
            told = "lacking" if key.unit == "persons" else "provided"
            at: str | Phrase = names.moment(key.at)
            moment = phrase("forecast.past", moment=at) if key.at <= since else at
            return phrase(f"forecast.{told}", moment=moment)
        case ClocksMet():
            return phrase(f"forecast.clock-{key.of}")
        case _:
            return None


def _values(forecast: Forecast, key: Key) -> tuple[Phrase, Phrase]:
    found = forecast.line.yardsticks[key] if forecast.line else None
    tell = {"seconds": _hours_long, "ppm": at_most, "persons": crowd}.get(key.unit, number)
    if found is None or not forecast.redraws:
        return (NOTHING if found is None else tell(found)), literal("")
    band = forecast.measured(key)
    return tell(found), between(tell(band.low), tell(band.high), tell(found))


def _hours_long(seconds: int) -> Phrase:
    return hours_told(seconds) if seconds else number(0)
