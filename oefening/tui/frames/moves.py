"""Where somebody who looks back can go, and how: for each a value that the app hands to the feed.

Nothing of this is a command: it changes what is looked at, and never the exercise.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from oefening.clock import MINUTE
from oefening.projections.past import Landmark

QUARTER = 15 * MINUTE


@dataclass(frozen=True, slots=True)
class ToRecord:
    """To just after the record of that number."""

    number: int


@dataclass(frozen=True, slots=True)
class ToSecond:
    """To the end of an exercise second."""

    second: int


@dataclass(frozen=True, slots=True)
class By:
    """Ahead by so many seconds, or back by as many as it is below 0, to a whole minute."""

    seconds: int


@dataclass(frozen=True, slots=True)
class ToLandmark:
    """To the next of a kind, or with `step` -1 to the previous."""

    landmark: Landmark
    step: int


@dataclass(frozen=True, slots=True)
class ToEdge:
    """To the end, or with `step` -1 to the beginning."""

    step: int


@dataclass(frozen=True, slots=True)
class Roll:
    """Let time go by, or stand still."""

    rolling: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """Let it go by in that direction."""

    backwards: bool


@dataclass(frozen=True, slots=True)
class Pace:
    """Let it go by at so many exercise seconds per second of the room."""

    speed: int


@dataclass(frozen=True, slots=True)
class Find:
    """To the next record whose line in story or trace has all words of `text`.

    With `step` -1 to the previous; without a text, of what was searched for before.
    """

    text: str = ""
    step: int = 1


@dataclass(frozen=True, slots=True)
class ToSpot:
    """To a moment by its second and by the last record that has happened there."""

    second: int
    number: int


@dataclass(frozen=True, slots=True)
class ToNote:
    """To the next moment that a reviewer wrote about, or with `step` -1 to the previous."""

    step: int


Move = ToRecord | ToSpot | ToNote | ToSecond | By | ToLandmark | ToEdge | Roll | Turn | Pace | Find

MOVES: Mapping[str, Move] = {
    "roll": Roll(rolling=True),
    "stand": Roll(rolling=False),
    "turn-back": Turn(backwards=True),
    "turn-on": Turn(backwards=False),
    "next-inject": ToLandmark("inject", 1),
    "previous-inject": ToLandmark("inject", -1),
    "next-decision": ToLandmark("decision", 1),
    "previous-decision": ToLandmark("decision", -1),
    "next-change": ToLandmark("change", 1),
    "previous-change": ToLandmark("change", -1),
    "next-minute": By(MINUTE),
    "previous-minute": By(-MINUTE),
    "next-quarter": By(QUARTER),
    "previous-quarter": By(-QUARTER),
    "next-note": ToNote(1),
    "previous-note": ToNote(-1),
    "to-beginning": ToEdge(-1),
    "to-end": ToEdge(1),
    "next-hit": Find(step=1),
    "previous-hit": Find(step=-1),
}
"""What the actions come to that ask nothing further, by their names."""
