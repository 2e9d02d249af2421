"""What pages of a what-if show, and what its dialog chooses from, in words of one language."""

from dataclasses import dataclass

from oefening.text.columns import Block
from oefening.tui.frames.frame import Choice
from oefening.tui.frames.page import Page

OTHERWISE = "what-if:"
"""What the key of such a page begins with."""

ITSELF = f"{OTHERWISE}this"
"""The key of the page of one decision otherwise;"""
WINDOW = f"{OTHERWISE}window"
"""of that on until when it could still have been taken;"""
EACH = f"{OTHERWISE}each"
"""and of that on which decisions mattered."""
REMOVED = f"{OTHERWISE}removed/"
"""What a link to a decision that is not taken begins with; the number of its record follows."""


@dataclass(frozen=True, slots=True)
class DecidedChoice:
    """A decision that was recorded."""

    number: int
    """Of its record."""
    second: int
    """Exercise second at which it was recorded."""
    text: str
    """Which decision it is, when it was recorded, and what was decided."""
    options: tuple[Choice, ...]
    """The other options that it has."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far something that is computed has come."""

    under_way: bool
    wrong: str = ""
    """Why it does not get any further."""


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A line of what happened and one of what would have, or how many lines there are of both."""

    when: str = ""
    recorded: str = ""
    then: str = ""
    otherwise: str = ""
    same: str = ""
    """That so many lines are the same; empty: these differ."""


@dataclass(frozen=True, slots=True)
class OtherwisePage(Page):
    """What came of a decision, and what would have come of it otherwise."""

    parts: tuple[tuple[str, tuple[Block, ...]], ...] = ()
    """Title and what stands below it, of each kind of difference."""
    story: tuple[StoryRow, ...] = ()
    """From where the two part."""
    heads: tuple[str, str, str] = ("", "", "")
    """What stands above that: what it is, what happened, and what would have."""
    print_: tuple[str, ...] = ()
    """Sentences on what is assumed."""
