"""What is measured in a run of damages, of how long they last, and of what stands in meanwhile."""

from math import log

from validation.cases import Run
from validation.measures import NEVER, changes, gives, hour, places
from validation.observed import Measured

from oefening import events
from oefening.clock import HOUR
from oefening.world.nodes import WHOLE


@gives("share")
def reserve(run: Run, what: Measured) -> float:
    """What a node could deliver over the demand on it."""
    [address] = what.of
    node = next(one for one in run.header.world.nodes if one.address == address)
    state = run.at(hour(what))
    damaged = sum(one.share for one in state.damages.values() if one.node == address)
    return (WHOLE - damaged) * node.margin / node.demand / WHOLE


@gives("share")
def least_power(run: Run, what: Measured) -> float:
    """The least level of power in any place, at any moment."""
    return min(
        (level for place in places(run, what) for _, level in changes(run, f"{place}.power")),
        default=1.0,
    )


@gives("share")
def damaged(run: Run, what: Measured) -> float:
    """Share of the damage done that is still there at a moment, by its parts."""
    done = [one.body for one in run.records if isinstance(one.body, events.DamageDone)]
    mine = {one.damage: one.share for one in done if not what.of or one.node in what.of}
    still = run.at(hour(what)).damages
    return sum(share for name, share in mine.items() if name in still) / sum(mine.values())


@gives("days")
def repair_lasts(run: Run, what: Measured) -> float:
    """Hours until the last damage is repaired, as drawn, though the story may end before."""
    ends = [one.body.until for one in run.records if isinstance(one.body, events.RepairStarted)]
    return max(ends, default=NEVER) / HOUR


@gives("hours")
def repair_took(run: Run, _: Measured) -> float:
    """Hours until the last damage that was repaired in the story was so."""
    return max(one.at for one in run.records if isinstance(one.body, events.DamageEnded)) / HOUR


@gives("hours")
def cooled_to(run: Run, what: Measured) -> float:
    """Hours until the homes that cool first are at `level` °C, by how fast they get cold.

    Without heating what a home has above the temperature outside falls by a fixed share an hour.
    """
    [address] = what.of
    cold = next(second / HOUR for second, level in changes(run, address) if level < 1)
    weather = run.header.world.weather
    above, limit = (one - weather.temperature for one in (weather.inside, weather.limit))
    assert what.level is not None
    asked = round(what.level * 10) - weather.temperature
    return cold * log(above / asked) / log(above / limit)


@gives("hours")
def whole_at(run: Run, what: Measured) -> float:
    """Hours until everybody in the places has power for good."""
    last = [list(changes(run, f"{place}.power")) for place in places(run, what)]
    return max((NEVER if one[-1][1] < 1 else one[-1][0] / HOUR for one in last if one), default=0.0)


@gives("hours")
def short_at(run: Run, what: Measured) -> float:
    """Hours until the best of some nodes is no longer whole."""
    falls = (
        next((second / HOUR for second, level in changes(run, address) if level < 1), NEVER)
        for address in what.of
    )
    return max(falls)


@gives("count")
def generators_failed(run: Run, what: Measured) -> float:
    """Sites whose generator does not start when power fails."""
    failed = run.at(hour(what)).failed.items()
    return sum(one.failed for tier, one in failed if tier.partition("<")[0] in what.of)


@gives("count")
def intensive_care_failed(run: Run, what: Measured) -> float:
    """How often intensive care of a hospital in the places fails, so that patients are moved."""
    meant = places(run, what)
    failed = (one.body for one in run.records if isinstance(one.body, events.IntensiveCareFailed))
    return sum(one.place.partition("/")[0] in meant for one in failed)


@gives("share")
def by_generators(run: Run, what: Measured) -> float:
    """People whom generators that were brought could feed, over those who live there."""
    [place] = places(run, what)
    added = run.at(hour(what)).added_tiers
    mine = (one.share for tier, one in added.items() if tier.startswith(f"{place}.power<"))
    return sum(mine) / WHOLE


@gives("points")
def reserve_lost(run: Run, what: Measured) -> float:
    """By how much of the demand a node could deliver less than before anything happened."""
    [address] = what.of
    node = next(one for one in run.header.world.nodes if one.address == address)
    return node.margin / node.demand - reserve(run, what)


@gives("count")
def parts_of_a_step(run: Run, what: Measured) -> float:
    """How often any of the places had power for a part of its people only."""
    return sum(
        0 < level < 1 for place in places(run, what) for _, level in changes(run, f"{place}.power")
    )
