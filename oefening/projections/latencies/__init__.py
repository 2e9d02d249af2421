"""Latencies: how long people took, from what came to them to what they did and what came of it."""

from oefening.projections.latencies.chains import (
    WATCHED,
    Apart,
    Chain,
    Decided,
    Effect,
    Latencies,
    Leg,
    Rule,
    Step,
    Stimulus,
    Unpaired,
    Watched,
)
from oefening.projections.latencies.followed import Followed
from oefening.projections.latencies.groups import (
    BY,
    MEASURES,
    By,
    Group,
    Measure,
    groups,
    supposed,
    taken_for,
)
from oefening.projections.latencies.heard import KINDS, latencies
from oefening.projections.latencies.spread import FEW, TAIL, Spread

__all__ = [
    "BY",
    "FEW",
    "KINDS",
    "MEASURES",
    "TAIL",
    "WATCHED",
    "Apart",
    "By",
    "Chain",
    "Decided",
    "Effect",
    "Followed",
    "Group",
    "Latencies",
    "Leg",
    "Measure",
    "Rule",
    "Spread",
    "Step",
    "Stimulus",
    "Unpaired",
    "Watched",
    "groups",
    "latencies",
    "supposed",
    "taken_for",
]
