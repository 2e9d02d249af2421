"""The MSEL before it is played: when each inject comes, and what brings what."""

from oefening.projections.planned.brings import brings, effect
from oefening.projections.planned.brought import brought, on_condition
from oefening.projections.planned.dense import dense
from oefening.projections.planned.named import LEFT_OPEN, blank, blanks, named
from oefening.projections.planned.short import short
from oefening.projections.planned.times import Due, Times, times
from oefening.projections.planned.triggers import Trigger, triggers

__all__ = [
    "LEFT_OPEN",
    "Due",
    "Times",
    "Trigger",
    "blank",
    "blanks",
    "brings",
    "brought",
    "dense",
    "effect",
    "named",
    "on_condition",
    "short",
    "times",
    "triggers",
]
