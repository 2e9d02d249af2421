"""The places of which a forecast tells, and which of them stand worst."""

from collections.abc import Sequence

from oefening.record import Header
from oefening.study.forecast.forecast import Forecast
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE


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
