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
class RepairHindered:
    """A repair cannot be begun yet, crew or no crew; empty when it can be again."""

    damage: str
    lacks: dict[str, int]
    """The level in ppm that it requires of each node that is below it, by address."""


@dataclass(frozen=True, slots=True)
class RepairStarted:
    """A crew is on its way or at work, and will be done at `until`."""

    damage: str
    until: int
