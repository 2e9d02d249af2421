"""Thresholds about halfway between what there is without a decision and with it taken at once.

Of levels it is known beforehand below which it is too little; of people, patients and delays it is
not, and what there is differs from exercise to exercise.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from oefening.clock import DAY, HOUR, MINUTE
from oefening.projections.delays import most
from oefening.study.whatif.kept import Courses
from oefening.study.whatif.thresholds import Kind, Measured, Threshold

ROUND = tuple(
    digit * tens for tens in (1_000_000, 100_000, 10_000, 1_000, 100, 10, 1) for digit in (5, 1)
)
"""Of people and patients so many are round numbers, the roundest first."""

LENGTHS = (DAY, 6 * HOUR, HOUR, MINUTE * 15, MINUTE, 1)
"""Likewise of delays."""


class Halfway(NamedTuple):
    """A threshold between what there is at most without a decision and with it taken at once."""

    threshold: Threshold
    without: int
    at_once: int


def halfway(without: Courses, at_once: Courses, since: int, end: int) -> list[Halfway]:
    """One for each thing of which there is less if it is taken at once: the most less first.

    Of one need the place with most of it, an area ahead of a region with no more.
    """
    otherwise = dict(at_once)
    found = [
        Halfway(Threshold(one, between(one.kind, low, high)), high, low)
        for one, pieces in without
        for high in [most(pieces, since, end)]
        for low in [most(otherwise.get(one, ()), since, end)]
        if low < high
    ]
    found.sort(key=lambda one: one.at_once - one.without)
    once: dict[Measured, Halfway] = {}
    for one in found:
        once.setdefault(_apart(one.threshold.measured), one)
    return list(once.values())


def _apart(one: Measured) -> Measured:
    """What things are told apart by."""
    return one._replace(place="") if one.kind == "without" else one


def between(kind: Kind, low: int, high: int) -> int:
    """The roundest number in the middle half between the two, or their middle; below `high`."""
    middle, reach = (low + high) // 2, (high - low) // 4
    for unit in LENGTHS if kind == "delay" else ROUND:
        near = (middle + unit // 2) // unit * unit
        if abs(near - middle) <= reach and low <= near < high:
            return near
    return middle


ORDER: tuple[Sequence[Kind], ...] = (
    ("late-patients",),
    ("requirement", "node"),
    ("without",),
    ("delay",),
)
"""Kinds that stand in for each other, in the order in which they are told."""


def in_turn(thresholds: Iterable[Threshold], many: int) -> list[Threshold]:
    """At most so `many`: the first of each kind, then the second of each; kind by kind."""
    by = {kinds: [one for one in thresholds if one.measured.kind in kinds] for kinds in ORDER}
    ranked = [(rank, at) for at, kinds in enumerate(ORDER) for rank in range(len(by[kinds]))]
    chosen = sorted(ranked)[:many]
    return [by[ORDER[at]][rank] for rank, at in sorted(chosen, key=lambda one: one[::-1])]
