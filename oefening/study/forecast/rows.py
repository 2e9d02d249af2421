"""What a forecast tells of a place: when which requirement falls how low, and how many go without.

It is the same wherever it is read: printed, in the dialogue, on the screen.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from oefening.clock import HOUR
from oefening.projections.bands import EDGES
from oefening.projections.crowds import crowd
from oefening.projections.harm import told_hours
from oefening.projections.names import Names, percent, whole_percent
from oefening.projections.spots import Spot
from oefening.record import Header
from oefening.study.forecast.amounts import NOTHING, between, hours_told
from oefening.study.forecast.forecast import Forecast, Reach, Spread
from oefening.study.forecast.outcome import ALL, Lacked
from oefening.text import Phrase, phrase
from oefening.text.content import literal, number
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE

THRESHOLDS = EDGES[1:]
"""Levels of which it is told when they are passed: what is a little short is no news."""


@dataclass(frozen=True, slots=True)
class Row:
    """A requirement in a place."""

    spot: Spot
    name: Phrase
    begins: Phrase
    line: tuple[Phrase, ...]
    """For each of `THRESHOLDS`, in how many hours this exercise comes below."""
    band: tuple[Phrase, ...]
    """The same of nine of ten alternatives; none as long as there are none."""
    runs: tuple[Phrase, ...]
    """In how many of the alternatives it does at all, where that is in some and not in others."""
    lowest: Phrase
    lowest_band: Phrase
    back: Phrase
    """In how many hours it is restored for good;"""
    back_band: Phrase
    """and in those alternatives."""


@dataclass(frozen=True, slots=True)
class Lack:
    """A need that people go without."""

    name: Phrase
    begins: Phrase
    """How many people do at first;"""
    most: Phrase
    """and at the most."""
    hours: Phrase
    """Person-hours from then on."""
    band: Phrase
    """The same of nine of ten alternatives."""


def rows(forecast: Forecast, place: str, names: Names) -> list[Row]:
    """A row for each requirement of `place` that is not whole all the time, in the usual order."""
    return [
        _row(forecast, spot, names)
        for spot in _spots(forecast, place)
        if not _whole(forecast, spot)
    ]


def whole(forecast: Forecast, place: str, names: Names) -> list[Phrase]:
    """The requirements of `place` that stay whole, in this exercise and in every alternative."""
    return [
        names.requirement(spot[1]) for spot in _spots(forecast, place) if _whole(forecast, spot)
    ]


def lacks(forecast: Forecast, place: str, names: Names) -> list[Lack]:
    """A row for each need that anybody in `place` goes without, and one for all of them."""
    line = forecast.line
    if line is None:
        return []
    needs = dict.fromkeys(need for where, need in line.persons if where == place and need != ALL)
    found = [_lack(forecast, (place, need), names.capacity(need)) for need in needs]
    return [one for one in (*found, _lack(forecast, (place, ALL), phrase("forecast.all"))) if one]


def all_in(forecast: Forecast, header: Header) -> str | None:
    """The region that all are in who go without anything in the nation; None: it is not one."""
    line, regions = forecast.line, header.scenario.regions
    if line is None or len(regions) != 1:
        return None
    (region,) = regions
    needs = {need for where, need in line.persons if where == NATION}
    alike = all(
        one.persons_of((NATION, need)) == one.persons_of((region, need))
        for one in forecast.outcomes
        for need in needs
    )
    return region if needs and alike else None


def _spots(forecast: Forecast, place: str) -> Iterator[Spot]:
    if forecast.line is not None:
        yield from (spot for spot in forecast.line.levels if spot[0] == place)


def _whole(forecast: Forecast, spot: Spot) -> bool:
    return all(one.begins[spot] == one.lowest(spot) == WHOLE for one in forecast.outcomes)


def _row(forecast: Forecast, spot: Spot, names: Names) -> Row:
    line = forecast.line
    assert line is not None, "rows are made of a forecast with a line"
    later = len(EDGES) - len(THRESHOLDS)
    reaches = forecast.reaches(spot)[later:] if forecast.redraws else []
    lowest = forecast.lowest(spot) if forecast.redraws else None
    return Row(
        spot,
        names.requirement(spot[1]),
        percent(line.begins[spot]),
        tuple(map(hours_told, line.first[spot][later:])),
        tuple(_band(each, at) for each, at in zip(reaches, line.first[spot][later:], strict=False)),
        tuple(_runs(each, forecast.redraws) for each in reaches),
        percent(line.lowest(spot)),
        literal("") if lowest is None else _percents(lowest, line.lowest(spot)),
        _back(line.back[spot]),
        _back_band(forecast, spot, line.back[spot]) if forecast.redraws else literal(""),
    )


def _back(seconds: int | None) -> Phrase:
    if seconds is None:
        return phrase("forecast.later")
    return hours_told(seconds) if seconds else NOTHING


def _back_band(forecast: Forecast, spot: Spot, line: int | None) -> Phrase:
    low, high = map(_back, forecast.back(spot))
    return between(low, high, _back(line))


def _band(reach: Reach, line: int | None) -> Phrase:
    """Nothing where all of it is told as the line is."""
    never = phrase("forecast.later") if reach.times else NOTHING
    low, high = (never if at is None else hours_told(at) for at in (reach.low, reach.high))
    return between(low, high, hours_told(line))


def _runs(reach: Reach, redraws: int) -> Phrase:
    if reach.times in (0, redraws):
        return literal("")
    return phrase("forecast.times", times=reach.times, redraws=redraws)


def _percents(lowest: Spread, line: int) -> Phrase:
    low, high = whole_percent(lowest.low), whole_percent(lowest.high)
    if low == high:
        return literal("") if low == whole_percent(line) else percent(lowest.low)
    return phrase("forecast.percents", low=low, high=high)


def _lack(forecast: Forecast, lacked: Lacked, name: Phrase) -> Lack | None:
    line = forecast.line
    if line is None or not any(one.person_seconds_of(lacked)[-1] for one in forecast.outcomes):
        return None
    hours, band = line.hours_of(lacked), forecast.hours(lacked) if forecast.redraws else None
    return Lack(
        name,
        crowd(line.lacks.get(lacked, 0)),
        crowd(max(line.persons_of(lacked))),
        number(hours),
        literal("") if band is None else _hours(band, hours),
    )


def _hours(band: Spread, line: int) -> Phrase:
    """Ends that lie between what is told of two courses are told no more exactly than these."""
    low, high = (one if one == line else told_hours(one * HOUR) for one in (band.low, band.high))
    return between(number(low), number(high), number(line))
