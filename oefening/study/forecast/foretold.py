"""What a forecast tells: when which requirement falls how low, and how many go without.

It is the same wherever it is read: printed, in the dialogue, on the screen.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from oefening.clock import HOUR
from oefening.projections.bands import EDGES
from oefening.projections.bounds import at_most
from oefening.projections.crowds import crowd
from oefening.projections.harm import told_hours
from oefening.projections.names import Names, percent, whole_percent
from oefening.projections.spots import Spot
from oefening.projections.yardsticks import ANYTHING, CLOCKS, Key, counted_once
from oefening.record import Header
from oefening.study.forecast.ahead import REDRAWS
from oefening.study.forecast.forecast import Forecast, Reach, Spread
from oefening.study.forecast.outcome import ALL, Lacked
from oefening.text import Phrase, phrase
from oefening.text.content import in_hours, literal, number
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE
from oefening.world.yardsticks import ClocksMet, Provided, TimeBelow, Yardstick

THRESHOLDS = EDGES[1:]
"""Levels of which it is told when they are passed: what is a little short is no news."""

TENTHS = 10 * HOUR
"""Seconds below which hours are told with a tenth."""

NOTHING = literal("–")


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


def _back(seconds: int | None) -> Phrase:
    if seconds is None:
        return phrase("forecast.later")
    return hours_told(seconds) if seconds else NOTHING


def _back_band(forecast: Forecast, spot: Spot, line: int | None) -> Phrase:
    low, high = map(_back, forecast.back(spot))
    return _between(low, high, _back(line))


def _band(reach: Reach, line: int | None) -> Phrase:
    """Nothing where all of it is told as the line is."""
    never = phrase("forecast.later") if reach.times else NOTHING
    low, high = (never if at is None else hours_told(at) for at in (reach.low, reach.high))
    return _between(low, high, hours_told(line))


def _between(low: Phrase, high: Phrase, line: Phrase) -> Phrase:
    """A band by its ends as they are told; nothing where they are told as the line is."""
    if low == high:
        return literal("") if low == line else low
    return phrase("forecast.from-to", low=low, high=high)


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
    band = forecast.person_seconds(lacked) if forecast.redraws else None
    return Lack(
        name,
        crowd(line.lacks.get(lacked, 0)),
        crowd(max(line.persons_of(lacked))),
        number(told_hours(line.person_seconds_of(lacked)[-1])),
        literal("") if band is None else _hours(band, line.person_seconds_of(lacked)[-1]),
    )


def _hours(band: Spread, line: int) -> Phrase:
    low, high, own = (number(told_hours(one)) for one in (band.low, band.high, line))
    return _between(low, high, own)


# ── yardsticks ───────────────────────────────────────────────────────────────────────────────────

Measure = tuple[Phrase, Phrase, Phrase]
"""What is measured, what this exercise comes to, and the band of the alternatives."""


def measures(
    forecast: Forecast, place: str, names: Names, yardsticks: Mapping[str, Yardstick]
) -> list[Measure]:
    """What `place` comes to by the yardsticks of the world, by the end.

    Left out is what was known at the moment already, and what all that time is as it should be; but
    who is still provided for at a moment that is asked about is told even if it is everybody.
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
    told = ((key, _measured(key, names, yardsticks[key.yardstick])) for key in keys)
    return [(name, *_values(forecast, key)) for key, name in told if name is not None]


def _is_clock(key: Key) -> bool:
    return key.unit == "teams"


def _counted(forecast: Forecast, key: Key) -> bool:
    """Whether it is of teams that have a time, of which any is called in its place."""
    return _is_clock(key) and any(
        one.yardsticks[key._replace(of=of)] for one in forecast.outcomes for of in CLOCKS
    )


def _open(forecast: Forecast, key: Key, yardsticks: Mapping[str, Yardstick]) -> bool:
    if key.at is not None and not forecast.steps.since < key.at <= forecast.steps.until:
        return False
    best = WHOLE if key.unit == "ppm" else 0
    always = isinstance(yardsticks[key.yardstick], Provided)
    found = (one.yardsticks[key] for one in forecast.outcomes)
    return any(one is not None and (always or one != best) for one in found)


def _measured(key: Key, names: Names, yardstick: Yardstick) -> Phrase | None:
    """What is measured under `key`; None of what is told elsewhere."""
    match yardstick:
        case TimeBelow(below=under):
            named = names.requirement(key.of)
            return phrase("forecast.below", percent=percent(under), requirement=named)
        case Provided() if key.of == ANYTHING and key.at is not None:
            return phrase("forecast.provided", moment=names.moment(key.at))
        case ClocksMet():
            return phrase(f"forecast.clock-{key.of}")
        case _:
            return None


def _values(forecast: Forecast, key: Key) -> tuple[Phrase, Phrase]:
    found = forecast.line.yardsticks[key] if forecast.line else None
    tell = {"seconds": _hours_long, "ppm": at_most}.get(key.unit, number)
    if found is None or not forecast.redraws:
        return (NOTHING if found is None else tell(found)), literal("")
    band = forecast.measured(key)
    return tell(found), _between(tell(band.low), tell(band.high), tell(found))


def _hours_long(seconds: int) -> Phrase:
    return hours_told(seconds) if seconds else number(0)


# ── what it is ───────────────────────────────────────────────────────────────────────────────────


def heads(forecast: Forecast, header: Header, names: Names) -> list[Phrase]:
    """Whom it is for, from when to when, what it assumes, how far it can be relied upon."""
    steps, calendar = forecast.steps, header.calendar
    hours = in_hours((steps.until - steps.since) // HOUR * HOUR)
    since, until = calendar.show(steps.since), names.moment(steps.until)
    return [
        phrase("forecast.for-control"),
        phrase("forecast.head", since=since, until=until, hours=hours),
        phrase("forecast.assumes"),
        phrase(
            "forecast.band", redraws=forecast.redraws, of=REDRAWS, without=without_band(forecast)
        ),
        confidence(header),
    ]


def without_band(forecast: Forecast) -> Phrase:
    """What it means that there is no band somewhere."""
    return phrase("forecast.alike" if forecast.alike else "forecast.alike-there")


def confidence(header: Header, told: str = "forecast.confidence") -> Phrase:
    """How well founded the numbers are that it rests on, as the text `told` says it."""
    found = [one.confidence for one in header.world.parameters.values()]
    low = sum(one == "low" for one in found)
    if not found:
        return phrase("forecast.unfounded")
    return phrase(told, low=number(low), all=number(len(found)))


def worst_first(forecast: Forecast, places: Sequence[str]) -> list[str]:
    """`places` by how low the line comes, in what comes lowest first; the nation is the last.

    What a place does not have counts as whole.
    """
    line = forecast.line
    if line is None:
        return list(places)
    lows = {place: [WHOLE] for place in places}
    for spot in line.levels:
        if spot[0] in lows:
            lows[spot[0]].append(line.lowest(spot))
    return sorted(places, key=lambda place: (place == NATION, sorted(lows[place])))


def places(header: Header) -> list[str]:
    """The regions in play, each with its areas behind it, and the nation."""
    areas = header.world.areas
    return [
        *(one for id in header.scenario.regions for one in (id, *areas.get(id, ()))),
        NATION,
    ]
