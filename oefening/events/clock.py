"""What has happened to the clock of the exercise."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class ExerciseStarted:
    """STARTEX."""


@dataclass(frozen=True, slots=True)
class ClockPaused:
    """The clock stands still; a jump under way is broken off."""


@dataclass(frozen=True, slots=True)
class ClockResumed:
    """The clock runs."""


@dataclass(frozen=True, slots=True)
class SpeedSet:
    """The clock runs at another speed."""

    speed: int


@dataclass(frozen=True, slots=True)
class ClockJumped:
    """A jump has begun; it ends at `to`, or where it was stopped."""

    to: int
    passing: Literal["stop", "release", "leave"]


@dataclass(frozen=True, slots=True)
class ClockArrived:
    """A jump has come to its end."""


@dataclass(frozen=True, slots=True)
class ClockStopped:
    """The clock stopped by itself for an inject that came due."""

    inject: str


@dataclass(frozen=True, slots=True)
class ClockAnchored:
    """The exercise clock was tied anew to the room's."""

    reason: str


@dataclass(frozen=True, slots=True)
class ExerciseEnded:
    """ENDEX. Every inject that was still open is closed."""
