"""How requirements stand at the moments of yardsticks, be they past or still to come."""

from collections.abc import Mapping
from typing import NamedTuple

from oefening.clock import HOUR
from oefening.projections.names import Names, percent
from oefening.projections.yardsticks import Key
from oefening.study.forecast.forecast import Forecast
from oefening.text import Phrase, phrase
from oefening.text.content import number
from oefening.world.nodes import WHOLE
from oefening.world.yardsticks import EffectsAt, Yardstick


class AtMoments(NamedTuple):
    """Levels of one place."""

    moments: tuple[int, ...]
    """Exercise seconds."""
    rows: tuple[tuple[Phrase, tuple[Phrase, ...]], ...]
    """A requirement that is not whole at all of them, and its level at each, with the band."""


def at_moments(
    forecast: Forecast, place: str, names: Names, yardsticks: Mapping[str, Yardstick]
) -> AtMoments:
    """Those of `place` up to where is looked ahead; no rows where all is whole at all of them.

    What it was at a moment that is past is known, and the same in every alternative.
    """
    line, steps = forecast.line, forecast.steps
    found: dict[str, dict[int, Key]] = {}
    for key in line.yardsticks if line else ():
        looked_at = key.at is not None and key.at <= steps.until
        level = key.unit == "ppm" and isinstance(yardsticks[key.yardstick], EffectsAt)
        if key.place == place and looked_at and level:
            found.setdefault(key.of, {})[key.at or 0] = key
    moments = tuple(sorted({at for keys in found.values() for at in keys}))
    rows = tuple(
        (names.requirement(of), tuple(_level(forecast, keys[at]) for at in moments))
        for of, keys in found.items()
        if any(
            one.yardsticks[key] not in (None, WHOLE)
            for one in forecast.outcomes
            for key in keys.values()
        )
    )
    return AtMoments(moments, rows)


def _level(forecast: Forecast, key: Key) -> Phrase:
    """The line, and the band behind it where it is told as anything else."""
    level = forecast.line.yardsticks[key] if forecast.line else None
    if level is None:
        return phrase("forecast.none")
    told = percent(level)
    if not forecast.redraws:
        return told
    band = forecast.measured(key)
    low, high = percent(band.low), percent(band.high)
    if low == high == told:
        return told
    return phrase("forecast.with-band", line=told, low=low, high=high)


def hours_after(moment: int, since: int) -> Phrase:
    """Of a moment, how many hours after STARTEX it is; and if so, that at `since` it is past."""
    key = "forecast.past-after" if moment <= since else "forecast.after"
    return phrase(key, hours=number(moment // HOUR))
