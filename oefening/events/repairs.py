"""What has been damaged and repaired."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class DamageDone:
    """A share of a node is out."""

    damage: str
    node: str
    share: int
    limits: Literal["out", "in"]
    owner: str


@dataclass(frozen=True, slots=True)
class DamageChanged:
    """A damage is now this large."""

    damage: str
    share: int


@dataclass(frozen=True, slots=True)
class DamageEnded:
    """A damage is gone."""

    damage: str


@dataclass(frozen=True, slots=True)
class RepairQueued:
    """A repair waits for a crew, or for what it requires."""

    damage: str
    trade: str
    pool: str
    priority: int


@dataclass(frozen=True, slots=True)
class RepairStarted:
    """A crew is on its way or at work, and will be done at `until`."""

    damage: str
    until: int
