"""What is measured of services in a run: masts, heat, rail, calls, sewage."""

from itertools import pairwise
from math import prod

from validation.cases import Run
from validation.measures import gives, hour
from validation.observed import Measured

from oefening.clock import HOUR
from oefening.projections.unanswered import unanswered
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE, capacity_of, place_of

CALLS = f"{NATION}.emergency-calls"


@gives("share")
def level(run: Run, what: Measured) -> float:
    """The level of nodes at a moment, weighted by people."""
    return _mean(run, what.of, round(hour(what) * HOUR))


@gives("share")
def masts_down_of_all(run: Run, what: Measured) -> float:
    """Share of the customers of all operators whose masts are down at a moment."""
    return 1 - level(run, what)


@gives("share")
def masts_down(run: Run, what: Measured) -> float:
    """Share of an operator's masts that are down at a moment."""
    return 1 - level(run, what)


@gives("share")
def lowest(run: Run, what: Measured) -> float:
    """The least that was at any moment up to `until`."""
    return min(_mean(run, what.of, second) for second in _turns(run, what))


@gives("hours")
def hours_at_most(run: Run, what: Measured) -> float:
    """Hours up to `until` in which nodes are at `level` or below it."""
    assert what.level is not None
    turns = _turns(run, what)
    spans = pairwise((*turns, _end(run, what)))
    return (
        sum(end - since for since, end in spans if _mean(run, what.of, since) <= what.level) / HOUR
    )


@gives("hours")
def lags(run: Run, what: Measured) -> float:
    """Hours from when the first of two nodes is back whole for good until the second is."""
    first, second = (_back(run, address) for address in what.of)
    return (second - first) / HOUR


@gives("share")
def still_down(run: Run, what: Measured) -> float:
    """Share of the masts of a node down in the second in which another has power for good."""
    power, masts = what.of
    return 1 - _mean(run, (masts,), _back(run, power))


@gives("count")
def calls_tried(run: Run, what: Measured) -> float:
    """Calls to the national 112 centre up to `until`."""
    end = _end(run, what)
    turns = sorted({0, end, *(at for at, _ in run.levels.demands(CALLS) if at < end)})
    area = sum(
        (until - since) * run.levels.demand(CALLS, since) for since, until in pairwise(turns)
    )
    asked = run.header.world.capacities[capacity_of(CALLS)].asked
    assert asked is not None
    return asked.per_hour * area / (WHOLE * HOUR)


@gives("count")
def calls_missed(run: Run, what: Measured) -> float:
    """Those of them that nobody answered; of a region those that its own room did not."""
    [place] = what.of or (NATION,)
    [counted] = unanswered(run.header.world, run.levels, place, _end(run, what))
    return counted.so_far


@gives("share")
def demand_cut(run: Run, what: Measured) -> float:
    """Share of the normal demand on a node that is not there at a moment."""
    [address] = what.of
    return 1 - run.levels.demand(address, round(hour(what) * HOUR)) / WHOLE


@gives("share")
def generator_chance(run: Run, what: Measured) -> float:
    """The chance that at least one generator of the nodes meant does not start on demand."""
    nodes = (node for node in run.header.world.nodes if node.address in what.of)
    tiers = (tier for node in nodes for link in node.depends for tier in link.tiers)
    return 1 - prod((1 - tier.fails / WHOLE) ** tier.sites for tier in tiers)


def _mean(run: Run, addresses: tuple[str, ...], second: int) -> float:
    persons = [run.persons[place_of(address)] for address in addresses]
    weighed = (
        run.levels.level(address, second) * count
        for address, count in zip(addresses, persons, strict=True)
    )
    return sum(weighed) / (WHOLE * sum(persons))


def _turns(run: Run, what: Measured) -> list[int]:
    """The seconds up to `until` in which a level of the nodes changes, the first of all too."""
    end = _end(run, what)
    changed = (second for address in what.of for second, _ in run.levels.levels(address))
    return sorted({0, *(second for second in changed if second < end)})


def _end(run: Run, what: Measured) -> int:
    last = run.header.scenario.duration
    return last if what.until is None else min(last, round(what.until * HOUR))


def _back(run: Run, address: str) -> int:
    """The second from which a node is whole for good; 0 if it always was, the end if it is not."""
    turns = run.levels.levels(address)
    if not turns:
        return 0
    second, now = turns[-1]
    return second if now == WHOLE else run.header.scenario.duration
