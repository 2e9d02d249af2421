"""What is measured in a run: by name, a share from 0 to 1, hours, or a count."""

from collections.abc import Callable, Iterator
from itertools import pairwise, permutations
from typing import Literal, NamedTuple

from validation.cases import Run, observed, ran
from validation.observed import Measured

from oefening import events
from oefening.clock import HOUR
from oefening.world.nodes import WHOLE

Measure = Callable[[Run, Measured], float]
Unit = Literal["share", "points", "hours", "days", "count", "times"]
NEVER = float("inf")
DEGREE = 1_000
"""Of latitude, as worlds have it."""
OPERATORS = ("operator-a", "operator-b", "operator-c")


class Kind(NamedTuple):
    """A measure and what it gives."""

    of: Measure
    unit: Unit


MEASURES: dict[str, Kind] = {}
"""By name; that of `no_signal` is `no-signal`."""


def gives(unit: Unit) -> Callable[[Measure], Measure]:
    """Enter a function among the measures; `catalogue` loads the module that it is in."""

    def enter(measure: Measure) -> Measure:
        name = measure.__name__.replace("_", "-")
        assert name not in MEASURES, f"two measures are called {name}"
        MEASURES[name] = Kind(measure, unit)
        return measure

    return enter


def measured(run: Run, what: Measured) -> float:
    """What `what` asks of a run."""
    return MEASURES[what.measure].of(run, what)


def places(run: Run, what: Measured) -> list[str]:
    """The places that are meant; `ES*` means all regions in play that begin so."""
    regions = run.header.scenario.regions
    if not what.of:
        return list(regions)
    return [
        one
        for name in what.of
        for one in (
            (region for region in regions if region.startswith(name[:-1]))
            if name.endswith("*")
            else (name,)
        )
    ]


def mean(run: Run, what: Measured, capacity: str, hours: float) -> float:
    """The level of a capacity, weighted by people, over the places that are meant."""
    persons = {place: run.persons[place] for place in places(run, what)}
    levels = (run.level(f"{place}.{capacity}", hours) * count for place, count in persons.items())
    return sum(levels) / sum(persons.values())


def hour(what: Measured) -> float:
    """The hour that is meant."""
    assert what.at is not None, f"{what.measure} needs a moment"
    return what.at


@gives("share")
def restored(run: Run, what: Measured) -> float:
    """Share of people who have power."""
    return mean(run, what, "power", hour(what))


@gives("share")
def out(run: Run, what: Measured) -> float:
    """Share of people who have no power."""
    return 1 - restored(run, what)


@gives("points")
def spread(run: Run, what: Measured) -> float:
    """Between the region that has most power and the one that has least."""
    levels = power_levels(run, what)
    return max(levels) - min(levels)


@gives("share")
def signal(run: Run, what: Measured) -> float:
    """Share of subscribers whose network has a mast up."""
    return 1 - no_signal(run, what)


@gives("share")
def no_signal(run: Run, what: Measured) -> float:
    """Share of subscribers whose network has no mast up."""
    return 1 - mean(run, what, "mobile", hour(what))


@gives("share")
def no_signal_somewhere(run: Run, what: Measured) -> float:
    """The same where it is largest, at any moment from `at` to `until`."""
    assert what.until is not None
    first, last = round(hour(what) * HOUR), round(what.until * HOUR)
    return max(
        1 - run.levels.level(f"{place}.mobile", second) / WHOLE
        for place in places(run, what)
        for second in range(first, last + 1, HOUR // 4)
    )


@gives("hours")
def no_signal_peak(run: Run, what: Measured) -> float:
    """Hours until the share without signal is largest, before it falls."""
    hours = [quarter / 4 for quarter in range(run.header.scenario.duration // HOUR * 4)]
    return max(hours, key=lambda at: no_signal(run, what.model_copy(update={"at": at})))


@gives("times")
def operators_differ(run: Run, what: Measured) -> float:
    """Share of masts down of the operator that lost most, by that of the one that lost least."""
    down = [1 - mean(run, what, operator, hour(what)) for operator in OPERATORS]
    return max(down) / min(down) if min(down) else NEVER


@gives("share")
def worst_operator_down(run: Run, what: Measured) -> float:
    """Share of masts down of the operator that has most down at a moment."""
    return max(1 - mean(run, what, operator, hour(what)) for operator in OPERATORS)


@gives("hours")
def first_at(run: Run, what: Measured) -> float:
    """Hours until a node, having been below it, is back at `level`; 0 if it never was below."""
    [address] = what.of
    level = what.level if what.level is not None else 1.0
    fallen = False
    for second, now in changes(run, address):
        if now < level:
            fallen = True
        elif fallen:
            return second / HOUR
    return NEVER if fallen else 0.0


def changes(run: Run, address: str) -> Iterator[tuple[int, float]]:
    """Every change of a node's level: exercise second, and the level from then on."""
    for second, level in run.levels.levels(address):
        yield second, level / WHOLE


@gives("share")
def parts_back(run: Run, what: Measured) -> float:
    """Share of the parts that were counted where at least `level` of the people have power.

    Parts are regions, or as many as the case says lie in each.
    """
    case = observed(run.header.scenario.id)
    counts = {place: case.weights.get(place, 1.0) for place in places(run, what)}
    least = 0.5 if what.level is None else what.level
    back = case.others
    for place, count in counts.items():
        back += count * (run.level(f"{place}.power", hour(what)) >= least)
    return back / (case.others + sum(counts.values()))


@gives("count")
def stranded(run: Run, what: Measured) -> float:
    """Travellers stranded in all."""
    formed = (one.body for one in run.records if isinstance(one.body, events.GroupFormed))
    meant = places(run, what)
    return sum(one.persons for one in formed if one.because == "stranded" and one.region in meant)


def power_levels(run: Run, what: Measured) -> list[float]:
    """Share of people who have power in each place that is meant."""
    return [run.level(f"{place}.power", hour(what)) for place in places(run, what)]


@gives("hours")
def first_power(run: Run, what: Measured) -> float:
    """Hours until anybody has power again."""
    return min(map(back_since(run, 0.0).__getitem__, places(run, what)))


def back_since(run: Run, above: float) -> dict[str, float]:
    """By region, hours until power is back above that level for the first time."""
    return {
        place: next(
            (
                second / HOUR
                for second, level in changes(run, f"{place}.power")
                if second and level > above
            ),
            NEVER,
        )
        for place in run.header.scenario.regions
    }


@gives("share")
def least_restored(run: Run, what: Measured) -> float:
    """Share of people who have power, in the place where it is least."""
    return min(power_levels(run, what))


@gives("share")
def most_restored(run: Run, what: Measured) -> float:
    """The same where it is most."""
    return max(power_levels(run, what))


@gives("share")
def north_first(run: Run, _: Measured) -> float:
    """Share of the pairs of regions, a degree of latitude apart, whose north is not the later."""
    back = back_since(run, 0.0)
    latitudes = {one.id: one.latitude for one in run.header.world.regions}
    pairs = [
        (north, south)
        for north, south in permutations(back, 2)
        if latitudes[north] >= latitudes[south] + DEGREE
    ]
    return sum(back[north] <= back[south] for north, south in pairs) / len(pairs)


@gives("count")
def signal_before_power(run: Run, what: Measured) -> float:
    """In how many places the share without signal falls while nobody has power again."""
    back = back_since(run, 0.0)
    return sum(
        any(
            before < after
            for (_, before), (second, after) in pairwise(changes(run, f"{place}.mobile"))
            if second / HOUR < back[place]
        )
        for place in places(run, what)
    )


@gives("share")
def stranded_against_iberia(run: Run, what: Measured) -> float:
    """Travellers stranded per inhabitant, over the same in the Iberian blackout at midday."""
    midday = ran("iberia-2025")
    return per_head(run, what) / per_head(midday, Measured(measure="stranded"))


def per_head(run: Run, what: Measured) -> float:
    """Travellers stranded per inhabitant."""
    return stranded(run, what) / sum(run.persons[place] for place in places(run, what))
