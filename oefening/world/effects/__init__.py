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
    Unfreeze,
    Work,
)
from oefening.world.effects.military import Convoy

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
    | Convoy,
    by_key("noun.effect", *type_of_effect),
]

__all__ = [
    "Convoy",
    "CrewSpeed",
    "Crews",
    "Damage",
    "Demand",
    "Effect",
    "Estimate",
    "Freeze",
    "Inform",
    "LevelAtLeast",
    "Priority",
    "Repair",
    "SetLevel",
    "Step",
    "StockChange",
    "TierChange",
    "Unfreeze",
    "Work",
    "type_of_effect",
]
