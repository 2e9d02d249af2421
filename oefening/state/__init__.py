"""The state of an exercise: a fold over records, read by guards, conditions and every view."""

from oefening.state.folds import evolve
from oefening.state.households import prepared_in
from oefening.state.model import State, beginning
from oefening.state.outcome import outcome
from oefening.state.parts import (
    IN_PLAY,
    OPEN,
    CareMeans,
    ClockState,
    DamageState,
    DecisionTaken,
    Holding,
    InjectState,
    InjectStatus,
    Jump,
    Override,
    Patients,
    QuestionState,
    Waits,
    Want,
)
from oefening.state.resumed import Resumed
from oefening.state.shelters import Moving, Shelter, SiteCount
from oefening.state.weather import temperature_in

__all__ = [
    "IN_PLAY",
    "OPEN",
    "CareMeans",
    "ClockState",
    "DamageState",
    "DecisionTaken",
    "Holding",
    "InjectState",
    "InjectStatus",
    "Jump",
    "Moving",
    "Override",
    "Patients",
    "QuestionState",
    "Resumed",
    "Shelter",
    "SiteCount",
    "State",
    "Waits",
    "Want",
    "beginning",
    "evolve",
    "outcome",
    "prepared_in",
    "temperature_in",
]
