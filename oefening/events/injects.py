"""What has happened to injects."""

from dataclasses import dataclass
from typing import Literal

from oefening.scenario.injects import Inject

ReleasedBy = Literal["facilitator", "scenario", "jump"]


@dataclass(frozen=True, slots=True)
class InjectAdded:
    """There is an inject that the scenario does not have."""

    inject: Inject


@dataclass(frozen=True, slots=True)
class InjectScheduled:
    """It is now known when an inject comes due."""

    inject: str
    due: int


@dataclass(frozen=True, slots=True)
class InjectDue:
    """An inject is to be released now."""

    inject: str


@dataclass(frozen=True, slots=True)
class InjectReleased:
    """An inject is in play."""

    inject: str
    by: ReleasedBy
    told: dict[str, str] | None = None
    """By language its text, where that tells numbers of the world; None: as it is written."""
    not_so: tuple[int, ...] = ()
    """Which of what it takes for granted, from 0, was not so ahead of this."""


@dataclass(frozen=True, slots=True)
class InjectHeld:
    """An inject is kept back."""

    inject: str
    reason: str


@dataclass(frozen=True, slots=True)
class InjectSkipped:
    """An inject is left out."""

    inject: str
    reason: str


@dataclass(frozen=True, slots=True)
class InjectLapsed:
    """The time of an inject came, and what it was to come for was not so: it is left out."""

    inject: str


@dataclass(frozen=True, slots=True)
class InjectRetimed:
    """An inject comes due at another time than planned."""

    inject: str
    due: int


@dataclass(frozen=True, slots=True)
class InjectAcknowledged:
    """A cell has taken note of an inject."""

    inject: str
    cell: str


@dataclass(frozen=True, slots=True)
class InjectCorrected:
    """The words of an inject were changed."""

    inject: str
    text: str


@dataclass(frozen=True, slots=True)
class InjectRetracted:
    """An inject no longer holds; its effects have ended."""

    inject: str
    reason: str


@dataclass(frozen=True, slots=True)
class InjectClosed:
    """ENDEX found the inject open."""

    inject: str


@dataclass(frozen=True, slots=True)
class ConditionTurned:
    """A part of a condition that must hold for a while began, or ceased, to hold.

    Or, with `lost` behind it, one that must come back was seen not to hold.
    """

    part: str
    """Inject, and where in its condition: `second-failure.0.1`."""
    holds: bool
