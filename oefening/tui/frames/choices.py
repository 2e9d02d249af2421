"""What a decision is made of on the screen: those of the scenario, and the levers of the world."""

from dataclasses import dataclass

from oefening.tui.frames.frame import Choice
from oefening.world.levers import Lever, ParameterKind


@dataclass(frozen=True, slots=True)
class DecisionChoice:
    """A decision of the scenario that is not yet taken."""

    id: str
    question: str
    cell: str
    """The cell's id."""
    options: tuple[Choice, ...]
    open: bool
    """Whether it is before the players."""
    since: int = 0
    """Exercise second from which on it can have been taken."""


@dataclass(frozen=True, slots=True)
class ParameterChoice:
    """What a lever wants to know."""

    id: str
    meaning: str
    default: str
    """Empty: must be given."""
    values: tuple[Choice, ...] = ()
    """What may be picked; none: free text."""
    kind: ParameterKind = "id"
    least: str = ""
    """The smallest that may be typed, as written; empty: no bound of its own."""
    most: str = ""
    """The largest."""


@dataclass(frozen=True, slots=True)
class LeverChoice:
    """A lever of the world."""

    id: str
    name: str
    meaning: str
    """What it does, who may pull it and how long it takes."""
    parameters: tuple[ParameterChoice, ...]
    lever: Lever
    """What it costs is counted from this, once it is known how much of it is pulled."""
