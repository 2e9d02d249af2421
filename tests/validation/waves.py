"""The restart wave worked out by hand, to see which values of its two numbers bring what in time.

A part of the grid that is `away` hops from a live tie has voltage after as many hops. Then its
blocks of load are picked up one after another; the first lights come when the grid is switched in
besides. A test holds this against what was simulated.
"""

from functools import cache
from math import floor, sqrt

from validation.cases import header_of, live_ties, observed
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
BLOCKS = range(12 * MINUTE, 49 * MINUTE, 3 * MINUTE)
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
    return hops(neighbours, live_ties(slug))


@cache
def switching() -> int:
    """Seconds that it takes to switch in a grid that was dead."""
    return parse_duration(header_of(SPAIN).world.parameters["power-switching-in"].value)


@cache
def blocks() -> int:
    """In how many steps the customers of a part of a grid are picked up."""
    return int(shared()["load-blocks"].value)


def level(far: int, hours: float, hop: int, block: int) -> float:
    """Share of people with power, `far` hops away, after so many hours; times in seconds."""
    since = round(hours * 3600) - TRIP - far * hop
    if since < block + switching():
        return 0.0
    return min(1.0, floor(since / block) / blocks())


@cache
def people() -> dict[int, int]:
    """How many people in Spain live how many hops away from a live tie."""
    persons = {one.id: one.persons for one in header_of(SPAIN).world.places}
    found = dict[int, int]()
    for place, far in away(SPAIN).items():
        if place.startswith("ES"):
            found[far] = found.get(far, 0) + persons[place]
    return found


def restored(hours: float, hop: int, block: int) -> float:
    """Share of people in Spain who have power."""
    weighed = (count * level(far, hours, hop, block) for far, count in people().items())
    return sum(weighed) / sum(people().values())


def provinces(hours: float, hop: int, block: int) -> float:
    """Share of the provinces of Italy where at least half have power."""
    case = observed(ITALY)
    back = (
        count * (level(away(ITALY)[place], hours, hop, block) >= 0.5)
        for place, count in case.weights.items()
    )
    return (case.others + sum(back)) / (case.others + sum(case.weights.values()))


def missed(slug: str, hop: int, block: int) -> float:
    """By how much a pair misses what was seen of power in a case: the root of the mean square.

    All of it are shares: of people in Spain, or of provinces of Italy, and what is told of when
    half of a region was back is the share that had power then.
    """
    off = []
    for seen in observed(slug).observations:
        if seen.measure == "restored" and seen.of == ("ES*",) and seen.at is not None:
            off.append(restored(seen.at, hop, block) - seen.value)
        elif seen.measure == "parts-back" and seen.at is not None:
            off.append(provinces(seen.at, hop, block) - seen.value)
        elif seen.measure == "first-at" and seen.level is not None and slug == ITALY:
            far = away(ITALY)[seen.of[0].removesuffix(".power")]
            off.append(level(far, seen.value, hop, block) - seen.level)
    return sqrt(sum(one**2 for one in off) / len(off))


def missed_both(hop: int, block: int) -> float:
    """The same over both grids, of the same weight."""
    return sqrt(sum(missed(slug, hop, block) ** 2 for slug in (SPAIN, ITALY)) / 2)


def best(hop: int) -> int:
    """The block that, with this hop, misses both grids together by least; seconds."""
    return min(BLOCKS, key=lambda block: missed_both(hop, block))
