"""What a seat can write: the bodies of its lines, each a thing that happened."""

from dataclasses import dataclass

from oefening.journal import seat_shapes
from oefening.projections.reviews import Sort
from oefening.record import Shapes


@dataclass(frozen=True, slots=True)
class AnnotationAdded:
    """A reviewer's words about a moment."""

    text: str
    sort: Sort = "observation"
    about: str = ""
    """What it is about, if more than the moment: `inject/power-loss`, `decision/3` (the third that
    was taken), `cell/rot`, `place/VR09`, `node/VR09.power`."""
    record: int = 0
    """Number of the last record of the log that had happened at that moment."""


@dataclass(frozen=True, slots=True)
class BookmarkAdded:
    """A moment to come back to."""

    name: str = ""
    record: int = 0
    """As of `AnnotationAdded`."""


@dataclass(frozen=True, slots=True)
class EntryRetracted:
    """A line of the same seat does not stand after all."""

    number: int
    reason: str = ""


Said = AnnotationAdded | BookmarkAdded | EntryRetracted

SHAPES: Shapes[Said] = seat_shapes((AnnotationAdded, BookmarkAdded, EntryRetracted))
"""What the lines of a seat may say."""
