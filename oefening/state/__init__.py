"""The state of an exercise: a fold over records, read by guards, conditions and every view."""

from oefening.state.folds import evolve
from oefening.state.model import State, beginning
from oefening.state.parts import (
    DamageState,
    DecisionTaken,
    Holding,
    InjectState,
    InjectStatus,
    Jump,
    Want,
)

__all__ = [
    "DamageState",
    "DecisionTaken",
    "Holding",
    "InjectState",
    "InjectStatus",
    "Jump",
    "State",
    "Want",
    "beginning",
    "evolve",
]
