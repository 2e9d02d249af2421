"""How heavy the tail of a restoration is: how unlike the waits are of those who are back last.

Of a curve it is asked how long it still takes those who are out when half are back: the standard
deviation of that over its mean. That ratio, the residual coefficient of variation, is 1 for an
exponential, wherever one begins to count, since it has no memory; more is a heavier tail, less a
lighter one (J. del Castillo, J. Daoudi and R. Lockhart, Methods to distinguish between polynomial
and exponential tails, 2014). So how a restoration begins, at once or after hours of preparing, does
not count as its tail.
"""

from collections.abc import Iterable
from itertools import pairwise
from math import sqrt

from validation.cases import Run
from validation.measures import changes, gives, places
from validation.observed import Measured

from oefening import events

Curve = Iterable[tuple[float, float]]
"""The share that is back from each moment on, 0 to 1, in order of time."""


def unlikeness(curve: Curve, end: float) -> float:
    """Standard deviation over mean of how long those are still out who are so at the median.

    Both are areas under the share that is out, up to `end`. Without anybody out then it is 0.
    """
    steps = [*curve, (end, 1.0)]
    half = next(at for at, back in steps if back >= 0.5)
    assert half < end, "the story ends before half are back"
    [out, *_] = (1 - back for at, back in reversed(steps) if at <= half)
    beyond = [
        (max(since, half) - half, until - half, 1 - back)
        for (since, back), (until, _) in pairwise(steps)
        if until > half
    ]
    mean = sum((until - since) * share for since, until, share in beyond)
    square = sum((until**2 - since**2) * share for since, until, share in beyond)
    # Of what nobody differs in, rounding may leave something below nothing.
    return sqrt(max(0.0, square * out / mean**2 - 1)) if mean else 0.0


@gives("times")
def tail(run: Run, what: Measured) -> float:
    """Of people who have power again, in the places that are meant together."""
    persons = {place: run.persons[place] for place in places(run, what)}
    rises = sorted(
        (second, place, level)
        for place in persons
        for second, level in changes(run, f"{place}.power")
    )
    levels = dict.fromkeys(persons, 1.0)
    curve = []
    for second, place, level in rises:
        levels[place] = level
        curve.append((second, sum(levels[one] * persons[one] for one in persons)))
    everybody = sum(persons.values())
    return unlikeness(
        ((second, back / everybody) for second, back in curve if second or back < everybody),
        run.header.scenario.duration,
    )


@gives("times")
def tail_of_repairs(run: Run, what: Measured) -> float:
    """Of the parts of a node, or of any, that were damaged and are mended, each counted once."""
    done = (one.body for one in run.records if isinstance(one.body, events.DamageDone))
    mine = {one.damage for one in done if not what.of or one.node in what.of}
    ended = ((one.at, one.body) for one in run.records)
    mended = [at for at, one in ended if isinstance(one, events.DamageEnded) and one.damage in mine]
    curve = [(at, (number + 1) / len(mine)) for number, at in enumerate(mended)]
    return unlikeness([(0, 0.0), *curve], run.header.scenario.duration)
