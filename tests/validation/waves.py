"""The restart wave worked out by hand, to see which values of its two numbers bring what in time.

A part of the grid that is `away` hops from a live tie has voltage after as many hops. Then its
blocks of load are picked up one after another; the first lights come when the grid is switched in
besides. A test holds this against what was simulated.
"""

from collections.abc import Iterator
from functools import cache
from math import floor

from validation.cases import header_of, observed, ran
from validation.corridors import hops
from validation.laid import SHARED

from oefening.clock import MINUTE, parse_duration
from oefening.library.files import contents
from oefening.source import load, read
from oefening.world.provenance import Parameter

TRIP = MINUTE
"""Seconds that the collapse itself takes."""
EVERY = 15 * MINUTE
HOPS = range(2 * EVERY, 9 * EVERY, EVERY)
"""Seconds of a hop that are tried: half an hour to two hours."""
BLOCKS = range(12 * MINUTE, 49 * MINUTE, 3 * MINUTE // 2)
"""Seconds of a block that are tried: those of four to sixteen hours for all of them."""
SPAIN, ITALY = "iberia-2025", "italy-2003"


@cache
def shared() -> dict[str, Parameter]:
    """The numbers that all cases share and nl has not."""
    return load(dict[str, Parameter], read(contents(SHARED / "parameters.yaml"), "parameters"))


def seconds(name: str) -> int:
    """The value of a shared number that is a time."""
    return parse_duration(shared()[name].value)


@cache
def away(slug: str) -> dict[str, int]:
    """Of each region of a case, how many hops it is away from a live tie."""
    neighbours = {one.id: one.neighbours for one in header_of(slug).world.regions}
    return hops(neighbours, observed(slug).live_ties)


def level(far: int, hours: float, hop: int, block: int) -> float:
    """Share of people with power, `far` hops away, after so many hours; times in seconds."""
    number_of = int(shared()["load-blocks"].value)
    switching = parse_duration(header_of(SPAIN).world.parameters["power-switching-in"].value)
    since = round(hours * 3600) - TRIP - far * hop
    if since < block + switching:
        return 0.0
    return min(1.0, floor(since / block) / number_of)


def restored(hours: float, hop: int, block: int) -> float:
    """Share of people in Spain who have power."""
    persons = ran(SPAIN).persons
    spain = {place: far for place, far in away(SPAIN).items() if place.startswith("ES")}
    weighed = (persons[place] * level(far, hours, hop, block) for place, far in spain.items())
    return sum(weighed) / sum(persons[place] for place in spain)


def provinces(hop: int, block: int, hours: float = 13.0) -> float:
    """Share of the provinces of Italy where at least half have power."""
    case = observed(ITALY)
    back = (
        count * (level(away(ITALY)[place], hours, hop, block) >= 0.5)
        for place, count in case.weights.items()
    )
    return (case.others + sum(back)) / (case.others + sum(case.weights.values()))


def fits_spain(hop: int, block: int) -> bool:
    """Whether all that is asked of how Spain comes back is within its tolerance."""
    asked = [one for one in observed(SPAIN).targets if one.measure in ("restored", "spread")]
    return all(one.holds(_of_spain(one.measure, one.at or 0.0, hop, block)) for one in asked)


def _of_spain(measure: str, hours: float, hop: int, block: int) -> float:
    if measure == "restored":
        return restored(hours, hop, block)
    spain = [far for place, far in away(SPAIN).items() if place.startswith("ES")]
    return level(min(spain), hours, hop, block) - level(max(spain), hours, hop, block)


def fitting() -> Iterator[tuple[int, int]]:
    """Pairs of a hop and a block, in seconds, that bring Spain within its tolerances."""
    for hop in HOPS:
        for block in BLOCKS:
            if fits_spain(hop, block):
                yield hop, block
