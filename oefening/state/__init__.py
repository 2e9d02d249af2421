"""The state of an exercise: a fold over records, read by guards, conditions and every view."""

from oefening.state.folds import evolve
from oefening.state.model import State, beginning
from oefening.state.parts import (
    IN_PLAY,
    OPEN,
    DamageState,
    DecisionTaken,
    Holding,
    InjectState,
    InjectStatus,
    Jump,
    Override,
    QuestionState,
    Want,
)

__all__ = [
    "IN_PLAY",
    "OPEN",
    "DamageState",
    "DecisionTaken",
    "Holding",
    "InjectState",
    "InjectStatus",
    "Jump",
    "Override",
    "QuestionState",
    "State",
    "Want",
    "beginning",
    "evolve",
]
