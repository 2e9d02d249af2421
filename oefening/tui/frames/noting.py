"""What reviewers write beside a log, as the screen of who looks back asks for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from oefening.projections.reviews import Sort, Spot
from oefening.text import Language
from oefening.tui.frames.frame import Choice


@dataclass(frozen=True, slots=True)
class Subjects:
    """What an annotation on a moment can be about, besides that."""

    choices: tuple[Choice, ...]
    """By the ids that an annotation gives them."""
    told: str = ""
    """The one of that very second: an inject released or a decision taken; else empty."""
    cells: tuple[str, ...] = ()
    """The cells among them, by their own ids, as an `@` names them."""


class Noting(Protocol):
    """A reviewer at work on a log."""

    @property
    def spot(self) -> Spot:
        """The moment that is looked back at."""
        ...

    def ready(self) -> None:
        """See to it that something can be written.

        Raise `FileTrouble` or `JournalError` that says why it cannot.
        """
        ...

    def subjects(self, language: Language) -> Subjects:
        """What an annotation on this moment can be about."""
        ...

    def named(self, about: str, language: Language) -> str:
        """What something is called that an annotation can be about."""
        ...

    def own(self, language: Language) -> Sequence[Choice]:
        """What this reviewer wrote that stands, by number, in words with its moment."""
        ...

    def nearest(self) -> str:
        """The number of what of that is about this moment or stands last before it; else empty."""
        ...

    def bookmarked(self) -> int | None:
        """The number of this reviewer's bookmark at this very moment, if there is one."""
        ...

    def annotate(self, text: str, spot: Spot, sort: Sort, about: str) -> None:
        """Write an annotation on `spot`.

        Raise `Refused`, or `FileTrouble` or `JournalError` where it cannot be kept.
        """
        ...

    def bookmark(self, name: str, spot: Spot) -> None:
        """Mark `spot`; raise as `annotate` does."""
        ...

    def take_back(self, number: int, reason: str) -> None:
        """Have what has that number not stand any more; raise as `annotate` does."""
        ...
