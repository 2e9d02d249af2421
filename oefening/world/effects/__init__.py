"""The one vocabulary of effects that disruptions, injects, decisions and levers share.

Each effect is recognised by its first key.
"""

from typing import Annotated

from oefening.source import by_key
from oefening.world.effects.capacities import (
    Crews,
    CrewSpeed,
    Damage,
    Demand,
    Estimate,
    Freeze,
    Inform,
    LevelAtLeast,
    Priority,
    Repair,
    SetLevel,
    Step,
    StockChange,
    TierChange,
    Told,
    Unfreeze,
    Work,
)
from oefening.world.effects.care import (
    CareChange,
    HospitalTrain,
    OpenCalamityHospital,
    Patients,
    Spread,
)
from oefening.world.effects.military import Convoy, Guard, Mobilise
from oefening.world.effects.movement import CallHome, Displaced, Evacuate
from oefening.world.effects.organisation import Grip, Reliefs, TeamSpeed
from oefening.world.effects.people import PreparednessChange, WeatherChange
from oefening.world.effects.reception import OpenReception

type_of_effect = (
    Damage,
    Repair,
    Demand,
    Priority,
    StockChange,
    TierChange,
    Crews,
    CrewSpeed,
    Inform,
    Estimate,
    SetLevel,
    Freeze,
    Unfreeze,
    Convoy,
    Guard,
    Mobilise,
    Patients,
    HospitalTrain,
    Spread,
    OpenCalamityHospital,
    CareChange,
    PreparednessChange,
    WeatherChange,
    Grip,
    Reliefs,
    TeamSpeed,
    OpenReception,
    Displaced,
    Evacuate,
    CallHome,
)

Effect = Annotated[
    Damage
    | Repair
    | Demand
    | Priority
    | StockChange
    | TierChange
    | Crews
    | CrewSpeed
    | Inform
    | Estimate
    | SetLevel
    | Freeze
    | Unfreeze
    | Convoy
    | Guard
    | Mobilise
    | Patients
    | HospitalTrain
    | Spread
    | OpenCalamityHospital
    | CareChange
    | PreparednessChange
    | WeatherChange
    | Grip
    | Reliefs
    | TeamSpeed
    | OpenReception
    | Displaced
    | Evacuate
    | CallHome,
    by_key("noun.effect", *type_of_effect),
]

__all__ = [
    "CallHome",
    "CareChange",
    "Convoy",
    "CrewSpeed",
    "Crews",
    "Damage",
    "Demand",
    "Displaced",
    "Effect",
    "Estimate",
    "Evacuate",
    "Freeze",
    "Grip",
    "Guard",
    "HospitalTrain",
    "Inform",
    "LevelAtLeast",
    "Mobilise",
    "OpenCalamityHospital",
    "OpenReception",
    "Patients",
    "PreparednessChange",
    "Priority",
    "Reliefs",
    "Repair",
    "SetLevel",
    "Spread",
    "Step",
    "StockChange",
    "TeamSpeed",
    "TierChange",
    "Told",
    "Unfreeze",
    "WeatherChange",
    "Work",
    "type_of_effect",
]
