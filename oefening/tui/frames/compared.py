"""What the page of a comparison shows."""

from dataclasses import dataclass

from oefening.study.comparing.comparison import Comparison
from oefening.text import Language
from oefening.tui.frames.page import Page

COMPARED = "compared:"
"""The key of that page."""


@dataclass(frozen=True, slots=True)
class ComparedPage(Page):
    """Exercises side by side, of which this one is the first."""

    comparison: Comparison | None = None
    """None while it is being made, or where it cannot be: then that is told."""
    language: Language = "nl"
